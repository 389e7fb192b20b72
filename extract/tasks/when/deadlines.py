"""Until when something must be done: "trước ngày 10/10/2023", "trong quý II/2025", "trước ngày 25 hằng tháng".

A day is as printed ("trước ngày D" is D). What is relative ("trong thời hạn 5 ngày kể từ ngày nhận"), comes again or is
no day of any calendar ("31/6") has no day, only its words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ...grammar.openings import by_first_letter
from ...letters import small_letters
from ...patterns import pattern_of
from ...rules import rows
from ...spans import Span
from .bracketed import find_bracketed
from .days_again import with_days
from .deadline import Deadline, deadline_at
from .due_days import Calendar, day_of, due_day, is_impossible, said_year
from .figures import hands_in_by_its_end, is_as_of, is_goal
from .hours import CLOCK
from .limits import without_limits
from .misread import as_meant
from .recurrences import comes_again, find_periods, is_yearly
from .relative import find_relative
from .reporting_periods import is_of_periodic_report
from .sent_days import LEADS, is_of_something_else, is_sent
from .times import NEXT, THAT, when
from .told import of_its_effect, tells, without_those_of_lists

# So many texts are kept as they were read: an order is read for each calendar that it may have been written by.
_REMEMBERED = 128
# All patterns read small letters: without IGNORECASE they are three times as fast.
# In titles and spans these go on with what is before them.
_AT_OPENING = ("đến", "cuối")
_DIGIT = pattern_of(r"\d|quý\s+[iv]|(?:tuần|tháng|quý|năm)\s+(?:này|nay|tới|sau)|cuối\s+năm|\btết\b")
_NAMED_TIMES = ("tuần", "tháng", "quý", "năm", "tết")
_NUMERIC_DAY = pattern_of(r"\d\s*[/.-]\s*\d")
# A list of days goes on behind its first one: "trước 15/9 (lần 1), 15/10 (lần 2)", "ngày 13/9 đối với cấp xã, ngày 05/11 đối với cấp tỉnh".
_NEXT_DAY = pattern_of(
    r"(?:\s*\([^()]{1,40}\)|\s+(?:đối\s+với|cho)\s+[^.;,()\d]{2,60}?(?=,|;|\svà\s))?\s*(?:,|;|và|hoặc)\s*(?:ngày\s+)?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})(?:[/.-](?P<y>(?:19|20)\d\d))?"
    rf"(?:\s+(?:của\s+)?năm\s+(?P<said_year>{THAT}))?(?=\s*(?:[,.;:()]|và\s|hoặc\s|để\s|đối\s+với\s|cho\s|hằng\s|hàng\s|mỗi\s|\Z))"
)
# What stands between two days is one clause, where no mark and no further verb begins another one.
_CLAUSE_END = pattern_of(r"[.;:,]|\s(?:và|rồi|đồng\s+thời)\s")
# "từ ngày 01/7 đến ngày 15/7/2025": the end is the day
_FROM = (
    rf"từ(?<!\(từ)\s+(?:(?:{CLOCK},?\s+)?(?:ngày\s+)?\d{{1,2}}(?:[/.-]\d{{1,2}}(?:[/.-]\d{{4}})?)?|{CLOCK},?)"
    r"(?:\s+(?:đến|tới)(?:\s+hết)?|\s*[-–](?=\s))"
)
# "từ quý II - IV/2025", which names its kind once
_FROM_SPAN = r"từ(?<!\(từ)(?=\s+(?:tháng|quý)\s+\w{1,3}\s*[-–])"
# "từ tháng 3/2025 đến tháng 12/2025"
_FROM_MONTH = r"từ(?<!\(từ)\s+(?:tháng|quý)\s+\w{1,3}(?:[/.-]\d{4}|\s+năm\s+\d{4})?\s+(?:đến|tới)(?:\s+hết)?"


def find_deadlines(text: str, start: int, end: int, dates: Calendar) -> list[Deadline]:
    """Return the deadlines in `text[start:end]` in order; of two that overlap the one with a day, else the longer one.

    Args:
        text: the clean text.
        start: where to look from.
        end: where to look to.
        dates: of the document: a day without a year is the next one after it, a day before it is no deadline.
    """
    found = list(_all(text, start, as_meant(text[start:end]), dates))
    if len(found) < 2:
        return list(with_days(text, found))
    found.sort(key=lambda each: (each.due is None, each.start - each.end))
    kept: list[Deadline] = []
    for deadline in found:
        at = bisect_right(kept, deadline.start, key=lambda each: each.start)
        follows = at == 0 or kept[at - 1].end <= deadline.start
        if follows and (at == len(kept) or deadline.end <= kept[at].start):
            kept.insert(at, deadline)
    yields = {each.start for each, then in pairwise(kept) if _gives_way(text, each, then)}
    once = list(without_those_of_lists(text, [each for each in kept if each.start not in yields]))
    once = list(without_limits(text, once))
    return list(with_days(text, once))


def _gives_way(text: str, day: Deadline, then: Deadline) -> bool:
    """Return whether a day is that of what is sent: one with a word for a deadline stands behind it in the same clause."""
    if not day.sent or then.sent or not then.due:
        return False
    return _CLAUSE_END.search(small_letters(text[day.end : then.start])) is None


def _all(text: str, start: int, small: str, dates: Calendar) -> Iterator[Deadline]:
    timed = _DIGIT.search(small) is not None
    if timed:
        yield from _days(text, start, small, dates)
        yield from _bracketed(text, start, small, dates)
    for span, recurrence in _without_day(small, timed=timed):
        yield deadline_at(text, start, span, None, recurrence)


@lru_cache(maxsize=_REMEMBERED)
def _without_day(small: str, *, timed: bool) -> tuple[tuple[Span, str | None], ...]:
    """Return where the deadlines stand that no calendar makes a day of, and how often each comes again; `timed`: they may have a number."""
    again = comes_again(small)
    found: list[tuple[Span, str | None]] = list(find_periods(small, again=again))
    relative = find_relative(small, timed=again or timed)
    found += [(span, None) for span in relative if not of_its_effect(small, span[0])]
    return tuple(found)


def _days(text: str, start: int, small: str, dates: Calendar) -> Iterator[Deadline]:
    if not any(word in small for word in _NAMED_TIMES) and _NUMERIC_DAY.search(small) is None:
        return
    # a plan of one year means the days of that
    periodic = dates.plan_year is None and is_of_periodic_report(text, start)
    for found in _leading_to_days(text[start : start + len(small)], small):
        at = found.start()
        kind = _kinds().get(" ".join(found["lead"].split()))
        if kind == "not" or (at > 0 and small[at - 1].isalpha()) or (_is_next(found) and comes_again(small)):
            continue
        if _goes_on(small, found) or tells(small, *found.span()):
            continue
        if is_as_of(small, at, found["lead"]):
            continue
        further = list(_further(small, found))
        sent = not kind and is_sent(found["lead"])
        if is_impossible(found, dates):
            yield deadline_at(text, start, found.span(), None)
        elif found["d"] and not found["y"] and (periodic or is_yearly(small, *found.span())):
            yield deadline_at(text, start, found.span(), None, "hằng năm", sent=sent)  # also where this year's is over
        elif due := _due(found, further, dates, before=_is_before(kind, found["link"] or "")):
            yield deadline_at(text, start, found.span(), due, None, sent=sent)
            yield from _next_days(text, start, [found, *further], dates)


def _bracketed(text: str, start: int, small: str, dates: Calendar) -> Iterator[Deadline]:
    for found in find_bracketed(small):
        due = day_of(int(found["d"]), int(found["m"]), found["y"], dates)
        if due and not dates.over(due):
            yield deadline_at(text, start, (found.start() + 1, found.end() - 1), due)


@lru_cache(maxsize=_REMEMBERED)
def _leading_to_days(own: str, small: str) -> tuple[re.Match[str], ...]:
    """Return the days with what leads to them; what is sent may have a day of its own, which leads nowhere."""
    days, at = [], 0
    while found := _day().search(small, at):
        elsewhere = is_of_something_else(own, found.start(), found.end("lead"))
        at = found.start() + 1 if elsewhere else found.end()
        if not elsewhere:
            days.append(found)
    return tuple(days)


def _is_next(found: re.Match[str]) -> bool:
    """Return whether a day or year is told by its neighbour, which is each time another one where something comes again."""
    return found["of_that_month"] is not None or found["that_year"] in NEXT


def _is_before(kind: str | None, link: str) -> bool:
    """Return whether the day itself is out: "trước quý IV", but not "trước hết quý IV"."""
    return "trước" in link or (kind == "before" and "hết" not in link)


def _further(small: str, first: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the days of a list behind its first one."""
    at = first.end()
    while first["d"] and (day := _NEXT_DAY.match(small, at)):
        yield day
        at = day.end()


