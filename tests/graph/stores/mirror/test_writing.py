"""The tables beside an embedded graph, filled at once or changed step by step, say what the graph says."""

import json
import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest

from luocdo.errors import QueryError, StoreError
from luocdo.graph.model import Edge, Graph, Node
from luocdo.graph.stores.mirror import writing
from luocdo.graph.stores.mirror.reading import Mirror, open_mirror, stamp_of
from luocdo.graph.stores.mirror.rows import EDGE_TABLES, NODE_TABLES, EdgeTable, NodeTable, columns_of
from luocdo.graph.stores.mirror.writing import follow
from luocdo.graph.stores.store import Difference
from luocdo.graph.stores.workspace import MIRROR

ROWS = {
    "document": "SELECT key, title, level, findings FROM document ORDER BY key",
    "task": "SELECT key, text, due FROM task ORDER BY key",
    "agency": "SELECT key, name FROM agency ORDER BY key",
    "relation": "SELECT s.key AS source, kind, t.key AS target, partial, inferred, effective, evidence FROM relation "
    "JOIN document AS s ON s.id = source JOIN document AS t ON t.id = target ORDER BY 1, 2, 3",
    "has_task": "SELECT d.key AS source, t.key AS target FROM has_task JOIN document AS d ON d.id = source "
    "JOIN task AS t ON t.id = target ORDER BY 1, 2",
    "issued_by": "SELECT d.key AS source, a.key AS target FROM issued_by JOIN document AS d ON d.id = source "
    "JOIN agency AS a ON a.id = target ORDER BY 1, 2",
    "assigned_to": "SELECT t.key AS source, a.key AS target, role FROM assigned_to JOIN task AS t ON t.id = source "
    "JOIN agency AS a ON a.id = target ORDER BY 1, 2",
}
DATED = [Node("Task", "t", {"text": "Báo cáo.", "due": "2024-02-30"}), Node("Task", "u", {"due": "2024-02-29"})]
ORDERED = [Edge("d", "HAS_TASK", "t"), Edge("d", "HAS_TASK", "u")]


def fill(workspace: Path, nodes: Iterable[Node], edges: Iterable[Edge], stamp: str) -> None:
    writing.fill(workspace, Graph(tuple(nodes), tuple(edges)))
    writing.put(workspace, stamp)


def said(workspace: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(workspace / MIRROR)) as tables:
        found = {name: tables.execute(sql).fetchall() for name, sql in ROWS.items()}
        for name, rows in found.items():
            assert len(rows) == tables.execute(f"SELECT count(*) FROM {name}").fetchone()[0], "no end hangs loose"
    return found


