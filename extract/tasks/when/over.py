"""Deadlines that were over when their document was signed, mostly because month or year is mistyped: each is kept as it is written.

A day in an order may also be that of something else, which is told and not ordered ("phiếu đã gửi trước ngày 05/5"); that one is no deadline.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ....iso_days import is_day
from ...model import Document, Task
from ...normalise import CleanText
from ...patterns import pattern_of
from ...spans import Span
from .deadline import Deadline
from .deadlines import find_deadlines
from .due_days import Calendar, calendar_of
from .hours import hour_in
from .sent_days import BEFORE_MEETING

_PRINTED = pattern_of(
    r"(?<![\d/.-])(?<!tháng )(?<!Tháng )\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?![\d/])|ngày\s+\d{1,2}\s+tháng"
)
_PERIOD = pattern_of(r"\b(?:tháng|quý)\b", re.IGNORECASE)
# One set of rare characters first, so that other words cost little; `day_end` ends a day that begins with the match.
_WRITTEN = pattern_of(
    r"[\dáý](?:(?:(?<=\d)(?<![\d/].)(?P<day_end>\d?)(?:\s?[/.-]\s?|\s+[Tt]háng\s+)|(?<=[Tt]há)(?<![\d/]..á)ng\s+)(?P<month>\d{1,2})"
    r"(?:\s?[/.-]\s?(?P<year>\d{4})|\s+năm\s+(?P<of_month>\d{4}))?(?![\d/])|(?<=[Qq]uý)(?<!\w..ý)\b)"
)
_TOLD = pattern_of(r"\b(?:đã|chưa|được|những|nào|người|trường hợp|theo yêu cầu của)\b", re.IGNORECASE)
"""A sentence with one of these tells of something; it does not order it."""
_CLAUSE_END = pattern_of(r"[.;\n]\s*(?=\D)")
_DONE = pattern_of(r"\bđã\b", re.IGNORECASE)
_HANDED_IN = pattern_of(r"\b(?:báo cáo|gửi|nộp|đăng ký|cung cấp)\b", re.IGNORECASE)
_OF_A_THING = pattern_of(
    r"\b(?:sinh|ban hành|cấp|ký|lập|xây dựng|hình thành|tuyển dụng|bổ nhiệm|tiếp nhận|khởi công|hoàn thành)\s(?:trước|đến|chậm)",
    re.IGNORECASE,
)
"""Of what was made so the day tells which things are meant, not until when something is to be done."""
# "lời hứa của Giám đốc Sở trước kỳ họp ngày 09/12/2024": it was given there
_SAID_THERE = pattern_of(BEFORE_MEETING, re.IGNORECASE)
_A_YEAR, _A_MONTH = 366, 31


class Over(NamedTuple):
    """A deadline that is over: its day (ISO), its words on one line, and where they stand in the text as loaded."""

    due: str
    words: str
    start: int
    end: int


def as_written(clean: CleanText, tasks: Iterable[Task], document: Document) -> Iterator[Task]:
    """Yield the tasks, those without any deadline with the day that was over when they were ordered, where one is written."""
    for task in tasks:
        over = None if task.due_text or task.recurrence else next(days_over(clean, task, document), None)
        yield task.model_copy(update=_set_by(over)) if over else task


def _set_by(over: Over) -> dict[str, str | None]:
    """Return the fields of a task that a deadline which is over sets."""
    return {"due": over.due, "due_hour": hour_in(over.words, over.due), "due_text": over.words}


def days_over(clean: CleanText, task: Task, document: Document) -> Iterator[Over]:
    """Yield the deadlines of a task that lie before its document; one may come twice.

    What was over more than a year ago, or more than a month ago where no year is written, is told; a report of which one digit
    of the year is mistyped is not.

    Args:
        clean: the text in which the task stands.
        task: whose words are looked at.
        document: the one that orders it.
    """
    own = document.date
    if not is_day(own):
        return
    span = clean.clean_offset(task.start), clean.clean_offset(task.end)
    for over in _all_over(clean.text, span, task, _calendars(document, own), own):
        start, end = clean.raw_span(over.start, over.end)
        yield over._replace(start=start, end=end)


def _calendars(document: Document, own: str) -> list[tuple[Calendar, int]]:
    """Return by which calendars a day may be over, and for how long; in a plan of a later year one without a year is of that year."""
    ahead = (calendar_of(document).plan_year or "") > own[:4]
    return [(Calendar(None), _A_YEAR), *([] if ahead else [(Calendar(f"{own[:4]}-01"), _A_MONTH)])]


def _all_over(text: str, span: Span, task: Task, calendars: Iterable[tuple[Calendar, int]], own: str) -> Iterator[Over]:
    words = task.due_text or ""
    if task.due and task.due < own and names_day(words):
        yield Over(task.due, words, *place_of(text, span, words))
    if _may_be_over(text[slice(*span)], own):
        yield from _set_over(text, span, calendars, own)


def _may_be_over(words: str, own: str) -> bool:
    """Tell at a glance whether a day or month before `own` is written in a text, or any quarter."""
    for found in _WRITTEN.finditer(words):
        if not found["month"]:
            return True
        year, number = found["year"] or found["of_month"] or own[:4], found["month"]
        day = words[found.start() : max(found.end("day_end"), found.start())]
        written = f"{year}-{number:0>2}" + (f"-{day:0>2}" if day else "")
        if written < own[: len(written)]:
            return True
    return False


def place_of(text: str, span: Span, words: str) -> Span:
    """Return where in a task the words of its deadline stand, or the whole task where they stand apart from it."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.compile(pattern).search(text, span[0], max(span)) if pattern else None
    return found.span() if found else span


