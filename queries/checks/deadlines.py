"""Deadlines that cannot be kept: before the document itself, on a day off, after the one that a superior set."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ...extract.model import Relation, Task
from ...extract.tasks.when.deadlines import Deadline, find_deadlines
from ...extract.tasks.when.due_days import Calendar
from ...findings import Finding
from ...graph.identity.dates import is_day
from ...graph.identity.parties import party_to
from ...graph.identity.seats import has_seat, province_in
from ...messages import printed_date
from ..duties.given import concerns
from ..duties.likeness import likeness_of_orders, until_due
from ..duties.working_days import is_working_day, on_or_after, on_or_before
from .model import Draft, Order, point_out

_PRINTED = re.compile(
    r"(?<![\d/.-])(?<!tháng )(?<!Tháng )\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?![\d/])|ngày\s+\d{1,2}\s+tháng"
)
_SPAN_OR_HOUR = re.compile(r"^\s*từ\b|\d\s?(?:giờ|h)\s?\d|\bngày \d{1,2} [-–]", re.IGNORECASE)
"""A time from one day to another, and an hour of an emergency, are no days to hand something in."""
_PERIOD = re.compile(r"\b(?:tháng|quý)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:đã|chưa|được|những|nào|người|trường hợp|theo yêu cầu của)\b", re.IGNORECASE)
"""A sentence with one of these tells of something; it does not order it."""
_CLAUSE_END = re.compile(r"[.;\n]\s*(?=\D)")
_DONE = re.compile(r"\bđã\b", re.IGNORECASE)
_A_YEAR, _A_MONTH = 366, 31


def before_own_date(draft: Draft) -> Iterator[Finding]:
    """Find orders that were due before the document was signed."""
    own = draft.document.date or ""
    if not is_day(own):
        return
    seen: set[tuple[int, int]] = set()
    for task in draft.reading.tasks:
        for due, place in _days_of(draft, task):
            if due < own and place not in seen:
                seen.add(place)
                facts = {"due": printed_date(due), "own_date": printed_date(own)}
                yield point_out("deadline-before-own-date", place, **facts)


def _days_of(draft: Draft, task: Task) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the deadlines (ISO) of a task with their places; what was over long ago, or more than a month without its year, is told.

    The reader of tasks knows the day of the document and takes a deadline that is over for none: here it knows but the year.
    """
    own = draft.document.date or ""
    if is_day(task.due) and _is_day_in(task):
        yield str(task.due), span(draft.text, task)
    for calendar, longest in ((Calendar(None), _A_YEAR), (Calendar(f"{own[:4]}-01"), _A_MONTH)):
        every = [each for each in find_deadlines(draft.text, task.start, task.end, calendar) if each.due]
        for each in every:
            due = str(each.due)
            told = _is_told(draft.text, task, each) or _is_beside_later(draft.text, each, every, own)
            if _is_set(each.text) and not told and _days_between(due, own) <= longest:
                yield due, (each.start, each.end)


def _is_beside_later(text: str, over: Deadline, every: Iterable[Deadline], own: str) -> bool:
    """Tell whether the clause has a deadline that is to come: then the day that is over is one of what the order is about."""
    later = (each for each in every if str(each.due) >= own)
    return any(not _CLAUSE_END.search(text, *sorted((over.end, each.end))) for each in later)


def _is_set(due_text: str) -> bool:
    """Tell whether words set a day, a month or a quarter: what is told of a year may be over when it is told."""
    return names_day(due_text) or bool(_PERIOD.search(due_text))


def _is_told(text: str, task: Task, deadline: Deadline) -> bool:
    """Tell whether the clause with a deadline tells of something: before it, or with "đã" anywhere in it."""
    before = (found.end() for found in _CLAUSE_END.finditer(text, task.start, deadline.start))
    start = max(before, default=task.start)
    end = _CLAUSE_END.search(text, deadline.end, task.end)
    told = _TOLD.search(text, start, deadline.end) or _DONE.search(text, start, end.start() if end else task.end)
    return told is not None


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
    """An order that passes something on: its words up to its deadline, who gives it on which day (ISO), and the full names of those who must act."""

    text: str
    issuer: str
    day: str
    doers: Sequence[str]


def _passing(draft: Draft, task: Task) -> Passing:
    own = draft.document
    names = [each.name for each in task.assignees] or own.addressees
    issuer = _seated(draft, own.issuer or "")
    text = until_due(task.text, task.due_text)
    return Passing(text, issuer, own.date or "", [party_to(name, issuer, own.province) for name in names])


def _seated(draft: Draft, issuer: str) -> str:
    """Return the full name of an issuer: a commune does not print its province, which is that of whom it obeys."""
    if not issuer or has_seat(issuer):
        return issuer
    carried_out = (each.known for each in draft.cited if each.reference.relation is Relation.IMPLEMENTS)
    provinces = (province_in(known.issuer) for known in carried_out if known and known.issuer)
    return f"{issuer} {next(filter(None, provinces), '')}".strip()


def order_above(passing: Passing, orders: Iterable[Sequence[Order]]) -> Order | None:
    """Return the nearest order from above of the same thing to the same people, of several that most alike, then the first due.

    One that was over when it is passed on is of another round: what a plan of some years ago wanted.
    """
    for level in orders:
        waiting = (each for each in level if each.due >= passing.day)
        concerning = (each for each in waiting if concerns(each.assignees, passing.issuer, passing.doers))
        texts = ((until_due(each.text, each.due_text), each) for each in concerning)
        alike = [(likeness_of_orders(passing.text, text, passing.doers), each) for text, each in texts]
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
