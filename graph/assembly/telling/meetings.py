"""Whom something names: an agency, the name that it is given, and as of when."""

from typing import NamedTuple

from ...identity.agencies import MERGER

_BEFORE_MERGER = "2025-06-30"


class Meeting(NamedTuple):
    """An agency as something names it: its key, the name, and a day by which its superior is known (ISO, or empty).

    Of the day no more is kept than whether it lies before the merger of the provinces: nothing else depends on it.
    """

    key: str
    name: str
    day: str


def meeting(key: str, name: str, day: str | None) -> Meeting:
    """Return the meeting of an agency on `day` (ISO, may be cut)."""
    if not day or day == MERGER[: len("2025")]:
        return Meeting(key, name, "")
    return Meeting(key, name, _BEFORE_MERGER if day < MERGER[: len(day)] else MERGER)
