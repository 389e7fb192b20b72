"""What stands between two documents of one list: "; ", " và số ", ", các "."""

from ..patterns import pattern_of

_JOINED = pattern_of(r"\s*(?:,|;|và|hoặc|\+)\s*(?:và\s*)?(?:các\s*)?(?:số\s*)?")
_LONGEST_GAP = 40


def are_joined(text: str, end: int, start: int) -> bool:
    """Return whether only such words stand between what ends at `end` and what begins at `start`."""
    return 0 <= end < start <= end + _LONGEST_GAP and _JOINED.fullmatch(text, end, start) is not None
