"""What every store does, whatever its engine."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from luocdo.errors import QueryError, StoreError
from luocdo.graph import Store, open_store
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.statements import KINDS, LABELS, delete_edges, delete_nodes, merge_edges, merge_nodes

NODES = [
    Node(
        "Document",
        "a",
        {
            "number": "07/TB-VPCP",
            "date": "2024-03-05",
            "addressees": ["UBND các tỉnh"],
            "year": 2024,
            "words": "07 tb vpcp ket luan phien hop ve so hoa ho so",
        },
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
def empty(place: str) -> Iterator[Store]:
    """A store without anything in it."""
    with closing(open_store(place)) as store:
        yield store


@pytest.fixture
def store(empty: Store) -> Store:
    """A store with a small graph, loaded all at once."""
    load(empty)
    return empty


def load(store: Store) -> None:
    store.load(NODES, EDGES)


def write(store: Store) -> None:
    store.write([(merge_nodes(LABELS[node.label]), [row_of(node)]) for node in NODES])
    store.write([(merge_edges(KINDS[edge.kind]), [row_of_edge(edge)]) for edge in EDGES])


def row_of(node: Node) -> dict:
    return dict.fromkeys(prop.name for prop in LABELS[node.label].properties) | node.properties | {"key": node.key}


def row_of_edge(edge: Edge) -> dict:
    names = dict.fromkeys(prop.name for prop in KINDS[edge.kind].properties)
    return names | edge.properties | {"source": edge.source, "target": edge.target}


@pytest.mark.parametrize("fill", [load, write])
def test_what_is_put_in_comes_out_and_days_are_days(empty: Store, fill: Callable[[Store], None]) -> None:
    fill(empty)
    store = empty
    assert store.read(PROPERTIES) == [
        {
            "key": "a",
            "properties": {
                "key": "a",
                "number": "07/TB-VPCP",
                "date": "2024-03-05",
                "addressees": ["UBND các tỉnh"],
                "year": 2024,
                "words": "07 tb vpcp ket luan phien hop ve so hoa ho so",
            },
        },
        {"key": "b", "properties": {"key": "b", "number": "91/UBND-KT", "year": 2024, "status": "loaded"}},
    ]
    assert store.read(RELATIONS) == [
        {"source": "b", "kind": "IMPLEMENTS", "target": "a"},
        {"source": "b", "kind": "ISSUED_BY", "target": "ubnd"},
    ]
    assert store.read("MATCH (n:Document) WHERE n.date < date('2024-03-06') RETURN n.key AS key") == [{"key": "a"}]


def test_writing_again_changes_nothing_and_a_property_left_out_is_taken_away(store: Store) -> None:
    write(store)
    store.write([(merge_nodes(LABELS["Document"]), [row_of(Node("Document", "a", {"year": 2025}))])])
    store.write([(merge_edges(KINDS[edge.kind]), [row_of_edge(edge)]) for edge in EDGES])
    assert store.read(PROPERTIES)[0]["properties"] == {"key": "a", "year": 2025}
    assert len(store.read(RELATIONS)) == len(EDGES)


def test_nodes_and_edges_can_be_taken_away(store: Store) -> None:
    store.write([(delete_edges(KINDS["ISSUED_BY"]), [{"source": "b", "target": "ubnd"}])])
    assert [row["kind"] for row in store.read(RELATIONS)] == ["IMPLEMENTS"]
    store.write([(delete_nodes(LABELS["Document"]), [{"key": "a"}])])
    assert store.read(RELATIONS) == []
    assert [row["key"] for row in store.read(PROPERTIES)] == ["b"]


def test_a_write_that_fails_writes_nothing(store: Store) -> None:
    new = row_of(Node("Document", "c", {"year": 2024}))
    with pytest.raises(StoreError):
        store.write([(merge_nodes(LABELS["Document"]), [new]), ("UNWIND $rows AS row THIS IS NO CYPHER", [{}])])
    assert [row["key"] for row in store.read(PROPERTIES)] == ["a", "b"]


def test_a_new_graph_takes_the_place_of_the_old_one(store: Store) -> None:
    store.load(NODES[:1], [])
    assert [row["key"] for row in store.read(PROPERTIES)] == ["a"]
    assert store.read(RELATIONS) == []


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
def test_a_question_can_neither_write_nor_read_files(store: Store, cypher: str, code: str) -> None:
    with pytest.raises(QueryError) as caught:
        store.read(cypher)
    assert caught.value.code == code
    assert "com.arcadedb" not in str(caught.value)
    assert "Neo.ClientError" not in str(caught.value)
    assert len(store.read(PROPERTIES)) == 2


@pytest.mark.parametrize("limit", [None, 9])
def test_a_path_is_its_nodes_with_the_kinds_of_relations_between(store: Store, limit: int | None) -> None:
    [row] = store.read("MATCH p = (:Document {key: 'b'})-[:ISSUED_BY]->(:Agency) RETURN p, [p] AS some", limit=limit)
    document, kind, agency = row["p"]
    assert (document["key"], kind, agency) == ("b", "ISSUED_BY", {"key": "ubnd", "name": "UBND tỉnh Hà Giang"})
    assert row["some"] == [row["p"]]
    assert [len(each["p"]) for each in store.read("MATCH p = (:Agency) RETURN p", limit=limit)] == [1]


def test_values_are_never_cypher(store: Store) -> None:
    hostile = "a'}) DETACH DELETE n //"
    store.write([(merge_nodes(LABELS["Document"]), [row_of(Node("Document", hostile, {"title": hostile}))])])
    assert store.read("MATCH (n:Document {key: $key}) RETURN n.title AS title", {"key": hostile}) == [
        {"title": hostile}
    ]
    assert len(store.read(PROPERTIES)) == 3


def test_only_as_many_rows_as_asked_for(store: Store) -> None:
    assert store.read("UNWIND range(1, 100000) AS i RETURN i", limit=3) == [{"i": 1}, {"i": 2}, {"i": 3}]


def test_documents_are_found_by_their_words(store: Store) -> None:
    asked = "CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score RETURN node.key AS key"
    assert store.read(asked, {"index": store.words_index, "words": "so AND hoa"}) == [{"key": "a"}]
    store.write([(merge_nodes(LABELS["Document"]), [row_of(Node("Document", "b", {"words": "91 ubnd kt so hoa"}))])])
    assert len(store.read(asked, {"index": store.words_index, "words": "so AND hoa"})) == 2


@pytest.mark.parametrize("value", [2**70, object()])
def test_a_parameter_that_no_engine_knows_is_no_crash(store: Store, value: object) -> None:
    with pytest.raises(QueryError) as caught:
        store.read("RETURN $value AS value", {"value": value})
    assert caught.value.code == "query-failed"


@pytest.mark.parametrize(
    "cypher",
    [
        "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j % 7) AS n",
        "RETURN reduce(m = 0, k IN range(1, 999) | m + reduce(n = 0, i IN range(1, 1000000) | n + i % 7)) AS n",
    ],
    ids=["many rows", "one row"],
)
def test_a_question_that_takes_too_long_is_given_up(store: Store, cypher: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # a server is told with each question how long it has; the engine in this process was told when it was started
    monkeypatch.setattr("luocdo.graph.stores.neo4j.store.TIME_LIMIT", 2.0)
    with pytest.raises(QueryError) as caught:
        store.read(cypher)
    assert caught.value.code == "query-too-long"


def test_closing_twice_is_harmless(empty: Store) -> None:
    empty.close()
    empty.close()
