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
# "Đã được thay thế bằng Quyết định B"
_ALREADY = pattern_of(r"(?:đã\s+)?", re.IGNORECASE)
_IN_PART = pattern_of(r"một\s+phần", re.IGNORECASE)


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


def use_row(block: Block, around: Neighbours, phrase: Phrase) -> None:
    """Let the document of a row be used as the sentence above its table says: "Điều 1. Bãi bỏ các Quyết định sau đây:".

    Where two cells name documents, no one knows which of them is meant: "Văn bản thay thế | Văn bản bị bãi bỏ".
    """
    index = heading_row(block, around)
    if index is None or not is_only_cited(around.related[index]) or _heads_other_cell(block, around, index + 1):
        return
    if can_act(phrase.relation, around.document.type, around.mentions[index].type):
        around.related[index] = phrase.no_surer_than(certainty("row")).of(around.mentions[index])


def heading_row(block: Block, around: Neighbours) -> int | None:
    """Return the reference of which a row tells: the first one of it, at the beginning of a cell."""
    first = first_in(block, around)
    return first if first is not None and _heads(block, around.mentions[first]) else None


def first_in(block: Block, around: Neighbours) -> int | None:
    """Return the first reference in a block."""
    first = bisect_left(around.mentions, block.start, key=lambda mention: mention.start)
    return first if first < len(around.mentions) and around.mentions[first].start < block.end else None


def is_only_cited(related: Related) -> bool:
    """Return whether nothing else is said of a reference than that it stands there."""
    return related.relation is Relation.CITES and related.subject is None


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
    if first is None or not _ALREADY.fullmatch(text, cell.start, first.start):
        return None
    return first if first.cue.voice == "passive" or _BY.match(text, first.end) else None


def _only_in_part(text: str, block: Block, cell: Sentence, hit: Hit) -> bool:
    """Return whether a cell before names what ended ("Khoản 3 Điều 4"), or the words say that it was a part."""
    before = [each for each in block.cells if each[0] < cell.start]
    named = any(names_part(text, start, min(end, start + len("Khoản"))) for start, end in before)
    return named or _IN_PART.search(text, hit.start, hit.end) is not None
