"""A graph into an empty database, in portions that the server can keep in memory."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar, cast

from neo4j import Transaction

from ...model import Edge, Node, Row
from ...schema import Property
from ..ahead import made_ahead
from ..statements import KINDS, LABELS, day, filled
from .connection import Connection, run, text, transact
from .declaring import declare_all, drop_all
from .marker import HALF_WRITTEN, new_stamp, put_stamp, put_workspace, size

Each = TypeVar("Each")

_Numbers = Mapping[str, Mapping[str, int]]
"""What the server calls each node by itself, by label and key; by that it finds one without an index."""

_PORTION = 5000
_CLEARED = 2000


class _Portion(NamedTuple):
    """Rows of one label or kind, each a list of values, and the text that writes them."""

    name: str
    cypher: str
    rows: list[list[object]]


def load(connection: Connection, token: str, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
    """Put a new graph in the place of the old one; killed in the middle, it leaves one that is known to be half written.

    Indexes are made last: one of all that is there takes less time than one that is kept up row by row.

    Raises:
        StoreError: the server fails, or somebody else holds the graph by now.
    """
    stamp(connection, token, HALF_WRITTEN)
    if any(size(connection)):
        drop_all(connection)
        _clear(connection, token)
    numbers = _put_nodes(connection, token, nodes)
    for portion in made_ahead(_edge_portions(edges, numbers)):
        _put(connection, token, portion.cypher, portion.rows)
    declare_all(connection)
    stamp(connection, token, new_stamp())


def claim(connection: Connection, token: str, workspace: str) -> None:
    """Write down whose graph it is."""
    transact(connection, lambda transaction: put_workspace(transaction, connection.server, token, workspace))


def stamp(connection: Connection, token: str, name: str) -> None:
    """Name the state of the graph."""
    transact(connection, lambda transaction: put_stamp(transaction, connection.server, token, name))


def _put(connection: Connection, token: str, cypher: str, rows: Sequence[Sequence[object]]) -> list[Row]:
    def work(transaction: Transaction) -> list[Row]:
        put_stamp(transaction, connection.server, token, HALF_WRITTEN)
        return run(transaction, cypher, rows=rows, most=_CLEARED)

    return transact(connection, work)


def _clear(connection: Connection, token: str) -> None:
    for label in LABELS:
        while _put(connection, token, filled(text("clear"), label=label), [])[0]["number"]:
            pass


def _put_nodes(connection: Connection, token: str, nodes: Iterable[Node]) -> _Numbers:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for label, cypher, rows in made_ahead(_node_portions(nodes)):
        [row] = _put(connection, token, cypher, rows)
        keys = (str(values[0]) for values in rows)
        found[label].update(zip(keys, cast("list[int]", row["numbers"]), strict=True))
    return found


def _node_portions(nodes: Iterable[Node]) -> Iterator[_Portion]:
    """Yield the nodes, each as its key and the values of its properties."""
    for name, some in _grouped((node.label, node) for node in nodes):
        declared = LABELS[name].properties
        present = (declared[0], *_present(declared[1:], some))
        cypher = filled(text("create_nodes"), label=name, properties=_assigned(present, 0))
        yield _Portion(name, cypher, [[node.key, *_values(present[1:], node)] for node in some])


def _edge_portions(edges: Iterable[Edge], numbers: _Numbers) -> Iterator[_Portion]:
    """Yield the edges, each as the numbers of its ends and the values of its properties."""
    for name, some in _grouped((edge.kind, edge) for edge in edges):
        kind = KINDS[name]
        present = _present(kind.properties, some)
        cypher = filled(text("create_edges"), kind=name, properties=_assigned(present, 2))
        sources, targets = numbers[kind.source], numbers[kind.target]
        rows = [[sources[edge.source], targets[edge.target], *_values(present, edge)] for edge in some]
        yield _Portion(name, cypher, rows)


def _grouped(every: Iterable[tuple[str, Each]]) -> Iterator[tuple[str, list[Each]]]:
    """Yield what bears each name, so much at a time, in whatever order it comes."""
    waiting: dict[str, list[Each]] = defaultdict(list)
    for name, each in every:
        waiting[name].append(each)
        if len(waiting[name]) == _PORTION:
            yield name, waiting.pop(name)
    yield from waiting.items()


def _present(declared: Iterable[Property], some: Iterable[Node | Edge]) -> list[Property]:
    """Return the properties that any of them has: every null of a row would be sent and looked at."""
    named = {name for each in some for name, value in each.properties.items() if value is not None}
    return [prop for prop in declared if prop.name in named]


def _assigned(present: Iterable[Property], first: int) -> str:
    """Return which value of a row is which property; one that is null is not set."""
    return ", ".join(f"{prop.name}: row[{place}]" for place, prop in enumerate(present, first))


def _values(present: Iterable[Property], each: Node | Edge) -> Iterator[object]:
    for prop in present:
        value = each.properties.get(prop.name)
        yield day(value) if prop.kind == "date" else value
