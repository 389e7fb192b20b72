"""The node-link JSON of networkx: `networkx.node_link_graph(json.load(file), edges="edges")` reads it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from ..model import Edge, Node
from .flat import known
from .output import whole_file
from .source import Source
from .streams import Counted, Counts, edges, nodes

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`, as `OpenStore.to_networkx` returns it: nodes with `label`, edges keyed by their kind."""
    some_nodes, some_edges = Counted(nodes(source, _node)), Counted(edges(source, _edge))
    with whole_file(output) as file:
        file.write(b'{"directed": true, "multigraph": true, "graph": {}, "nodes": [')
        _list(file, some_nodes)
        file.write(b'], "edges": [')
        _list(file, some_edges)
        file.write(b"]}\n")
    return Counts(some_nodes.number, some_edges.number)


def _node(node: Node) -> str:
    return _json({"id": node.key, "label": node.label, **dict(known(node.properties))})


def _edge(edge: Edge) -> str:
    return _json({"source": edge.source, "target": edge.target, "key": edge.kind, **dict(known(edge.properties))})


def _json(described: Mapping[str, object]) -> str:
    return _ENCODER.encode(described)


def _list(file: BinaryIO, some: Iterable[str]) -> None:
    before = "\n"
    for each in some:
        file.write(f"{before}{each}".encode("utf-8", "replace"))
        before = ",\n"
