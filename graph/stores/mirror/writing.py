"""The tables as they are written: filled beside a graph that is loaded, or changed as the graph was."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from ...model import Edge, Node, Row, Value
from .. import stamped
from ..stamped import fresh_tables
from ..store import Difference, Gathered
from ..versions import mirror_version
from ..workspace import MIRROR
from .rows import EDGE_TABLES, NODE_TABLES, RELATION, EdgeTable, NodeTable, columns_of, edge_values, node_values

_Numbers = dict[tuple[str, str], int]
"""The number of each node, by its table and key."""


def fill(workspace: Path, graph: Gathered) -> None:
    """Fill new tables with a graph; they count once they are `put` in their place."""
    with fresh_tables(workspace / MIRROR, _sql("tables")) as tables:
        _fill_edges(tables, graph.edges, _fill_nodes(tables, graph.nodes))
        tables.executescript(_sql("indexes"))


def put(workspace: Path, stamp: str) -> None:
    """Put the tables that were filled in the place of the old ones: they are those of the graph of this stamp."""
    stamped.put(workspace / MIRROR, stamp, mirror_version())


def discard(workspace: Path) -> None:
    """Throw away tables that were filled and are not those of any graph."""
    stamped.discard(workspace / MIRROR)


def _fill_nodes(tables: sqlite3.Connection, nodes: Iterable[Node]) -> _Numbers:
    """Put the nodes into their tables, and return their numbers."""
    numbers: _Numbers = {}
    for label, some in groupby(nodes, key=attrgetter("label")):
        table = NODE_TABLES[label]
        tables.executemany(_insert(table), _node_rows(table, some, numbers))
    return numbers


def _node_rows(table: NodeTable, nodes: Iterable[Node], numbers: _Numbers) -> Iterator[list[Value]]:
    """Yield the nodes as rows, each with a number, which is noted."""
    for node in nodes:
        number = numbers[table.name, node.key] = len(numbers)
        yield [number, node.key, *node_values(node)]


def _fill_edges(tables: sqlite3.Connection, edges: Iterable[Edge], numbers: _Numbers) -> None:
    for kind, some in groupby(edges, key=attrgetter("kind")):
        table = EDGE_TABLES[kind]
        tables.executemany(_insert(table), _edge_rows(table, some, numbers))


def _edge_rows(table: EdgeTable, edges: Iterable[Edge], numbers: _Numbers) -> Iterator[list[Value]]:
    for edge in edges:
        ends = numbers[table.source, edge.source], numbers[table.target, edge.target]
        yield [*_kind(edge.kind, table), *ends, *edge_values(edge)]


def follow(workspace: Path, difference: Difference, stamp: str) -> None:
    """Change the tables as the graph was changed, which has this stamp now."""
    with closing(sqlite3.connect(workspace / MIRROR)) as tables:
        tables.execute("PRAGMA secure_delete = ON")
        with tables:
            for edge in difference.edges_gone:
                _drop_edge(tables, edge)
            for node in difference.nodes_gone:
                _drop_node(tables, node)
            for made in difference.nodes:
                _put_node(tables, made)
            for found in difference.edges:
                _put_edge(tables, found)
            tables.execute("UPDATE state SET stamp = ?", (stamp,))


def _put_node(tables: sqlite3.Connection, node: Node) -> None:
    table = NODE_TABLES[node.label]
    names = ["key", *map(_quoted, columns_of(table))]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names)
    sql = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({_places(len(names))}) "  # noqa: S608 no value
    tables.execute(f"{sql} ON CONFLICT (key) DO UPDATE SET {changed}", [node.key, *node_values(node)])


def _put_edge(tables: sqlite3.Connection, edge: Edge) -> None:
    table = EDGE_TABLES[edge.kind]
    kind, values = _kind(edge.kind, table), edge_values(edge)
    given = f"{'?, ' * len(kind)}s.id, t.id{', ?' * len(values)}"
    sql = f"INSERT OR REPLACE {_into(table)} SELECT {given} {_ENDS.format(table.source, table.target)}"
    tables.execute(sql, [*kind, *values, edge.source, edge.target])


def _drop_edge(tables: sqlite3.Connection, edge: Row) -> None:
    kind = str(edge["kind"])
    table = EDGE_TABLES[kind]
    ends = f"(source, target) IN (SELECT s.id, t.id {_ENDS.format(table.source, table.target)})"
    of_kind = "AND kind = ?" if table is RELATION else ""
    sql = f"DELETE FROM {table.name} WHERE {ends} {of_kind}"  # noqa: S608 no value
    tables.execute(sql, [edge["source"], edge["target"], *_kind(kind, table)])


def _drop_node(tables: sqlite3.Connection, node: Row) -> None:
    """Take a node away, with whatever still hangs on it."""
    table = NODE_TABLES[str(node["label"])]
    one = f"(SELECT id FROM {table.name} WHERE key = ?)"  # noqa: S608 no value
    for edges in dict.fromkeys(EDGE_TABLES.values()):
        for end, of in (("source", edges.source), ("target", edges.target)):
            if of == table.name:
                tables.execute(f"DELETE FROM {edges.name} WHERE {end} = {one}", [node["key"]])  # noqa: S608
    tables.execute(f"DELETE FROM {table.name} WHERE key = ?", [node["key"]])  # noqa: S608


_ENDS = "FROM {} AS s, {} AS t WHERE s.key = ? AND t.key = ?"


def _kind(kind: str, table: EdgeTable) -> list[Value]:
    """Return the kind of an edge where its table holds several."""
    return [kind] if table is RELATION else []


@cache
def _insert(table: NodeTable | EdgeTable) -> str:
    before = 3 if table is RELATION else 2
    return f"INSERT {_into(table)} VALUES ({_places(before + len(columns_of(table)))})"  # noqa: S608 no value


def _into(table: NodeTable | EdgeTable) -> str:
    """Return where a statement puts a row: its number and key or its kind and ends, then its properties."""
    first = (
        ("id", "key")
        if isinstance(table, NodeTable)
        else (*(["kind"] if table is RELATION else []), "source", "target")
    )
    return f"INTO {table.name} ({', '.join((*first, *map(_quoted, columns_of(table))))})"


def _quoted(column: str) -> str:
    """Return the name of a column; one is called as a word of SQL is."""
    return f'"{column}"'


def _places(columns: int) -> str:
    return ", ".join("?" * columns)


@cache
def _sql(name: str) -> str:
    return (files(__package__) / f"{name}.sql").read_text(encoding="utf-8")
