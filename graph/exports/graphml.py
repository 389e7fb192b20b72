"""GraphML: for Gephi, yEd, Cytoscape and networkx. Lists are one text, days are ISO text.

`label` is what stands beside a node or an edge in a picture, `kind` the label or kind of the schema.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..model import Edge, Node, Value
from ..schema import EDGES, NODES
from .flat import SIMPLE, caption, columns, known
from .markup import DECLARATION, attribute, content, tag, write_graph
from .source import Source
from .streams import Counts

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    return write_graph(source, output, _node, _edge, _elements)


def _elements(some_nodes: Iterable[str], some_edges: Iterable[str]) -> Iterator[str]:
    yield f"{DECLARATION}<graphml xmlns={attribute(_NAMESPACE)}>"
    yield from _keys()
    yield '<graph id="luocdo" edgedefault="directed">'
    yield from some_nodes
    for number, edge in enumerate(some_edges):
        yield f'<edge id="e{number}" {edge}'
    yield "</graph></graphml>"


def _keys() -> Iterator[str]:
    for place, declared in (("node", NODES), ("edge", EDGES)):
        for name in ("label", "kind"):
            yield _key(place, name, "string")
        for name, prop in columns(declared).items():
            yield _key(place, name, SIMPLE.get(prop.kind, "string"))


def _key(place: str, name: str, kind: str) -> str:
    return f"<{tag('key', {'id': f'{place}.{name}', 'for': place, 'attr.name': name, 'attr.type': kind})}/>\n"


def _node(node: Node) -> str:
    data = _data("node", caption(node), node.label, node.properties)
    return f"<node id={attribute(node.key)}>{data}</node>\n"


def _edge(edge: Edge) -> str:
    """Return an edge from the name of its source on; before it stands its number."""
    data = _data("edge", edge.kind, edge.kind, edge.properties)
    return f"source={attribute(edge.source)} target={attribute(edge.target)}>{data}</edge>\n"


def _data(place: str, label: str, kind: str, properties: Mapping[str, Value]) -> str:
    some = (("label", label), ("kind", kind), *known(properties))
    return "".join(f'<data key="{place}.{name}">{content(value)}</data>' for name, value in some)
