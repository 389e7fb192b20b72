"""A footnote (chú thích) that tells of the document beside its mark what changed it, or what it changed: "(1) Đã hết hiệu lực theo …"."""

from bisect import bisect_right
from collections.abc import Sequence

from ..model import CHANGES
from ..structure.footnotes import mark_of_note
from ..structure.segment import Block
from .cues import find_cues
from .neighbours import Neighbours

_BESIDE = 80
_STOPS = frozenset(".;,:\n")


def noted(text: str, block: Block, indices: Sequence[int], around: Neighbours) -> int | None:
    """Return the reference beside the mark with which the footnote `block` begins, null where it does not tell of a change."""
    mark = mark_of_note(text, block.start)
    if mark is None or not indices or not _tells_of_change(text, mark.end, around.mentions[indices[0]].start):
        return None
    before = bisect_right(around.mentions, mark.above, key=lambda mention: mention.end) - 1
    return before if before >= 0 and _is_beside(text, around.mentions[before].end, mark.above) else None


def _tells_of_change(text: str, start: int, end: int) -> bool:
    if text.find(":", start, end) >= 0:
        return False
    hits = find_cues(text, start, end)
    return any(each.cue.relation in CHANGES and (each.cue.deed or each.cue.voice == "passive") for each in hits)


def _is_beside(text: str, end: int, mark: int) -> bool:
    """Return whether a mark stands at the end of a name or its title."""
    between = text[end:mark]
    return len(between) <= _BESIDE and _STOPS.isdisjoint(between.strip())
