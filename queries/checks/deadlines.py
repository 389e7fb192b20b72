"""Deadlines that cannot be kept: on a day off, after the one that a superior set."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ...extract.grammar.dates import parse_date
from ...extract.model import Relation, Task
from ...extract.spans import Span
from ...extract.tasks.when.due_days import calendar_of, first_day
from ...extract.tasks.when.over import names_day, place_of
from ...findings import Finding
from ...graph.identity.parties import party_to
from ...graph.identity.seats import has_seat, province_in
from ...iso_days import is_day
from ...messages import printed_date
from ..above.alike import until_due
from ..above.passing import Passing, order_above
from ..duties.prolonging import is_past
from ..working_days import is_working_day, on_or_after, on_or_before
from .model import Draft, point_out

_SPAN = re.compile(r"^\s*từ\b|\bngày \d{1,2} [-–]", re.IGNORECASE)
_DAY = r"ngày\s+\d{1,2}(?:\s*/\s*\d{1,2}\s*/\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}\b"
_PERIOD = re.compile(rf"\btừ\s+(?P<first>{_DAY})\s*(?:đến|tới|[-–])\s*(?:hết\s+)?(?P<last>{_DAY})", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:rút ngắn|điều chỉnh|thay đổi|chuyển|dời|đẩy)\b[^.,;:()]{0,40}\b(?:hạn|thời (?:gian|điểm)|ngày|lịch|mốc)\b[^.,;:()]{0,60}$",
    re.IGNORECASE,
)
"""Before two days, that a term is brought forward: they are no time. To prolong it leads to a later day, and to repair a house is work in a time."""
_NEAR = 120
_EMERGENCY = timedelta(days=3)
"""A time from one day to another, and an hour of an emergency, are no days to hand something in."""


def reversed_periods(draft: Draft) -> Iterator[Finding]:
    """Find times that end before they begin: "từ ngày 25/5/2025 đến ngày 20/5/2025"."""
    for found in _PERIOD.finditer(draft.text):
        first, last = parse_date(found["first"]), parse_date(found["last"])
        moves = _MOVES.search(draft.text, max(found.start() - _NEAR, 0), found.start())
        if is_day(first) and is_day(last) and str(last) < str(first) and not moves:
            days = {"first": printed_date(str(first)), "last": printed_date(str(last))}
            yield point_out("period-reversed", found.span(), **days)


def on_day_off(draft: Draft) -> Iterator[Finding]:
    """Find deadlines on a Saturday, a Sunday or a public holiday (Bộ luật Lao động 2019 Điều 112)."""
    seen: set[str] = set()
    for task in _dated(draft):
        due, place = str(task.due), _place(draft, task)
        is_set = _is_day_in(task) and place != (task.start, task.end) and not _SPAN.search(task.due_text or "")
        if task.due_hour and _is_urgent(draft, due):
            continue
        if is_set and due not in seen and not is_working_day(date.fromisoformat(due)):
            seen.add(due)
            facts = {"due": printed_date(due), "working": printed_date(_instead(draft, task).isoformat())}
            yield point_out("deadline-on-day-off", place, **facts)


def _is_urgent(draft: Draft, due: str) -> bool:
    """Tell whether a document wants something at once, whatever the day: a telegram, or what is due within days."""
    day = draft.document.date
    return draft.document.type == "Công điện" or (
        is_day(day) and date.fromisoformat(due) - date.fromisoformat(str(day)) <= _EMERGENCY
    )


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
    own = calendar_of(draft.document)
    for task in _dated(draft):
        order = order_above(_passing(draft, task), draft.orders)
        if order and is_past(first_day(task.due_text or "", str(task.due), own), order.due, order.due_hour):
            facts = {"due": printed_date(str(task.due)), "number": order.name, "theirs": printed_date(order.due)}
            yield point_out("deadline-after-superior", _place(draft, task), **facts)


def _place(draft: Draft, task: Task) -> Span:
    return place_of(draft.text, (task.start, task.end), task.due_text or "")


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


def _dated(draft: Draft) -> Iterator[Task]:
    """Yield the tasks with a day; what was over when the document was signed has a finding of its own."""
    return (
        task for task in draft.reading.tasks if is_day(task.due) and not task.recurrence and not _is_over(draft, task)
    )


def _is_over(draft: Draft, task: Task) -> bool:
    return str(task.due) < (draft.document.date or "")


def _is_day_in(task: Task) -> bool:
    return names_day(task.due_text or "")
