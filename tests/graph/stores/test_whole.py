"""Whether a graph is whole is known by counting it, on a real database."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from luocdo.errors import QueryError, StoreError
from luocdo.graph.model import Edge, Node, Row, Value
from luocdo.graph.stores.arcade.store import ArcadeStore, open_arcade
from luocdo.graph.stores.statements import count_of_edges
from luocdo.graph.stores.whole import verify

WANTED = Counter({"Document": 3, "Agency": 1, "IMPLEMENTS": 2, "CITES": 1, "ISSUED_BY": 1})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ArcadeStore]:
    made = open_arcade(tmp_path / "graph")
    nodes = [*(Node("Document", key, {}) for key in "abc"), Node("Agency", "ubnd", {})]
    ends = (("b", "IMPLEMENTS", "a"), ("c", "IMPLEMENTS", "b"), ("c", "CITES", "a"), ("a", "ISSUED_BY", "ubnd"))
    made.load(nodes, [Edge(*each) for each in ends])
    yield made
    made.close()


def test_a_graph_that_holds_what_was_written_is_whole(store: ArcadeStore, tmp_path: Path) -> None:
    verify(store.read, WANTED, tmp_path)
    with pytest.raises(StoreError) as caught:
        verify(store.read, WANTED + Counter({"IMPLEMENTS": 1}), tmp_path)
    assert (caught.value.code, caught.value.facts["reason"]) == ("disk-full", "IMPLEMENTS 2 ≠ 3")


def test_a_graph_too_large_to_be_counted_at_once_is_counted_in_portions(
    store: ArcadeStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(cypher: str, parameters: Mapping[str, Value]) -> list[Row]:
        if cypher == count_of_edges():
            raise QueryError("query-too-long", seconds=15)
        return store.read(cypher, parameters)

    monkeypatch.setattr("luocdo.graph.stores.whole._AT_ONCE", 2)
    verify(read, WANTED, tmp_path)
    with pytest.raises(StoreError) as caught:
        verify(read, WANTED - Counter({"CITES": 1}), tmp_path)
    assert caught.value.facts["reason"] == "CITES 1 ≠ 0"


def test_a_graph_that_cannot_be_counted_blames_no_disk(tmp_path: Path) -> None:
    def read(_: str, __: Mapping[str, Value]) -> list[Row]:
        raise QueryError("query-failed", reason="out of memory")

    with pytest.raises(StoreError) as caught:
        verify(read, WANTED, tmp_path)
    assert (caught.value.code, caught.value.facts["reason"]) == ("engine-failed", "out of memory")
