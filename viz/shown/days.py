"""On which day a task is due, as of a day: on its own, or on the next of those on which it comes again."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...queries.duties.occurrences import next_from, occurrences, rhythm_of
from .model import ShownTask

BEFORE, AFTER = timedelta(days=366), timedelta(days=731)
"""How long before and after the day of making a reader may set the day by which the next one is told."""


def day_of(task: ShownTask, made: str | None) -> str | None:
    """Return the day on which a task is due, ISO: of one that comes again the next from the day `made` on."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and made else None
    if task.due or not rhythm or not made:
        return task.due
    found = next_from(rhythm, date.fromisoformat(max(made, task.since or made)), _end(task))
    return found.isoformat() if found else None


def days_around(task: ShownTask, made: str | None) -> Iterator[str]:
    """Yield the days, ISO, on which a task comes again within the time that a reader may set."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and made else None
    if rhythm and made and not task.due:
        now = date.fromisoformat(made)
        yield from (day.isoformat() for day in occurrences(rhythm, now - BEFORE, min(now + AFTER, _end(task))))


def is_about(task: ShownTask) -> bool:
    """Tell whether the days are our reading of words that leave them open: "trong tuần 2 tháng 10", "báo cáo hằng quý"."""
    rhythm = rhythm_of(task.recurrence, task.due_text) if task.recurrence and not task.due else None
    return task.approximate or (rhythm is not None and rhythm.approximate)


def _end(task: ShownTask) -> date:
    return date.fromisoformat(task.until) if task.until else date.max
