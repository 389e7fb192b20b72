"""Which last days run on where they fall on a day off: until the end of the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148)."""

from datetime import date

from ...extract.tasks.when.rhythms import Rhythm
from ..working_days import on_or_after


def is_prolonged(hour: str | None, rhythm: Rhythm | None = None, *, by_hours: bool = False) -> bool:
    """Tell whether a last day on a day off runs on.

    An hour is meant, whatever the day, and a term by hours has no last day. What comes again each day or week goes on at its
    next day instead.

    Args:
        hour: that of the last day; null where none is set.
        rhythm: on which days it comes again; null for what is due once.
        by_hours: whether the day ends a term of so many hours.

    >>> is_prolonged(None), is_prolonged("17:00"), is_prolonged(None, Rhythm(daily=True))
    (True, False, False)
    """
    return hour is None and not by_hours and (rhythm is None or bool(rhythm.days))


def is_past(day: str, due: str, hour: str | None) -> bool:
    """Tell whether a day, ISO, is later than the last one on which what is due by a day and an hour, if any, can be done.

    >>> is_past("2026-10-12", "2026-10-10", None), is_past("2026-10-12", "2026-10-10", "17:00")
    (False, True)
    """
    return day > last_day(due, hour)


def last_day(due: str, hour: str | None) -> str:
    """Return on which day what is due once by a day, ISO, and an hour, if any, can be done at the latest.

    >>> last_day("2026-10-10", None), last_day("2026-10-10", "17:00")
    ('2026-10-12', '2026-10-10')
    """
    return on_or_after(date.fromisoformat(due)).isoformat() if is_prolonged(hour) else due
