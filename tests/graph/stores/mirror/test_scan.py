"""Tables that are read from end to end give back what passed into them, as an engine gives it."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from luocdo.graph.model import Edge, Graph, Node, Value
from luocdo.graph.schema import EDGES, NODES, EdgeKind, NodeLabel
from luocdo.graph.stores.mirror.reading import open_mirror
from luocdo.graph.stores.mirror.rows import EDGE_TABLES, NODE_TABLES
from luocdo.graph.stores.mirror.scan import Scan
from luocdo.graph.stores.mirror.writing import fill, follow, put
from luocdo.graph.stores.statements import KINDS
from luocdo.graph.stores.store import Difference
from luocdo.graph.stores.workspace import MIRROR

PLACES = [
    {
        "witness": "khác",
        "path": "b.txt",
        "page": 2,
        "sentence": 'Căn cứ "Luật" ấy;',
        "confidence": 0.99,
        "notes": ["x"],
    },
    {"witness": "a", "path": "a.txt", "member": None, "sentence": "Thực hiện văn bản ấy,", "confidence": 0.9},
]
BY_KIND: dict[str, Value] = {
    "text": 'Ủy ban\n"xã"',
    "texts": ["một; hai", 'ba "bốn"'],
    "date": "2024-02-29",
    "integer": 7,
    "number": 0.25,
    "flag": False,
    "json": json.dumps(PLACES, ensure_ascii=False),
}


def every(declared: NodeLabel | EdgeKind, **others: Value) -> dict[str, Value]:
    """Return a value for each property; those of a relation say what the first of its places says."""
    return {prop.name: others.get(prop.name, BY_KIND[prop.kind]) for prop in declared.properties}


def nodes() -> list[Node]:
    return [
        node
        for label in NODES
        for node in (Node(label.name, "a", every(label, key="a")), *(Node(label.name, key) for key in ("ă", "b")))
    ]


def edges() -> list[Edge]:
    full = [Edge("a", kind.name, "b", every(kind, sentence=str(PLACES[0]["sentence"]))) for kind in EDGES]
    other = Edge("a", "CITES", "ă", {"sentence": "Lời khác.", "evidence": json.dumps(PLACES), "pinpoints": []})
    single = Edge("b", "CITES", "ă", {"sentence": PLACES[1]["sentence"], "evidence": json.dumps(PLACES[1:])})  # type: ignore[dict-item]
    return [*full, other, single, Edge("ă", "REPLACES", "b"), Edge("ă", "REPLACES", "a")]


@pytest.fixture
def scan(tmp_path: Path) -> Iterator[Scan]:
    fill(tmp_path, Graph(tuple(reversed(nodes())), tuple(edges())))
    put(tmp_path, "0")
    with closing(opened(tmp_path, "0")) as found:
        yield found


def opened(workspace: Path, stamp: str) -> Scan:
    mirror = open_mirror(workspace, stamp)
    assert mirror is not None
    with closing(mirror):
        return mirror.scan()


def known(properties: dict[str, Value]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value is not None}


def test_every_property_of_the_schema_stands_in_its_table(tmp_path: Path) -> None:
    fill(tmp_path, Graph((), ()))
    put(tmp_path, "0")
    with closing(sqlite3.connect(tmp_path / MIRROR)) as made:
        for declared in (*NODES, *EDGES):
            table = {**NODE_TABLES, **EDGE_TABLES}[declared.name]
            columns = {row[1] for row in made.execute(f"PRAGMA table_info({table.name})")}
            assert {prop.name for prop in declared.properties} <= columns, declared.name


def test_nodes_come_back_with_all_of_their_properties_in_the_order_of_their_keys(scan: Scan) -> None:
    for label in NODES:
        mine = sorted((node for node in nodes() if node.label == label.name), key=lambda node: node.key)
        found = scan.nodes(label.name, "a", "b")
        assert [(node.key, node.properties) for node in found] == [
            (node.key, {**known(node.properties), "key": node.key}) for node in mine if node.key <= "b"
        ]
        assert list(scan.keys(label.name).values()) == [node.key for node in mine]


def test_edges_come_back_with_all_of_their_properties_by_source_kind_and_target(scan: Scan) -> None:
    for label in NODES:
        kinds = [kind for kind in KINDS if KINDS[kind].source == label.name]
        mine = sorted(
            (edge for edge in edges() if edge.kind in kinds), key=lambda edge: (edge.source, edge.kind, edge.target)
        )
        found = [edge for some in scan.edges(label.name, kinds, "a", "ă").values() for edge in some]
        assert found == [Edge(edge.source, edge.kind, edge.target, known(edge.properties)) for edge in mine]


def test_only_edges_of_the_kinds_that_are_asked_for_come_back(scan: Scan) -> None:
    found = scan.edges("Document", ["CITES", "ISSUED_BY"], "a", "a")
    assert [(edge.kind, edge.target) for edge in found["a"]] == [("CITES", "b"), ("CITES", "ă"), ("ISSUED_BY", "b")]
    assert found.keys() == {"a"}


def test_what_was_changed_comes_back_as_it_was_changed(scan: Scan, tmp_path: Path) -> None:
    changed = Edge(
        "a", "CITES", "b", {"sentence": "Lời mới.", "evidence": json.dumps(PLACES[1:]), "pinpoints": ["Điều 1"]}
    )
    gone = Edge("a", "REJECTED", "b")
    node = Node("Document", "a", {"number": "1/UBND", "recipients": ["Như trên"], "year": 2024})
    follow(tmp_path, Difference([node], [changed], [], [{"source": "a", "kind": gone.kind, "target": "b"}]), "1")
    with closing(opened(tmp_path, "1")) as after:
        assert after.nodes("Document", "a", "a") == [Node("Document", "a", {"key": "a", **node.properties})]
        assert after.edges("Document", ["CITES", "REJECTED"], "a", "a")["a"][0] == changed
        assert "a" not in after.edges("Document", ["REJECTED"], "a", "b")
