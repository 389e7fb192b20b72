"""The graph as an engine answers: what it keeps together is asked for together, and then brought into the order of an export.

What a format wants of each node and edge is made before they are put in order: a text waits on the disk for less than the values in it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache, partial
from importlib.resources import files
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from ...errors import StoreError
from ..model import Edge, Node, Value
from ..stores.statements import KINDS, filled
from .bundle import Bundle
from .ordering import Row, in_order
from .source import Keys, Source

Made = TypeVar("Made")
"""A text, bytes, a number, or lists and tuples of them."""

_AT_ONCE = 200
"""Nodes whose edges one question asks for, with all of their evidence: a slow computer answers it within the time limit too."""
_KEYS = 50_000
"""Keys that one question asks for."""
_NODES, _GROUPS = 10_000, 2_000
"""So many nodes, or nodes with their edges, are sorted in memory at a time."""

_BY_TARGET = attrgetter("kind", "target")


def nodes(source: Source, made: Callable[[Node], Made], label: str) -> Iterator[Made]:
    """Yield what is made of the nodes of a label, by key."""
    rows = source.answers(partial(_nodes, source, made, label), pages(source, label))
    for _, one in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _NODES):
        yield one


def edges(source: Source, made: Callable[[Edge], Made], label: str, kinds: Collection[str]) -> Iterator[Made]:
    """Yield what is made of the edges of these kinds that begin at nodes of a label, by source, kind and target."""
    _know_ends(source, kinds)
    rows = source.answers(partial(_edges, source, made, label, list(kinds)), pages(source, label))
    for _, some in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _GROUPS):
        yield from some


def bundles(source: Source, made: Callable[[Bundle], Made], label: str, kinds: Collection[str]) -> Iterator[Made]:
    """Yield what is made of the nodes of a label, by key, each with the edges of these kinds that lead away from it."""
    _know_ends(source, kinds)
    rows = source.answers(partial(_bundles, source, made, label, list(kinds)), pages(source, label))
    for _, one in in_order(chain.from_iterable(rows), itemgetter(0), source.folder, _GROUPS):
        yield one


def _know_ends(source: Source, kinds: Collection[str]) -> None:
    """Ask for the keys of all that edges of these kinds lead to."""
    for kind in kinds:
        _keys(source, KINDS[kind].target)


def pages(source: Source, label: str) -> Iterator[list[int]]:
    """Yield the numbers of the nodes of a label, some at a time, in the order of the store: what it keeps together is read together."""
    every = list(_keys(source, label))
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]


def _keys(source: Source, label: str) -> Keys:
    """Return the keys of a label.

    Raises:
        StoreError: "store-changed": a node came twice, so that another one never came: it was not one order all the time.
    """
    if label not in source.keys:
        every = list(_all_keys(source, label))
        source.keys[label] = dict(every)
        if len(source.keys[label]) < len(every):
            raise StoreError("store-changed")
    return source.keys[label]


def _all_keys(source: Source, label: str) -> Iterator[tuple[int, str]]:
    """Yield all nodes of a label: one question for all of them would run into the time limit where there are very many.

    While nobody writes the graph, and that is seen in the end, a store keeps them in one order; to have them sorted takes
    it twenty times as long.
    """
    before, asked = 0, _cypher("keys", label)
    while rows := source.store.read(asked, {"before": before, "most": _KEYS}):
        yield from ((int(str(row["id"])), str(row["key"])) for row in rows)
        before += len(rows)


def _nodes(source: Source, made: Callable[[Node], Made], label: str, ids: list[int]) -> list[Row]:
    return [(node.key, made(node)) for node in _read(source, label, ids)]


def _edges(source: Source, made: Callable[[Edge], Made], label: str, kinds: list[str], ids: list[int]) -> list[Row]:
    return [(key, list(map(made, some))) for key, some in _leading_away(source, label, kinds, ids).items()]


def _bundles(source: Source, made: Callable[[Bundle], Made], label: str, kinds: list[str], ids: list[int]) -> list[Row]:
    leaving = _leading_away(source, label, kinds, ids) if kinds else {}
    return [(node.key, made(Bundle(node, leaving.get(node.key, [])))) for node in _read(source, label, ids)]


def _read(source: Source, label: str, ids: list[int]) -> Iterator[Node]:
    for row in source.store.read(_cypher("nodes", label), {"ids": ids}):
        yield Node(label, str(row["key"]), _properties(row))


def _leading_away(source: Source, label: str, kinds: list[str], ids: list[int]) -> dict[str, list[Edge]]:
    """Return the edges of each node that has any, in order.

    Raises:
        StoreError: "store-changed": what an edge leads to was not there when the keys were asked for.
    """
    leaving: dict[str, list[Edge]] = {}
    own, others = source.keys[label], {kind: source.keys[KINDS[kind].target] for kind in kinds}
    for row in source.store.read(_cypher("edges", label), {"ids": ids, "kinds": kinds}):
        key, kind, target = (
            own[_number(row["source"])],
            str(row["kind"]),
            others[str(row["kind"])].get(_number(row["target"])),
        )
        if target is None:
            raise StoreError("store-changed")
        leaving.setdefault(key, []).append(Edge(key, kind, target, _properties(row)))
    for some in leaving.values():
        some.sort(key=_BY_TARGET)
    return leaving


def _number(value: Value) -> int:
    return value if isinstance(value, int) else int(str(value))


def _properties(row: Mapping[str, Any]) -> dict[str, Value]:
    """Return the map of properties in a row: no value of a graph is one."""
    properties: dict[str, Value] = row["properties"]
    return properties


@cache
def _cypher(name: str, label: str) -> str:
    return filled((files(__package__) / f"{name}.cypher").read_text(encoding="utf-8"), label=label)
