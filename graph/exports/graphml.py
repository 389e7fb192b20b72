"""GraphML: for Gephi, yEd, Cytoscape and networkx. Lists are one text, days are ISO text.

`label` is what stands beside a node or an edge in a picture, `kind` the label or kind of the schema.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from ..model import Edge, Node
from ..schema import EDGES, NODES
from ..stores.store import Store
from .flat import caption, columns, text_of, texts
from .output import whole_file
from .streams import Counted, Counts, edges, nodes

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {"integer": "long", "number": "double", "flag": "boolean"}


def write(store: Store, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    some_nodes, some_edges = Counted(nodes(store)), Counted(edges(store))
    with whole_file(output) as file, etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", nsmap={None: _NAMESPACE}):
            for key in _keys():
                xml.write(key)
            with xml.element("graph", id="luocdo", edgedefault="directed"):
                for node in some_nodes:
                    xml.write(_node(node))
                for number, edge in enumerate(some_edges):
                    xml.write(_edge(edge, number))
    return Counts(some_nodes.number, some_edges.number)


def _keys() -> Iterator[etree._Element]:
    for place, declared in (("node", NODES), ("edge", EDGES)):
        for name in ("label", "kind"):
            yield _key(place, name, "string")
        for name, prop in columns(declared).items():
            yield _key(place, name, _TYPES.get(prop.kind, "string"))


def _key(place: str, name: str, kind: str) -> etree._Element:
    key = etree.Element("key", {"id": f"{place}.{name}", "for": place, "attr.name": name, "attr.type": kind})
    key.tail = "\n"
    return key


def _node(node: Node) -> etree._Element:
    element = etree.Element("node", {"id": text_of(node.key)})
    _data(element, "node", {"label": caption(node), "kind": node.label})
    _data(element, "node", dict(texts(node.properties)))
    element.tail = "\n"
    return element


def _edge(edge: Edge, number: int) -> etree._Element:
    ends = {"source": text_of(edge.source), "target": text_of(edge.target)}
    element = etree.Element("edge", {"id": f"e{number}", **ends})
    _data(element, "edge", {"label": edge.kind, "kind": edge.kind})
    _data(element, "edge", dict(texts(edge.properties)))
    element.tail = "\n"
    return element


def _data(element: etree._Element, place: str, some: Mapping[str, str]) -> None:
    for name, text in some.items():
        etree.SubElement(element, "data", {"key": f"{place}.{name}"}).text = text
