"""GraphML: for Gephi, yEd, Cytoscape and networkx. Lists are one text, days are ISO text.

`kind` is the label or kind of the schema, `label` what stands beside a node in a picture; beside an edge that is its kind.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from ..model import Edge, Node
from ..schema import EDGES, NODES
from .flat import SIMPLE, caption, columns, told
from .markup import DECLARATION, attribute, filled, tag, write_graph
from .source import Source
from .streams import Counts

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"

_NODE = {"kind": "string", "label": "string"} | {
    name: SIMPLE.get(p.kind, "string") for name, p in columns(NODES).items()
}
_EDGE = {"kind": "string"} | {name: SIMPLE.get(prop.kind, "string") for name, prop in columns(EDGES).items()}
"""The type of each value."""

_NODE_KEYS = {name: f"n{number}" for number, name in enumerate(_NODE)}
_EDGE_KEYS = {name: f"e{number}" for number, name in enumerate(_EDGE)}
"""How each of millions of values is named."""


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    return write_graph(source, output, _node, _edge, _elements)


def _elements(some_nodes: Iterable[bytes], some_edges: Iterable[bytes]) -> Iterator[bytes]:
    yield f"{DECLARATION}<graphml xmlns={attribute(_NAMESPACE)}>".encode()
    yield from (*_keys("node", _NODE, _NODE_KEYS), *_keys("edge", _EDGE, _EDGE_KEYS))
    yield b"<graph id='luocdo' edgedefault='directed'>"
    yield from some_nodes
    yield from some_edges
    yield b"</graph></graphml>"


def _keys(place: str, types: Mapping[str, str], keys: Mapping[str, str]) -> Iterator[bytes]:
    for name, kind in types.items():
        yield f"<{tag('key', {'id': keys[name], 'for': place, 'attr.name': name, 'attr.type': kind})}/>\n".encode()


def _node(node: Node) -> bytes:
    values = told(node.properties)
    return filled(_node_template(node.label, tuple(values)), (node.key, caption(node), *values.values()))


def _edge(edge: Edge) -> bytes:
    values = told(edge.properties)
    return filled(_edge_template(edge.kind, tuple(values)), (edge.source, edge.target, *values.values()))


@cache
def _node_template(label: str, names: Iterable[str]) -> bytes:
    """Return a node of which these properties are told."""
    values = "".join(_value(_NODE_KEYS[name]) for name in ("label", *names))
    return f"<node id='%s'>{_value(_NODE_KEYS['kind'], label)}{values}</node>\n".encode()


@cache
def _edge_template(kind: str, names: Iterable[str]) -> bytes:
    values = "".join(_value(_EDGE_KEYS[name]) for name in names)
    return f"<edge source='%s' target='%s'>{_value(_EDGE_KEYS['kind'], kind)}{values}</edge>\n".encode()


def _value(key: str, value: str = "%s") -> str:
    return f"<data key='{key}'>{value}</data>"
