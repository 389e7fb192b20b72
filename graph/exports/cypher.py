r"""A Cypher script that makes the graph anew in any database: constraints, then MERGE for some nodes or edges at a time.

It runs in cypher-shell, in Neo4j Browser, or statement by statement over a driver: a line that ends in ";" ends one. No
value can end its text: see `literal`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..model import Edge, Node, Value
from ..stores.neo4j.declaring import declarations
from ..stores.statements import KINDS, LABELS, merge_edges, merge_nodes
from .flat import known
from .marked import LABEL, Stamping
from .output import whole_file
from .source import Source
from .streams import Counted, Counts, edges, nodes

_AT_ONCE = 200
_ESCAPES = (
    ("\\", r"\\"),
    (r"\\u", r"\\\u0075"),
    ("'", r"\'"),
    ("\n", r"\n"),
    ("\r", r"\r"),
    ("\t", r"\t"),
    ("\0", " "),
    ("\u2028", r"\u2028"),
    ("\u2029", r"\u2029"),
)
"""One after the other: a backslash first, so that none of those that follow is doubled."""
_ESCAPED = re.compile("[\\\\'\n\r\t\0\u2028\u2029]")
"""A sign that is written otherwise: most texts hold none, and to look for each of them apart takes a quarter of the export."""

Row = Mapping[str, Value]
Named = tuple[str, str]
"""A label or kind, and a node or edge of it as a map of Cypher."""


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the script to the file `output`; its last statement says that the graph is luocdo's, and whole."""
    some_nodes, some_edges = Counted(nodes(source, _node)), Counted(edges(source, _edge))
    stamping = Stamping()
    with whole_file(output) as file:
        for statement in _statements(some_nodes, some_edges):
            stamping.write(file, f"{statement};\n".encode("utf-8", "replace"))
        marks = ", ".join(f"m.{name} = {literal(value)}" for name, value in stamping.marker().items())
        file.write(f"MERGE (m:{LABEL} {{key: 'luocdo'}}) SET {marks};\n".encode())
    return Counts(some_nodes.number, some_edges.number)


def _statements(some_nodes: Iterable[Named], some_edges: Iterable[Named]) -> Iterator[str]:
    yield from map(statement_of, declarations())
    for label, rows in _batches(some_nodes):
        yield _filled(merge_nodes(LABELS[label]), rows)
    for kind, rows in _batches(some_edges):
        yield _filled(merge_edges(KINDS[kind]), rows)


def statement_of(text: str) -> str:
    """Return a Cypher text on one line, without its comments."""
    lines = (line.strip() for line in text.splitlines())
    return " ".join(line for line in lines if line and not line.startswith("//"))


def literal(value: Value) -> str:
    r"""Return a value as Cypher writes it.

    Neo4j 5 takes \u0027 for a quotation mark before it looks where a text ends, behind an escaped backslash too. So
    a "u" behind a backslash is itself written by its code.

    >>> print(literal("Ủy ban 'xã'"), literal(["a", "b"]), literal(None))
    'Ủy ban \'xã\'' ['a', 'b'] null
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, str):
        for sign, written in _ESCAPES if _ESCAPED.search(value) else ():
            value = value.replace(sign, written)
        return f"'{value}'"
    return repr(value)


def _node(node: Node) -> Named:
    return node.label, _map({**dict(known(node.properties)), "key": node.key})


def _edge(edge: Edge) -> Named:
    return edge.kind, _map({"source": edge.source, "target": edge.target, **dict(known(edge.properties))})


def _map(row: Row) -> str:
    inside = ", ".join(f"{name}: {literal(value)}" for name, value in row.items())
    return f"{{{inside}}}"


def _batches(rows: Iterable[Named]) -> Iterator[tuple[str, list[str]]]:
    """Yield the rows of each name, so many at a time, in the order in which the batches are full."""
    waiting: dict[str, list[str]] = defaultdict(list)
    for name, row in rows:
        waiting[name].append(row)
        if len(waiting[name]) == _AT_ONCE:
            yield name, waiting.pop(name)
    yield from waiting.items()


def _filled(text: str, rows: Iterable[str]) -> str:
    listed = ",\n".join(rows)
    return statement_of(text).replace("$rows", f"[\n{listed}]", 1)
