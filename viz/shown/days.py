"""On which day a task is due, as of a day: on its own, or on the next of those on which it comes again; and how many days an order took."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...iso_days import whole_day
from ...queries.chains.obligation import OBLIGING
from ...queries.duties import prolonging
from ...queries.duties.occurrences import last_until, next_from, occurrences, rhythm_of
from ...queries.duties.wanted import BEHIND
from ..labels import label
from .model import DRAWN_AS_CHANGES, ShownTask

BEFORE, AFTER = timedelta(days=1827), timedelta(days=731)
"""How long before and after the day of making a reader may set the day by which the next one is told."""


def day_of(task: ShownTask, made: str | None) -> str | None:
    """Return the day on which a task is due, ISO: of one that comes again the next from the day `made` on, or its last one where that is over."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and made else None
    if task.due or not rhythm or not made:
        return task.due
    found = next_from(rhythm, date.fromisoformat(max(made, task.since or made)), _end(task))
    return found.isoformat() if found else _final_day(task)


def last_day(task: ShownTask) -> str | None:
    """Return on which day a task can be done at the latest, ISO: of a day off the next working day, of an hour its own.

    Of what comes again that is its last day, if it ends. What is done, and what only a draft orders, has none: it is never overdue.
    """
    due = task.due or _final_day(task)
    return prolonging.last_day(due, task.due_hour) if due and task.state not in BEHIND else None


def _final_day(task: ShownTask) -> str | None:
    """Return the last day on which a task comes again, ISO; null where it is due once, or no end is known."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence else None
    if not rhythm or not task.until:
        return None
    found = last_until(rhythm, date.fromisoformat(task.since) if task.since else date.min, _end(task))
    return found.isoformat() if found else None


def label_of(task: ShownTask) -> str:
    """Return the label that tells the day of a task that is not overdue."""
    comes_again = bool(task.recurrence and not task.due)
    if task.state == "draft":
        return "task.draft_next" if comes_again else "task.draft_due"
    return "task.next" if comes_again else "task.due"


def days_around(task: ShownTask, made: str | None) -> Iterator[str]:
    """Yield the days, ISO, on which a task comes again within the time that a reader may set, since the day of its document."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and made else None
    if rhythm and made and not task.due:
        earliest, latest = told_between(date.fromisoformat(made))
        first = max(earliest, date.fromisoformat(task.since) if task.since else earliest)
        yield from (day.isoformat() for day in occurrences(rhythm, first, min(latest, _end(task))))


def told_between(made: date) -> tuple[date, date]:
    """Return the first and the last day by which the next day of a task is told, on a page made on that day."""
    first, last = made.toordinal() - BEFORE.days, made.toordinal() + AFTER.days
    return date.fromordinal(max(first, date.min.toordinal())), date.fromordinal(min(last, date.max.toordinal()))


def days_between(kind: str, carried_out: str | None, ordered: str | None) -> int | None:
    """Return the days from the document that orders to the one that carries it out, or from one to what changes or ends it, where both days are known."""
    later, earlier = whole_day(carried_out), whole_day(ordered)
    return (later - earlier).days if kind in (*OBLIGING, *DRAWN_AS_CHANGES) and later and earlier else None


def days_told(days: int | None, lang: str) -> str | None:
    """Return what is said on a line of the days between; that nothing can be carried out before it is ordered is said too."""
    if days is None:
        return None
    return label("chain.backwards" if days < 0 else "chain.day" if days == 1 else "chain.days", lang, days=days)


def is_about(task: ShownTask) -> bool:
    """Tell whether the days are our reading of words that leave them open: "trong tuần 2 tháng 10", "báo cáo hằng quý"."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and not task.due else None
    return task.approximate or (rhythm is not None and rhythm.approximate)


def _end(task: ShownTask) -> date:
    return date.fromisoformat(task.until) if task.until else date.max
