"""Which obligations are asked for, and where each stands."""

from dataclasses import dataclass
from datetime import date

from ..working_days import first_open
from .model import State

LAST = "9999"
"""A day after all others."""

BEHIND = {"draft": 1, "done": 2}
"""The states that come behind all others, whatever their days."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        unit: a name of the unit that must act.
        before: due on this day, ISO, or earlier.
        after: due on this day, ISO, or later.
        source: a document: only what is ordered by it or by what rests on it.
        overdue: only what is overdue.
        done: what is done already too.
        received: the day on which the documents came in, ISO: from it relative deadlines are reckoned; without it from the day that their
            registers tell.
    """

    unit: str | None = None
    before: str | None = None
    after: str | None = None
    source: str | None = None
    overdue: bool = False
    done: bool = False
    received: str | None = None


def state_of(due: str | None, written: object, today: str, *, prolonged: bool = True) -> State:
    """Return where an obligation stands on a day: `written` is the state of its task in the graph.

    A last day that is a day off is over with the next working day, where it is `prolonged` (see `prolonging`).
    """
    if written == "done":
        return "done"
    if written == "draft":
        return "draft"
    return "undated" if due is None else "overdue" if due < _open(today, prolonged) else "due"


def days_to(due: str, today: date, *, prolonged: bool = True) -> int:
    """Return the days to a last day, negative where it is over.

    One that is prolonged has none on the days off behind it and on the working day that ends them.
    """
    days = (date.fromisoformat(due) - today).days
    return days if due < _open(today.isoformat(), prolonged) else max(days, 0)


def _open(today: str, prolonged: bool) -> str:
    """Return the first last day that is not over yet, ISO."""
    return first_open(today) if prolonged else today


def is_meant(due: str | None, state: State, wanted: Wanted) -> bool:
    """Tell whether an obligation of this day and state is asked for."""
    if (state == "done" and not wanted.done) or (wanted.overdue and state != "overdue"):
        return False
    dated = wanted.before or wanted.after
    return not dated or (due is not None and (wanted.after or "") <= due <= (wanted.before or LAST))
