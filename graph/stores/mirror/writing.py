"""The tables as they are written: filled beside a graph that is loaded, or changed as the graph was."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from importlib.resources import files
from pathlib import Path

from ...model import Edge, Node, Row, Value
from ..beside import FreshTables
from ..store import Difference
from ..versions import mirror_version
from ..workspace import MIRROR
from .rows import EDGE_TABLES, NODE_TABLES, RELATION, EdgeTable, NodeTable, columns_of, edge_values, node_values


class Filling(FreshTables):
    """New tables, filled with the nodes and edges that pass on their way to the engine; they count once they are put in place."""

    def __init__(self, workspace: Path) -> None:
        super().__init__(workspace / MIRROR, _sql("tables"))
        self._numbers: dict[tuple[str, str], int] = {}

    def nodes(self, nodes: Iterable[Node]) -> Iterator[Node]:
        """Yield the nodes, and note them."""
        for node in nodes:
            table = NODE_TABLES[node.label]
            number = self._numbers[table.name, node.key] = len(self._numbers)
            self._tables.execute(_insert(table), [number, node.key, *node_values(node)])
            yield node

    def edges(self, edges: Iterable[Edge]) -> Iterator[Edge]:
        """Yield the edges, and note them."""
        for edge in edges:
            table = EDGE_TABLES[edge.kind]
            ends = self._numbers[table.source, edge.source], self._numbers[table.target, edge.target]
            self._tables.execute(_insert(table), [*_kind(edge.kind, table), *ends, *edge_values(edge)])
            yield edge

    def put(self, stamp: str) -> None:
        """Put the tables in the place of the old ones: they are those of the graph of this stamp."""
        self._tables.executescript(_sql("indexes"))
        self._put(stamp, mirror_version())


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
