"""The embedded store, on a real database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from luocdo.errors import QueryError, StoreError
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade import ArcadeStore, open_arcade
from luocdo.graph.stores.statements import KINDS, LABELS, delete_edges, delete_nodes, merge_edges, merge_nodes

NODES = [
    Node(
        "Document", "a", {"number": "07/TB-VPCP", "date": "2024-03-05", "addressees": ["UBND các tỉnh"], "year": 2024}
    ),
    Node("Document", "b", {"number": "91/UBND-KT", "date": None, "year": 2024, "status": "loaded"}),
    Node("Agency", "ubnd", {"name": "UBND tỉnh Hà Giang"}),
]
EDGES = [
    Edge("b", "IMPLEMENTS", "a", {"confidence": 0.9, "sentence": "Thực hiện “Thông báo”", "partial": False}),
    Edge("b", "ISSUED_BY", "ubnd"),
]
PROPERTIES = "MATCH (n:Document) RETURN n.key AS key, properties(n) AS properties ORDER BY key"
RELATIONS = "MATCH (s)-[e]->(t) RETURN s.key AS source, type(e) AS kind, t.key AS target ORDER BY source, kind"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A path as officers have them."""
    place = tmp_path / "Kho lược đồ năm 2024"
    place.mkdir()
    return place / "graph"


def loaded(folder: Path) -> ArcadeStore:
    store = open_arcade(folder)
    store.load(NODES, EDGES)
    return store


def row_of(node: Node) -> dict:
    return dict.fromkeys(prop.name for prop in LABELS[node.label].properties) | node.properties | {"key": node.key}


def row_of_edge(edge: Edge) -> dict:
    names = dict.fromkeys(prop.name for prop in KINDS[edge.kind].properties)
    return names | edge.properties | {"source": edge.source, "target": edge.target}


def written(folder: Path) -> ArcadeStore:
    store = open_arcade(folder)
    store.write([(merge_nodes(LABELS[node.label]), [row_of(node)]) for node in NODES])
    store.write([(merge_edges(KINDS[edge.kind]), [row_of_edge(edge)]) for edge in EDGES])
    return store


@pytest.mark.parametrize("fill", [loaded, written])
def test_what_is_put_in_comes_out_and_days_are_days(folder: Path, fill) -> None:
    store = fill(folder)
    assert store.read(PROPERTIES) == [
        {
            "key": "a",
            "properties": {
                "key": "a",
                "number": "07/TB-VPCP",
                "date": "2024-03-05",
                "addressees": ["UBND các tỉnh"],
                "year": 2024,
            },
        },
        {"key": "b", "properties": {"key": "b", "number": "91/UBND-KT", "year": 2024, "status": "loaded"}},
    ]
    assert store.read(RELATIONS) == [
        {"source": "b", "kind": "IMPLEMENTS", "target": "a"},
        {"source": "b", "kind": "ISSUED_BY", "target": "ubnd"},
    ]
    assert store.read("MATCH (n:Document) WHERE n.date < date('2024-03-06') RETURN n.key AS key") == [{"key": "a"}]
    store.close()


def test_writing_again_changes_nothing_and_a_property_left_out_is_taken_away(folder: Path) -> None:
    store = written(folder)
    store.write([(merge_nodes(LABELS["Document"]), [row_of(Node("Document", "a", {"year": 2025}))])])
    store.write([(merge_edges(KINDS[edge.kind]), [row_of_edge(edge)]) for edge in EDGES])
    assert store.read(PROPERTIES)[0]["properties"] == {"key": "a", "year": 2025}
    assert len(store.read(RELATIONS)) == len(EDGES)
    store.close()


def test_nodes_and_edges_can_be_taken_away(folder: Path) -> None:
    store = loaded(folder)
    store.write([(delete_edges(KINDS["ISSUED_BY"]), [{"source": "b", "target": "ubnd"}])])
    assert [row["kind"] for row in store.read(RELATIONS)] == ["IMPLEMENTS"]
    store.write([(delete_nodes(LABELS["Document"]), [{"key": "a"}])])
    assert store.read(RELATIONS) == []
    assert [row["key"] for row in store.read(PROPERTIES)] == ["b"]
    store.close()


def test_a_write_that_fails_writes_nothing(folder: Path) -> None:
    store = loaded(folder)
    new = row_of(Node("Document", "c", {"year": 2024}))
    with pytest.raises(StoreError):
        store.write([(merge_nodes(LABELS["Document"]), [new]), ("UNWIND $rows AS row THIS IS NO CYPHER", [{}])])
    assert [row["key"] for row in store.read(PROPERTIES)] == ["a", "b"]
    store.close()


def test_a_new_graph_takes_the_place_of_the_old_one(folder: Path) -> None:
    store = loaded(folder)
    store.load(NODES[:1], [])
    assert [row["key"] for row in store.read(PROPERTIES)] == ["a"]
    assert store.read(RELATIONS) == []
    store.close()
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith("graph")] == ["graph"]


