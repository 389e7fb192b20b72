"""Deciding: a decision is written down, the graph is brought up to date, and what changed in it is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...errors import LuocdoError, StoreError
from ...graph.assembly.telling.corrected import rekeyed, unmarked
from ...graph.building.build import bring_up
from ...graph.building.progress import Progress, silent
from ...graph.decisions.journal import Journal, decide, read_journal
from ...graph.decisions.model import Correction, Decision, Dismissal, Undo, What, about
from ...graph.model import Row
from ...graph.stores.opening import opened
from ...graph.stores.place import locate
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..documents import DocumentCard, cards
from .met import awaited, ids_of

State = Literal["in force", "undone", "waiting"]
"""A decision that waits holds as soon as its documents are in the graph."""

_LATER = ("store-held", "store-busy")


@dataclass(frozen=True, slots=True)
class Effect:
    """What a decision changed.

    Attributes:
        decision: as it is written down.
        before: the documents that it is about, as they were.
        after: as they are now.
        gone: relations that there are no more, or not between the same documents.
        new: relations that there were not.
        later: why the graph does not show it yet; null where it does.
        waits: whether its documents are not in the graph yet.
    """

    decision: Decision
    before: tuple[DocumentCard, ...]
    after: tuple[DocumentCard, ...]
    gone: int
    new: int
    later: str | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision and where it stands; `undone` is what took it back."""

    decision: Decision
    state: State
    undone: Decision | None = None


def put_down(
    url: Path | str, verdict: Callable[[Store], What], *, who: str, why: str, progress: Progress = silent
) -> Effect:
    """Write down what `verdict` makes of the store, bring the graph up to date, and return what changed.

    Raises:
        DecisionError: it cannot be decided so; nothing is changed.
        StoreError: the store cannot be read, and nothing is changed; or "decided-not-shown": the graph cannot be written,
            and the decision stands for the next build.
    """
    workspace = locate(url).workspace
    with opened(url) as store:
        what = verdict(store)
        concerned = _undone(what, read_journal(workspace, contradictory=True))
        before = _around(store, concerned, {what.decision} if isinstance(what, Undo) else set())
    decision = decide(workspace, what, who=who, why=why)
    if isinstance(concerned, Dismissal):
        return Effect(decision, (), (), 0, 0)
    try:
        bring_up(url, progress=progress)
    except LuocdoError as error:
        if error.code not in _LATER:
            raise StoreError("decided-not-shown", id=decision.id, reason=error) from error
        return Effect(decision, _cards(before), (), 0, 0, later=error.text())
    with opened(url) as store:
        after = _around(store, concerned, {decision.id, *before.decisions})
        waits = not isinstance(what, Undo) and awaited(decision, _decided(store))
    if waits:
        return Effect(decision, (), (), 0, 0, waits=True)
    return Effect(
        decision,
        _cards(before),
        _cards(after),
        len(before.relations - after.relations),
        len(after.relations - before.relations),
    )


def take_back(identity: str) -> Callable[[Store], What]:
    """Return the verdict that decision `identity` is taken back."""
    return lambda _: Undo(decision=identity)


def standings(store: Store, place: Path | str, *, every: bool = False) -> list[Standing]:
    """Return the decisions in force with where they stand in the open `store` at `place`; `every`: those taken back too.

    Raises:
        DecisionError: a line of the file is wrong.
    """
    journal = read_journal(locate(place).workspace)
    by_id = {each.id: each for each in journal.decisions}
    decided = _decided(store) if by_id else []
    return [
        Standing(
            each,
            "undone" if each.undone_by else "waiting" if awaited(each, decided) else "in force",
            by_id.get(each.undone_by or ""),
        )
        for each in (journal.decisions if every else journal.in_force)
        if not isinstance(each.what, Undo)
    ]


@dataclass(frozen=True, slots=True)
class _Around:
    """The documents of a decision as they stand in the graph, the relations that they have, and the decisions on them."""

    cards: dict[str, DocumentCard]
    relations: frozenset[tuple[str, str, str]]
    decisions: frozenset[str]


def _around(store: Store, what: What, identities: set[str]) -> _Around:
    """Return what the graph holds around the documents of a decision, found by their keys or by the decisions on them.

    A document that two decisions gave another key keeps the id of the second when the first one is taken back.
    """
    decided = {str(row["key"]): ids_of(row) for row in _decided(store)}
    marked = [key for key, ids in decided.items() if ids & identities]
    found = cards(store, {*marked, *_keys(what)})
    known = frozenset(each for key in found for each in decided.get(key, ()))
    rows = store.read(catalogue()["touched"].cypher, {"keys": sorted(found)})
    relations = frozenset((str(row["source"]), str(row["kind"]), str(row["target"])) for row in rows)
    return _Around(found, relations, known)


def _keys(what: What) -> Iterator[str]:
    """Yield the keys that the documents of a decision have, or may have once it holds."""
    for handle in about(what):
        yield from (handle.key, unmarked(handle.key))
        if handle.date:
            yield f"{unmarked(handle.key)}|{handle.date}"
        if isinstance(what, Correction):
            yield rekeyed(handle, what.field, what.value)


def _decided(store: Store) -> list[Row]:
    return store.read(catalogue()["decided_nodes"].cypher)


def _cards(around: _Around) -> tuple[DocumentCard, ...]:
    return tuple(around.cards[key] for key in sorted(around.cards))


def _undone(what: What, journal: Journal) -> What:
    """Return the decision itself, or the one that it takes back."""
    earlier = [each.what for each in journal.decisions if isinstance(what, Undo) and each.id == what.decision]
    return earlier[0] if earlier else what
