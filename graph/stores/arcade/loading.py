"""A graph into an empty database, through the engine's loader."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from ...model import Edge, Node
from ...portions import portions
from ..statements import DATES, KINDS, constraints, indexes, stored, words_of
from ..store import TIME_LIMIT
from .engine import Engine

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
        for group in portions(some, _LOADED_AT_ONCE):
            rows = [{"key": node.key, **stored(node.properties, DATES[label])} for node in group]
            found = batch.create_vertices(label, rows)
            places.update(zip(((label, node.key) for node in group), found, strict=True))
            counted[label] += len(group)
    return places


def _load_edges(
    batch: Any, edges: Iterable[Edge], places: Mapping[tuple[str, str], str], counted: Counter[str]
) -> None:
    for name, some in groupby(edges, key=lambda edge: edge.kind):
        kind = KINDS[name]
        for group in portions(some, _LOADED_AT_ONCE):
            batch.new_edges(
                [places[kind.source, edge.source] for edge in group],
                name,
                [places[kind.target, edge.target] for edge in group],
                [stored(edge.properties, DATES[name]) for edge in group] if kind.properties else None,
            )
            counted[name] += len(group)
