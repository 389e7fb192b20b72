"""A graph that is loaded into a server whole: its edges find their ends, and it is looked up as one that grew."""

from contextlib import closing

import pytest
from neo4j import GraphDatabase
from neo4j_server import PASSWORD

from luocdo.errors import StoreError
from luocdo.graph import open_store, opened
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.neo4j import loading
from luocdo.graph.stores.neo4j.declaring import words_index
from luocdo.graph.stores.statements import looked_up_by

NODES = [Node("Document", str(number), {"year": 2000 + number, "words": f"so {number}"}) for number in range(7)]
EDGES = [Edge(str(number), "IMPLEMENTS", str(number // 2), {"confidence": number / 10}) for number in range(1, 7)]
RELATIONS = "MATCH (s)-[e:IMPLEMENTS]->(t) RETURN s.key AS s, t.key AS t, e.confidence AS sure ORDER BY s"


def loaded(url: str, nodes: list[Node], edges: list[Edge]) -> None:
    with closing(open_store(url)) as store:
        store.load(nodes, edges)


def indexes(url: str) -> set[str]:
    """Return the names of the indexes that are ready."""
    with GraphDatabase.driver(url, auth=("neo4j", PASSWORD)) as driver:
        rows = driver.execute_query("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name").records
    return {row["name"] for row in rows}


def test_edges_find_their_ends_in_whatever_portion_these_came(neo4j_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_PORTION", 2)
    loaded(neo4j_url, NODES, EDGES)
    with opened(neo4j_url) as store:
        rows = [(row["s"], row["t"], row["sure"]) for row in store.read(RELATIONS)]
    assert rows == [(edge.source, edge.target, edge.properties["confidence"]) for edge in EDGES]


def test_all_is_looked_up_by_an_index_also_in_the_place_of_an_old_graph(neo4j_url: str) -> None:
    wanted = {name for kind in ("unique", "lookup") for name, _, _ in looked_up_by(kind)} | {words_index("Document")}
    for nodes in (NODES, NODES[:3]):
        loaded(neo4j_url, nodes, [])
        assert wanted <= indexes(neo4j_url)
        with opened(neo4j_url) as store:
            assert store.read("MATCH (d:Document {key: '2'}) RETURN d.year AS year") == [{"year": 2002}]


def test_two_nodes_of_one_key_are_refused_and_claim_nothing(neo4j_url: str) -> None:
    with pytest.raises(StoreError):
        loaded(neo4j_url, [NODES[0], NODES[0]], [])
    with pytest.raises(StoreError) as caught:
        open_store(neo4j_url, read_only=True)
    assert caught.value.code == "store-unfinished"
