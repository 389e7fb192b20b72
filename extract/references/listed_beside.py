"""Whose the documents of a list are where the words before the first one say it: "UBND huyện ban hành Kế hoạch …; Công văn …"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..grammar.numbers import agency_letters_of
from ..grammar.symbols import COMMITTEES
from ..mention import Mention
from ..patterns import pattern_of
from .joined import are_joined

_LONGEST_LEAD = 80
# So many documents of a list are looked back over, each with its title.
_MOST_LISTED, _LONGEST_TITLES = 6, 1500
_ISSUED = pattern_of(r"ban\s+hành(?:\s+(?:các|kịp\s+thời))?\s+\Z", re.IGNORECASE)
# A title says nothing of what was done: "…, huyện đã chỉ đạo bằng các văn bản".
_GOES_ON = pattern_of(r"(?:(?!(?<!\w)đã(?!\w))[^.:\n]|\n(?!\s*\n))*;\s+(?:và\s+)?(?:các\s+)?")
_OF_ANOTHER = pattern_of(r"[\s,]*(?:của|do)(?!\w)")


def with_issuer_of_list(text: str, before: Sequence[Mention], mention: Mention) -> Mention:
    """Give an item of a list the agency that is named ahead of it, as in "UBND tỉnh Gia Lai tại các Công văn số 1/UBND-NC, 2/UBND-NC".

    What a committee issued goes on also over titles: "UBND huyện ban hành Kế hoạch số 1/KH-UBND về …; Công văn số 2/UBND-VX".
    """
    near = before[-_MOST_LISTED:]
    at = next((at for at in reversed(range(len(near))) if _is_led(text, near[at])), None)
    if at is None:
        return mention
    first = near[at]
    one, other = (set(agency_letters_of(each.number)) for each in (first, mention))
    joined = one == other and _are_all_joined(text, [*near[at:], mention])
    issued = one & other & COMMITTEES and _ISSUED.search(text, max(0, first.start - _LONGEST_LEAD), first.start)
    return mention._replace(issuer=first.issuer) if joined or (issued and _goes_on(text, first, mention)) else mention


def _are_all_joined(text: str, listed: Sequence[Mention]) -> bool:
    """Return whether each document of a list follows the one before it at once, and is of nobody else."""
    others = {each.issuer for each in listed if each.issuer} - {listed[0].issuer}
    return not others and all(are_joined(text, one.end, other.start) for one, other in pairwise(listed))


def _is_led(text: str, first: Mention) -> bool:
    """Return whether the agency of a document is named ahead of it."""
    return bool(first.issuer) and text.find(first.issuer or "", max(0, first.start - _LONGEST_LEAD), first.start) >= 0


def _goes_on(text: str, first: Mention, mention: Mention) -> bool:
    """Return whether the list reaches from its first document to another one without the end of a sentence."""
    length = mention.start - first.end
    if not 0 < length <= _LONGEST_TITLES or _OF_ANOTHER.match(text, mention.end):
        return False
    return _GOES_ON.fullmatch(text, first.end, mention.start) is not None
