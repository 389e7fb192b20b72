"""A graph into an empty database, in portions that the server can keep in memory."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from neo4j import Transaction

from ...model import Edge, Node, Row
from ..ahead import made_ahead
from ..statements import DATES, KINDS, LABELS, constraints, filled, indexes, stored, words_of
from .connection import Connection, declare, run, text, transact
from .marker import HALF_WRITTEN, new_stamp, put_stamp

_PORTION = 5000
_CLEARED = 2000


def load(connection: Connection, token: str, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
    """Put a new graph in the place of the old one; killed in the middle, it leaves one that is known to be half written.

    Raises:
        StoreError: the server fails, or somebody else holds the graph by now.
    """
    stamp(connection, token, HALF_WRITTEN)
    _clear(connection, token)
    _prepare(connection)
    for cypher, rows in made_ahead(_portions(nodes, edges)):
        _put(connection, token, cypher, rows)
    stamp(connection, token, new_stamp())


def stamp(connection: Connection, token: str, name: str) -> None:
    """Name the state of the graph."""
    transact(connection, lambda transaction: put_stamp(transaction, connection.server, token, name))


def _put(connection: Connection, token: str, cypher: str, rows: Sequence[Mapping[str, object]]) -> list[Row]:
    def work(transaction: Transaction) -> list[Row]:
        put_stamp(transaction, connection.server, token, HALF_WRITTEN)
        return run(transaction, cypher, rows=rows, most=_CLEARED)

    return transact(connection, work)


def _clear(connection: Connection, token: str) -> None:
    for label in LABELS:
        while _put(connection, token, filled(text("clear"), label=label), [])[0]["number"]:
            pass


def _prepare(connection: Connection) -> None:
    for cypher in declarations():
        declare(connection, cypher)


def declarations() -> Iterator[str]:
    """Yield what an empty database is told before a graph comes: keys, indexes, and to wait for them."""
    yield from constraints()
    yield from indexes()
    for label, properties in words_of().items():
        names = ", ".join(f"n.{name}" for name in properties)
        yield filled(text("words"), name=words_index(label), label=label, properties=names)
    yield text("await")


def words_index(label: str) -> str:
    """Return the name of the full-text index of a label; it changes with what is indexed, so that it is made anew then."""
    return "_".join((label.lower(), *words_of()[label], "words"))


def _portions(nodes: Iterable[Node], edges: Iterable[Edge]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Yield each text with some of its rows, nodes before edges."""
    for label, rows in _grouped((node.label, _node_row(node)) for node in nodes):
        yield filled(text("create_nodes"), label=label), rows
    for name, rows in _grouped((edge.kind, _edge_row(edge)) for edge in edges):
        kind = KINDS[name]
        yield filled(text("create_edges"), kind=name, source=kind.source, target=kind.target), rows


def _grouped(rows: Iterable[tuple[str, dict[str, object]]]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Yield the rows of each name, so many at a time, in whatever order they come."""
    waiting: dict[str, list[dict[str, object]]] = defaultdict(list)
    for name, row in rows:
        waiting[name].append(row)
        if len(waiting[name]) == _PORTION:
            yield name, waiting.pop(name)
    yield from waiting.items()


def _node_row(node: Node) -> dict[str, object]:
    return {**stored(node.properties, DATES[node.label]), "key": node.key}


def _edge_row(edge: Edge) -> dict[str, object]:
    return {
        "source": edge.source,
        "target": edge.target,
        "properties": stored(edge.properties, DATES[edge.kind]),
    }
