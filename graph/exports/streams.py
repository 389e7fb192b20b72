"""The graph as a stream of nodes and edges in a fixed order, of which some thousand are in memory at a time."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache, partial
from importlib.resources import files
from itertools import chain
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from ...errors import StoreError
from .. import canonical
from ..model import Edge, Node, Value
from ..stores.statements import KINDS, LABELS, filled
from .ahead import Keys, Source
from .ordering import Row, in_order

Each = TypeVar("Each")

_AT_ONCE = 200
"""Nodes whose edges one question asks for, with all of their evidence: a slow computer answers it within the time limit too."""
_KEYS = 50_000
"""Keys that one question asks for."""
_NODES, _GROUPS = 10_000, 2_000
"""So many nodes, or nodes with their edges, are sorted in memory at a time."""


class Bundle(NamedTuple):
    """A node with the edges that lead away from it."""

    node: Node
    leaving: list[Edge]


class Facts(NamedTuple):
    """What tells a document from others, for those that name it; `date` is cut to what is known."""

    number: str | None
    symbol: str | None
    type: str | None
    title: str | None
    issuer: str | None
    date: str | None

    @property
    def name(self) -> str:
        """How people call it; empty where nothing is known."""
        return self.number or self.title or self.symbol or ""


class Counts(NamedTuple):
    """How many nodes and edges were written, and how many documents had to be left out."""

    nodes: int
    edges: int
    left_out: int = 0


class Counted(Generic[Each]):
    """What goes through, and how many it was."""

    def __init__(self, some: Iterable[Each]) -> None:
        self.number = 0
        self._some = some

    def __iter__(self) -> Iterator[Each]:
        for each in self._some:
            self.number += 1
            yield each


def nodes(source: Source, *labels: str) -> Iterator[Node]:
    """Yield the nodes of these labels, all by default, by label and key."""
    for label in sorted(labels or LABELS):
        rows = source.answers(partial(_nodes, source, label), _pages(source, label))
        for key, properties in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _NODES):
            yield Node(label, key, properties)


def edges(source: Source, *labels: str, kinds: Collection[str] = KINDS) -> Iterator[Edge]:
    """Yield the edges that begin at nodes of these labels, all by default, by source, kind and target."""
    for label, leaving in _leaving(source, labels, kinds):
        if leaving:
            rows = source.answers(partial(_edges, source, label, leaving), _pages(source, label))
            for key, some in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _GROUPS):
                yield from (Edge(key, *row) for row in some)


def bundles(source: Source, *labels: str, kinds: Collection[str] = KINDS) -> Iterator[Bundle]:
    """Yield the nodes of these labels, all by default, each with the edges of these kinds that lead away from it."""
    for label, leaving in _leaving(source, labels, kinds):
        rows = source.answers(partial(_bundles, source, label, leaving), _pages(source, label))
        for key, properties, some in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _GROUPS):
            yield Bundle(Node(label, key, properties), [Edge(key, *row) for row in some])


def facts_of(source: Source) -> dict[str, Facts]:
    """Return what tells each document from others, by its key: some 40 MB for 100,000 of them."""
    cypher = (files(__package__) / "facts.cypher").read_text(encoding="utf-8")
    pages = source.answers(lambda keys: source.store.read(cypher, {"keys": keys}), _pages(source, "Document"))
    return {
        str(row.pop("key")): Facts(**{name: _text(row[name]) for name in Facts._fields})
        for page in pages
        for row in page
    }


def _leaving(source: Source, labels: Iterable[str], kinds: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each label with those of the kinds that begin there, once the keys of all that they lead to are known."""
    for label in sorted(labels or LABELS):
        leaving = [kind for kind in kinds if KINDS[kind].source == label]
        for kind in leaving:
            _keys(source, KINDS[kind].target)
        yield label, leaving


def _pages(source: Source, label: str) -> Iterator[list[str]]:
    """Yield the keys of a label, some at a time, in the order of the store: what it keeps together is read together."""
    keys = list(_keys(source, label).values())
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]


def _keys(source: Source, label: str) -> Keys:
    if label not in source.keys:
        source.keys[label] = dict(_all_keys(source, label))
    return source.keys[label]


def _all_keys(source: Source, label: str) -> Iterator[tuple[int, str]]:
    """Yield all nodes of a label: one question for all of them would run into the time limit where there are very many.

    While nobody writes the graph, and that is seen in the end, a store keeps them in one order.
    """
    before, asked = 0, _cypher("keys", label)
    while rows := source.store.read(asked, {"before": before, "most": _KEYS}):
        yield from ((int(str(row["id"])), str(row["key"])) for row in rows)
        before += len(rows)


def _nodes(source: Source, label: str, keys: list[str]) -> list[Row]:
    return [(row["key"], row["properties"]) for row in canonical.nodes(source.store, label, keys)]


def _edges(source: Source, label: str, kinds: list[str], keys: list[str]) -> list[Row]:
    """Return the edges of each node that has any: kind, target and properties, in order.

    Raises:
        StoreError: "store-changed": what an edge leads to was not there when the keys were asked for.
    """
    leaving: dict[Value, list[Row]] = {}
    for row in source.store.read(_cypher("edges", label), {"keys": keys, "kinds": kinds}):
        kind, target = str(row["kind"]), int(str(row["target"]))
        others = source.keys[KINDS[kind].target]
        if target not in others:
            raise StoreError("store-changed")
        leaving.setdefault(row["source"], []).append((kind, others[target], row["properties"]))
    return [(key, sorted(some, key=itemgetter(0, 1))) for key, some in leaving.items()]


def _bundles(source: Source, label: str, kinds: list[str], keys: list[str]) -> list[Row]:
    leaving: dict[Value, list[Row]] = dict(_edges(source, label, kinds, keys)) if kinds else {}
    return [(key, properties, leaving.get(key, [])) for key, properties in _nodes(source, label, keys)]


@cache
def _cypher(name: str, label: str) -> str:
    return filled((files(__package__) / f"{name}.cypher").read_text(encoding="utf-8"), label=label)


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
