"""The graph as a stream of nodes and edges in a fixed order, of which some thousand are in memory at a time."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Generic, NamedTuple, TypeVar

from .. import canonical
from ..model import Edge, Node, Row, Value
from ..stores.statements import LABELS
from ..stores.store import Store

Each = TypeVar("Each")

_AT_ONCE = 200
"""Nodes whose edges one question asks for, with all of their evidence: a slow computer answers it within the time limit too."""


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


def nodes(store: Store, *labels: str) -> Iterator[Node]:
    """Yield the nodes of these labels, all by default, by label and key."""
    for label, keys in _pages(store, labels):
        yield from _nodes(store, label, keys)


def edges(store: Store, *labels: str) -> Iterator[Edge]:
    """Yield the edges that begin at nodes of these labels, all by default, by source, kind and target."""
    for label, keys in _pages(store, labels):
        yield from _edges(store, label, keys)


def bundles(store: Store, *labels: str) -> Iterator[Bundle]:
    """Yield the nodes of these labels, all by default, each with the edges that lead away from it."""
    for label, keys in _pages(store, labels):
        leaving: dict[str, list[Edge]] = {key: [] for key in keys}
        for edge in _edges(store, label, keys):
            leaving[edge.source].append(edge)
        yield from (Bundle(node, leaving[node.key]) for node in _nodes(store, label, keys))


def facts_of(store: Store) -> dict[str, Facts]:
    """Return what tells each document from others, by its key: some 40 MB for 100,000 of them."""
    cypher = (files(__package__) / "facts.cypher").read_text(encoding="utf-8")
    pages = (store.read(cypher, {"keys": keys}) for keys in canonical.pages(store, "Document"))
    return {
        str(row.pop("key")): Facts(**{name: _text(row[name]) for name in Facts._fields})
        for page in pages
        for row in page
    }


def _pages(store: Store, labels: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    for label in sorted(labels or LABELS):
        for keys in canonical.pages(store, label):
            yield label, keys


def _nodes(store: Store, label: str, keys: list[str]) -> Iterator[Node]:
    for row in canonical.nodes(store, label, keys):
        yield Node(label, str(row["key"]), _properties(row))


def _edges(store: Store, label: str, keys: list[str]) -> Iterator[Edge]:
    for start in range(0, len(keys), _AT_ONCE):
        for row in canonical.edges(store, label, keys[start : start + _AT_ONCE]):
            yield Edge(str(row["source"]), str(row["kind"]), str(row["target"]), _properties(row))


def _properties(row: Row) -> dict[str, Value]:
    properties = row["properties"]
    return properties if isinstance(properties, dict) else {}


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
