"""The days on which what comes again is due: of a rhythm within a window, and the one of them that matters on a day."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from ...extract.tasks.when.rhythms import Rhythm, rhythm_in
from ..working_days import on_or_before

_DAY = timedelta(days=1)
_YEARS_AHEAD = 2
"""Within so many years each day of a rhythm comes at least once."""


class Again(NamedTuple):
    """When something comes again.

    Attributes:
        rhythm: on which days.
        due: the day that is asked for: the next one, in a time that is over the last one; ISO, null where none is in that time.
        next: the next day from today on, ISO; `previous`, the last one that is over, since the document was issued.
        until: the last day on which it may come, ISO; null where no end is known.
    """

    rhythm: Rhythm
    due: str | None
    next: str | None
    previous: str | None
    until: str | None


def occurrences(rhythm: Rhythm, first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last`, both included, on which a rhythm comes, in order.

    >>> [str(day) for day in occurrences(Rhythm(days=((6, 30), (12, 20))), date(2025, 7, 1), date(2026, 6, 30))]
    ['2025-12-20', '2026-06-30']
    """
    if rhythm.days:
        every = (day for year in range(first.year, last.year + 1) for day in _in_year(rhythm, year))
        yield from (day for day in every if first <= day <= last)
        return
    days = (first + _DAY * number for number in range((last - first).days + 1))
    yield from (day for day in days if rhythm.daily or day.weekday() in rhythm.weekdays)


def next_from(rhythm: Rhythm, first: date, last: date = date.max) -> date | None:
    """Return the first day from `first` on, no later than `last`; null where there is none."""
    upto = min(last, date(min(first.year + _YEARS_AHEAD, date.max.year), 12, 31))
    return next(occurrences(rhythm, first, upto), None)


def last_until(rhythm: Rhythm, first: date, last: date) -> date | None:
    """Return the last day up to `last`, no earlier than `first`; null where there is none."""
    since = max(first, date(max(last.year - _YEARS_AHEAD, date.min.year), 1, 1))
    return max(occurrences(rhythm, since, last), default=None)


@lru_cache(maxsize=4096)
def rhythm_of(recurrence: str, due_text: str | None) -> Rhythm | None:
    """Return the rhythm of a task by what the graph keeps of it; the tasks of a large store say it in few ways."""
    return rhythm_in(recurrence, due_text)


def _in_year(rhythm: Rhythm, year: int) -> Iterator[date]:
    for month, day in rhythm.days:
        found = date(year, month, min(day, calendar.monthrange(year, month)[1]))
        yield on_or_before(found) if rhythm.working else found