def _set_over(text: str, span: Span, calendars: Iterable[tuple[Calendar, int]], own: str) -> Iterator[Over]:
    """Yield what is over of that which is set; the reader of deadlines knows but the year and takes none for over."""
    for calendar, longest in calendars:
        every = [each for each in find_deadlines(text, *span, calendar) if each.due]
        for each in (deadline for deadline in every if str(deadline.due) < own and names_time(deadline.text)):
            due = str(each.due)
            told = _is_told(text, span, each) or _is_beside_later(text, each, every, own)
            recent = _days_between(due, own) <= longest or _is_mistyped(text, span, each, own)
            if recent and not told:
                yield Over(due, each.text, each.start, each.end)


def names_day(words: str) -> bool:
    """Tell whether words name a day, not a month or a quarter that ends on it."""
    return _PRINTED.search(words) is not None


def names_time(words: str) -> bool:
    """Tell whether words name a day, a month or a quarter: what is told of a year may be over when it is told."""
    return names_day(words) or bool(_PERIOD.search(words))


def _is_beside_later(text: str, over: Deadline, every: Iterable[Deadline], own: str) -> bool:
    """Tell whether the clause has a deadline that is to come: then the day that is over is one of what the order is about."""
    later = (each for each in every if str(each.due) >= own)
    return any(not _CLAUSE_END.search(text, *sorted((over.end, each.end))) for each in later)


def _is_told(text: str, span: Span, deadline: Deadline) -> bool:
    """Tell whether the clause with a deadline tells of something: before it, with "đã" anywhere in it, or by its meeting, which is over."""
    start = _clause_start(text, span, deadline)
    end = _CLAUSE_END.search(text, deadline.end, span[1])
    told = _TOLD.search(text, start, deadline.end) or _DONE.search(text, start, end.start() if end else span[1])
    return told is not None or _SAID_THERE.match(deadline.text) is not None


def _is_mistyped(text: str, span: Span, deadline: Deadline, own: str) -> bool:
    """Tell whether the year of a day by which something is handed in has one wrong digit, and the right one makes it a day to come."""
    due = str(deadline.due)
    wrong = sum(one != other for one, other in zip(due[:4], own[:4], strict=True))
    if wrong != 1 or due[:4] not in deadline.text or own[4:] > due[4:]:
        return False
    start = _clause_start(text, span, deadline)
    is_of_a_thing = _OF_A_THING.search(text, start, deadline.end) is not None
    return _HANDED_IN.search(text, start, deadline.start) is not None and not is_of_a_thing


def _clause_start(text: str, span: Span, deadline: Deadline) -> int:
    return max((found.end() for found in _CLAUSE_END.finditer(text, span[0], deadline.start)), default=span[0])


def _days_between(day: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(day)).days
