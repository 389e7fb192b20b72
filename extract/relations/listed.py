"""Rows of a list of documents: "Danh mục văn bản hết hiệu lực" (Nghị định 34/2016/NĐ-CP, Điều 157 and its forms 03 to 06).

A row names a document, gives its title in the next cell, and says in a later one which document ended it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ..mention import Mention, Related
from ..model import CHANGES, Relation
from ..patterns import pattern_of
from ..structure.segment import Block, Sentence
from .certainty import certainty
from .clauses import names_part
from .cues import Hit, find_cues
from .neighbours import Neighbours
from .operative import can_act, of_part
from .phrase import Phrase

# No list has more columns.
_WIDEST = 20
_EDGE = 2
_DATE = pattern_of(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\w)")
_BY = pattern_of(r"\s+(?:tại|bởi|bằng|theo)(?!\w)")
_IN_PART = pattern_of(r"một\s+phần", re.IGNORECASE)
_HEADING = pattern_of(r"(?:PHỤ LỤC|DANH MỤC|Phụ lục|Danh mục)(?!\w)")
# "DANH MỤC VĂN BẢN BỊ BÃI BỎ" of a document that ends them, not of one that makes public or proposes what another one ends.
_ENDED = pattern_of(r"(?<!\w)bãi\s+bỏ(?!\w)", re.IGNORECASE)
# "II. Văn bản còn hiệu lực" within such a list: from here on another thing is said of what stands there.
_SECTION = pattern_of(
    r"\W*\w{1,5}[.)]\s*(?:các\s+)?(?:danh\s+mục|văn\s+bản|nghị\s+quyết|quyết\s+định|chỉ\s+thị)(?!\w)", re.IGNORECASE
)
_SAYS = pattern_of(
    r"(?<!\w)(?:bãi\s+bỏ|(?:còn|hết|đang\s+có|tiếp\s+tục\s+có)\s+hiệu\s+lực|tiếp\s+tục|(?:được|bị|cần)\s+(?:sửa|bổ\s+sung|thay|giữ|đính)"
    r"|sửa\s+đổi,?\s+bổ\s+sung\Z|thay\s+thế\Z)",
    re.IGNORECASE,
)
_NOT_BY_THIS = pattern_of(
    r"(?<!\w)(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|dự\s+kiến|cần|hết\s+hiệu\s+lực|công\s+bố)(?!\w)", re.IGNORECASE
)


def titled(text: str, block: Block, cell: Sentence, index: int, around: Neighbours) -> int | None:
    """Return the reference that fills the cells before `cell`, the one that holds `index`: its title may follow, or its date."""
    if not 0 < len(block.cells) <= _WIDEST or index == 0:
        return None
    mention = around.mentions[index - 1]
    if not any(abs(start - mention.start) <= _EDGE for start, _ in block.cells):
        return None
    after = [start for (_, end), (start, _) in pairwise(block.cells) if abs(end - mention.end) <= _EDGE]
    dated = [second for (first, _), (second, _) in pairwise(block.cells) if first in after and _DATE.match(text, first)]
    return index - 1 if cell.start in (dated or after) else None


def end_listed(text: str, block: Block, indices: Sequence[int], around: Neighbours) -> None:
    """Read "Bị thay thế bởi Quyết định B" in a cell of its own: B replaces the document of the row."""
    if len(indices) < 2 or len(block.cells) > _WIDEST:
        return
    listed = indices[0]
    if not any(abs(cell[0] - around.mentions[listed].start) <= _EDGE for cell in block.cells):
        return
    for sentence in block.sentences:
        for index in indices[1:]:
            hit = _ending(text, sentence, around.mentions[index].start)
            if hit is None or hit.cue.relation not in CHANGES or around.related[listed].subject is not None:
                continue
            part = _only_in_part(text, block, sentence, hit)
            relation = of_part(hit.cue.relation) if part else hit.cue.relation
            around.related[listed] = Related(
                relation, index, partial=relation is not hit.cue.relation, confidence=certainty("row")
            )


def end_annexed(text: str, blocks: Sequence[Block], around: Neighbours) -> None:
    """Let what an annex lists below "DANH MỤC … BÃI BỎ" be ended by the document itself, each by the first reference of its row."""
    whole = said = None
    for block in blocks:
        if block.part != "annex":
            continue
        if not block.cells and block.label is None and _HEADING.match(text, block.start):
            whole = said = _said_by_heading(text, block, around)
        elif whole is not None and _is_section(text, block, around):
            said = _said_by_heading(text, block, around)
        elif said is not None:
            _end_row(block, around, said)


def _is_section(text: str, block: Block, around: Neighbours) -> bool:
    """Return whether a part of a list begins that says how what stands in it is used: "II. Văn bản bãi bỏ một phần"."""
    if block.cells or _SECTION.match(text, block.start, block.end) is None or _first_in(block, around) is not None:
        return False
    return _SAYS.search(text[block.start : block.end].rstrip()) is not None


def _first_in(block: Block, around: Neighbours) -> int | None:
    """Return the first reference in a block."""
    first = bisect_left(around.mentions, block.start, key=lambda mention: mention.start)
    return first if first < len(around.mentions) and around.mentions[first].start < block.end else None


def _said_by_heading(text: str, block: Block, around: Neighbours) -> Related | None:
    """Return how a heading says that what is listed below it is used, null where the document does nothing to it."""
    public = _NOT_BY_THIS.search(around.document.title or "") or _NOT_BY_THIS.search(text, block.start, block.end)
    if public or not _ENDED.search(text, block.start, block.end):
        return None
    part = _IN_PART.search(text, block.start, block.end) is not None
    return Related(of_part(Relation.REPEALS) if part else Relation.REPEALS, partial=part, confidence=certainty("row"))


def _end_row(block: Block, around: Neighbours, said: Related) -> None:
    index = _heading_row(block, around)
    if index is not None and can_act(said.relation, around.document.type, around.mentions[index].type):
        around.related[index] = said


def use_row(block: Block, around: Neighbours, phrase: Phrase) -> None:
    """Let the document of a row be used as the sentence above its table says: "Điều 1. Bãi bỏ các Quyết định sau đây:".

    Where two cells name documents, no one knows which of them is meant: "Văn bản thay thế | Văn bản bị bãi bỏ".
    """
    index = _heading_row(block, around)
    if index is None or _heads_other_cell(block, around, index + 1):
        return
    if can_act(phrase.relation, around.document.type, around.mentions[index].type):
        around.related[index] = phrase.no_surer_than(certainty("row")).of(around.mentions[index])


def _heading_row(block: Block, around: Neighbours) -> int | None:
    """Return the reference of which a row tells: the first one of it, at the beginning of a cell, which nothing else is said of."""
    first = _first_in(block, around)
    if first is None:
        return None
    mention, related = around.mentions[first], around.related[first]
    return first if _heads(block, mention) and related.relation is Relation.CITES and related.subject is None else None


def _heads_other_cell(block: Block, around: Neighbours, index: int) -> bool:
    """Return whether the next reference of a row, at `index`, stands at the beginning of a cell as well."""
    mention = around.mentions[index] if index < len(around.mentions) else None
    return mention is not None and mention.start < block.end and _heads(block, mention)


def _heads(block: Block, mention: Mention) -> bool:
    begins = [start for start, _ in block.cells] or [block.start + len(block.label or "") + _EDGE]
    return any(abs(start - mention.start) <= _EDGE for start in begins)


def _ending(text: str, cell: Sentence, place: int) -> Hit | None:
    """Return the words with which the cell begins that say what the document at `place` did."""
    if not cell.start < place < cell.end:
        return None
    first = next(iter(find_cues(text, cell.start, place)), None)
    if first is None or first.start != cell.start:
        return None
    return first if first.cue.voice == "passive" or _BY.match(text, first.end) else None


def _only_in_part(text: str, block: Block, cell: Sentence, hit: Hit) -> bool:
    """Return whether a cell before names what ended ("Khoản 3 Điều 4"), or the words say that it was a part."""
    before = [each for each in block.cells if each[0] < cell.start]
    named = any(names_part(text, start, min(end, start + len("Khoản"))) for start, end in before)
    return named or _IN_PART.search(text, hit.start, hit.end) is not None
