"""A graph that waits on the disk: it comes back kind by kind, as often as it is asked for, and leaves nothing behind."""

import pickle
from pathlib import Path

from luocdo.graph.assembly.making.parts import Part
from luocdo.graph.building.packed import packed
from luocdo.graph.building.spool import Spool
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.workspace import SPOOL

PARTS = [
    Part(
        "a",
        (Node("Task", "a#1", {"text": "báo cáo"}), Node("Document", "a", {"status": "cited"})),
        (Edge("a", "HAS_TASK", "a#1"),),
    ),
    Part(
        "b",
        (Node("Document", "b", {"year": 2024, "status": "loaded"}),),
        (Edge("b", "CITES", "a", {"confidence": 0.5}),),
    ),
]


def test_what_was_put_comes_back_label_by_label_as_often_as_it_is_asked_for(tmp_path: Path) -> None:
    with Spool(tmp_path) as spool:
        for part in PARTS:
            spool.put(packed(part))
        found = spool.gathered()
        other = pickle.loads(pickle.dumps(found))  # as it goes to another process
        for graph in (found, other, found):
            assert [node.key for node in graph.nodes] == ["a", "b", "a#1"]
            assert list(graph.edges) == [PARTS[1].edges[0], PARTS[0].edges[0]]
        assert next(iter(found.nodes)).label == "Document"
        assert next(node for node in found.nodes if node.key == "b") == PARTS[1].nodes[0]
    assert not list(tmp_path.iterdir())


def test_what_a_killed_build_left_is_no_part_of_the_next_graph(tmp_path: Path) -> None:
    (tmp_path / SPOOL).mkdir()
    (tmp_path / SPOOL / "Task.nodes").write_bytes(packed(PARTS[0]).nodes["Task"])
    with Spool(tmp_path) as spool:
        spool.put(packed(PARTS[1]))
        assert [node.key for node in spool.gathered().nodes] == ["b"]
    assert not list(tmp_path.iterdir())
