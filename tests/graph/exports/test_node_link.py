"""The JSON of networkx is the graph that `to_networkx` gives."""

import json
from collections.abc import Callable
from pathlib import Path

import networkx as nx

from luocdo.graph import Store
from luocdo.graph.exports import Counts
from luocdo.queries import to_networkx


def test_networkx_reads_the_graph_that_the_store_gives(
    exported: Callable[..., tuple[Path, Counts]], store: Store
) -> None:
    path, counts = exported("node-link")
    read = nx.node_link_graph(json.loads(path.read_text("utf-8")), edges="edges")
    whole = to_networkx(store, labels=["Document", "Agency", "Task"])
    assert dict(read.nodes(data=True)) == dict(whole.nodes(data=True))
    assert {edge[:3]: edge[3] for edge in read.edges(keys=True, data=True)} == {
        edge[:3]: edge[3] for edge in whole.edges(keys=True, data=True)
    }
    assert counts[:2] == (len(whole), whole.number_of_edges())
