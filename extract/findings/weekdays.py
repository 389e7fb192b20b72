"""Days of the week that are not those of the days beside which they stand: "thứ Hai, ngày 15/3/2024", which was a Friday.

What has an order bears the same words ("lần thứ hai", "ngày thứ hai", "Phiên họp thứ 6"), so that only what may stand before
a day of the week counts: a mark, an hour, a part of the day, a preposition.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ...findings import Finding
from ...iso_days import existing_day, is_day
from ...messages import printed_date
from ..grammar.weekdays import BEHIND_THU, NAMES, SUNDAY
from ..model import Document
from ..normalise import CleanText
from ..patterns import pattern_of
from ..relations.quotations import is_quoted
from ..structure.segment import Block
from .pointing import found_at, outside_spans

_NAME = (
    rf"(?:t{{0}}(?:hứ\s{{{{1,4}}}}(?P<word>{'|'.join(BEHIND_THU)})|\.?\s?(?P<digit>[2-7]))|c{{0}}(?:hủ\s{{{{1,4}}}}nhật|n))"
    r"(?![^\W_]|/)(?:\s{{1,4}}tuần\s{{1,4}}(?:này|sau|tới))?"
)
_ANY_NAME = _NAME.format("")
_HOUR = r"(?:(?:lúc|từ|vào|hồi)\s{1,4}){0,2}\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d\d)?(?:\s?(?:phút|'))?"
_DAY = (
    r"(?P<day>\d{1,2})(?:\s?[/.-]\s?|\s{1,4}tháng\s{1,4})(?P<month>\d{1,2})"
    r"(?:(?:\s?[/.-]\s?|,?\s{1,4}năm\s{1,4})(?P<year>\d{4})|(?<=[/ ]\d)|(?<=[/ ]\d\d))(?!\d|[^\S\n]?[/.-][^\S\n]?\d)"
)
# what must not stand before it is looked for behind its first letter: two letters to begin with are what `re` finds fastest
_NAMED = pattern_of(_NAME.format(r"(?<![\w/.&-].)"))
_BEHIND = pattern_of(rf"[\s,(:|–-]{{1,4}}(?:{_HOUR}[\s,(]{{1,4}})?(?:ngày\s{{1,4}})?{_DAY}")
_AHEAD = pattern_of(
    rf"(?<!\d)(?<![/.-]){_DAY}\s?[,(–-]{{1,2}}\s?(?:(?:nhằm|vào|buổi)\s{{1,4}})?(?:(?:sáng|trưa|chiều|tối)\s{{1,4}})?(?:ngày\s{{1,4}})?\Z"
)
_BEFORE = pattern_of(
    r"(?:\A|(?<![^\W_]-)\n|[\t|:;.,(\[*–-]|\d\s?(?:giờ|h|g|phút|')(?:\s?\d\d)?|:\d\d|\b(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|tới|trước|sau|hết|lúc|hồi|và|hoặc|là|hôm|(?<!phiên\s)(?<!kỳ\s)(?<!cuộc\s)(?<!buổi\s)họp))[ ]*\Z"
)
_LISTED = pattern_of(rf"\b{_ANY_NAME}\s*(?:,|và|hoặc|hay|đến|tới|-|–)\s*(?:\w{{4,5}}\s+)?\Z")
_GOES_ON = pattern_of(rf"\s*(?:,|và|hoặc|hay|đến|tới|-|–)\s*{_ANY_NAME}")
_COUNTED = pattern_of(r"(?:\A|\n)[ \t*+–-]*\Z")
_ONE_OF_A_COUNT = pattern_of(r"^[ \t*+–-]*thứ nhất\b", re.MULTILINE)
_LUNAR = pattern_of(r"\s?\(?(?:âm|âl)\b")
_AROUND = 48
_NEAR = timedelta(days=183)


class _Named(NamedTuple):
    """A day of the week, 0 for Monday, and the day beside which it stands, with the place of both."""

    weekday: int
    day: date
    start: int
    end: int


def other_weekdays(clean: CleanText, small: str, blocks: Sequence[Block], document: Document) -> Iterator[Finding]:
    """Find days of the week that are not those of their days; a day without its year is the one near that of the document.

    `small`: the clean text in small letters.
    """
    outside = outside_spans(blocks)
    for found in _NAMED.finditer(small):
        named = _with_its_day(small, found, document.date or "")
        if named and named.weekday != named.day.weekday() and not is_quoted(outside, named.start):
            end = named.end + (")" in small[named.end : named.end + 1] and "(" in small[named.start : named.end])
            text = " ".join(clean.text[named.start : end].split())
            yield found_at(clean, "weekday-mismatch", named.start, end, text=text, **_facts(named))


def _facts(named: _Named) -> dict[str, str]:
    near = next(day for day in _days_around(named.day) if day.weekday() == named.weekday)
    return {
        "date": printed_date(named.day.isoformat()),
        "weekday": NAMES[named.day.weekday()],
        "near": printed_date(near.isoformat()),
    }


def _days_around(day: date) -> Iterator[date]:
    return (day + timedelta(days=step) for step in range(-3, 4))


def _with_its_day(small: str, found: re.Match[str], own: str) -> _Named | None:
    """Return a day of the week with the day behind it, else with that before it; null where it is none, or there are several."""
    before = small[max(found.start() - _AROUND, 0) : found.start()]
    if _LISTED.search(before) or (_COUNTED.search(before) and _ONE_OF_A_COUNT.search(small)):
        return None
    weekday = BEHIND_THU.get(found["word"] or found["digit"], SUNDAY)
    behind = _BEHIND.match(small, found.end())
    if behind:
        day = _day(behind, own) if _BEFORE.search(before) and not _LUNAR.match(small, behind.end()) else None
        return _Named(weekday, day, found.start(), behind.end()) if day else None
    ahead = _AHEAD.search(before) if not _GOES_ON.match(small, found.end()) else None
    day = _day(ahead, own) if ahead else None
    return _Named(weekday, day, found.start() - len(before) + ahead.start(), found.end()) if ahead and day else None


def _day(found: re.Match[str], own: str) -> date | None:
    """Return the day that is meant, null where there is none, or without its year none near `own`, the document's day (ISO)."""
    years = [int(found["year"])] if found["year"] else [int(own[:4]) + step for step in (0, 1, -1)] if own else []
    every = (existing_day(year, int(found["month"]), int(found["day"])) for year in years)
    days = [date.fromisoformat(day) for day in every if day]
    if found["year"]:
        return next(iter(days), None)
    return next((day for day in days if is_day(own) and abs(day - date.fromisoformat(own)) <= _NEAR), None)
