"""What comes again as recurrence rules of a calendar (RRULE, RFC 5545): one for each series of days that stand alike in their months."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from ...extract.tasks.when.rhythms import LAST, Rhythm
from ...queries.duties.occurrences import next_from

_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = _WEEK[:5]
_MONTHS, _FEBRUARY, _SURE_DAYS = 12, 2, 28

Rule = dict[str, object]
"""The parts of an RRULE, as icalendar takes them."""


class Series(NamedTuple):
    """Days that one rule tells: what tells them from the other series of a rhythm, their rule, and the first of them."""

    name: str
    rule: Rule
    first: date


def series_of(rhythm: Rhythm, first: date) -> list[Series]:
    """Return the series of a rhythm from a day on, in the order of their first days.

    Outlook knows months at equal distances and one month of a year, so that days in other months are series of their own.
    """
    if rhythm.daily:
        return [Series("", {"freq": "DAILY"}, first)]
    if rhythm.weekdays:
        rule: Rule = {"freq": "WEEKLY", "byday": [_WEEK[day] for day in rhythm.weekdays]}
        return [Series("", rule, next_from(rhythm, first) or first)]
    found = (_series(rhythm, days, first) for days in _groups(rhythm.days))
    return sorted(found, key=lambda each: each.first)


def _groups(days: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Yield the days of a year in groups: those on one day of months that follow each other at one distance."""
    months: dict[int, list[int]] = defaultdict(list)
    for month, day in days:
        months[day].append(month)
    for day, each in months.items():
        even = len({(later - month) % _MONTHS for month, later in pairwise([*each, each[0]])}) == 1
        yield from [[(month, day) for month in each]] if even else [[(month, day)] for month in each]


def _series(rhythm: Rhythm, days: list[tuple[int, int]], first: date) -> Series:
    months, day = [month for month, _ in days], days[0][1]
    start = next_from(Rhythm(tuple(days)), first) or first
    step = _MONTHS // len(months)
    rule: Rule = {"freq": "YEARLY", "bymonth": months[0]} if step == _MONTHS else {"freq": "MONTHLY"}
    if 1 < step < _MONTHS:
        rule["interval"] = step
    name = "-".join(f"{month:02}{day:02}" for month in months)
    if rhythm.working:
        return Series(name, rule | {"byday": list(_WORKING), "bysetpos": -1}, _on_weekday(start))
    return Series(name, rule | _on(day, months), start)


def _on(day: int, months: Iterable[int]) -> Rule:
    """Return the part of a rule for a day of months that may be too short for it."""
    if day == LAST:
        return {"bymonthday": -1}
    if day > _SURE_DAYS and _FEBRUARY in months:
        return {"bymonthday": list(range(_SURE_DAYS, day + 1)), "bysetpos": -1}
    return {"bymonthday": day}


def _on_weekday(day: date) -> date:
    return day - timedelta(days=max(day.weekday() - len(_WORKING) + 1, 0))
