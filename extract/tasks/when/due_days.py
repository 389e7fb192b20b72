"""Which day is meant: a month, a quarter and a year stand for their last day; a day without a year is the next one.

Of a part of a period the last day is meant that its words allow ("giữa tháng 9" is the 20th), see `periods`.
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from ....iso_days import existing_day, whole_day
from ...grammar.dates import may_exist
from ...grammar.doc_types import kind_of
from ...grammar.weekdays import WEEKDAYS
from ...letters import small_letters
from ...model import Document
from ...patterns import pattern_of
from .periods import MONTHS_OF_QUARTER, QUARTERS, Days, last_day, month, new_year, quarter, week, year_span
from .plan_years import planned_year
from .times import NEXT, when

_FIRST_OF_SEVERAL = pattern_of(
    r"\b(?P<kind>tháng|quý)\s+(?P<first>\d{1,2}|i{1,3}|iv)(?:\s*/\s*\d{4}|\s+năm\s+\d{4})?"
    r"\s*(?:[-–,]|và|đến|tới)\s*(?:hết\s+)?(?:(?P=kind)\s+)?(?=\d|i{1,3}\b|iv\b)"
)
"""The first one of months or quarters that are named together: "tháng 11 - 12/2025"."""
_ENDS = pattern_of(r"\b(?:ngày|trước|tết|thứ)\b")
# "V/v đăng ký kế hoạch năm 2026", "V/v góp ý dự toán năm 2026"
_PREPARES = pattern_of(
    r"(?<!\w)(?<!thành\s)(?<!hiện\s)(?:đăng\s+ký|xây\s+dựng|lập|đề\s+xuất|góp\s+ý|ý\s+kiến|chuẩn\s+bị|rà\s+soát|bổ\s+sung|báo\s+cáo)\s"
    r"(?:(?!(?:thực\s+hiện|triển\s+khai|theo)\s)[^,;]){0,80}?(?<!\w)(?:kế\s+hoạch|dự\s+toán|danh\s+mục|chỉ\s+tiêu|chương\s+trình|nhu\s+cầu)\s",
    re.IGNORECASE,
)
_AT_ONCE = "Công điện"
# "Tổ chức Hội nghị tháng 01 năm 2027", "Phục vụ Tết Đinh Mùi năm 2027", "Công tác quý I năm 2027"
_OPENS_YEAR = pattern_of(
    r"(?<!\w)(?:tháng\s+0?[1-3]|quý\s+(?:I|1))(?:\s+năm\s+|\s*[/-]\s*)20\d\d|(?<!\w)Tết\s(?:(?!trồng)[^,;\d]){0,60}?20\d\d"
)
_CENTURY = "20"
_OF_OUR_TIMES = pattern_of(r"(?:19|20)\d\d")


class Calendar(NamedTuple):
    """What a document says about the years it means: its own date, ISO and maybe cut, and the year that it plans."""

    own_date: str | None
    plan_year: str | None = None

    @property
    def opening(self) -> str | None:
        """From when on a day without a year is looked for: a plan for a later year speaks of that year."""
        first = f"{self.plan_year}-01" if self.plan_year else None
        return max(filter(None, (self.own_date, first)), default=None)

    @property
    def day(self) -> date | None:
        """The document's own day, null unless it is whole."""
        return whole_day(self.own_date)

    def over(self, due: str) -> bool:
        """Return whether a day lies before the document."""
        return self.own_date is not None and due < self.own_date[: len(due)]


def calendar_of(document: Document) -> Calendar:
    """Return the calendar of a document; "Kế hoạch … năm 2026" plans a year, a letter "V/v đăng ký kế hoạch năm 2026" asks for something now.

    A letter without a date has no other year than that, and one "V/v triển khai nhiệm vụ năm 2026" carries out what is planned.
    What is told at once ("Công điện … mùa khô năm 2027"), or is of the first months of a year, is prepared in the year before.
    """
    title = document.title or ""
    asks = kind_of(document.type) == "letter" and _PREPARES.search(title)
    now = asks or document.type == _AT_ONCE or _opens_year(title)
    return Calendar(document.date, None if document.date and now else planned_year(title))


def _opens_year(title: str) -> bool:
    """Return whether a title is of the first months of a year, and not of all of it too: "thi đua năm 2026 (từ tháng 01/2026 …)"."""
    found = _OPENS_YEAR.search(title)
    return found is not None and planned_year(f"{title[: found.start()]} {title[found.end() :]}") is None


