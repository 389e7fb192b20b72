"""The tables read from end to end, as an export does: each label in the order of its keys, from one key to another at a time."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Protocol

from ...model import Edge, Node, Parameter, Row
from ..statements import KINDS
from .rows import EDGE_TABLES, NODE_TABLES, RELATION, EdgeTable, NodeTable, columns_of, properties_of

_BY_TARGET = attrgetter("kind", "target")


class Rows(Protocol):
    """Tables that are asked for rows, with the names of their columns or without."""

    def read(self, sql: str, parameters: Mapping[str, Parameter]) -> list[Row]:
        """Return the rows of a question by the names of their columns."""
        ...

    def rows(self, sql: str, parameters: Mapping[str, Parameter]) -> list[tuple[Any, ...]]:
        """Return the rows of a question."""
        ...

    def close(self) -> None:
        """Give the tables back."""
        ...


class Scan:
    """See `store.Scan`; `stamp` is that of the graph whose tables these are."""

    def __init__(self, tables: Rows, stamp: str) -> None:
        self.stamp = stamp
        self._tables = tables
        self._keys: dict[str, dict[int, str]] = {}

    def read(self, sql: str, parameters: Mapping[str, Parameter]) -> list[Row]:
        """Answer a question."""
        return self._tables.read(sql, parameters)

    def keys(self, label: str) -> dict[int, str]:
        """Return the keys of a label by the numbers of the nodes, in the order of the keys."""
        if label not in self._keys:
            sql = f"SELECT id, key FROM {NODE_TABLES[label].name} ORDER BY key"  # noqa: S608 no value
            self._keys[label] = dict(self._tables.rows(sql, {}))
        return self._keys[label]

    def nodes(self, label: str, first: str, last: str) -> list[Node]:
        """Return the nodes from one key to another, in their order."""
        table = NODE_TABLES[label]
        rows = self._tables.rows(_nodes(table), {"first": first, "last": last})
        return [Node(label, row[0], {"key": row[0], **properties_of(table, row[1:])}) for row in rows]

    def edges(self, label: str, kinds: Collection[str], first: str, last: str) -> dict[str, list[Edge]]:
        """Return the edges of these kinds that begin at the nodes from one key to another, by their source, in order."""
        found: dict[str, list[Edge]] = {}
        for edge in self._edges(label, kinds, {"first": first, "last": last}):
            found.setdefault(edge.source, []).append(edge)
        for some in found.values():
            some.sort(key=_BY_TARGET)
        return dict(sorted(found.items()))

    def close(self) -> None:
        """Give the tables back."""
        self._tables.close()

    def _edges(self, label: str, kinds: Collection[str], between: dict[str, Parameter]) -> Iterator[Edge]:
        own = self.keys(label)
        for table in dict.fromkeys(EDGE_TABLES[kind] for kind in kinds):
            mine = [kind for kind in kinds if EDGE_TABLES[kind] is table]
            others = self.keys(KINDS[mine[0]].target)
            for source, target, kind, *row in self._tables.rows(_leaving(table, tuple(mine)), between):
                yield Edge(own[source], kind, others[target], properties_of(table, row) if row else {})


@cache
def _nodes(table: NodeTable) -> str:
    columns = ", ".join(f'"{name}"' for name in ("key", *columns_of(table)))
    return f"SELECT {columns} FROM {table.name} WHERE key BETWEEN :first AND :last ORDER BY key"  # noqa: S608 no value


@cache
def _leaving(table: EdgeTable, kinds: tuple[str, ...]) -> str:
    columns = ", ".join(f'e."{name}"' for name in columns_of(table))
    named = ", ".join(f"'{kind}'" for kind in kinds)
    kind, of_kinds = ("e.kind", f"AND e.kind || '' IN ({named})") if table is RELATION else (named, "")
    return (
        f"SELECT e.source, e.target, {', '.join(filter(None, (kind, columns)))} "  # noqa: S608 no value
        f"FROM {table.source} AS s CROSS JOIN {table.name} AS e ON e.source = s.id "
        f"WHERE s.key BETWEEN :first AND :last {of_kinds}"
    )
