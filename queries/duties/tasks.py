"""Who must do what, by when, and because of which document of the centre: the obligations of a store by deadline."""

from ...graph.stores.store import Store
from .model import Obligations, State
from .obligations import obligations
from .picking import picked
from .wanted import Wanted

STATES: tuple[State, ...] = ("overdue", "due", "undated", "draft", "done")


def tasks(store: Store, wanted: Wanted, today: str, limit: int | None = None) -> Obligations:
    """Return the obligations that are meant, by deadline, those without one last.

    Args:
        store: where to look.
        wanted: which are meant.
        today: the day by which they are judged, ISO.
        limit: how many to return at most, the first deadlines first; all by default.

    Raises:
        NotFoundError: no document or no unit is called so, or several are.
    """
    found = picked(store, wanted, today, limit)
    return Obligations(
        as_of=today,
        found=obligations(store, found, today),
        total=sum(found.states.values()),
        states={state: found.states[state] for state in STATES if found.states.get(state)},
        too_early=found.too_early,
        unit=found.unit,
        complete=found.complete,
    )
