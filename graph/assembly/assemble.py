"""Readings -> graph: a pure function; the order of the files and how they were split over builds change nothing."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

from ..decisions.model import Decision
from ..identity.register import Register
from ..model import Edge, Graph, Node, Witness
from .ledger.ledger import Ledger
from .ledger.records import Record, statements
from .ledger.tables import as_words, identifier
from .making.parts import Part
from .meaning.known import sayings_of
from .telling.corrected import corrected
from .telling.packing import packed
from .telling.told import file_of, told_by
from .update import update


def assemble(witnesses: Iterable[Witness], register: Register, decisions: Sequence[Decision] = ()) -> Graph:
    """Return the graph of all documents that the witnesses are or name.

    Args:
        witnesses: what each file says, in any order; taken one by one.
        register: documents known to exist; one becomes a node only when something cites it.
        decisions: what people decided and nobody took back; they hold against what the texts say.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("ATTACH ':memory:' AS ledger")
        ledger = Ledger(connection, register, decisions)
        for number, witness in enumerate(corrected(witnesses, decisions)):
            ledger.take(str(number), [file_of(witness).path], [recorded(witness)])
        return graph_of(update(ledger, register, decisions))


def recorded(witness: Witness) -> Record:
    """Return what a witness tells as the ledger keeps it."""
    told = told_by(witness)
    stated = tuple(statements(sayings_of(told)))
    return Record(
        text=identifier(witness.content),
        hash=witness.content,
        file=as_words(file_of(witness)),
        body=packed(told),
        says=as_words([(each.key, each.saying) for each in stated]),
        statements=stated,
        places=len(told.places),
        corrected=witness.corrected,
    )


def graph_of(parts: Iterable[Part]) -> Graph:
    """Return the graph that consists of `parts`."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    for part in parts:
        nodes.extend(part.nodes)
        edges.extend(part.edges)
    return Graph(
        nodes=tuple(sorted(nodes, key=lambda node: (node.label, node.key))),
        edges=tuple(sorted(edges, key=lambda edge: (edge.source, edge.kind, edge.target))),
    )
