"""Until when something must be done: "trước ngày 10/10/2023", "trong quý II/2025", "trước ngày 25 hằng tháng".

A day is as printed ("trước ngày D" is D); a month, a quarter and a year stand for their last day. What is relative
("trong thời hạn 5 ngày kể từ ngày nhận") or comes again has no day, only its words.
"""

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..grammar.openings import by_first_letter
from ..rules import rows

# All patterns read small letters: without IGNORECASE they are three times as fast.
_DIGIT = re.compile(r"\d")
_AGAIN = re.compile(r"h[ằà]ng|mỗi|kỳ")
_PERIODIC = re.compile(
    r"(?:hằng|hàng|mỗi)\s+(?P<each>tuần|tháng|quý|năm|ngày)|định\s+kỳ\s+(?P<every>\d+\s+tháng|tháng|quý|năm)"
)
# What goes before "hằng tháng" where it is a deadline and no mere adverb: "trước ngày 25", "vào thứ Sáu", "định kỳ".
_BEFORE_EACH = re.compile(
    r"(?:(?:(?:định\s+kỳ|trước|chậm\s+nhất|vào|từ|là)\s+){0,3}(?:ngày|thứ|mồng)\s+"
    r"(?:làm\s+việc\s+cuối\s+cùng|cuối\s+cùng|\w+(?:[/.-]\d{1,2})?)(?:\s+(?:của|trong))?|định\s+kỳ|báo\s+cáo"
    r"|(?:trước|vào|lúc|chậm\s+nhất)\s+(?:là\s+)?\d{1,2}\s*(?:giờ|h|g)\s*(?:\d\d)?(?:\s*phút)?,?)\s+$"
)
# "hằng năm (trước ngày 30/11)": the day comes again each year
_EACH_YEAR = re.compile(r"(?:hằng|hàng|mỗi)\s+năm\s*(?:[,(:]\s*)?$")
_OF_MONTH = re.compile(
    r"(?:trước|chậm\s+nhất|vào)\s+(?:là\s+|vào\s+)?ngày\s+\d{1,2}(?:\s+của)?\s+(?P<unit>tháng|quý)\s*"
    r"(?P<of>(?:cuối|đầu)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng|từng)\s+)?(?:quý|năm)|sau|kế\s+tiếp|cuối|(?=[,.;)]|$))"
)
_COUNTED = re.compile(r"\d\s*(?:\([^)]{2,20}\)\s*)?(?:ngày|giờ|tháng|tuần|năm)")
_WITHIN = r"(?:thời\s+(?:hạn|gian)\s+|vòng\s+)?(?:không\s+quá\s+|tối\s+đa\s+)?"
_AT_MOST = r"(?:là\s+|sau\s+|trong\s+)?"
_RELATIVE = re.compile(
    rf"(?:trong\s+{_WITHIN}|sau\s+{_WITHIN}|chậm\s+nhất\s+{_AT_MOST}|muộn\s+nhất\s+{_AT_MOST}|không\s+quá\s+{_AT_MOST})"
    r"\d{1,3}\s*(?:\([^)]{2,20}\)\s*)?(?:ngày|giờ|tháng|tuần|năm)(?!\s*\d)(?:\s+làm\s+việc)?"
    r"(?:,?\s+(?:kể\s+)?từ\s+(?:ngày|khi|thời\s+điểm)\s+[^,.;:]{2,60}?(?=[,.;:)]|\s+(?:và|trước|để|theo)\s|\s*\Z))?"
)
_BY_REFERENCE = re.compile(
    r"(?:theo|đúng)\s+(?:thời\s+gian|thời\s+hạn|tiến\s+độ)\s+(?:nêu\s+|quy\s+định\s+|đề\s+ra\s+)?(?:tại|trong|của)\s+[^,.;:]{4,120}"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TIME_OF_DAY = r"(?:\d{1,2}\s*+(?:giờ|h|g)(?:\s*+\d\d)?(?:\s*+phút)?,?\s*+)?"
_YEAR = r"(?:\s*[/.-]\s*|\s+năm\s+)(?P<{0}>(?:19|20)\d\d)"
# "từ ngày 01/7 đến ngày 15/7/2025": the end is the day
_FROM = r"từ(?<!\(từ)\s+(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?\s+(?:đến|tới)(?:\s+hết)?"
_WHEN = rf"""
    {_TIME_OF_DAY}
    (?: (?P<word>ngày\s+)?(?P<d>\d{{1,2}})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<m>\d{{1,2}})(?!\d)(?:{_YEAR.format("y")})?
      | tháng\s+(?:\d{{1,2}}\s*(?:[-–]\s*|(?:và|đến|,)\s+tháng\s+|(?:và|đến)\s+(?=\d{{1,2}}\s*/)))?(?P<month>\d{{1,2}})(?!\d)(?:{_YEAR.format("month_year")})?
      | (?P<half>0?6)\s+tháng\s+(?P<which>đầu|cuối)\s+năm\s+(?P<half_year>(?:19|20)\d\d)
      | quý\s+(?:(?:iv|i{{1,3}}|[1-4])\s*(?:[-–]\s*|(?:và|đến|,)\s+(?:quý\s+)?))?(?P<quarter>iv|i{{1,3}}|[1-4])(?!\w)(?:{_YEAR.format("quarter_year")})?
      | (?:cuối\s+)?năm\s+(?P<year>(?:19|20)\d\d)(?!\s*[-–]\s*\d)
    )(?!\d|/\d)"""
_CELL = re.compile(rf"\s*(?:[^\d]{{0,40}}?\b)??{_WHEN}", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline at `start`..`end` of the clean text; fields as in `model.Task`."""

    start: int
    end: int
    due: str | None
    text: str
    recurrence: str | None = None


def find_deadlines(text: str, start: int, end: int, own_date: str | None) -> list[Deadline]:
    """Return the deadlines in `text[start:end]` in order; of two that overlap the one with a day, else the longer one.

    Args:
        text: the clean text.
        start: where to look from.
        end: where to look to.
        own_date: of the document: a day without a year is the next one after it, a day before it is no deadline.
    """
    found = list(_all(text, start, _small(text[start:end]), own_date))
    if len(found) < 2:
        return found
    found.sort(key=lambda each: (each.due is None, each.start - each.end))
    kept: list[Deadline] = []
    for deadline in found:
        at = bisect_right(kept, deadline.start, key=lambda each: each.start)
        follows = at == 0 or kept[at - 1].end <= deadline.start
        if follows and (at == len(kept) or deadline.end <= kept[at].start):
            kept.insert(at, deadline)
    return kept


def read_deadline_cell(text: str, start: int, end: int, own_date: str | None) -> Deadline | None:
    """Return the deadline that a cell under "Thời hạn" gives, without the words that running text has."""
    words = " ".join(text[start:end].split())
    if not words:
        return None
    small = _small(words)
    if again := _OF_MONTH.search(small) or _PERIODIC.search(small):
        return Deadline(start, end, None, words, _recurrence(again))
    when = None if _RELATIVE.match(small) else _CELL.match(small)
    if when is None:
        often = small.startswith("thường xuyên")
        return Deadline(start, end, None, words, "thường xuyên" if often else None)
    return Deadline(start, end, _due(when, own_date, before=small.startswith("trước")), words)


def _all(text: str, start: int, small: str, own_date: str | None) -> Iterator[Deadline]:
    digit, again = _DIGIT.search(small), _AGAIN.search(small)
    if digit:
        yield from _days(text, start, small, own_date)
    if again:
        yield from _periods(text, start, small)
    if digit and "ngày" in small:
        for found in _OF_MONTH.finditer(small):
            yield _deadline(text, start, found.span(), None, _recurrence(found))
    if digit and _COUNTED.search(small):
        for found in _RELATIVE.finditer(small):
            yield _deadline(text, start, found.span(), None)
    if (digit or again) and ("thời" in small or "tiến" in small):
        for found in _BY_REFERENCE.finditer(small):
            yield _deadline(text, start, found.span(), None)


def _days(text: str, start: int, small: str, own_date: str | None) -> Iterator[Deadline]:
    for found in _day().finditer(small):
        at = found.start()
        kind = _kinds().get(" ".join(found["lead"].split()))
        if kind == "not" or (at > 0 and small[at - 1].isalpha()):
            continue
        if due := _due(found, own_date, before=kind == "before"):
            again = found["d"] and not found["y"] and _EACH_YEAR.search(small, max(0, at - 40), at)
            yield _deadline(text, start, found.span(), None if again else due, "hằng năm" if again else None)


def _periods(text: str, start: int, small: str) -> Iterator[Deadline]:
    for found in _PERIODIC.finditer(small):
        before = _BEFORE_EACH.search(small, max(0, found.start() - 60), found.start())
        if before or found["every"]:
            span = (before.start() if before else found.start(), found.end())
            yield _deadline(text, start, span, None, _recurrence(found))


def _small(text: str) -> str:
    """Return `text` in small letters, letter for letter."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(letter.lower()[:1] for letter in text)


def _deadline(
    text: str, offset: int, span: tuple[int, int], due: str | None, recurrence: str | None = None
) -> Deadline:
    start, end = offset + span[0], offset + span[1]
    return Deadline(start, end, due, " ".join(text[start:end].split()), recurrence)


def _recurrence(found: re.Match[str]) -> str:
    words = found.groupdict()
    if words.get("every"):
        return f"định kỳ {words['every']}"
    if words.get("each"):
        return f"hằng {words['each']}"
    of, unit = words.get("of") or "", words.get("unit") or "tháng"
    return "hằng quý" if "quý" in of else "hằng năm" if "năm" in of else f"hằng {unit}"


@cache
def _day() -> re.Pattern[str]:
    """Return the pattern of a word for a deadline and a day, month, quarter or year after it."""
    words = sorted((row["words"] for row in rows("deadline_words")), key=len, reverse=True)
    lead = by_first_letter([*(re.escape(each).replace(r"\ ", r"\s+") for each in words), _FROM])
    lead = rf"(?P<lead>{lead})(?:\s*+:)?\s++"
    return re.compile(lead + _WHEN + r"(?!\s+(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý))", re.VERBOSE)


@cache
def _kinds() -> dict[str, str]:
    return {row["words"]: row["kind"] for row in rows("deadline_words")}


def _due(found: re.Match[str], own_date: str | None, *, before: bool) -> str | None:
    """Return the day, null where there is no such day, no year to be told, or it lies before the document."""
    if found["d"]:
        due = _of_day(int(found["d"]), int(found["m"]), found["y"], own_date)
    elif found["month"]:
        due = _of_month(int(found["month"]), found["month_year"], own_date, before=before)
    elif found["quarter"]:
        due = _of_quarter(_QUARTERS[found["quarter"]], found["quarter_year"], own_date, before=before)
    elif found["half_year"]:
        due = f"{found['half_year']}-{'06-30' if found['which'].lower() == 'đầu' else '12-31'}"
    else:
        due = f"{int(found['year']) - before}-12-31"
    return None if due is None or (own_date and due < own_date[: len(due)]) else due


def _of_day(day: int, month: int, year: str | None, own_date: str | None) -> str | None:
    if year is None:
        year = _next_year_with(month, own_date)
    if year is None or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(int(year), month)[1]:
        return None
    return f"{year}-{month:02d}-{day:02d}"


def _of_month(month: int, year: str | None, own_date: str | None, *, before: bool) -> str | None:
    year = year or _next_year_with(month, own_date)
    if year is None or not 1 <= month <= 12:
        return None
    number, month = int(year), month - before
    if month == 0:
        number, month = number - 1, 12
    return f"{number}-{month:02d}-{calendar.monthrange(number, month)[1]:02d}"


def _of_quarter(quarter: int, year: str | None, own_date: str | None, *, before: bool) -> str | None:
    if before:
        return _of_month(3 * quarter - 2, year, own_date, before=True)
    return _of_month(3 * quarter, year, own_date, before=False)


def _next_year_with(month: int, own_date: str | None) -> str | None:
    """Return the year in which `month` comes next after the document's own month."""
    if own_date is None or len(own_date) < 7:
        return own_date[:4] if own_date else None
    own_year, own_month = int(own_date[:4]), int(own_date[5:7])
    return str(own_year if month >= own_month else own_year + 1)
