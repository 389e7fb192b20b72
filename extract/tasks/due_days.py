"""Which day is meant: a month, a quarter and a year stand for their last day; a day without a year is the next one."""

import calendar
import re
from datetime import date
from typing import NamedTuple

from ..model import Document

_PLAN_YEAR = re.compile(r"\bnăm\s+((?:19|20)\d\d)\b(?!\s*[-–]\s*\d)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_CLOCK = r"\d{1,2}\s*+(?:giờ|h|g)(?:\s*+\d\d)?(?:\s*+phút|')?,?\s*+"
_PART_OF_DAY = r"(?:(?:sáng|trưa|chiều|tối|của|hôm\s+nay|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?=,?\s+\(?ngày))[,\s]*+){0,3}\(?"
_YEAR = r"(?:\s*[/.-]\s*|\s+năm\s+)(?P<{0}>(?:19|20)\d\d)"
_QUARTER = r"(?:iv|i{1,3}|[1-4])"
# Small letters only; to be compiled with VERBOSE.
WHEN = rf"""
    (?:{_CLOCK})?{_PART_OF_DAY}
    (?: (?P<word>(?:các\s+)?ngày\s+(?:m[ùồ]ng\s+)?)?(?:\d{{1,2}}\s?(?:[-–,]|và)\s?(?:ngày\s+)?){{0,4}}(?P<d>\d{{1,2}})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<m>\d{{1,2}})(?!\d)(?:{_YEAR.format("y")})?
      | (?:(?:cuối|đầu|giữa|tuần\s+(?:đầu|cuối|thứ\s+\w{{1,3}}|\d)(?:\s+của)?)\s+)?tháng\s+(?:\d{{1,2}}\s*(?:[-–]\s*|(?:và|đến|,)\s+tháng\s+|(?:và|đến)\s+(?=\d{{1,2}}\s*/)))?(?P<month>\d{{1,2}})(?!\d)(?:{_YEAR.format("month_year")})?
      | 0?(?P<half>[369])\s+tháng\s+(?P<which>đầu|cuối)\s+năm(?:\s+(?P<half_year>(?:19|20)\d\d))?
      | (?:(?:cuối|đầu|giữa)\s+)?quý\s+(?:{_QUARTER}\s*(?:[-–]\s*|(?:và|đến|,)\s+(?:quý\s+)?))?(?P<quarter>{_QUARTER})(?!\w)(?:{_YEAR.format("quarter_year")})?
      | (?:cuối\s+)?năm\s+(?:(?:19|20)\d\d\s*(?:,|[-–]|và)\s*(?:năm\s+)?)?(?P<year>(?:19|20)\d\d)(?!\s*[-–]\s*\d|\s+và\s+(?:các|những)\s+năm)
    )(?!\d|/\d)"""


class Calendar(NamedTuple):
    """What a document says about the years it means: its own date, ISO and maybe cut, and the year that it plans."""

    own_date: str | None
    plan_year: str | None = None

    @property
    def opening(self) -> str | None:
        """From when on a day without a year is looked for: a plan for a later year speaks of that year."""
        first = f"{self.plan_year}-01" if self.plan_year else None
        return max(filter(None, (self.own_date, first)), default=None)

    def over(self, due: str) -> bool:
        """Return whether a day lies before the document."""
        return self.own_date is not None and due < self.own_date[: len(due)]


def calendar_of(document: Document) -> Calendar:
    """Return the calendar of a document; "Kế hoạch … năm 2026" plans a year."""
    found = _PLAN_YEAR.search(document.title or "")
    return Calendar(document.date, found[1] if found else None)


def due_day(found: re.Match[str], dates: Calendar, *, before: bool, over: bool = False) -> str | None:
    """Return the day that a match of `WHEN` means, null where there is none, no year to be told, or it is over.

    Where a line or a cell says that it is the deadline, `over`, a day that is over counts too.
    """
    if found["d"]:
        due = day_of(int(found["d"]), int(found["m"]), found["y"], dates)
    elif found["month"]:
        due = _of_month(int(found["month"]), found["month_year"], dates, before=before)
    elif found["quarter"]:
        due = _of_quarter(_QUARTERS[found["quarter"]], found["quarter_year"], dates, before=before)
    elif found["half"]:
        last = int(found["half"]) if found["which"] == "đầu" else 12
        due = _of_month(last, found["half_year"], dates, before=False)
    else:
        due = f"{int(found['year']) - before}-12-31"
    return None if due is None or (dates.over(due) and not over) else due


def day_of(day: int, month: int, year: str | None, dates: Calendar) -> str | None:
    """Return a day, without a year the next one; null where there is no such day."""
    year = year or _next_year_with(month, dates)
    return None if year is None else _existing(int(year), month, day)


def _existing(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def last_of_month(month: int, year: str, *, before: bool) -> str | None:
    """Return the last day of a month, of the month before it for "trước tháng 6"; null where there is no such month."""
    if not 1 <= month <= 12:
        return None
    number, month = (int(year) - 1, 12) if before and month == 1 else (int(year), month - before)
    return _existing(number, month, calendar.monthrange(number, month)[1])


def _of_month(month: int, year: str | None, dates: Calendar, *, before: bool) -> str | None:
    year = year or _next_year_with(month, dates)
    return None if year is None else last_of_month(month, year, before=before)


def _of_quarter(quarter: int, year: str | None, dates: Calendar, *, before: bool) -> str | None:
    if before:
        return _of_month(3 * quarter - 2, year, dates, before=True)
    return _of_month(3 * quarter, year, dates, before=False)


def _next_year_with(month: int, dates: Calendar) -> str | None:
    """Return the year in which `month` comes next after the opening month."""
    opening = dates.opening
    if opening is None or len(opening) < 7:
        return opening[:4] if opening else None
    year, first = int(opening[:4]), int(opening[5:7])
    return str(year if month >= first else year + 1)