def due_day(found: re.Match[str], dates: Calendar, *, before: bool, over: bool = False) -> str | None:
    """Return the day that a match of `times.when` means, null where there is none, no year to be told, or it is over.

    Where a line or a cell says that it is the deadline, `over`, a day that is over counts too.
    """
    if found["d"]:
        due = _day(found, dates)
    else:
        try:
            due = _end(found, dates, before=before)
        except (ValueError, OverflowError):
            return None
    return None if due is None or (dates.over(due) and not over) else due


def is_impossible(found: re.Match[str], dates: Calendar) -> bool:
    """Return whether a match of `times.when` is a day that no calendar has, "31/6", or not that of its year: "29/02/2026".

    So is one of a year that none of us sees: "15/12/2925".
    """
    if not (found["d"] and found["m"]):
        return False
    written = _written_year(found, dates)
    year = written or _next_year_with(int(found["m"]), dates)
    return _is_out_of_time(written) or not may_exist(int(found["d"]), int(found["m"]), year)


def impossible_day_in(words: str, dates: Calendar) -> str | None:
    """Return the first day in the words of a deadline that no calendar has, as written; null where all exist.

    >>> impossible_day_in("trước ngày 31/6/2026", Calendar("2026-05-04"))
    'ngày 31/6/2026'
    """
    times = (found for found in _a_time().finditer(small_letters(words)) if is_impossible(found, dates))
    return next((words[found.start() : found.end()] for found in times), None)


def day_of(day: int, number: int, year: str | None, dates: Calendar) -> str | None:
    """Return a day of month `number`, without a year the next one; null where there is no such day."""
    if _is_out_of_time(year):
        return None
    year = year or _next_year_with(number, dates)
    return None if year is None else existing_day(int(year), number, day)


def _is_out_of_time(written: str | None) -> bool:
    return written is not None and _OF_OUR_TIMES.fullmatch(written) is None


def last_of_month(number: int, year: str, *, before: bool) -> str | None:
    """Return the last day of a month, of the month before it for "trước tháng 6"; null where there is no such month."""
    try:
        return last_day(month(int(year), number), before=before).isoformat()
    except (ValueError, OverflowError):
        return None


def first_day(words: str, due: str, dates: Calendar) -> str:
    """Return the first day on which what is due may be done, ISO: of a period that holds `due` its first day, else `due` itself.

    Of a period that is only a cell, "2026 - 2027", that is the first day of the year.

    >>> first_day("trong tháng 12/2025", "2025-12-31", Calendar(None)), first_day("trước tháng 12/2025", "2025-11-30", Calendar(None))
    ('2025-12-01', '2025-11-30')
    """
    small, dates = small_letters(words), dates._replace(plan_year=due[:4])
    times = [found for found in _a_time().finditer(small) if not found["new_year"] and not found["weekday"]]
    if any(found["d"] and _day(found, dates) == due for found in times):
        return due
    spans = (_existing_span(found, dates) for found in times if not found["d"])
    if several := _FIRST_OF_SEVERAL.search(small):
        return _begins(several, due)
    first = (span[0].isoformat() for span in spans if span and span[0].isoformat() <= due <= span[1].isoformat())
    return next(first, due if _ENDS.search(small) else f"{due[:4]}-01-01")


def _begins(several: re.Match[str], due: str) -> str:
    """Return the first day of the first one of several periods, the last of which holds `due`."""
    named = several["first"]
    number = int(named) if several["kind"] == "tháng" else MONTHS_OF_QUARTER * QUARTERS.get(named, 1) - 2
    return f"{int(due[:4]) - (number > int(due[5:7]))}-{number:02}-01"


def said_year(found: re.Match[str], dates: Calendar) -> str | None:
    """Return the year that the words behind a match of `times.when` name: "ngày 15/10 năm sau"; null without such words."""
    return _year_of(found["said_year"], dates) if found["said_year"] else None


def _year_of(words: str, dates: Calendar) -> str | None:
    """Return the year of which a document speaks, or the one after it."""
    opening = dates.opening
    return str(int(opening[:4]) + _ahead(words)) if opening else None


