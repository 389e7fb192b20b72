"""CSV for `neo4j-admin database import full`, which loads a national corpus in minutes: a file for each label and kind.

Beside them stand `import.args`, what the tool is told, and `schema.cypher`, what to run in the database afterwards: the
tool makes neither constraints nor the full-text index.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from ..model import Edge, Node, Value
from ..schema import EDGES, NODES, Property
from ..stores.neo4j.declaring import declarations
from .cypher import statement_of
from .marked import LABEL, Stamping
from .output import whole_folder
from .source import Source
from .streams import Counted, Counts, edges, nodes

_TYPES = {
    "text": "string",
    "texts": "string[]",
    "date": "date",
    "integer": "long",
    "number": "double",
    "flag": "boolean",
    "json": "string",
}
_BETWEEN = "\x1f"
"""Between the members of a list: a sign that no text of ours holds."""

_OPTIONS = (
    "--multiline-fields=true",
    "--array-delimiter=U+001F",
    "--trim-strings=false",
    "--skip-bad-relationships=false",
)


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the files to the folder `output`."""
    some_nodes, some_edges = Counted(nodes(source, _node)), Counted(edges(source, _edge))
    stamping = Stamping()
    with whole_folder(output) as folder, ExitStack() as files:
        sheets = {name: files.enter_context((folder / f"{name}.csv").open("wb")) for name in _headings()}
        for name, heading in _headings().items():
            stamping.write(sheets[name], _line(heading))
        for name, line in chain(some_nodes, some_edges):
            stamping.write(sheets[name], line)
        _write_beside(folder, stamping)
    return Counts(some_nodes.number, some_edges.number)


_NODE_COLUMNS = {label.name: label.properties[1:] for label in NODES}
_EDGE_COLUMNS = {kind.name: kind.properties for kind in EDGES}


def _node(node: Node) -> tuple[str, bytes]:
    return node.label, _row((node.key,), node.properties, _NODE_COLUMNS[node.label])


def _edge(edge: Edge) -> tuple[str, bytes]:
    return edge.kind, _row((edge.source, edge.target), edge.properties, _EDGE_COLUMNS[edge.kind])


def _headings() -> dict[str, list[str]]:
    """Return the heading of each file: of nodes their key and properties, of edges the keys of both ends first."""
    found = {label.name: [f"key:ID({label.name})", *_typed(label.properties[1:])] for label in NODES}
    for kind in EDGES:
        found[kind.name] = [f":START_ID({kind.source})", f":END_ID({kind.target})", *_typed(kind.properties)]
    return found


def _typed(properties: Iterable[Property]) -> list[str]:
    return [f"{prop.name}:{_TYPES[prop.kind]}" for prop in properties]


def _row(ends: Sequence[str], properties: Mapping[str, Value], columns: Sequence[Property]) -> bytes:
    return _line([*map(_quoted, ends), *(_cell(properties.get(prop.name)) for prop in columns)])


def _cell(value: Value) -> str:
    """Return a cell; one that is empty without quotation marks is null, and so is an empty list, which the tool does not know."""
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return _quoted(_BETWEEN.join(map(_plain, value)))
    return _quoted(_plain(value)) if isinstance(value, str) else repr(value)


def _plain(text: str) -> str:
    return text.replace(_BETWEEN, " ")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _line(cells: Iterable[str]) -> bytes:
    return f"{','.join(cells)}\n".encode("utf-8", "replace")


def _write_beside(folder: Path, stamping: Stamping) -> None:
    """Write the node that marks the graph, the arguments of the tool, and what to run afterwards."""
    mark = stamping.marker()
    with (folder / f"{LABEL}.csv").open("wb") as file:
        _mark(file, mark)
    arguments = [*_OPTIONS, *(f"--nodes={name}={name}.csv" for name in (*_NODE_COLUMNS, LABEL))]
    arguments += [f"--relationships={kind}={kind}.csv" for kind in _EDGE_COLUMNS]
    (folder / "import.args").write_text("\n".join(arguments) + "\n", encoding="utf-8", newline="\n")
    statements = "".join(f"{statement_of(each)};\n" for each in declarations())
    (folder / "schema.cypher").write_text(statements, encoding="utf-8", newline="\n")


def _mark(file: BinaryIO, mark: Mapping[str, str]) -> None:
    heading = [f"key:ID({LABEL})", *(f"{name}:string" for name in mark if name != "key")]
    file.write(_line(heading) + _line(map(_quoted, mark.values())))
