"""Documents that an annex lists because its own document ends them: "DANH MỤC NGHỊ QUYẾT BỊ BÃI BỎ"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..mention import Related
from ..model import CHANGES, Also, Document, Relation
from ..patterns import pattern_of
from ..structure.segment import Block
from .certainty import certainty
from .listed import first_in, heading_row, is_only_cited
from .neighbours import Neighbours
from .operative import can_act, of_part

_HEADING = pattern_of(r"(?:PHỤ LỤC|DANH MỤC|Phụ lục|Danh mục)(?!\w)")
# The title stands below: "DANH MỤC", "PHỤ LỤC II".
_UNTITLED = pattern_of(r"(?:phụ\s+lục|danh\s+mục)(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,5}))?\W*", re.IGNORECASE)
# "DANH MỤC VĂN BẢN BỊ BÃI BỎ" of a document that ends them, not of one that makes public or proposes what another one ends.
_ENDED = pattern_of(r"(?<!\w)bãi\s+bỏ(?!\w)", re.IGNORECASE)
_IN_PART = pattern_of(r"một\s+phần", re.IGNORECASE)
_NOT_BY_THIS = pattern_of(
    r"(?<!\w)(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|dự\s+kiến|cần|hết\s+hiệu\s+lực|công\s+bố)(?!\w)", re.IGNORECASE
)
# No list of procedures or projects that are given up.
_DOCUMENTS = pattern_of(
    r"(?<!\w)(?:văn\s+bản|nghị\s+(?:quyết|định)|quy(?:ết)?\s+(?:định|chế)|thông\s+tư|chỉ\s+thị|công\s+văn|kế\s+hoạch|chương\s+trình|đề\s+án)(?!\w)",
    re.IGNORECASE,
)
_TYPE = r"(?:văn\s+bản|nghị\s+quyết|quyết\s+định|thông\s+tư|chỉ\s+thị)(?:\s+quy\s+phạm\s+pháp\s+luật)?"
_TYPES = rf"(?:(?:các|những|\d{{1,3}})\s+){{0,2}}{_TYPE}(?:(?:,|\s+và)\s+{_TYPE}){{0,3}}"
# A heading that leaves it to the article: "DANH MỤC", "DANH MỤC CÁC NGHỊ QUYẾT CỦA HĐND XÃ HẾT HIỆU LỰC".
_ONLY_DOCUMENTS = pattern_of(
    rf"(?:(?:phụ\s+lục|danh\s+mục)(?:\s+(?:số\s+)?(?:\d{{1,2}}|[IVX]{{1,5}}))?\W*){{0,2}}(?:{_TYPES}(?:\s+(?:của|do)\s[^.;:,]{{1,80}}?)?(?:\s+hết\s+hiệu\s+lực(?:\s+toàn\s+bộ)?)?)?\W*",
    re.IGNORECASE,
)
# An article that ends what an annex lists: "Bãi bỏ toàn bộ 05 nghị quyết … (có Danh mục kèm theo)".
_BY_ARTICLE = pattern_of(
    rf"\W*(?:Điều\s+\d{{1,2}}\W*)?(?:\w{{1,3}}[.)]\s*)?(?:Nay\s+)?Bãi\s+bỏ\s+(?:toàn\s+bộ\s+)?{_TYPES}(?!\w)[^.;:]{{0,200}}?\s\(?(?:có|tại|theo|trong)\s+(?:Danh\s+mục|Phụ\s+lục)(?!\w)",
    re.IGNORECASE,
)
# "II. Văn bản còn hiệu lực" within such a list: from here on another thing is said of what stands there.
_SECTION = pattern_of(
    r"\W*\w{1,5}[.)]\s*(?:các\s+)?(?:danh\s+mục|văn\s+bản|nghị\s+quyết|quyết\s+định|chỉ\s+thị)(?!\w)", re.IGNORECASE
)
_SAYS = pattern_of(
    r"(?<!\w)(?:bãi\s+bỏ|(?:còn|hết|đang\s+có|tiếp\s+tục\s+có)\s+hiệu\s+lực|tiếp\s+tục|(?:được|bị|cần)\s+(?:sửa|bổ\s+sung|thay|giữ|đính)"
    r"|sửa\s+đổi,?\s+bổ\s+sung\Z|thay\s+thế\Z)",
    re.IGNORECASE,
)


class _Heading(NamedTuple):
    """What is printed at `start`..`end` above a list."""

    text: str
    start: int
    end: int

    def has(self, words: re.Pattern[str]) -> bool:
        return words.search(self.text, self.start, self.end) is not None


def end_annexed(text: str, blocks: Sequence[Block], around: Neighbours) -> None:
    """Let what an annex lists below "DANH MỤC … BÃI BỎ" be ended by the document itself, each by the first reference of its row.

    A heading that names nothing but documents leaves it to an article: "Bãi bỏ 05 nghị quyết (có Danh mục kèm theo)".
    """
    annexed = [block for block in blocks if block.part == "annex"]
    if not annexed:
        return
    by_article = any(block.part == "body" and _BY_ARTICLE.match(text, block.start, block.end) for block in blocks)
    whole = said = None
    for block, heading in _with_headings(text, annexed):
        if heading is not None:
            whole = said = _said_by_heading(heading, around.document, by_article=by_article)
        elif whole is not None and _is_section(text, block, around):
            said = _said_by_heading(_Heading(text, block.start, block.end), around.document)
        elif said is not None:
            _end_row(block, around, said)


def _with_headings(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Block, _Heading | None]]:
    """Yield each block, with what heads a list up to its end where it is a heading, or the title below one."""
    above: Block | None = None
    for block in blocks:
        plain = not block.cells and block.label is None
        if plain and _HEADING.match(text, block.start):
            yield block, _Heading(text, block.start, block.end)
            above = block if _UNTITLED.fullmatch(text, block.start, block.end) else None
        else:
            titles = plain and above is not None and not text.startswith("(", block.start)
            yield block, _Heading(text, above.start, block.end) if titles and above else None
            above = None


def _is_section(text: str, block: Block, around: Neighbours) -> bool:
    """Return whether a part of a list begins that says how what stands in it is used: "II. Văn bản bãi bỏ một phần"."""
    if block.cells or _SECTION.match(text, block.start, block.end) is None or first_in(block, around) is not None:
        return False
    return _SAYS.search(text[block.start : block.end].rstrip()) is not None


def _said_by_heading(heading: _Heading, document: Document, *, by_article: bool = False) -> Related | None:
    """Return how a heading says that what is listed below it is used, null where the document does nothing to it."""
    if by_article and _ONLY_DOCUMENTS.fullmatch(heading.text, heading.start, heading.end):
        return Related(Relation.REPEALS, confidence=certainty("row"))
    public = _NOT_BY_THIS.search(document.title or "") or heading.has(_NOT_BY_THIS)
    if public or not (heading.has(_ENDED) and heading.has(_DOCUMENTS)):
        return None
    part = heading.has(_IN_PART)
    return Related(of_part(Relation.REPEALS) if part else Relation.REPEALS, partial=part, confidence=certainty("row"))


def _end_row(block: Block, around: Neighbours, said: Related) -> None:
    """Let the document of a row be ended; what its row says that another one has done to it is true beside."""
    index = heading_row(block, around)
    if index is None or not can_act(said.relation, around.document.type, around.mentions[index].type):
        return
    related = around.related[index]
    if is_only_cited(related):
        around.related[index] = said
    elif related.subject is not None and related.subject > index and related.relation in CHANGES:
        around.related[index] = said._replace(also=(Also(relation=related.relation, subject=related.subject),))
