"""Which last days run on where they fall on a day off: until the end of the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148)."""

from ...extract.tasks.when.rhythms import Rhythm


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
