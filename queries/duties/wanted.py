"""Which obligations are asked for, and where each stands."""

from dataclasses import dataclass

from .model import State

LAST = "9999"
"""A day after all others."""


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


def state_of(due: str | None, written: object, today: str, *, is_draft: bool = False) -> State:
    """Return where an obligation stands on a day: `written` is the state of its task in the graph; a draft obliges nobody."""
    if written == "done":
        return "done"
    if is_draft:
        return "draft"
    return "undated" if due is None else "overdue" if due < today else "due"


def is_meant(due: str | None, state: State, wanted: Wanted) -> bool:
    """Tell whether an obligation of this day and state is asked for."""
    if (state == "done" and not wanted.done) or (wanted.overdue and state != "overdue"):
        return False
    dated = wanted.before or wanted.after
    return not dated or (due is not None and (wanted.after or "") <= due <= (wanted.before or LAST))
