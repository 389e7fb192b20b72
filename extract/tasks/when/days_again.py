"""What comes again together with the days that say when: "hằng quý … trước ngày 05 tháng đầu quý sau", "định kỳ 6 tháng, năm … trước 20/6 và 20/12".

A day without a year behind a period of the same sentence is one of each year. All patterns read small letters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from ...grammar.weekdays import WEEKDAY
from ...letters import small_letters
from ...patterns import pattern_of
from .deadline import Deadline
from .hours import CLOCK
from .rhythms import period_of, rhythm_in

_REACH = 200
_HALF_YEAR, _YEAR = ("tháng", 6), ("tháng", 12)
"""Both are reported on days of a year: "định kỳ 6 tháng, hằng năm (trước ngày 20/6 và 20/12)"."""
_SENTENCE_END = pattern_of(r"[.;]\s")
_LEAD = (
    r"(?:(?:trước|chậm\s+nhất|muộn\s+nhất|không\s+quá|vào|đến|hạn|xong)\s+(?:(?:là|vào|hết|trước|đến)\s+){0,2}"
    rf"(?:{CLOCK},?\s+)?(?:các\s+)?)"
)
_NEXT = r"(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)"
_EACH = r"(?:mỗi|hằng|hàng|từng)"
_WHICH_MONTH = rf"(?:đầu(?:\s+tiên)?|cuối(?:\s+cùng)?|giữa|thứ\s+(?:nhất|hai|ba)|báo\s+cáo|{_NEXT})"
_MONTH_OF = (
    rf"(?:\s+(?:của\s+)?(?:tháng\s+{_WHICH_MONTH}(?:\s+(?:của\s+)?(?:{_EACH}\s+)?(?:quý|năm|kỳ(?:\s+báo\s+cáo)?))?|quý)"
    rf"(?:\s+{_NEXT})?)?"
)
_OF_EACH = rf"(?:\s+(?:của\s+)?{_EACH}\s+(?:tháng|quý|năm)|\s+năm\s+{_NEXT})?"
_DAY_AND_MONTH = r"(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?![/.-]?\d)"
_DAY = (
    rf"(?:ngày\s+(?:làm\s+việc\s+)?(?:cuối\s+cùng|đầu\s+tiên)|{_DAY_AND_MONTH}|ngày\s+\d{{1,2}}\s+tháng\s+\d{{1,2}}(?!\d)"
    r"|(?:ngày\s+(?:m[ùồ]ng\s+)?|m[ùồ]ng\s+)\d{1,2}(?![\d/]|[.-]\d)"
    rf"|(?:(?:sáng|trưa|chiều|tối|ngày)\s+){{0,2}}{WEEKDAY})(?!\s+năm\s+\d){_MONTH_OF}"
)
_PERIOD = r"(?:tháng\s+\d{1,2}|quý\s+(?:iv|i{1,3}|[1-4]))(?![\w/])(?!\s+năm\s+\d)"
_ONE = rf"(?:{_DAY}|{_PERIOD})"
_BARE_DAY = rf"\d{{1,2}}(?=\s+(?:của\s+)?{_EACH}\b|\s+(?:của\s+)?tháng\s+(?:đầu|cuối|sau))"
_MORE = rf"(?:\s?(?:,|và|hoặc)\s?(?:và\s+)?(?:trước\s+)?(?:{_DAY}|{_DAY_AND_MONTH}|{_BARE_DAY}))"
# "…, báo cáo năm trước ngày 15/12", "…, quý II trước ngày 20/6"
_NEXT_REPORT = (
    rf"(?:[^.;\d]{{1,60}}?(?:6\s+tháng|0?1\s+năm|năm|quý\s+(?:iv|i{{1,3}}|[1-4]))\s+\(?{_LEAD}{_DAY_AND_MONTH})"
)
_DAYS = pattern_of(rf"{_LEAD}?{_ONE}(?:{_MORE}|{_NEXT_REPORT}){{0,5}}{_OF_EACH}")
_LED = pattern_of(rf"(?<!\w){_LEAD}(?={_ONE})")
_NAMES_MONTH = pattern_of(rf"{_LEAD}?(?:tháng|quý)\s+[\divx]+(?!\w)")
_YEAR_BEHIND = pattern_of(r"\s*(?:[/.-]\s*|năm\s+)(?:19|20)\d\d")


def with_days(text: str, found: Sequence[Deadline]) -> Iterator[Deadline]:
    """Yield deadlines in order, what comes again as one with the days behind it, or with those that go on behind its own."""
    over = 0
    for at, each in enumerate(found):
        if each.start < over:
            continue
        joined = _joined(text, each, (found[index] for index in range(at + 1, len(found)))) if each.recurrence else None
        yield joined or each
        over = joined.end if joined else over


def tells_days(period: Deadline) -> bool:
    """Tell whether the words of what comes again say on which days."""
    rhythm = rhythm_in(period.recurrence or "", period.text)
    return rhythm is not None and not rhythm.approximate and not rhythm.daily


def _joined(text: str, period: Deadline, later: Iterable[Deadline]) -> Deadline | None:
    """Return what comes again with the days that belong to it; null where it has them all, or none is told."""
    until = _until(text, period, later)
    small = small_letters(text[period.start : until])
    behind = period.end - period.start
    own = _DAYS.search(small)
    if own and own.start() < behind:
        return _made(text, period, own) if own.end() > behind else None
    led = _LED.search(small, behind)
    days = _DAYS.match(small, led.start()) if led else None
    if days is None or _YEAR_BEHIND.match(small, days.end()) or tells_days(period):
        return None
    if _NAMES_MONTH.match(days[0]) and period_of(period.recurrence or "") not in (_HALF_YEAR, _YEAR):
        return None
    return _made(text, period, days)


def _until(text: str, period: Deadline, later: Iterable[Deadline]) -> int:
    """Return how far the days of a period may stand: in its sentence, up to another period or a day of a certain year."""
    highest = period.end + _REACH
    stop = _SENTENCE_END.search(text, period.end, highest)
    until = stop.start() if stop else min(highest, len(text))
    near = takewhile(lambda each: each.start < until, later)
    return next((each.start for each in near if _is_apart(period, each)), until)


def _is_apart(period: Deadline, other: Deadline) -> bool:
    if other.recurrence:
        of_each = [period_of(each.recurrence or "") for each in (period, other)]
        return of_each[0] != of_each[1] and of_each != [_HALF_YEAR, _YEAR] and tells_days(other)
    return other.due is not None and other.due[:4] in other.text


def _made(text: str, period: Deadline, days: re.Match[str]) -> Deadline:
    start, end = period.start + days.start(), period.start + days.end()
    return period._replace(end=max(period.end, end), text=" ".join(text[start:end].split()))
