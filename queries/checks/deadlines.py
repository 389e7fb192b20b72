"""Deadlines that cannot be kept: before the document itself, on a day off, after the one that a superior set."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ...extract.grammar.dates import read_date
from ...extract.model import Task
from ...findings import Finding
from ...graph.identity.dates import is_day
from ...graph.identity.parties import party_to
from ...messages import printed_date
from ..duties.given import concerns
from ..duties.likeness import likeness_of_orders
from ..duties.working_days import is_working_day, on_or_after, on_or_before
from .model import Draft, Order, point_out

_PRINTED = re.compile(
    r"(?<![\d/.-])(?<!tháng )(?<!Tháng )\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?![\d/])|ngày\s+\d{1,2}\s+tháng"
)
_SPAN_OR_HOUR = re.compile(r"^\s*từ\b|\d\s?(?:giờ|h)\s?\d|\bngày \d{1,2} [-–]", re.IGNORECASE)
"""A time from one day to another, and an hour of an emergency, are no days to hand something in."""
_ORDERED = re.compile(
    r"\b(?:gửi|báo cáo|hoàn thành|nộp|trình|xong|thực hiện|triển khai|tổng hợp)\b[^.;\n]{0,90}?"
    r"(?P<when>(?:trước|chậm nhất|muộn nhất|hạn cuối)(?: là| vào)?\s(?:ngày\s)?)(?=\d)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:đã|chưa|được|những|nào|người|trường hợp|theo yêu cầu của)\b", re.IGNORECASE)
"""A sentence with one of these tells of something; it does not order it."""
_SENTENCE = re.compile(r"[^.;\n]*\Z")
_A_YEAR = 366


def before_own_date(draft: Draft) -> Iterator[Finding]:
    """Find orders that were due before the document was signed."""
    own = draft.document.date or ""
    if not is_day(own):
        return
    for task in draft.reading.tasks:
        for due, place in _days_of(draft.text, task):
            if due < own and _days_between(due, own) <= _A_YEAR:
                facts = {"due": printed_date(due), "own_date": printed_date(own)}
                yield point_out("deadline-before-own-date", place, **facts)


def _days_of(text: str, task: Task) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the deadlines (ISO) of a task with their places; in a text the reader takes a day that is over for none."""
    if is_day(task.due) and _is_day_in(task):
        yield str(task.due), span(text, task)
        return
    for found in _ORDERED.finditer(text, task.start, task.end):
        day = read_date(text, found.end(), bare=True)
        if day and day.possible and day.iso and is_day(day.iso) and not _is_told(text, task.start, found.end()):
            yield day.iso, (found.start("when"), day.end)


def _is_told(text: str, start: int, end: int) -> bool:
    sentence = _SENTENCE.search(text, start, end)
    return bool(sentence and _TOLD.search(sentence[0]))


def _days_between(day: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(day)).days


def on_day_off(draft: Draft) -> Iterator[Finding]:
    """Find deadlines on a Saturday, a Sunday or a public holiday (Bộ luật Lao động 2019 Điều 112)."""
    seen: set[str] = set()
    for task in _dated(draft):
        due, place = str(task.due), span(draft.text, task)
        is_set = _is_day_in(task) and place != (task.start, task.end) and not _SPAN_OR_HOUR.search(task.due_text or "")
        if is_set and due not in seen and not is_working_day(date.fromisoformat(due)):
            seen.add(due)
            facts = {"due": printed_date(due), "working": printed_date(_instead(draft, task).isoformat())}
            yield point_out("deadline-on-day-off", place, **facts)


def _instead(draft: Draft, task: Task) -> date:
    """Return the next working day, or the one before where the superior wants it earlier than that and there is one left."""
    due = date.fromisoformat(str(task.due))
    order = order_above(_passing(draft, task), draft.orders)
    following = on_or_after(due)
    if order is None or following.isoformat() <= order.due:
        return following
    before = on_or_before(min(due, date.fromisoformat(order.due)))
    return before if before.isoformat() > draft.day else following


def after_superior(draft: Draft) -> Iterator[Finding]:
    """Find deadlines that are later than the one which a superior set for the same thing."""
    for task in filter(_is_day_in, _dated(draft)):
        order = order_above(_passing(draft, task), draft.orders)
        if order and str(task.due) > order.due:
            facts = {"due": printed_date(str(task.due)), "number": order.name, "theirs": printed_date(order.due)}
            yield point_out("deadline-after-superior", span(draft.text, task), **facts)


class Passing(NamedTuple):
    """An order that passes something on: its words, who gives it, and the full names of those who must act."""

    text: str
    issuer: str
    doers: Sequence[str]


def _passing(draft: Draft, task: Task) -> Passing:
    own = draft.document
    names = [each.name for each in task.assignees] or own.addressees
    issuer = own.issuer or ""
    return Passing(task.text, issuer, [party_to(name, issuer, own.province) for name in names])


def order_above(passing: Passing, orders: Iterable[Sequence[Order]]) -> Order | None:
    """Return the nearest order from above of the same thing to the same people, of several that most alike, then the first due."""
    for level in orders:
        concerning = (each for each in level if concerns(each.assignees, passing.issuer, passing.doers))
        alike = [(likeness_of_orders(passing.text, each.text), each) for each in concerning]
        if found := [(-likeness, each.due, each) for likeness, each in alike if likeness]:
            return min(found)[2]
    return None


def _dated(draft: Draft) -> Iterator[Task]:
    return (task for task in draft.reading.tasks if is_day(task.due) and not task.recurrence)


def _is_day_in(task: Task) -> bool:
    return names_day(task.due_text)


def names_day(due_text: str | None) -> bool:
    """Tell whether the words of a deadline name a day, not a month or a quarter that ends on it."""
    return _PRINTED.search(due_text or "") is not None


def span(text: str, task: Task) -> tuple[int, int]:
    """Return where the words of a deadline stand, or the whole task where they stand apart from it."""
    words = r"\s+".join(re.escape(word) for word in (task.due_text or "").split())
    found = re.compile(words).search(text, task.start, max(task.end, task.start)) if words else None
    return found.span() if found else (task.start, task.end)
