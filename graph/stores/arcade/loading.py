"""A graph into an empty database, through the engine's loader."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from ...model import Edge, Node
from ...portions import portions
from ...schema import EdgeKind
from ..ahead import made_ahead
from ..statements import DATES, KINDS, constraints, indexes, stored, words_of
from ..store import TIME_LIMIT
from .engine import Engine

_Properties = dict[str, object]
_Places = Mapping[tuple[str, str], str]
"""What the engine calls each node, by label and key."""

_LOADED_AT_ONCE = 10_000
_SETTINGS = {
    "arcadedb.command.timeout": str(round(TIME_LIMIT * 1000)),
    "arcadedb.opencypher.loadCsv.allowFileUrls": "false",
    "arcadedb.opencypher.loadCsv.allowRemoteUrls": "false",
}


def prepare(database: Any) -> None:
    """Declare the schema, and what the engine must never do."""
    for setting, value in _SETTINGS.items():
        database.command("sql", f"ALTER DATABASE `{setting}` {value}")
    for kind in KINDS:
        database.command("sql", f"CREATE EDGE TYPE {kind} IF NOT EXISTS")
    for cypher in (*constraints(), *indexes()):
        database.command("opencypher", cypher)
    for label, names in words_of().items():
        for name in names:
            database.command("sql", f"CREATE PROPERTY {label}.{name} IF NOT EXISTS STRING")
        database.command("sql", f"CREATE INDEX IF NOT EXISTS ON {label} ({', '.join(names)}) FULL_TEXT")


def fill(engine: Engine, folder: Path, nodes: Iterable[Node], edges: Iterable[Edge]) -> Counter[str]:
    """Make the graph in `folder`; the loader keeps no log: killed, it leaves broken files.

    Return how many nodes of each label and edges of each kind there were.
    """
    database = engine.create_database(str(folder))
    counted: Counter[str] = Counter()
    try:
        prepare(database)
        with database.graph_batch() as batch:
            places = _load_nodes(batch, nodes, counted)
            _load_edges(batch, edges, places, counted)
    finally:
        database.close()
    return counted


def _load_nodes(batch: Any, nodes: Iterable[Node], counted: Counter[str]) -> dict[tuple[str, str], str]:
    places: dict[tuple[str, str], str] = {}
    for label, some in groupby(nodes, key=lambda node: node.label):
        for keys, rows in made_ahead(_node_rows(label, some)):
            places.update(zip(((label, key) for key in keys), batch.create_vertices(label, rows), strict=True))
            counted[label] += len(keys)
    return places


def _node_rows(label: str, nodes: Iterable[Node]) -> Iterator[tuple[list[str], list[_Properties]]]:
    """Yield the keys of some nodes at a time, and their properties."""
    for some in portions(nodes, _LOADED_AT_ONCE):
        keys = [node.key for node in some]
        yield keys, [{"key": node.key, **stored(node.properties, DATES[label])} for node in some]


def _load_edges(batch: Any, edges: Iterable[Edge], places: _Places, counted: Counter[str]) -> None:
    for kind, some in groupby(edges, key=lambda edge: edge.kind):
        for sources, targets, properties in made_ahead(_edge_rows(KINDS[kind], some, places)):
            batch.new_edges(sources, kind, targets, properties)
            counted[kind] += len(sources)


def _edge_rows(
    kind: EdgeKind, edges: Iterable[Edge], places: _Places
) -> Iterator[tuple[list[str], list[str], list[_Properties] | None]]:
    """Yield the places of the ends of some edges at a time, and their properties where edges of this kind have any."""
    for some in portions(edges, _LOADED_AT_ONCE):
        sources = [places[kind.source, edge.source] for edge in some]
        targets = [places[kind.target, edge.target] for edge in some]
        days = DATES[kind.name]
        yield sources, targets, [stored(edge.properties, days) for edge in some] if kind.properties else None
