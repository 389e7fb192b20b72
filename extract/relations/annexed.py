"""Documents that an annex lists because its own document ends them: "DANH MỤC NGHỊ QUYẾT BỊ BÃI BỎ"."""

import re
from collections.abc import Sequence

from ..grammar.alternation import alternation
from ..grammar.doc_types import listed_rules, types_with
from ..kept import kept
from ..mention import Related
from ..model import CHANGES, Also, Document, Relation
from ..patterns import pattern_of
from ..structure.segment import Block
from .certainty import certainty
from .listed import first_in, heading_row, is_only_cited
from .neighbours import Neighbours
from .operative import of_part

_HEADING = pattern_of(r"(?:PHỤ LỤC|DANH MỤC|Phụ lục|Danh mục)(?!\w)")
_NUMBER = r"(?:số\s+)?(?P<number>\d{1,2}|[IVX]{1,5})(?!\w)"
_NUMBERS = r"(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})(?!\w)(?:(?:,|\s+và)\s+(?:Phụ\s+lục\s+)?(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})(?!\w)){0,9}"
_ONE_NUMBER = pattern_of(r"(?<!\w)(?:\d{1,2}|[IVX]{1,5})(?!\w)", re.IGNORECASE)
# The title stands below: "DANH MỤC", "PHỤ LỤC II".
_UNTITLED = pattern_of(rf"(?:phụ\s+lục|danh\s+mục)(?:\s+{_NUMBER})?\W*", re.IGNORECASE)
# "DANH MỤC VĂN BẢN BỊ BÃI BỎ" of a document that ends them, not of one that makes public or proposes what another one ends.
_ENDED = pattern_of(r"(?<!\w)bãi\s+bỏ(?!\w)", re.IGNORECASE)
_IN_PART = pattern_of(r"một\s+phần", re.IGNORECASE)
_NOT_BY_THIS = pattern_of(
    r"(?<!\w)(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|dự\s+kiến|cần|hết\s+hiệu\s+lực|công\s+bố)(?!\w)", re.IGNORECASE
)
# No list of procedures or projects that are given up; wider than `listed_rules`, for behind “bãi bỏ” a plan or a statute is a document too.
_DOCUMENTS = pattern_of(
    r"(?<!\w)(?:văn\s+bản|nghị\s+(?:quyết|định)|quy(?:ết)?\s+(?:định|chế)|thông\s+tư|chỉ\s+thị|công\s+văn|kế\s+hoạch|chương\s+trình|đề\s+án)(?!\w)",
    re.IGNORECASE,
)
_NO_LIST = pattern_of(
    r"(?:QUY ĐỊNH|QUY CHẾ|ĐIỀU LỆ|NỘI QUY|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|CHƯƠNG TRÌNH|HƯỚNG DẪN|BIỂU MẪU|MẪU)(?!\w)"
)
_SAYS = pattern_of(
    r"(?<!\w)(?:bãi\s+bỏ|(?:còn|hết|đang\s+có|tiếp\s+tục\s+có)\s+hiệu\s+lực|tiếp\s+tục|(?:được|bị|cần)\s+(?:sửa|bổ\s+sung|thay|giữ|đính)"
    r"|sửa\s+đổi,?\s+bổ\s+sung\Z|thay\s+thế\Z)",
    re.IGNORECASE,
)


def end_annexed(text: str, blocks: Sequence[Block], around: Neighbours) -> None:
    """Let what an annex lists below "DANH MỤC … BÃI BỎ" be ended by the document itself, each by the first reference of its row.

    A heading that names nothing but documents leaves it to an article that means this annex: "Bãi bỏ 05 nghị quyết (có Danh mục kèm theo)".
    """
    annexed = [block for block in blocks if block.part == "annex"]
    if not annexed:
        return
    meant = _meant_by_articles(text, blocks)
    headings = _headings(text, annexed, around)
    if sum(_only_documents().fullmatch(heading) is not None for heading in headings.values()) > 1:
        # an article that names no number means the only annex
        meant -= {None}
    whole = said = None
    for place, block in enumerate(annexed):
        if place in headings:
            whole = said = _said_by_heading(headings[place], around.document, meant)
        elif _begins_another(text, block):
            whole = said = None
        elif whole is not None and _is_section(text, block, around):
            said = _said_by_heading(text[block.start : block.end], around.document)
        elif said is not None:
            _end_row(block, around, said)


def _meant_by_articles(text: str, blocks: Sequence[Block]) -> frozenset[str | None]:
    """Return the numbers of the annexes whose documents an article ends, null among them for one without a number."""
    found = (_by_article().match(text, block.start, block.end) for block in blocks if block.part == "body")
    named = (_ONE_NUMBER.findall(each["numbers"] or "") or [None] for each in found if each is not None)
    return frozenset(_compared(number) for numbers in named for number in numbers)


def _compared(number: str | None) -> str | None:
    """Return the number of an annex as it is compared: "01" is "1"."""
    return number and number.upper().lstrip("0")