@pytest.mark.parametrize(
    ("cypher", "code"),
    [
        ("CREATE (n:Document {key: 'x'})", "query-writes"),
        ("MATCH (n) DETACH DELETE n", "query-writes"),
        ("MATCH (n) SET n.key = 'x' RETURN n", "query-writes"),
        ("MATCH (n) RETRN n", "query-failed"),
        ("MATCH (n) WHERE n.key = $nobody RETURN n", "query-failed"),
        ("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row", "query-failed"),
        ("LOAD CSV FROM 'http://127.0.0.1:9/' AS row RETURN row", "query-failed"),
    ],
)
def test_a_question_can_neither_write_nor_read_files(folder: Path, cypher: str, code: str) -> None:
    store = loaded(folder)
    with pytest.raises(QueryError) as caught:
        store.read(cypher)
    assert caught.value.code == code
    assert "com.arcadedb" not in str(caught.value)
    assert len(store.read(PROPERTIES)) == 2
    store.close()


def test_values_are_never_cypher(folder: Path) -> None:
    store = loaded(folder)
    hostile = "a'}) DETACH DELETE n //"
    store.write([(merge_nodes(LABELS["Document"]), [row_of(Node("Document", hostile, {"title": hostile}))])])
    assert store.read("MATCH (n:Document {key: $key}) RETURN n.title AS title", {"key": hostile}) == [
        {"title": hostile}
    ]
    assert len(store.read(PROPERTIES)) == 3
    store.close()


def test_only_as_many_rows_as_asked_for(folder: Path) -> None:
    store = loaded(folder)
    assert store.read("UNWIND range(1, 100000) AS i RETURN i", limit=3) == [{"i": 1}, {"i": 2}, {"i": 3}]
    store.close()


def test_a_store_opened_to_be_read_cannot_be_written_and_may_be_closed_twice(folder: Path) -> None:
    loaded(folder).close()
    store = open_arcade(folder, read_only=True)
    with pytest.raises(StoreError):
        store.write([(delete_nodes(LABELS["Document"]), [{"key": "a"}])])
    assert len(store.read(PROPERTIES)) == 2
    store.close()
    store.close()


def test_a_damaged_graph_is_said_to_be_damaged(folder: Path) -> None:
    loaded(folder).close()
    (folder / "configuration.json").write_text("no configuration", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        open_arcade(folder)
    assert caught.value.code == "store-damaged"


@pytest.mark.parametrize(("begin", "byte"), [(0, b"\0"), (8, b"\x7f"), (8270, b"\xff")])
def test_a_question_that_meets_damaged_records_says_so(folder: Path, begin: int, byte: bytes) -> None:
    loaded(folder).close()
    for path in folder.glob("Document_0.*.bucket"):
        held = path.read_bytes()
        path.write_bytes(held[:begin] + byte * (len(held) - begin))
    store = open_arcade(folder, read_only=True)
    with pytest.raises(StoreError) as caught:
        store.read("MATCH (a:Agency)<-[e]-(d) RETURN properties(d)")
    store.close()
    assert caught.value.code == "store-damaged"
    assert "luocdo build" in caught.value.text("vi")


def test_killed_between_the_two_renames_the_old_graph_comes_back(folder: Path) -> None:
    loaded(folder).close()
    folder.rename(folder.with_name("graph.old"))
    store = open_arcade(folder)
    assert len(store.read(PROPERTIES)) == 2
    store.close()


INTERRUPTED = """
import _thread, sys, threading
from pathlib import Path
from luocdo.graph.stores.arcade import open_arcade
store = open_arcade(Path(sys.argv[1]))
threading.Timer(0.3, _thread.interrupt_main).start()
try:
    store.read("UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j % 7) AS n")
except KeyboardInterrupt:
    store.close()
    print("interrupted")
"""


def test_ctrl_c_ends_a_long_question_at_once_and_the_store_stays_whole(folder: Path) -> None:
    loaded(folder).close()
    ran = subprocess.run([sys.executable, "-c", INTERRUPTED, str(folder)], capture_output=True, text=True, timeout=12)
    assert (ran.stdout, ran.stderr, ran.returncode) == ("interrupted\n", "", 130)
    store = open_arcade(folder)
    assert len(store.read(PROPERTIES)) == 2
    store.close()


def test_without_the_engine_the_error_names_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "arcadedb.py").write_text("raise ImportError('no wheel')", encoding="utf-8")
    script = (
        "from luocdo.graph import open_store\n"
        "try: open_store('kho')\n"
        "except Exception as e: print(e.code, 'Neo4j' in e.text('en'))"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert ran.stdout.split() == ["no-engine", "True"], ran.stderr


def test_a_graph_that_cannot_be_put_in_its_place_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    store = open_arcade(folder)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        with pytest.raises(StoreError) as caught:
            store.load(NODES, EDGES)
    store.close()
    assert caught.value.code == "store-not-writable"
