"""What comes again, as of a day: the day on which it is due next, or was due last, within the time that is asked for."""

from datetime import date, timedelta

from ...extract.grammar.doc_types import types_with
from ...extract.tasks.when.plan_years import last_planned_year
from ...extract.tasks.when.rhythms import Rhythm
from ...graph.model import Row
from ...iso_days import is_day
from ..rows import text_of
from ..working_days import first_open
from .occurrences import Again, last_until, next_from, rhythm_of
from .prolonging import is_prolonged
from .wanted import Wanted

_DAY = timedelta(days=1)


def again_of(row: Row, wanted: Wanted, today: str) -> Again | None:
    """Return when a task comes again, null where it does not, or no calendar tells on which days.

    Of what goes on a day that is over is meant only in a time with a first day, in one that is over, or where overdue is asked for.
    """
    recurrence = text_of(row, "recurrence")
    rhythm = rhythm_of(recurrence, text_of(row, "due_text")) if recurrence else None
    if rhythm is None:
        return None
    now, since, until = _now(row, rhythm, today), _since(row, today), _until(row, rhythm)
    first = max(since, date.fromisoformat(wanted.after or since.isoformat()))
    last = min(until, date.fromisoformat(wanted.before or until.isoformat()))
    following = next_from(rhythm, max(since, now), until)
    due = None if wanted.overdue else next_from(rhythm, max(first, now), last)
    if due is None and (wanted.overdue or wanted.after or following is None or last < now):
        due = last_until(rhythm, first, min(last, now - _DAY))
    return Again(
        rhythm,
        due=_iso(due),
        next=_iso(following),
        previous=_iso(last_until(rhythm, since, min(until, now - _DAY))),
        until=None if until == date.max else until.isoformat(),
    )


def end_of(row: Row) -> str | None:
    """Return the last day on which a task may come again, ISO; null where it does not, or no end is known."""
    recurrence = text_of(row, "recurrence")
    rhythm = rhythm_of(recurrence, text_of(row, "due_text")) if recurrence else None
    until = _until(row, rhythm) if rhythm else date.max
    return None if until == date.max else until.isoformat()


def _now(row: Row, rhythm: Rhythm, today: str) -> date:
    """Return from which day on it is due next: from today, or from the youngest of its days that still runs on."""
    day = date.fromisoformat(today)
    if not is_prolonged(text_of(row, "due_hour"), rhythm):
        return day
    return last_until(rhythm, date.fromisoformat(first_open(today)), day) or day


def _since(row: Row, today: str) -> date:
    """Return from when on it comes: since the day of its document, where that is known, else from today on."""
    issued = text_of(row, "date")
    return date.fromisoformat(issued if issued and is_day(issued) else today)


def _until(row: Row, rhythm: Rhythm) -> date:
    """Return until when it comes: as long as its plan, and as somebody is there who must do it."""
    ended = row.get("ended")
    return min(_end_of_plan(row, rhythm), date.fromisoformat(str(ended)) if ended else date.max)


def _end_of_plan(row: Row, rhythm: Rhythm) -> date:
    """Return the last day of the years that are planned, of a report on more than a week a month later."""
    title, issued = text_of(row, "title") or "", text_of(row, "date") or ""
    year = last_planned_year(title, issued) if text_of(row, "type") in types_with("yearly") else None
    if not year or year < issued[:4]:
        return date.max
    reports = rhythm.days and "báo cáo" in (text_of(row, "text") or "").casefold()
    return date(int(year) + 1, 1, 31) if reports else date(int(year), 12, 31)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