def _headings(text: str, blocks: Sequence[Block], around: Neighbours) -> dict[int, str]:
    """Return the place of each block that heads a list, with its words; those of a title stand behind those of the heading above it.

    What stands in brackets between the two is passed over: "(Kèm theo Quyết định số …)".
    """
    found: dict[int, str] = {}
    above: int | None = None
    for place, block in enumerate(blocks):
        words = text[block.start : block.end]
        plain = not block.cells and block.label is None
        heads = plain and _HEADING.match(words) is not None
        if plain and above is not None and words.startswith("("):
            continue
        if above is not None and (heads or (plain and first_in(block, around) is None)):
            found[place] = f"{found.pop(above)}\n{words}"
        elif heads:
            found[place] = words
        above = place if heads and _UNTITLED.fullmatch(words) else None
    return found


def _begins_another(text: str, block: Block) -> bool:
    """Return whether an annex begins that is no list, "QUY CHẾ", or one of its articles."""
    if block.cells or block.label is not None:
        return (block.label or "").startswith("Điều")
    return _NO_LIST.match(text, block.start, block.end) is not None


def _is_section(text: str, block: Block, around: Neighbours) -> bool:
    """Return whether a part of a list begins that says how what stands in it is used: "II. Văn bản bãi bỏ một phần"."""
    if block.cells or _section().match(text, block.start, block.end) is None or first_in(block, around) is not None:
        return False
    return _SAYS.search(text[block.start : block.end].rstrip()) is not None


def _said_by_heading(heading: str, document: Document, meant: frozenset[str | None] = frozenset()) -> Related | None:
    """Return how a heading says that what is listed below it is used, null where the document does nothing to it.

    `meant`: the numbers of the annexes that an article ends.
    """
    public = _NOT_BY_THIS.search(document.title or "")
    number = _UNTITLED.match(heading)
    if (
        not public
        and number is not None
        and _compared(number["number"]) in meant
        and _only_documents().fullmatch(heading)
    ):
        return Related(Relation.REPEALS, confidence=certainty("row"))
    if public or _NOT_BY_THIS.search(heading) or not (_ENDED.search(heading) and _DOCUMENTS.search(heading)):
        return None
    part = _IN_PART.search(heading) is not None
    return Related(of_part(Relation.REPEALS) if part else Relation.REPEALS, partial=part, confidence=certainty("row"))


def _end_row(block: Block, around: Neighbours, said: Related) -> None:
    """Let the document of a row be ended; what its row says that another one has done to it is true beside."""
    index = heading_row(block, around)
    if index is None or not around.may_end(said.relation, index):
        return
    related = around.related[index]
    if is_only_cited(related):
        around.related[index] = said
    elif related.subject is not None and related.subject > index and related.relation in CHANGES:
        around.related[index] = said._replace(also=(Also(relation=related.relation, subject=related.subject),))


def _several() -> str:
    """Return types of documents, several at a time: "05 nghị quyết", "các quyết định, chỉ thị quy phạm pháp luật"."""
    type_ = rf"{listed_rules()}(?:\s+quy\s+phạm\s+pháp\s+luật)?"
    return rf"(?:(?:các|những|\d{{1,3}})\s+){{0,2}}{type_}(?:(?:,|\s+và)\s+{type_}){{0,3}}"


@kept
def _only_documents() -> re.Pattern[str]:
    """Return the pattern of a heading that leaves it to the article: "DANH MỤC", "DANH MỤC CÁC NGHỊ QUYẾT CỦA HĐND XÃ HẾT HIỆU LỰC"."""
    heading = r"(?:(?:phụ\s+lục|danh\s+mục)(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})(?!\w))?\W*){0,2}"
    told = r"(?:\s+(?:của|do)\s[^.;:,]{1,80}?)?(?:\s+hết\s+hiệu\s+lực(?:\s+toàn\s+bộ)?)?"
    return pattern_of(rf"{heading}(?:{_several()}{told})?\W*", re.IGNORECASE)


@kept
def _by_article() -> re.Pattern[str]:
    """Return the pattern of an article that ends what its own annex lists.

    "Bãi bỏ toàn bộ 05 nghị quyết … (có Danh mục kèm theo)", "… tại Phụ lục I ban hành kèm theo Quyết định này".
    """
    article = r"\W*(?:Điều\s+\d{1,2}\W*)?(?:\w{1,3}[.)]\s*)?(?:Nay\s+)?Bãi\s+bỏ\s+(?:toàn\s+bộ\s+)?"
    listed = rf"(?:(?:có|tại|theo|trong)\s+(?:các\s+)?|(?<=\())(?:Danh\s+mục|Phụ\s+lục)(?:\s+(?P<numbers>{_NUMBERS}))?(?:\s+(?:cụ\s+thể|chi\s+tiết))?"
    acts = alternation(types_with("issues"))
    with_it = rf"(?:\s+(?:được\s+)?(?:ban\s+hành\s+|đính\s+)?kèm(?:\s+theo)?(?:\s+(?:{acts})\s+này)?)?"
    return pattern_of(
        rf"{article}{_several()}(?!\w)[^.;:]{{0,200}}?\s\(?{listed}{with_it}\s*(?:[.,;:)]|\Z)", re.IGNORECASE
    )


@kept
def _section() -> re.Pattern[str]:
    """Return the pattern of a heading within such a list, from which on another thing is said: "II. Văn bản còn hiệu lực"."""
    return pattern_of(rf"\W*\w{{1,5}}[.)]\s*(?:các\s+)?(?:danh\s+mục|{listed_rules()})(?!\w)", re.IGNORECASE)
