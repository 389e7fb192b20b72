"""From when to when a period lasts: a month, a quarter, a year or a part of one ("giữa tháng 9"), a week, the days before Tết.

A month has three parts of ten days (thượng, trung, hạ tuần); its week n is the nth seven days, a week of the calendar ends
with its Friday, the last day on which offices work. A part of a quarter is a month; the year begins with its first quarter.
"""

import calendar
from datetime import date, timedelta
from functools import cache

from ...rules import Row, rows

Days = tuple[date, date]
"""First and last day."""

MONTHS, MONTHS_OF_QUARTER = 12, 3
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
"""How the quarters of a year are written, in small letters."""

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_FRIDAY = 4
_HALVES = (1, 2), (2, 3)
"""The months of the halves of a quarter, which share the second one."""


def parts() -> dict[str, Row]:
    """Return the words for parts of a period, each with the days of a month or the months of a quarter or year it means."""
    return {row["words"]: row for row in rows("period_parts")}


def month(year: int, number: int, part: str | None = None) -> Days:
    """Return a month or a part of it.

    Raises:
        ValueError: there is no such month.
    """
    last = calendar.monthrange(year, number)[1]
    first, upto = _bounds(part, "month") or (1, last)
    return date(year, number, first), date(year, number, min(upto, last))


def quarter(year: int, number: int, part: str | None = None) -> Days:
    """Return a quarter, a month of it, or a half, which ends or begins in the middle of its second month."""
    skipped = MONTHS_OF_QUARTER * (number - 1)
    bounds = _bounds(part, "quarter") or (1, MONTHS_OF_QUARTER)
    span = _months(year, skipped, bounds)
    if bounds not in _HALVES:
        return span
    middle = month(year, skipped + 2, part)
    return (span[0], middle[1]) if bounds == _HALVES[0] else (middle[0], span[1])


def year_span(year: int, part: str | None = None) -> Days:
    """Return a year or a part of it."""
    return _months(year, 0, _bounds(part, "year") or (1, MONTHS))


def week(day: date, ahead: int) -> Days:
    """Return the working week so many weeks after that of `day`, from Monday to Friday."""
    monday = day - timedelta(days=day.weekday()) + ahead * _WEEK
    return monday, monday + _FRIDAY * _DAY


def new_year(year: int) -> date | None:
    """Return the first day of the lunar year (mùng 1 Tết Nguyên đán), null where it is not on record."""
    return _new_years().get(year)


def last_day(span: Days, *, before: bool) -> date:
    """Return the last day of a period, or the one before it: "trước quý IV" is over when it begins.

    Raises:
        OverflowError: no day is before it.
    """
    return span[0] - _DAY if before else span[1]


def _months(year: int, skipped: int, bounds: tuple[int, int]) -> Days:
    first, last = (skipped + bound for bound in bounds)
    return month(year, first)[0], month(year, last)[1]


def _bounds(part: str | None, of: str) -> tuple[int, int] | None:
    if not part:
        return None
    first, _, last = parts()[" ".join(part.split())][of].partition("-")
    return int(first), int(last)


@cache
def _new_years() -> dict[int, date]:
    return {int(row["year"]): date.fromisoformat(row["first_day"]) for row in rows("lunar_new_year")}