class World:
    """A graph that changes by lot, as plain nodes and edges."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.nodes = {each: self._node(*each) for each in [(la, f"{la}{n}") for la in ENDS for n in range(12)]}
        self.edges = dict(self._edge() for _ in range(60))

    def change(self) -> Difference:
        """Change some of it and return what differs; a node that goes takes its edges with it."""
        nodes, edges = dict(self.nodes), dict(self.edges)
        for each in self.dice.sample(sorted(self.nodes), 6):
            self.nodes[each] = self._node(*each)
        for each in self.dice.sample(sorted(self.nodes), 3):
            del self.nodes[each]
        self.edges |= dict(self._edge() for _ in range(12))
        ends = {key for _, key in self.nodes}
        gone = set(self.dice.sample(sorted(self.edges), 8))
        self.edges = {
            each: edge
            for each, edge in self.edges.items()
            if each not in gone and edge.source in ends and edge.target in ends
        }
        return Difference(
            [node for each, node in self.nodes.items() if nodes.get(each) != node],
            [edge for each, edge in self.edges.items() if edges.get(each) != edge],
            [{"label": label, "key": key} for label, key in nodes.keys() - self.nodes.keys()],
            [dict(zip(("source", "kind", "target"), each, strict=True)) for each in edges.keys() - self.edges.keys()],
        )

    def _node(self, label: str, key: str) -> Node:
        word = self.dice.choice(("một", "hai", "ba"))
        severity = self.dice.choice(("error", "warning"))
        facts = {"title": word, "text": word, "name": word, "level": word, "due": f"2024-0{self.dice.randint(1, 9)}-10"}
        return Node(label, key, {**facts, "findings": json.dumps([{"severity": severity}])})

    def _edge(self) -> tuple[tuple[str, str, str], Edge]:
        kind, source, target = self.dice.choice(BETWEEN)
        ends = [
            self.dice.choice([key for label, key in sorted(self.nodes) if label == end]) for end in (source, target)
        ]
        places = [
            {
                "witness": self.dice.choice((ends[0], "khác")),
                "confidence": self.dice.random(),
                "path": "a.txt",
                "start": 1,
            }
            for _ in range(self.dice.randint(1, 3))
        ]
        properties = {
            "partial": self.dice.random() < 0.5,
            "inferred": False,
            "effective": self.dice.choice((None, "2025-01-01")),
            "evidence": json.dumps(places),
            "role": self.dice.choice((None, "chủ trì")),
        }
        return (ends[0], kind, ends[1]), Edge(ends[0], kind, ends[1], properties)


ENDS = ("Document", "Task", "Agency")
BETWEEN = [
    *[(kind, "Document", "Document") for kind in ("IMPLEMENTS", "CITES", "MAY_BE", "REPLACES")],
    ("HAS_TASK", "Document", "Task"),
    ("ASSIGNED_TO", "Task", "Agency"),
    ("ISSUED_BY", "Document", "Agency"),
]


@pytest.mark.parametrize("seed", range(8))
def test_tables_that_were_changed_are_those_that_would_be_filled_anew(tmp_path: Path, seed: int) -> None:
    world = World(seed)
    (tmp_path / "followed").mkdir()
    fill(tmp_path / "followed", world.nodes.values(), world.edges.values(), "0")
    for step in range(1, 5):
        follow(tmp_path / "followed", world.change(), str(step))
        anew = tmp_path / str(step)
        anew.mkdir()
        fill(anew, world.nodes.values(), world.edges.values(), str(step))
        assert said(tmp_path / "followed") == said(anew)
        assert stamp_of(tmp_path / "followed") == str(step)


def test_a_day_that_is_none_is_not_kept(tmp_path: Path) -> None:
    fill(tmp_path, [Node("Document", "d"), *DATED], ORDERED, "0")
    assert said(tmp_path)["task"] == [("t", "Báo cáo.", None), ("u", None, "2024-02-29")]


def test_tables_of_another_graph_or_version_or_none_are_not_asked(tmp_path: Path) -> None:
    assert open_mirror(tmp_path, "0") is None
    fill(tmp_path, [Node("Document", "d"), *DATED], ORDERED, "0")
    assert open_mirror(tmp_path, "1") is None
    assert open_mirror(tmp_path, None) is None
    found = open_mirror(tmp_path, "0")
    assert found is not None
    found.close()
    with closing(sqlite3.connect(tmp_path / MIRROR)) as tables, tables:
        tables.execute("UPDATE state SET form = 'older'")
    assert open_mirror(tmp_path, "0") is None


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"SQLite format 3\0" + b"x" * 4096])
def test_a_file_that_holds_no_tables_is_not_asked(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MIRROR).write_bytes(content)
    assert open_mirror(tmp_path, "0") is None
    assert stamp_of(tmp_path) == ""


def test_tables_whose_bytes_were_lost_say_so_and_are_taken_away(tmp_path: Path) -> None:
    tasks = [Node("Task", str(number), {"text": "x" * 999}) for number in range(99)]
    fill(tmp_path, [Node("Document", "d"), *tasks], [Edge("d", "HAS_TASK", "1")], "0")
    content = bytearray((tmp_path / MIRROR).read_bytes())
    content[9 * 4096 :] = b"\xff" * (len(content) - 9 * 4096)
    (tmp_path / MIRROR).write_bytes(content)
    found = open_mirror(tmp_path, "0")
    assert found is not None
    with closing(found), pytest.raises(StoreError) as caught:
        found.read("SELECT text FROM task", {})
    assert caught.value.code == "store-damaged"
    assert not (tmp_path / MIRROR).exists(), "the next build makes them anew"


def test_a_question_to_the_tables_that_takes_too_long_is_given_up_and_the_next_one_answered(tmp_path: Path) -> None:
    fill(tmp_path, [Node("Document", "d"), *DATED], ORDERED, "0")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with closing(Mirror(tmp_path, "0", sqlite3.connect(tmp_path / MIRROR), seconds=0.1)) as found:
        with pytest.raises(QueryError) as caught:
            found.read(endless, {})
        assert caught.value.code == "query-too-long"
        assert found.read("SELECT count(*) AS n FROM document", {}) == [{"n": 1}]


def test_tables_that_somebody_changes_say_so(tmp_path: Path) -> None:
    fill(tmp_path, [Node("Document", "d"), *DATED], ORDERED, "0")
    found = open_mirror(tmp_path, "0")
    assert found is not None
    found.read("PRAGMA busy_timeout = 1", {})
    with closing(found), closing(sqlite3.connect(tmp_path / MIRROR)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as caught:
            found.read("SELECT text FROM task", {})
    assert caught.value.code == "store-busy"


def test_tables_that_were_not_put_in_their_place_leave_nothing(tmp_path: Path) -> None:
    writing.fill(tmp_path, Graph(tuple(DATED), ()))
    writing.discard(tmp_path)
    assert not list(tmp_path.iterdir())


def test_of_tables_that_could_not_be_filled_nothing_is_left(tmp_path: Path) -> None:
    loose = Edge(DATED[0].key, "CITES", "nobody knows it")
    with pytest.raises(KeyError):
        writing.fill(tmp_path, Graph(tuple(DATED), (loose,)))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "table", dict.fromkeys((*NODE_TABLES.values(), *EDGE_TABLES.values())), ids=lambda table: table.name
)
def test_each_property_of_the_schema_has_its_column_and_each_column_its_property(table: NodeTable | EdgeTable) -> None:
    own = {"id", "key"} if isinstance(table, NodeTable) else {"source", "target", "kind"}
    sql = (files("luocdo.graph.stores.mirror") / "tables.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as tables:
        tables.executescript(sql)
        columns = {str(row[1]) for row in tables.execute(f"PRAGMA table_info({table.name})")}
    assert columns - own == set(columns_of(table))