def _due(first: re.Match[str], further: Sequence[re.Match[str]], dates: Calendar, *, before: bool) -> str | None:
    """Return the day of a match of `times.when`; of a list that names its year once, at the end, that is the year of all."""
    year = next(filter(None, (_year_in(each, dates) for each in further)), None)
    if not further or not year or not first["m"] or _year_in(first, dates):
        return due_day(first, dates, before=before)
    due = day_of(int(first["d"]), int(first["m"]), year, dates)
    return None if due is None or dates.over(due) else due


def _next_days(text: str, start: int, days: Sequence[re.Match[str]], dates: Calendar) -> Iterator[Deadline]:
    """Yield the days of a list behind its first one; one without a year is of the year that is named in the list."""
    years = [_year_in(day, dates) for day in days]
    for at, day in enumerate(days[1:], 1):
        year = next(filter(None, (*years[at:], *reversed(years[:at]))), None)
        due = day_of(int(day["d"]), int(day["m"]), year, dates)
        if due and not dates.over(due):
            yield deadline_at(text, start, (day.start("d"), day.end()), due)


def _year_in(day: re.Match[str], dates: Calendar) -> str | None:
    return day["y"] or said_year(day, dates)


def _goes_on(small: str, found: re.Match[str]) -> bool:
    """Return whether "đến" or "cuối" only goes on with what is before it, as in titles and spans."""
    if found["lead"] not in _AT_OPENING:
        return False
    return not (_opens_clause(small, found.start()) or hands_in_by_its_end(small, found) or is_goal(small, found))


def _opens_clause(small: str, at: int) -> bool:
    """Return whether a clause begins here: "Đến năm 2030, …"; in titles and spans "đến" goes on with what is before it."""
    before = small[max(0, at - 3) : at].rstrip()
    return not before or before[-1] in ".;:-"


@cache
def _day() -> re.Pattern[str]:
    """Return the pattern of a word for a deadline and a day, month, quarter or year after it."""
    words = sorted((row["words"] for row in rows("deadline_words")), key=len, reverse=True)
    lead = by_first_letter(
        [*(re.escape(each).replace(r"\ ", r"\s+") for each in words), _FROM, _FROM_MONTH, _FROM_SPAN, *LEADS]
    )
    lead = rf"(?P<lead>{lead})(?:\s*+:)?(?:\s++|(?<=\())(?P<link>(?:(?:là|vào|đến|hết|trong|trước|khoảng|lúc|thời\s+điểm)\s++){{1,3}})?"
    return pattern_of(lead + when() + r"(?!\s+(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý))", re.VERBOSE)


@cache
def _kinds() -> dict[str, str]:
    return {row["words"]: row["kind"] for row in rows("deadline_words")}
