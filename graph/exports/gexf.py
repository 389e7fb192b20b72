"""GEXF 1.3: for Gephi, with the days of issue for its time line. Lists are one text.

`kind` is the label or kind of the schema; parallel edges differ in it, so that Gephi keeps them apart.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from lxml import etree

from ..model import Edge, Node
from ..schema import EDGES, NODES, EdgeKind, NodeLabel
from ..stores.statements import day
from ..stores.store import Store
from .flat import caption, columns, text_of, texts
from .output import whole_file
from .streams import Counted, Counts, edges, nodes

_NAMESPACE = "http://gexf.net/1.3"
_TYPES = {"integer": "long", "number": "double", "flag": "boolean"}
_TITLES = {"start": "start_offset", "end": "end_offset"}
"""What GEXF itself calls so is the life of a node."""


def write(store: Store, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`."""
    some_nodes, some_edges = Counted(nodes(store)), Counted(edges(store))
    with whole_file(output) as file, etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("gexf", version="1.3", nsmap={None: _NAMESPACE}):
            with xml.element("meta"):
                xml.write(_named("creator", "luocdo"))
            with xml.element("graph", defaultedgetype="directed", mode="dynamic", timeformat="date"):
                xml.write(_attributes("node", NODES))
                xml.write(_attributes("edge", EDGES))
                with xml.element("nodes"):
                    for node in some_nodes:
                        xml.write(_node(node))
                with xml.element("edges"):
                    for number, edge in enumerate(some_edges):
                        xml.write(_edge(edge, number))
    return Counts(some_nodes.number, some_edges.number)


def _named(tag: str, text: str) -> etree._Element:
    element = etree.Element(tag)
    element.text = text
    return element


def _attributes(place: str, declared: Iterable[NodeLabel | EdgeKind]) -> etree._Element:
    attributes = etree.Element("attributes", {"class": place, "mode": "static"})
    _attribute(attributes, "kind", "string")
    for name, prop in columns(declared).items():
        _attribute(attributes, name, _TYPES.get(prop.kind, "string"))
    attributes.tail = "\n"
    return attributes


def _attribute(attributes: etree._Element, name: str, kind: str) -> None:
    etree.SubElement(attributes, "attribute", {"id": name, "title": _TITLES.get(name, name), "type": kind})


def _node(node: Node) -> etree._Element:
    issued = day(node.properties.get("date"))
    life = {"start": issued.isoformat()} if issued else {}
    element = etree.Element("node", {"id": text_of(node.key), "label": caption(node), **life})
    _values(element, node.label, dict(texts(node.properties)))
    return element


def _edge(edge: Edge, number: int) -> etree._Element:
    ends = {"source": text_of(edge.source), "target": text_of(edge.target)}
    element = etree.Element("edge", {"id": str(number), **ends, "kind": edge.kind, "label": edge.kind})
    _values(element, edge.kind, dict(texts(edge.properties)))
    return element


def _values(element: etree._Element, kind: str, some: Mapping[str, str]) -> None:
    values = etree.SubElement(element, "attvalues")
    for name, text in {"kind": kind, **some}.items():
        etree.SubElement(values, "attvalue", {"for": name, "value": text})
    element.tail = "\n"
