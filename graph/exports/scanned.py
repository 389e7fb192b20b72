"""The graph as its tables hold it: read from end to end in the order that an export is in."""

from collections.abc import Callable, Collection, Iterator
from itertools import chain
from typing import TypeVar

from ..model import Edge, Node
from ..stores.store import Scan
from .bundle import Bundle

Made = TypeVar("Made")

_AT_ONCE = 500
"""Nodes that are in memory at a time, with their edges."""


def nodes(scan: Scan, made: Callable[[Node], Made], label: str) -> Iterator[Made]:
    """Yield what is made of the nodes of a label, by key."""
    for first, last in _pages(scan, label):
        yield from map(made, scan.nodes(label, first, last))


def edges(scan: Scan, made: Callable[[Edge], Made], label: str, kinds: Collection[str]) -> Iterator[Made]:
    """Yield what is made of the edges of these kinds that begin at nodes of a label, by source, kind and target."""
    for first, last in _pages(scan, label):
        yield from map(made, chain.from_iterable(scan.edges(label, kinds, first, last).values()))


def bundles(scan: Scan, made: Callable[[Bundle], Made], label: str, kinds: Collection[str]) -> Iterator[Made]:
    """Yield what is made of the nodes of a label, by key, each with the edges of these kinds that lead away from it."""
    for first, last in _pages(scan, label):
        leaving = scan.edges(label, kinds, first, last)
        for node in scan.nodes(label, first, last):
            yield made(Bundle(node, leaving.get(node.key, [])))


def _pages(scan: Scan, label: str) -> Iterator[tuple[str, str]]:
    """Yield the first and the last of some keys at a time."""
    keys = list(scan.keys(label).values())
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        yield some[0], some[-1]
