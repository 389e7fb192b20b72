"""A small change is seen to be in the graph, on a real database, without counting the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph.building.changes import Changes, name_of
from luocdo.graph.building.missing import missing
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import ArcadeStore, open_arcade

NODES = [Node("Agency", "ubnd", {}), *(Node("Document", key, {}) for key in "abc")]
EDGES = [Edge("b", "IMPLEMENTS", "a", {}), Edge("c", "IMPLEMENTS", "b", {}), Edge("a", "ISSUED_BY", "ubnd", {})]
NAMES = [*map(name_of, NODES), *map(name_of, EDGES)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ArcadeStore]:
    made = open_arcade(tmp_path / "graph")
    made.load(NODES, EDGES)
    yield made
    made.close()


def test_what_was_written_is_there_and_what_is_gone_is_not(store: ArcadeStore) -> None:
    gone = [name_of(Node("Document", "d", {})), name_of(Edge("c", "CITES", "a", {}))]
    assert missing(Changes(nodes=NODES, edges=EDGES, gone=gone), store) == ""


def test_a_node_or_edge_that_is_not_there_is_missed(store: ArcadeStore) -> None:
    more = Changes(nodes=[*NODES, Node("Document", "d", {})], edges=[*EDGES, Edge("c", "IMPLEMENTS", "a", {})])
    assert missing(more, store) == "Document 3 ≠ 4, IMPLEMENTS 2 ≠ 3"


def test_what_should_be_gone_and_is_not_is_told_too(store: ArcadeStore) -> None:
    assert missing(Changes(gone=NAMES), store) == "Agency 1 ≠ 0, Document 3 ≠ 0, IMPLEMENTS 2 ≠ 0, ISSUED_BY 1 ≠ 0"


def test_what_was_taken_away_and_written_again_is_there(store: ArcadeStore) -> None:
    assert missing(Changes(nodes=NODES, edges=EDGES, gone=NAMES), store) == ""
