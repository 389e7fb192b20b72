"""A document that is named again by its type alone: "Nghị định này" in a letter that explains a decree."""

import re
from collections.abc import Iterator
from functools import cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import types_of_kind
from ..model import CHANGES
from ..patterns import pattern_of
from .cues import find_cues
from .neighbours import Neighbours

# How far back it is looked for: no real text is longer, and hostile text takes linear time.
_BACK, _NEAR = 60, 600
_THIS = r"(?:này|nói\s+trên|nêu\s+trên)"
_AGAIN_TOLD = r"(?:(?:lưu|chú)\s+ý(?:\s+rằng)?[:,]?\s+)?"


def named_again(text: str, start: int, end: int, index: int, around: Neighbours) -> int | None:
    """Return which reference before the one at `index` the words `text[start:end]` begin with.

    That is the last one of the type that they name, and none that another one changes; null where that is the type of the
    document itself.
    """
    found = _this().match(text, start, end)
    if found is None or found["type"].lower() == (around.document.type or found["type"]).lower():
        return None
    for place in range(index - 1, max(index - _BACK, -1), -1):
        mention, related = around.mentions[place], around.related[place]
        if related.subject is not None or related.relation in CHANGES:
            continue
        if (mention.type or "").lower() == found["type"].lower() and mention.number:
            return place if start - mention.end < _NEAR else None
    return None


def is_acted_on(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with a document named again that another one changes: "Nghị định này đã được sửa đổi tại …"."""
    found = _this().match(text, start, end)
    if found is None:
        return False
    hit = next(iter(find_cues(text, found.end() - 1, min(end, found.end() + _NEAR))), None)
    return hit is not None and hit.cue.voice == "passive" and hit.cue.relation in CHANGES


def clauses(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where clauses of a sentence begin, behind ";"."""
    mark = text.find(";", start, end)
    while mark >= 0:
        yield mark + 1
        mark = text.find(";", mark + 1, end)


def goes_on_changing(text: str, start: int, end: int) -> bool:
    """Return whether the words say no more than what else is changed: "…; đồng thời bãi bỏ Thông tư C", "…; Thông tư C hết hiệu lực"."""
    hit = next(iter(find_cues(text, start, min(end, start + _NEAR))), None)
    if hit is None or hit.cue.relation not in CHANGES or not hit.cue.deed:
        return False
    return hit.cue.voice == "after" or text[start : hit.start].strip(" ,\n") in {"", "đồng thời", "và"}


@cache
def _this() -> re.Pattern[str]:
    return pattern_of(rf"\W*(?:\d{{1,2}}[.)]\s+)?{_AGAIN_TOLD}(?P<type>{_types()})\s+{_THIS}\s", re.IGNORECASE)


@cache
def _types() -> str:
    return alternation(types_of_kind("law", "state"))
