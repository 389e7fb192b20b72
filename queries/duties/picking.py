"""Which obligations are meant: those of a unit, under a document, within a time, in a state; as rows, in their order."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from ...graph.identity.groups import is_among
from ...graph.identity.parties import party_to
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..chains.trace import DOWN
from ..chains.web import MOST_RELATIONS, goes_on, web
from ..naming.agencies import is_called, last_day, names_of
from ..naming.agencies import unit as agencies_of
from ..naming.lookup import lookup
from ..paging import answer, of_documents
from ..rows import text_of, texts_of
from .chains import DEPTH
from .earliest import counted, days_of, ordering_the_first
from .falling import Pick, pick_of
from .heirs import before, gone, with_end
from .model import State
from .wanted import BEHIND, LAST, Wanted, is_meant


class Picked(NamedTuple):
    """The obligations that are meant, by deadline, those that are done last, no more than are wanted.

    `rows` are all tasks of their documents, `under` what leads to the document asked for, `states` how many there are in all,
    `too_early` of how many the documents were issued only after the day of receipt that was given, `unit` the name of the unit asked for,
    `complete` whether nothing more rests on the document asked for than was looked at.
    """

    picks: list[Pick]
    rows: list[Row]
    under: Collection[str] | None
    states: dict[State, int]
    too_early: int = 0
    unit: str | None = None
    complete: bool = True


def picked(store: Store, wanted: Wanted, today: str, limit: int | None = None) -> Picked:
    """Return the obligations that are meant, the first deadline first and those without one last.

    Raises:
        NotFoundError: no document or no unit is called so, or several are.
    """
    return picked_of(store, agencies_of(store, wanted.unit) if wanted.unit else None, wanted, today, limit)


def picked_of(
    store: Store, agencies: Collection[str] | None, wanted: Wanted, today: str, limit: int | None = None
) -> Picked:
    """Return what `picked` does, of a unit whose agencies are known by their keys, in their order; of whichever unit where they are null.

    Raises:
        NotFoundError: no document is called so, or several are.
    """
    tasks = None if agencies is None else _tasks_of_unit(store, agencies)
    under, complete = _under(store, wanted.source) if wanted.source else (None, True)
    documents, states = _both(set(tasks.values()) if tasks is not None else None, under), None
    if documents is None and limit and not wanted.received:
        days = days_of(store, wanted, today)
        documents, states = ordering_the_first(store, days, limit), counted(days)
    rows = list(of_documents(store, "duties_in", documents))
    meant = _lasting(store, [row for row in rows if tasks is None or row["key"] in tasks], today)
    mine = [pick_of(row, wanted, today) for row in meant]
    too_early = sum(pick.too_early is not None for pick in mine)
    picks = sorted((pick for pick in mine if is_meant(pick.due, pick.state, wanted)), key=_order)
    counts, unit = (
        states or dict(Counter(pick.state for pick in picks)),
        names_of(store, [*(agencies or ())][:1]).values(),
    )
    return Picked(picks[:limit], rows, under, counts, too_early, next(iter(unit), None), complete)


def _lasting(store: Store, rows: Collection[Row], today: str) -> Iterator[Row]:
    """Yield the tasks, those that come again with the day on which nobody had to do them any more."""
    again = (str(row["key"]) for row in rows if row["recurrence"])
    doers = {str(row["key"]): texts_of(row, "agencies") for row in of_documents(store, "duties", again)}
    ended = gone(store, {key for keys in doers.values() for key in keys}, today)
    yield from with_end(({**row, "agencies": doers.get(str(row["key"]), [])} for row in rows), ended)


def _both(one: set[str] | None, other: set[str] | None) -> set[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _under(store: Store, number: str) -> tuple[set[str], bool]:
    """Return the keys of a document and of all that rests on it, and whether that is really all."""
    found = web(store, lookup(store, number).key, DOWN, DEPTH, MOST_RELATIONS)
    return set(found.distances), not goes_on(store, found, DOWN)


def _tasks_of_unit(store: Store, agencies: Collection[str]) -> dict[str, str]:
    """Return the tasks of a unit, of the groups that it is one of and of those whose duties it has today, by their keys, each with its document."""
    ended = last_day(store, agencies) or LAST
    own, taken_over = _assigned(store, agencies, ended), _assigned(store, before(store, agencies), LAST)
    return {str(row["key"]): str(row["document"]) for row in (*own, *taken_over, *_addressed(store, agencies))}


def _assigned(store: Store, agencies: Collection[str], ended: str) -> list[Row]:
    return store.read(catalogue()["duties_of_unit"].cypher, {"agencies": list[str](agencies), "ended": ended})


def _addressed(store: Store, agencies: Iterable[str]) -> Iterator[Row]:
    """Yield the tasks that name nobody, in documents of whose addressees the graph could not tell which agency they are."""
    names = names_of(store, agencies).values()
    loose = (str(row["key"]) for row in answer(store, "without_assignee", {}))
    sent = {str(row["key"]) for row in of_documents(store, "orderers", loose) if _is_sent_to(row, names)}
    yield from of_documents(store, "duties_of_nobody", sent)


def _is_sent_to(row: Row, names: Collection[str]) -> bool:
    """Tell whether one of those with these names is addressed, by a name that holds all words of its own, or in a group."""
    sent = addressees(row)
    return any(is_called(name, wanted) or is_among(name, wanted) for name in sent for wanted in names)


def addressees(row: Row) -> list[str]:
    """Return the full names of those to whom a document is sent."""
    issuer = text_of(row, "issuer")
    return [party_to(name, issuer, None) if issuer else name for name in texts_of(row, "addressees")]


def _order(pick: Pick) -> tuple[int, str, str, int]:
    start = pick.row["start"]
    return BEHIND.get(pick.state, 0), pick.due or LAST, pick.document, start if isinstance(start, int) else 0
