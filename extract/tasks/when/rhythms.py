"""On which days something comes again: "trước ngày 05 tháng đầu quý sau", "trước ngày 15/6 và 15/12 hằng năm"; words are in small letters.

A day of a month that is named by its quarter comes with each quarter; where only the period is told, its last day is meant,
of a week its Friday, and that is our reading. What has no place in the year ("định kỳ 2 tuần", "30 phút/lần") has no days.
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from ...grammar.counts import count_words, number_of
from ...grammar.weekdays import WEEKDAY, WEEKDAYS
from ...letters import small_letters
from ...patterns import pattern_of
from .periods import MONTHS, MONTHS_OF_QUARTER, QUARTERS, parts

LAST = 31
"""The day of a month that stands for its last one, however long it is."""
_FRIDAY = 4
_LEAP_YEAR = 2024

_NO_PERIOD = pattern_of(r"\b(?:kỳ\s+họp|học\s+kỳ|(?:phút|giờ)\s*(?:/|\s(?:một|0?1)\s)\s*lần)\b")
_OF_YEAR = pattern_of(
    r"(?<![\d/.-])(?P<day>\d{1,2})(?:\s?[/.-]\s?|\s+(?:của\s+)?tháng\s+)(?P<month>\d{1,2})(?![\d]|[/.-]\d)(?P<more>(?:(?:\s?,\s?|\s+và\s+)(?:tháng\s+)?\d{1,2}(?![\d/.-]|\s+(?:năm|tháng|quý|lần|hằng\s+tháng)))*)"
)
_MONTH = pattern_of(
    r"(?P<before>trước\s+)?(?:đầu\s+|giữa\s+|cuối\s+|hết\s+)?(?:tháng\s+(?P<months>\d{1,2}(?:(?:\s?,\s?|\s+và\s+)(?:tháng\s+)?\d{1,2})*)|quý\s+(?P<quarter>iv|i{1,3}|[1-4]))(?!\w|/)"
)
_DAY = pattern_of(
    r"(?:ngày\s+(?:m[ùồ]ng\s+)?|m[ùồ]ng\s+)(?P<days>\d{1,2}(?![\d/]|[.-]\d)(?:(?:\s?,\s?(?:và\s+)?|\s+và\s+|\s+hoặc\s+)(?:ngày\s+)?\d{1,2}(?![\d/]|[.-]\d))*)"
)
_LAST_DAY = pattern_of(r"ngày\s+(?P<working>làm\s+việc\s+)?cuối(?:\s+cùng)?(?!\s+(?:tuần|của\s+tuần))")
_FIRST_WORKING_DAY = pattern_of(r"ngày\s+(?:làm\s+việc\s+)?đầu\s+tiên")
_NUMBER = pattern_of(r"\d{1,2}")
_WEEKDAY = pattern_of(WEEKDAY)
_MONTH_OF_QUARTER = pattern_of(
    r"tháng\s+(?P<which>đầu(?:\s+tiên)?|thứ\s+nhất|thứ\s+hai|giữa|thứ\s+ba|cuối(?:\s+cùng)?)"
    r"(?:\s+(?:của|trong))?(?:\s+(?:mỗi|hằng|hàng|từng))?\s+quý|quý\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)"
)
_MONTH_OF_SPAN = pattern_of(r"tháng\s+cuối|tháng\s+(?:đầu(?:\s+tiên)?|sau|tiếp\s+theo|kế\s+tiếp)\b")
_PART = pattern_of(
    r"\b(?P<part>đầu|giữa|cuối|hết)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng|từng)\s+)?(?P<unit>tuần|tháng|quý|năm)\b(?!\s+(?:\d|quý|năm|iv\b|i{1,3}\b))"
)


class Rhythm(NamedTuple):
    """On which days something comes again, in each year or in each week.

    Attributes:
        days: month and day of a year, in order; LAST stands for the last day of the month.
        weekdays: days of a week, 0 for Monday.
        daily: on every day.
        working: a day off gives way to the working day before it: "ngày làm việc cuối cùng của tháng".
        approximate: the days are our reading of words that tell but the period: "báo cáo hằng quý".
    """

    days: tuple[tuple[int, int], ...] = ()
    weekdays: tuple[int, ...] = ()
    daily: bool = False
    working: bool = False
    approximate: bool = False


def rhythm_in(recurrence: str, words: str | None) -> Rhythm | None:
    """Return on which days something comes again, null where no calendar tells.

    Args:
        recurrence: how often, as a task says: "hằng quý".
        words: which set the time, where there are any: "trước ngày 05 tháng đầu quý sau".

    >>> rhythm_in("hằng quý", "trước ngày 05 tháng đầu quý sau").days
    ((1, 5), (4, 5), (7, 5), (10, 5))
    """
    small = small_letters(" ".join((words or "").split()))
    of_year = _days_of_year(small)
    if of_year is not None:
        return Rhythm(of_year) if of_year else None
    every = period_of(small_letters(recurrence))
    if every is None:
        return None
    unit, count = every
    if unit in ("ngày", "tuần"):
        return _within_week(small, unit, count)
    return _within_year(small, count)


def period_of(recurrence: str) -> tuple[str, int] | None:
    """Return the unit of a period and how many of it, months for quarters and years; null where it is none of the calendar.

    >>> period_of("định kỳ quý"), period_of("02 lần/tuần"), period_of("30 phút/lần")
    (('tháng', 3), ('tuần', 1), None)
    """
    found = None if _NO_PERIOD.search(recurrence) else _period().search(recurrence)
    if found is None:
        return None
    count = number_of(found["count"] or "1")
    months = {"tháng": 1, "quý": MONTHS_OF_QUARTER, "năm": MONTHS}.get(found["unit"])
    return (found["unit"], count) if months is None else ("tháng", count * months)


@cache
def _period() -> re.Pattern[str]:
    return pattern_of(rf"(?:\b|(?<=/))(?:(?P<count>\d{{1,2}}|{count_words()})\s+)?(?P<unit>ngày|tuần|tháng|quý|năm)\b")


def _days_of_year(small: str) -> tuple[tuple[int, int], ...] | None:
    """Return the days that are written with their months; none of them where one does not exist, null where none is written."""
    found: set[tuple[int, int]] = set()
    for each in _OF_YEAR.finditer(small):
        months = [int(each["month"]), *(int(number) for number in _NUMBER.findall(each["more"]))]
        found.update((month, int(each["day"])) for month in months)
    if not found:
        return _ends_of_months(small)
    return tuple(sorted(found)) if all(_exists(*each) for each in found) else ()


def _ends_of_months(small: str) -> tuple[tuple[int, int], ...] | None:
    """Return the last days of the months and quarters that are named, of "trước tháng 12" that of the one before it."""
    found: set[tuple[int, int]] = set()
    for each in _MONTH.finditer(small):
        before = each["before"] is not None
        months = [int(number) for number in _NUMBER.findall(each["months"] or "")]
        if each["quarter"]:
            last = MONTHS_OF_QUARTER * QUARTERS[each["quarter"]]
            months = [last - MONTHS_OF_QUARTER + 1 if before else last]
        days = _days(small) or [LAST]
        found.update(((month - 2) % MONTHS + 1 if before else month, day) for month in months for day in days)
    if not found:
        return None
    return tuple(sorted(found)) if all(1 <= month <= MONTHS for month, _ in found) else ()


def _exists(month: int, day: int) -> bool:
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def _within_week(small: str, unit: str, count: int) -> Rhythm | None:
    if count > 1:
        return None
    weekdays = tuple(sorted({WEEKDAYS[" ".join(found[0].split())] for found in _WEEKDAY.finditer(small)}))
    if weekdays:
        return Rhythm(weekdays=weekdays)
    return Rhythm(daily=True) if unit == "ngày" else Rhythm(weekdays=(_FRIDAY,), approximate="cuối" not in small)


def _within_year(small: str, count: int) -> Rhythm | None:
    """Return the days of a period of so many months."""
    if count > MONTHS or (MONTHS % count and count != MONTHS - MONTHS_OF_QUARTER):
        return None
    of_quarter = _month_of_quarter(small)
    days, working = _days(small), _LAST_DAY.search(small)
    if working and not days:
        return Rhythm(_each(count, LAST, 0), working=bool(working["working"]))
    if days and of_quarter is not None:
        return Rhythm(tuple(sorted(each for day in days for each in _each(MONTHS_OF_QUARTER, day, of_quarter))))
    if days:
        told = count == 1 or _MONTH_OF_SPAN.search(small) is not None
        return _on_days_of_span(small, count, days, told=told) if count < MONTHS or told else None
    if _WEEKDAY.search(small):
        return Rhythm(_each(count, LAST, 0), approximate=True)
    return _part_of(small, count)


def _on_days_of_span(small: str, count: int, days: list[int], *, told: bool) -> Rhythm:
    """Return days of the last month of a span, of the first one of the next where the words say so."""
    found = _MONTH_OF_SPAN.search(small)
    ahead = int(count > 1 and found is not None and "cuối" not in found[0])
    return Rhythm(tuple(sorted(each for day in days for each in _each(count, day, ahead))), approximate=not told)


def _part_of(small: str, count: int) -> Rhythm:
    """Return the last day of each period, or of the part of it that the words name."""
    found = _PART.search(small)
    part = found["part"] if found else ""
    if not found or part in ("cuối", "hết"):
        return Rhythm(_each(count, LAST, 0), approximate=not part and not _FIRST_WORKING_DAY.search(small))
    row = parts()[part]
    if found["unit"] == "tháng":
        return Rhythm(_each(count, int(row["month"].partition("-")[2]), 0), approximate=True)
    last = int(row["quarter" if found["unit"] == "quý" else "year"].partition("-")[2])
    return Rhythm(_each(count, LAST, last - count), approximate=True)


def _days(small: str) -> list[int]:
    """Return the days of a month that are written without it."""
    days = [int(number) for found in _DAY.finditer(small) for number in _NUMBER.findall(found["days"])]
    return [day for day in days if 1 <= day <= LAST]


def _month_of_quarter(small: str) -> int | None:
    """Return how far a month is from the last one of its quarter, null where no quarter is spoken of: "tháng đầu quý" is 1 after it."""
    found = _MONTH_OF_QUARTER.search(small)
    if found is None:
        return None
    which = found["which"] or "đầu"
    return 1 if which.startswith(("đầu", "thứ nhất")) else -1 if which in ("thứ hai", "giữa") else 0


def _each(count: int, day: int, ahead: int) -> tuple[tuple[int, int], ...]:
    """Return a day of every month that lies so many months from the end of a period of `count` months."""
    ends = range(count, MONTHS + 1, count)
    return tuple(sorted(((end + ahead - 1) % MONTHS + 1, day) for end in ends))
