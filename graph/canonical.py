"""A graph as lines of text, the same for the same graph whatever engine holds it: to compare, to keep, to diff."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from .model import Row
from .schema import NODES
from .stores.store import Store

_AT_ONCE = 1000


def canonical_lines(store: Store) -> Iterator[str]:
    """Yield one line of JSON for each node, then one for each edge.

    Nodes come by label and key, edges by the label and key of their source, then by kind and target. Days are
    ISO text, null properties are left out, names of properties are sorted. Only the keys of one label and the edges of
    1,000 nodes are in memory at a time.
    """
    labels = sorted(label.name for label in NODES)
    for label in labels:
        for keys in pages(store, label):
            yield from (_line({"label": label, **row}) for row in nodes(store, label, keys))
    for label in labels:
        for keys in pages(store, label):
            yield from map(_line, edges(store, label, keys))


def nodes(store: Store, label: str, keys: list[str]) -> list[Row]:
    """Return the nodes of a label that bear these keys: `key` and `properties`, sorted."""
    return _sorted(store.read(_text("canonical_nodes", label), {"keys": keys}), "key")


def edges(store: Store, label: str, keys: list[str]) -> list[Row]:
    """Return the edges that begin at these nodes: `source`, `kind`, `label` of the other end, `target`, `properties`, sorted."""
    return _sorted(store.read(_text("canonical_edges", label), {"keys": keys}), "source", "kind", "label", "target")


def pages(store: Store, label: str) -> Iterator[list[str]]:
    """Yield the keys of a label in the order of their code points, which is not the order of every engine."""
    keys = sorted(str(row["key"]) for row in store.read(_text("canonical_keys", label)))
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]


def _sorted(rows: list[Row], *names: str) -> list[Row]:
    return sorted(rows, key=lambda row: [str(row[name]) for name in names])


def _line(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True)


@cache
def _text(name: str, label: str) -> str:
    """Return a question about the nodes of a label, which cannot be a parameter."""
    return (files(__package__) / f"{name}.cypher").read_text(encoding="utf-8").replace("«label»", label)
