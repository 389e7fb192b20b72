"""The embedded store, on a real database."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import rmtree

import pytest

from luocdo.errors import StoreError
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import ArcadeStore, open_arcade
from luocdo.graph.stores.statements import LABELS, delete_nodes

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


def test_a_store_opened_to_be_read_cannot_be_written_and_may_be_closed_twice(folder: Path) -> None:
    loaded(folder).close()
    store = open_arcade(folder, read_only=True)
    with pytest.raises(StoreError) as caught:
        store.write([(delete_nodes(LABELS["Document"]), [{"key": "a"}])])
    assert caught.value.code == "store-not-writable"
    assert len(store.read(PROPERTIES)) == 2
    store.close()
    store.close()


def test_a_damaged_graph_is_said_to_be_damaged(folder: Path) -> None:
    loaded(folder).close()
    (folder / "configuration.json").write_text("no configuration", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        open_arcade(folder)
    assert caught.value.code == "store-damaged"


@pytest.mark.parametrize(
    "cypher", ["UNWIND $rows AS row CREATE (:Document {key: row.key})", "UNWIND $rows AS row NONSENSE"]
)
def test_what_the_engine_never_said_before_blames_neither_the_files_nor_the_disk(folder: Path, cypher: str) -> None:
    store = loaded(folder)
    with pytest.raises(StoreError) as caught:
        store.write([(cypher, [{"key": "a"}])])
    assert len(store.read(PROPERTIES)) == 2
    store.close()
    assert caught.value.code == "engine-failed"
    assert str(caught.value.facts["reason"]) in caught.value.text("vi")
    assert "luocdo build" in caught.value.text("en")


def test_loading_leaves_no_folder_behind(folder: Path) -> None:
    store = loaded(folder)
    store.load(NODES[:1], [])
    store.close()
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith("graph")] == ["graph"]


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
from luocdo.graph.stores.arcade.store import open_arcade
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


def test_where_the_engine_may_not_write_beside_the_graph_it_says_nothing_and_leaves_no_folder(folder: Path) -> None:
    loaded(folder).close()
    rmtree(folder.parent / "log", ignore_errors=True)
    (folder.parent / "log").write_text("no folder", encoding="utf-8")
    script = (
        "import sys; from pathlib import Path\n"
        "from luocdo.graph.stores.arcade.store import open_arcade\n"
        "store = open_arcade(Path(sys.argv[1]), read_only=True)\n"
        "print(len(store.read('MATCH (n:Document) RETURN n.key AS key')))\n"
        "store.close()"
    )
    (folder.parent / "tmp").mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "ARCADEDB_LOG_DIR"}
    environment["TMPDIR"] = str(folder.parent / "tmp")
    command = [sys.executable, "-c", script, str(folder)]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr.strip()) == ("2", "")
    assert list((folder.parent / "tmp").glob("*log*")) == list((folder.parent / "tmp").glob("luocdo-*")) == []


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


def test_a_key_stands_for_one_node_and_is_free_again_once_that_is_gone(folder: Path) -> None:
    create = "UNWIND $rows AS row CREATE (:Document {key: row.key, year: row.year})"
    find = "MATCH (d:Document {key: 'a'}) RETURN d.year AS year"
    store = loaded(folder)
    with pytest.raises(StoreError, match="Duplicated key"):
        store.write([(create, [{"key": "a", "year": 2025}])])
    assert store.read(find) == [{"year": 2024}]
    store.write([(delete_nodes(LABELS["Document"]), [{"key": "a"}])])
    store.write([(create, [{"key": "a", "year": 2026}])])
    store.close()
    again = open_arcade(folder, read_only=True)
    assert again.read(find) == [{"year": 2026}]
    again.close()


GREEDY = """
import sys
from pathlib import Path
from luocdo.errors import QueryError
from luocdo.graph.stores.arcade.store import open_arcade

try:
    open_arcade(Path(sys.argv[1])).read("UNWIND range(1, 400000) AS n RETURN collect([n, n + 1, n + 2]) AS many")
except QueryError as error:
    print(error.code)
"""


def test_an_answer_that_the_memory_of_the_engine_does_not_hold_is_told_as_that(folder: Path) -> None:
    environment = {**os.environ, "ARCADEDB_NATIVE_ISOLATE_ARGS": "-Xmx48m"}
    asked = subprocess.run([sys.executable, "-c", GREEDY, str(folder)], env=environment, capture_output=True, text=True)
    assert asked.stdout == "query-too-large\n", asked.stderr
