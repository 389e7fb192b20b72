"""GEXF 1.3: for Gephi, with the days of issue for its time line. Lists are one text.

`kind` is the label or kind of the schema; parallel edges differ in it, so that Gephi keeps them apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..model import Edge, Node, Value
from ..schema import EDGES, NODES, EdgeKind, NodeLabel
from ..stores.statements import day
from .flat import SIMPLE, caption, columns, known
from .markup import DECLARATION, attribute, tag, write_graph
from .source import Source
from .streams import Counts

_NAMESPACE = "http://gexf.net/1.3"
_TITLES = {"start": "start_offset", "end": "end_offset"}
"""What GEXF itself calls so is the life of a node."""


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    return write_graph(source, output, _node, _edge, _elements)


def _elements(some_nodes: Iterable[str], some_edges: Iterable[str]) -> Iterator[str]:
    yield f'{DECLARATION}<gexf xmlns={attribute(_NAMESPACE)} version="1.3"><meta><creator>luocdo</creator></meta>\n'
    yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">'
    yield from (*_attributes("node", NODES), *_attributes("edge", EDGES), "<nodes>")
    yield from some_nodes
    yield "</nodes><edges>"
    for number, edge in enumerate(some_edges):
        yield f'<edge id="{number}" {edge}'
    yield "</edges></graph></gexf>"


def _attributes(place: str, declared: Iterable[NodeLabel | EdgeKind]) -> Iterator[str]:
    kinds = {"kind": "string", **{name: SIMPLE.get(prop.kind, "string") for name, prop in columns(declared).items()}}
    yield f'<attributes class="{place}" mode="static">'
    for name, kind in kinds.items():
        yield f"<{tag('attribute', {'id': name, 'title': _TITLES.get(name, name), 'type': kind})}/>"
    yield "</attributes>\n"


def _node(node: Node) -> str:
    issued = day(node.properties.get("date"))
    life = f' start="{issued}"' if issued else ""
    values = _values(node.label, node.properties)
    return f"<node id={attribute(node.key)} label={attribute(caption(node))}{life}>{values}</node>\n"


def _edge(edge: Edge) -> str:
    """Return an edge from the name of its source on; before it stands its number."""
    ends = f"source={attribute(edge.source)} target={attribute(edge.target)}"
    values = _values(edge.kind, edge.properties)
    return f'{ends} kind="{edge.kind}" label="{edge.kind}">{values}</edge>\n'


def _values(kind: str, properties: Mapping[str, Value]) -> str:
    some = (("kind", kind), *known(properties))
    values = "".join(f'<attvalue for="{name}" value={attribute(value)}/>' for name, value in some)
    return f"<attvalues>{values}</attvalues>"
