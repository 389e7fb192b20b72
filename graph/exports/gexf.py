"""GEXF 1.3: for Gephi, with the days of issue for its time line. Lists are one text.

`kind` is the label or kind of the schema; parallel edges differ in it, so that Gephi keeps them apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from ..model import Edge, Node
from ..schema import EDGES, NODES
from ..stores.statements import day
from .flat import SIMPLE, caption, columns, told
from .markup import DECLARATION, attribute, filled, tag, write_graph
from .source import Source
from .streams import Counts

_NAMESPACE = "http://gexf.net/1.3"
_TITLES = {"start": "start_offset", "end": "end_offset"}
"""What GEXF itself calls so is the life of a node."""

_COLUMNS = {"node": columns(NODES), "edge": columns(EDGES)}
_NUMBERS = {place: {name: number for number, name in enumerate(some, 1)} for place, some in _COLUMNS.items()}
"""How values name their column, each of millions: `kind` is 0."""


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    return write_graph(source, output, _node, _edge, _elements)


def _elements(some_nodes: Iterable[bytes], some_edges: Iterable[bytes]) -> Iterator[bytes]:
    yield _heading().encode()
    yield from some_nodes
    yield b"</nodes><edges>"
    for number, edge in enumerate(some_edges):
        yield b"<edge id='%d' %b" % (number, edge)
    yield b"</edges></graph></gexf>"


def _heading() -> str:
    return (
        f"{DECLARATION}<gexf xmlns={attribute(_NAMESPACE)} version='1.3'><meta><creator>luocdo</creator></meta>\n"
        "<graph defaultedgetype='directed' mode='dynamic' timeformat='date'>"
        f"{''.join((*_attributes('node'), *_attributes('edge')))}<nodes>"
    )


def _attributes(place: str) -> Iterator[str]:
    kinds = {"kind": "string", **{name: SIMPLE.get(prop.kind, "string") for name, prop in _COLUMNS[place].items()}}
    yield f"<attributes class='{place}' mode='static'>"
    for number, (name, kind) in enumerate(kinds.items()):
        yield f"<{tag('attribute', {'id': number, 'title': _TITLES.get(name, name), 'type': kind})}/>"
    yield "</attributes>\n"


def _node(node: Node) -> bytes:
    issued = day(node.properties.get("date"))
    values = told(node.properties)
    template = _node_template(node.label, issued is not None, tuple(values))
    return filled(template, (node.key, caption(node), *([issued.isoformat()] if issued else []), *values.values()))


def _edge(edge: Edge) -> bytes:
    """Return an edge from the name of its source on; before it stands its number."""
    values = told(edge.properties)
    return filled(_edge_template(edge.kind, tuple(values)), (edge.source, edge.target, *values.values()))


@cache
def _node_template(label: str, lives: bool, names: tuple[str, ...]) -> bytes:
    """Return a node of which these properties are told, `lives` where it has a day of issue."""
    life = " start='%s'" if lives else ""
    return f"<node id='%s' label='%s'{life}>{_values('node', label, names)}</node>\n".encode()


@cache
def _edge_template(kind: str, names: tuple[str, ...]) -> bytes:
    return f"source='%s' target='%s' kind='{kind}' label='{kind}'>{_values('edge', kind, names)}</edge>\n".encode()


def _values(place: str, kind: str, names: Iterable[str]) -> str:
    values = "".join(f"<attvalue for='{_NUMBERS[place][name]}' value='%s'/>" for name in names)
    return f"<attvalues><attvalue for='0' value='{kind}'/>{values}</attvalues>"
