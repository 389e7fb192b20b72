"""When a task falls due: on the day that is printed or given, on the end of a term, or on one of the days on which it comes again."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ...graph.model import Row
from ...iso_days import whole_day
from ..rows import text_of
from .model import State
from .occurrences import Again
from .prolonging import is_prolonged
from .repeating import again_of
from .terms import Event, Reckoned, Term, reckon, term_in
from .wanted import Wanted, state_of


class Pick(NamedTuple):
    """An obligation that is meant: the row of its task, its last day, how that was found, and where it stands.

    `too_early`: the day that was given as that of receipt, ISO, where the document was issued only later.
    """

    row: Row
    due: str | None
    reckoned: Reckoned | None
    state: State
    too_early: str | None = None
    again: Again | None = None

    @property
    def key(self) -> str:
        """The key of its task."""
        return str(self.row["key"])

    @property
    def prolonged(self) -> bool:
        """Whether its last day runs on where it is a day off."""
        return _is_prolonged(self.row, self.again, self.reckoned)

    @property
    def document(self) -> str:
        """The key of the document that orders it."""
        return str(self.row["document"])


def pick_of(row: Row, wanted: Wanted, today: str) -> Pick:
    """Return a task with its last day, of what comes again the one that is asked for."""
    if due := text_of(row, "due"):
        return Pick(row, due, None, _state(row, due, today))
    if again := again_of(row, wanted, today):
        return Pick(row, again.due, None, _state(row, again.due, today, again), again=again)
    return _reckoned(row, wanted, today)


def end_of_term(row: Row, received: str | None) -> Reckoned | None:
    """Return the last day of a task as far as its words set a term that runs from the document; `received` is the day of its receipt."""
    term = _term(row)
    return reckon(term, _days(row, None if _is_too_early(row, received) else received)) if term else None


def _reckoned(row: Row, wanted: Wanted, today: str) -> Pick:
    """Return a task whose last day is reckoned, as far as its words set a term."""
    term = _term(row)
    received = (wanted.received or text_of(row, "received")) if term and term.event == "received" else None
    too_early = received if _is_too_early(row, received) else None
    reckoned = end_of_term(row, received)
    due = reckoned.due if reckoned else None
    return Pick(row, due, reckoned, _state(row, due, today, reckoned=reckoned), too_early)


def _state(
    row: Row, due: str | None, today: str, again: Again | None = None, reckoned: Reckoned | None = None
) -> State:
    return state_of(due, row["state"], today, prolonged=_is_prolonged(row, again, reckoned))


def _is_prolonged(row: Row, again: Again | None, reckoned: Reckoned | None) -> bool:
    by_hours = reckoned is not None and reckoned.by_hours
    return is_prolonged(text_of(row, "due_hour"), again.rhythm if again else None, by_hours=by_hours)


def _term(row: Row) -> Term | None:
    words, text = text_of(row, "due_text"), text_of(row, "text")
    return term_in(words, text or "", text_of(row, "type")) if words and not row["recurrence"] else None


def _is_too_early(row: Row, received: str | None) -> bool:
    """Tell whether a document would have been received before it was issued."""
    came, issued = whole_day(received), whole_day(text_of(row, "date"))
    return came is not None and issued is not None and came < issued


def _days(row: Row, received: str | None) -> Mapping[Event, date | None]:
    """Return the days from which terms run."""
    return {
        "received": whole_day(received),
        "issued": whole_day(text_of(row, "date")),
        "in force": whole_day(text_of(row, "effective_from")),
    }
