"""The graph as a stream of what is made of its nodes and edges, in a fixed order, of which some thousand are in memory at a time.

Where the store has tables beside its graph they are read from end to end; otherwise the engine is asked.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from importlib.resources import files
from typing import Generic, NamedTuple, TypeVar

from ..model import Edge, Node, Row, Value
from ..stores.statements import KINDS, LABELS
from . import asked, scanned
from .bundle import Bundle
from .source import Source

Each = TypeVar("Each")
Made = TypeVar("Made")
"""A text, bytes, a number, or lists and tuples of them."""


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


def was_read(document: Node) -> bool:
    """Tell whether a document was read from a file, with a number or as a draft without one: others are only cited."""
    return document.properties.get("status") in ("loaded", "provisional")


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


def nodes(source: Source, made: Callable[[Node], Made], *labels: str) -> Iterator[Made]:
    """Yield what is made of the nodes of these labels, all by default, by label and key."""
    for label in sorted(labels or LABELS):
        found = scanned.nodes(source.scan, made, label) if source.scan else asked.nodes(source, made, label)
        yield from source.standing(found)


def edges(source: Source, made: Callable[[Edge], Made], *labels: str, kinds: Collection[str] = KINDS) -> Iterator[Made]:
    """Yield what is made of the edges that begin at nodes of these labels, all by default, by source, kind and target."""
    for label, leaving in _leaving(labels, kinds):
        if leaving:
            scan = source.scan
            found = scanned.edges(scan, made, label, leaving) if scan else asked.edges(source, made, label, leaving)
            yield from source.standing(found)


def bundles(
    source: Source, made: Callable[[Bundle], Made], *labels: str, kinds: Collection[str] = KINDS
) -> Iterator[Made]:
    """Yield what is made of the nodes of these labels, all by default, each with the edges of these kinds that lead away from it."""
    for label, leaving in _leaving(labels, kinds):
        scan = source.scan
        found = scanned.bundles(scan, made, label, leaving) if scan else asked.bundles(source, made, label, leaving)
        yield from source.standing(found)


def facts_of(source: Source) -> dict[str, Facts]:
    """Return what tells each document from others, by its key: some 40 MB for 100,000 of them."""
    return {
        str(row.pop("key")): Facts(**{name: _text(row[name]) for name in Facts._fields})
        for page in _facts(source)
        for row in page
    }


def _facts(source: Source) -> Iterator[list[Row]]:
    if source.scan:
        return iter([source.scan.read(_question("facts.sql"), {})])
    cypher = _question("facts.cypher")
    return source.answers(lambda ids: source.store.read(cypher, {"ids": ids}), asked.pages(source, "Document"))


def _leaving(labels: Iterable[str], kinds: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each label with those of the kinds that begin there."""
    for label in sorted(labels or LABELS):
        yield label, [kind for kind in kinds if KINDS[kind].source == label]


def _question(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