def _day(found: re.Match[str], dates: Calendar) -> str | None:
    """Return a day that is written as one, of "tháng này" too."""
    if found["m"]:
        return day_of(int(found["d"]), int(found["m"]), _written_year(found, dates), dates)
    own = dates.day
    return existing_day(*_months_on(own, _ahead(found["of_that_month"])), int(found["d"])) if own else None


def _written_year(found: re.Match[str], dates: Calendar) -> str | None:
    short = found["short_year"]
    return found["y"] or (short and _CENTURY + short) or said_year(found, dates)


def _end(found: re.Match[str], dates: Calendar, *, before: bool) -> str | None:
    """Return the last day of a period that is written, or the one before it.

    Raises:
        ValueError: there is no such month.
        OverflowError: no day is before it.
    """
    if found["new_year"]:
        return _before_new_year(found["new_year_of"], dates) if before else None
    span = _span(found, dates)
    if span is None:
        return None
    if found["weekday"]:
        weekday = WEEKDAYS[" ".join(found["weekday"].split())]
        return date.fromordinal(span[0].toordinal() + weekday).isoformat()
    part = found["part_of_month"] or found["part_of_quarter"] or found["part_of_year"] or found["year_end"] or ""
    return last_day(span, before=before and "cuối" not in part and not found["half"]).isoformat()


def _span(found: re.Match[str], dates: Calendar) -> Days | None:
    own = dates.day
    if found["week"]:
        return week(own, _ahead(found["week"])) if own else None
    if found["that_month"]:
        return month(*_months_on(own, _ahead(found["that_month"])), found["part_of_month"]) if own else None
    if found["month"]:
        year = found["month_year"] or said_year(found, dates) or _next_year_with(int(found["month"]), dates)
        return month(int(year), int(found["month"]), found["part_of_month"]) if year else None
    if found["quarter"]:
        number = QUARTERS[found["quarter"]]
        year = found["quarter_year"] or said_year(found, dates) or _next_year_with(3 * number, dates)
        return quarter(int(year), number, found["part_of_quarter"]) if year else None
    if found["that_quarter"]:
        return _that_quarter(found, own) if own else None
    return _span_of_year(found, dates)


def _existing_span(found: re.Match[str], dates: Calendar) -> Days | None:
    """Return the span of a period that is written; null where there is none, "tháng 13"."""
    try:
        return _span(found, dates)
    except ValueError:
        return None


def _that_quarter(found: re.Match[str], own: date) -> Days:
    year, first = _months_on(own, MONTHS_OF_QUARTER * _ahead(found["that_quarter"]))
    return quarter(year, (first - 1) // MONTHS_OF_QUARTER + 1, found["part_of_quarter"])


def _span_of_year(found: re.Match[str], dates: Calendar) -> Days | None:
    """Return a year, the first so many months of one, or the last ones."""
    if found["half"]:
        last = int(found["half"]) if found["which"] == "đầu" else 12
        year = found["half_year"] or said_year(found, dates) or _next_year_with(last, dates)
        return (date(int(year), 1, 1), month(int(year), last)[1]) if year else None
    if found["year"]:
        return year_span(int(found["year"]), found["part_of_year"])
    year = _year_of(found["that_year"] or "", dates)
    return year_span(int(year), found["part_of_year"]) if year else None


def _before_new_year(year: str | None, dates: Calendar) -> str | None:
    """Return the last day before Tết, without a year before the next one."""
    own = dates.day
    years = [int(year)] if year else [own.year, own.year + 1] if own else []
    found = (day for each in years if (day := new_year(each)) and (year or (own and day > own)))
    first = next(found, None)
    return date.fromordinal(first.toordinal() - 1).isoformat() if first else None


@cache
def _a_time() -> re.Pattern[str]:
    return pattern_of(when(), re.VERBOSE)


def _ahead(words: str) -> int:
    return int(words in NEXT)


def _months_on(day: date, ahead: int) -> tuple[int, int]:
    """Return year and month so many months after a day."""
    months = 12 * day.year + day.month - 1 + ahead
    return months // 12, months % 12 + 1


def _next_year_with(number: int, dates: Calendar) -> str | None:
    """Return the year in which month `number` comes next after the opening month."""
    opening = dates.opening
    if opening is None or len(opening) < 7:
        return opening[:4] if opening else None
    year, first = int(opening[:4]), int(opening[5:7])
    return str(year if number >= first else year + 1)
