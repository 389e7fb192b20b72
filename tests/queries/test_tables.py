"""What the tables beside an embedded graph answer is what its engine answers."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest

from luocdo.graph import Store, build, opened
from luocdo.graph.model import Edge, Graph, Node, Row, Value
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.graph.stores.mirror.reading import Mirror, open_mirror
from luocdo.graph.stores.mirror.writing import fill, put
from luocdo.graph.stores.shelf import open_shelf, remember
from luocdo.queries import ask, connect, impact, trace
from luocdo.queries.catalogue import Query, catalogue
from luocdo.queries.paging import nodes_of

from .conftest import GRAPH

KEYS = sorted(node.key for node in GRAPH[0] if node.label == "Document")
WITH_TABLES = [query for query in catalogue().values() if query.sql]
BOTH = pytest.mark.parametrize("query", [query for query in WITH_TABLES if not query.group], ids=lambda query: query.id)
FOR_PEOPLE = [query for query in WITH_TABLES if query.group]
RARE = (
    [
        Node("Document", "a", {"number": "1/NĐ-CP", "date_text": "2020-01-02", "date": "2020-01-02", "status": "cited"}),
        Node("Document", "b", {"number": "2/NĐ-CP", "date_text": "2022-01-02", "effective_from": "2022-03-01", "status": "loaded"}),
        Node("Document", "c", {"number": "3/UBND-NC", "type": "Công văn", "symbol": "UBND-NC", "issuer": "UBND tỉnh Đắk Nông",
                               "province": "Đắk Nông", "date_text": "2023-05-06", "date": "2023-05-06", "year": 2023, "status": "loaded"}),
        Node("Document", "d", {"number": "4/UBND-KGVX", "type": "Công văn", "symbol": "UBND-KGVX", "date_text": "2022-02", "year": 2022,
                               "status": "loaded"}),
        Node("Document", "e", {"title": "Báo cáo", "status": "loaded"}),
        Node("Document", "f", {"number": "6/NĐ-CP", "level": "central", "date_text": "2023-06-07", "date": "2023-06-07", "year": 2023, "status": "loaded"}),
        Node("Document", "g", {"number": "7/SNV", "number_folded": "7/snv", "date_text": "2023-06-07", "date": "2023-06-07", "year": 2023,
                               "dates_seen": ["2023-06-07"], "issuer": "UBND tỉnh Lâm Đồng", "status": "loaded"}),
        Node("Document", "h", {"number": "7/SNV", "number_folded": "7/snv", "date_text": "2023-07-08", "date": "2023-07-08", "year": 2023,
                               "type": "Công văn", "issuer": "UBND tỉnh Lâm Đồng", "status": "cited"}),
        Node("Document", "i", {"number": "7/SNV", "number_folded": "7/snv", "date_text": "2023-08-09", "date": "2023-08-09", "year": 2023,
                               "type": "Báo cáo", "issuer": "UBND tỉnh Đắk Nông", "status": "cited"}),
        Node("Document", "j", {"number": "8/SNV-TC", "issuer": "Sở Nội vụ tỉnh Đắk Nông", "level": "department", "province": "Đắk Nông",
                               "date_text": "2023-08-09", "date": "2023-08-09", "year": 2023, "status": "loaded"}),
        *(Node("Task", f"c#{state}", {"due": "2023-06-05", "text": "Nộp hồ sơ", "state": state}) for state in ("open", "draft", "done")),
        Node("Agency", "x", {"name": "UBND tỉnh Đắk Nông", "until": "2025-06-30"}),
        Node("Agency", "xx", {"name": "UBND tỉnh Đắk Nông", "until": "2025-06-30"}),
        Node("Agency", "y", {"name": "UBND tỉnh Lâm Đồng", "since": "2025-07-01"}),
    ],
    [
        Edge("b", "REPLACES", "a", {"partial": False}),
        Edge("f", "REPEALS", "a", {"partial": False, "effective": "2023-01-01"}),
        Edge("c", "BASED_ON", "a", {"evidence": "[]"}),
        Edge("f", "BASED_ON", "a", {"evidence": "[]"}),
        Edge("d", "IMPLEMENTS", "a", {"partial": False}),
        Edge("j", "IMPLEMENTS", "f", {"evidence": "[]"}),
        Edge("c", "ISSUED_BY", "x"),
        Edge("i", "ISSUED_BY", "x"),
        Edge("d", "ISSUED_BY", "xx"),
        Edge("e", "ISSUED_BY", "xx"),
        Edge("g", "ISSUED_BY", "y"),
        Edge("h", "ISSUED_BY", "y"),
        Edge("x", "SUCCEEDED_BY", "y", {"date": "2025-07-01"}),
        *(Edge("c", "HAS_TASK", f"c#{state}") for state in ("open", "draft", "done")),
        *(Edge(f"c#{state}", "ASSIGNED_TO", "x", {}) for state in ("open", "draft", "done")),
    ],
)  # fmt: skip
"""What the graph of the other tests lacks: who rests on what had ended, or on the centre alone, agencies that are over, letters of a field, who stands alone, tasks of each state."""


def tangle(seed: int) -> tuple[list[Node], list[Edge]]:
    """Return a graph in which all lead to all: rounds of several lengths, replaced and cited documents, some without a day."""
    random, nodes = Random(seed), []
    for place in range(22):
        day = random.choice([None, *(f"202{year}-0{month}-05" for year in range(4) for month in range(1, 9))])
        known = {"date_text": day, "date": day, "year": int(day[:4])} if day else {}
        status = random.choice(["loaded", "cited", "provisional"])
        nodes.append(Node("Document", f"k{place:02}", {"number": f"{place}/QĐ-X", "status": status, **known}))
    kinds = ("IMPLEMENTS", "REPLIES_TO", "GUIDES", "BASED_ON", "IMPLEMENTS", "REPLACES", "REPEALS", "CITES")
    drawn = {(*random.sample(range(22), 2), random.choice(kinds)) for _ in range(110)}
    said = ({"partial": random.random() < 1 / 4, "evidence": "[]"} for _ in drawn)
    edges = [Edge(f"k{s:02}", kind, f"k{t:02}", facts) for (s, t, kind), facts in zip(sorted(drawn), said, strict=True)]
    return nodes, sorted(edges, key=lambda edge: edge.kind)


def crowd(seed: int) -> tuple[list[Node], list[Edge]]:
    """Return a graph in which much is alike: numbers, agencies of one name, tasks around the day that is asked for, references that may be several."""
    random = Random(seed)
    agencies = [Node("Agency", f"a{place}", one_of_few_agencies(random)) for place in range(6)]
    documents = [Node("Document", f"k{place:02}", one_of_few_documents(random)) for place in range(60)]
    tasks = [
        Node("Task", f"{document.key}#{place}", one_of_few_tasks(random))
        for document in documents
        for place in range(random.choice([0, 1, 2, 3]))
    ]
    edges = [Edge(task.key.partition("#")[0], "HAS_TASK", task.key) for task in tasks]
    for kind, sources, most in (("ISSUED_BY", documents, 2), ("ASSIGNED_TO", tasks, 2), ("SUCCEEDED_BY", agencies, 1)):
        for source in sources:
            whom = random.sample([each.key for each in agencies if each != source], random.randint(0, most))
            edges += [Edge(source.key, kind, agency, one_of_few_facts(kind, random)) for agency in whom]
    kinds = (
        "IMPLEMENTS",
        "REPLIES_TO",
        "GUIDES",
        "BASED_ON",
        "REPLACES",
        "REPEALS",
        "CITES",
        "MAY_BE",
        "AMENDS",
        "CORRECTS",
        "SUSPENDS",
    )
    drawn = {(*random.sample(range(60), 2), random.choice(kinds)) for _ in range(110)}
    for _ in range(30):  # who ends a document may rest on it too
        pair = random.sample(range(20), 2)
        drawn |= {(*pair, random.choice(["REPLACES", "REPEALS"])), (*pair, random.choice(["BASED_ON", "GUIDES"]))}
    for source, target, kind in sorted(drawn):
        dated = {"effective": random.choice(["2022-05-05", "2024-06-30"])} if random.random() < 1 / 5 else {}
        places = [{"witness": f"k{source:02}", "sentence": "Thực hiện", "start": 1}] if random.random() < 1 / 2 else []
        said = {"partial": random.random() < 1 / 4, "evidence": json.dumps(places), **dated}
        said |= {"sentence": places[0]["sentence"]} if places else {}
        edges.append(Edge(f"k{source:02}", kind, f"k{target:02}", said))
    return [*documents, *tasks, *agencies], sorted(edges, key=lambda edge: edge.kind)


def one_of_few_agencies(random: Random) -> dict[str, Value]:
    over: dict[str, Value] = {"until": "2025-06-30"} if random.random() < 1 / 2 else {}
    return {"name": random.choice(["UBND xã Tân Lập", "UBND tỉnh Đắk Nông", "Sở Nội vụ"]), **over}


def one_of_few_facts(kind: str, random: Random) -> dict[str, Value]:
    """Return what an edge to an agency says."""
    if kind == "SUCCEEDED_BY":
        return {"date": "2025-07-01"}
    return {"role": random.choice(["chủ trì", "phối hợp", None])} if kind == "ASSIGNED_TO" else {}


def one_of_few_documents(random: Random) -> dict[str, Value]:
    number = f"{random.randrange(3)}/{random.choice(['UBND-NC', 'SNV-VP'])}"
    day = random.choice([None, "2023", "2023-05", "2022-01-05", "2023-06-05", "2024-06-30", "2024-07-01"])
    facts: dict[str, Value] = {"status": random.choice(["loaded", "loaded", "cited", "provisional"])}
    if random.random() < 4 / 5:
        facts |= {"number": number, "number_folded": number.lower(), "symbol": number.partition("/")[2]}
    if day:
        facts |= {"date_text": day, "year": int(day[:4])} | (
            {"date": day, "dates_seen": [day]} if len(day) == 10 else {}
        )
    for name, values in (
        ("type", ["Công văn", "Báo cáo"]),
        ("issuer", ["UBND tỉnh Đắk Nông", "Sở Nội vụ"]),
        ("province", ["Đắk Nông", "Lâm Đồng"]),
        ("level", ["province", "department", "department", "central"]),
        ("effective_from", ["2022-03-01", "2025-01-01"]),
        ("addressees", [["Sở Nội vụ"], ["UBND xã Tân Lập"]]),
    ):
        facts |= {name: random.choice(values)} if random.random() < 2 / 3 else {}
    return facts


def one_of_few_tasks(random: Random) -> dict[str, Value]:
    due = random.choice([None, "2024-06-28", "2024-06-29", "2024-06-30", "2024-07-01"])
    hour: dict[str, Value] = {"due_hour": "15:00"} if due and random.random() < 1 / 2 else {}
    return {
        "text": "Nộp hồ sơ",
        "state": random.choice(["open", "open", "draft", "done"]),
        **({"due": due} if due else {}),
        **({"recurrence": "hằng quý"} if random.random() < 1 / 5 else {}),
        **hour,
    }


CROWD = crowd(15)
NUMBERS = ("node", "near", "far", "by")


@pytest.fixture(scope="module")
def mirrored(embedded: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Both"]:
    """The graph of the other tests with its tables beside it."""
    with closing(tables_of(*GRAPH, tmp_path_factory.mktemp("bang"))) as found:
        yield Both(embedded, found)


@pytest.fixture(scope="module")
def rare(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Both"]:
    """Another graph with its tables beside it."""
    with beside(RARE, tmp_path_factory.mktemp("khac")) as both:
        yield both


@pytest.fixture(scope="module")
def tangled(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Both"]:
    """A third one."""
    with beside(tangle(7), tmp_path_factory.mktemp("roi")) as both:
        yield both


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Both"]:
    """A fourth one."""
    with beside(CROWD, tmp_path_factory.mktemp("dong")) as both:
        yield both


@contextmanager
def beside(graph: tuple[list[Node], list[Edge]], workspace: Path) -> Iterator["Both"]:
    with closing(open_arcade(workspace / "graph")) as store, closing(tables_of(*graph, workspace)) as found:
        store.load(*graph)
        yield Both(store, found)


def tables_of(nodes: list[Node], edges: list[Edge], workspace: Path) -> Mirror:
    assert len(nodes) + len(edges) > 12
    fill(workspace, Graph(tuple(nodes), tuple(edges)))
    put(workspace, "0")
    found = open_mirror(workspace, "0")
    assert found is not None
    return found


class Both:
    """A store that answers from its tables where it can, and notes how often it did."""

    def __init__(self, store: Store, tables: Mirror) -> None:
        self.store, self.mirror, self.asked = store, tables, 0
        self.words_index, self.tables = store.words_index, self

    def read(self, text: str, parameters: Mapping[str, Any] | None = None, *, limit: int | None = None) -> list[Row]:
        if text in {query.sql for query in WITH_TABLES}:
            self.asked += 1
            return self.mirror.read(text, parameters or {})
        return self.store.read(text, parameters, limit=limit)


def parameters(store: Any, query: Query, graph: tuple[list[Node], list[Edge]]) -> dict[str, Any]:
    """Return parameters for a question of the program: all that the graph holds of each kind, issuers twice."""
    keys = keys_of(graph, "Document")
    nodes = nodes_of(store, keys)
    issuers, days, numbers = (values_of(graph, name) for name in ("issuer", "date_text", "number_folded"))
    every = {
        "sources": [nodes[key] for key in keys for _ in keys],
        "targets": [nodes[key] for _ in keys for key in keys],
        "numbers": numbers,
        "issuers": issuers * 2,
        "days": days,
        "most": 2,
        "keys": keys_of(graph, "Task") if query.id == "duties" else keys,
    }
    return {name: every.get(name, [*nodes.values()]) for name in query.parameters}


def keys_of(graph: tuple[list[Node], list[Edge]], label: str) -> list[str]:
    return sorted(node.key for node in graph[0] if node.label == label)


def values_of(graph: tuple[list[Node], list[Edge]], name: str) -> list[str]:
    return sorted({str(node.properties[name]) for node in graph[0] if node.properties.get(name)})


def told(store: Any, query: Query, rows: list[Row], documents: list[str]) -> list[str]:
    """Return rows with keys in the place of numbers, and of evidence what is shown of it; in an order of its own where the question has none."""
    keys = {node: key for key, node in nodes_of(store, documents).items()}

    def plain(name: str, value: Any) -> Any:
        if name in NUMBERS:
            return keys.get(value, value)
        if name in ("fars", "nodes"):
            return sorted(keys[each] for each in value)
        if name in ("days", "keys"):
            return sorted(value or ())
        if name == "findings":
            return value if value and '"error"' in value else None
        if name in ("partial", "inferred"):
            return bool(value)
        if name == "evidence":
            return [(each["witness"], each.get("sentence")) for each in json.loads(value or "[]")]
        return value

    assert {tuple(row) for row in rows} <= {query.columns}
    found = [json.dumps({name: plain(name, row[name]) for name in query.columns}, sort_keys=True) for row in rows]
    return found if query.id in ORDERED else sorted(found)


ORDERED = ("find_number", "orders_of", "doubted", "named_by", "without_assignee")
"""Questions of the program whose rows have one order only."""


@BOTH
def test_a_question_has_the_same_rows_from_the_tables_as_from_the_engine(
    mirrored: Both, crowded: Both, query: Query
) -> None:
    for both, graph in ((mirrored, GRAPH), (crowded, CROWD)):
        from_engine = both.store.read(query.cypher, parameters(both.store, query, graph))
        from_tables = both.mirror.read(query.sql, parameters(both, query, graph))
        assert from_engine or graph is CROWD, "the graph has an answer"
        documents = keys_of(graph, "Document")
        assert told(both, query, from_tables, documents) == told(both.store, query, from_engine, documents)


def given(query: Query, keys: list[str]) -> Iterator[dict[str, Value]]:
    """Yield parameters of a question for people: each document, each year, a day in the middle or none."""
    of_kinds: dict[str, list[Value]] = {
        "document": [*keys],
        "integer": [*range(2010, 2027)] if "year" in query.parameters else [1, 2],
        "date": [None, "2024-06-30"],
        "text": [None, "Đắk Nông"],
    }
    names, kinds = query.parameters.keys(), [known.kind for known in query.parameters.values()]
    for values in product(*(of_kinds[kind] for kind in kinds)):
        yield {name: value for name, value in zip(names, values, strict=True) if value is not None}


@pytest.mark.parametrize("limit", [2, 100])
@pytest.mark.parametrize("query", FOR_PEOPLE, ids=lambda query: query.id)
def test_a_question_for_people_has_the_same_answer_from_the_tables(
    mirrored: Both, rare: Both, tangled: Both, crowded: Both, query: Query, limit: int
) -> None:
    found, some = 0, ["k00", "k07", "k14"]
    for both, keys in ((mirrored, KEYS), (rare, [*"abcdefghi"]), (tangled, some), (crowded, some)):
        for each in given(query, keys):
            answer = ask(both, query.id, each, limit=limit)  # type: ignore[arg-type]
            assert answer == ask(both.store, query.id, each, limit=limit)
            found += len(answer.rows)
    assert found, "one of the graphs has an answer"
    assert mirrored.asked


def test_every_question_that_takes_or_gives_numbers_of_nodes_can_be_put_to_the_tables() -> None:
    """Numbers of the engine and of the tables are not the same, so that none must reach the other."""
    numbered = {query.id for query in catalogue().values() if re.search(r"\bid\(", query.cypher)}
    assert numbered <= {query.id for query in WITH_TABLES}


@pytest.mark.parametrize("key", KEYS)
def test_chains_are_the_same_whoever_answers(embedded: Store, mirrored: Both, key: str) -> None:
    asked = mirrored.asked
    for verb in (trace, impact, lambda store, key: connect(store, key, next(each for each in KEYS if each != key))):
        assert verb(mirrored, key) == verb(embedded, key)  # type: ignore[arg-type]
    assert trace(mirrored, key, cites=True, limit=2) == trace(embedded, key, cites=True, limit=2)  # type: ignore[arg-type]
    assert mirrored.asked > asked


def test_a_store_that_was_built_is_asked_by_its_tables_unless_a_build_was_killed(url: Path) -> None:
    with opened(url) as store:
        assert store.tables
    with open_shelf(url) as shelf, shelf:
        remember(shelf, graph="writing")
    with opened(url) as store:
        assert store.tables is None, "somebody was killed while the graph was written"


def test_tables_that_are_gone_are_made_anew_by_the_next_build(dispatches: Path, url: Path) -> None:
    (url / "mirror.sqlite").unlink()
    with opened(url) as store:
        assert store.tables is None
        before = [trace(store, row["key"]) for row in store.read("MATCH (d:Document) RETURN d.key AS key")]  # type: ignore[arg-type]
    build([dispatches], url, jobs=1)
    with opened(url) as store:
        assert store.tables
        assert [trace(store, each.document.key) for each in before] == before


def test_a_successor_that_rests_on_the_old_one_more_than_once_hides_no_other_row(tmp_path: Path) -> None:
    olds, known = ("c", "b", "a"), {"status": "loaded", "date_text": "2023-01-02", "date": "2023-01-02", "year": 2023}
    nodes = [Node("Document", key, {"number": f"{key}/QĐ-X", **known}) for old in olds for key in (old, f"{old}-new")]
    rests = [Edge(f"{old}-new", kind, old, {"evidence": "[]"}) for old in olds for kind in ("IMPLEMENTS", "BASED_ON")]
    ends = [Edge(f"{old}-new", "REPLACES", old, {"partial": False, "evidence": "[]"}) for old in olds]
    rests.append(Edge("b", "BASED_ON", "c", {"evidence": "[]"}))
    with beside((nodes, [*rests, *ends]), tmp_path) as both:
        for asked in (both, both.store):
            assert [row["key"] for row in ask(asked, "fallen", {"as_of": "2025-01-01"}, limit=1).rows] == ["b"]


@pytest.mark.parametrize("question", ["fallen", "fallen_grounds"])
def test_an_end_without_a_day_does_not_hide_the_day_of_another(tmp_path: Path, question: str) -> None:
    dated = {"status": "loaded", "date_text": "2023-01-02", "date": "2023-01-02", "year": 2023}
    nodes = [Node("Document", key, {"number": f"{key}/QĐ-X", **dated}) for key in ("old", "on", "replaces", *"qrstuvw")]
    nodes += [
        Node("Document", "ends", {"number": "5/QĐ-X", "status": "loaded"}),
        Node("Agency", "x", {"name": "UBND tỉnh Lâm Đồng"}),
    ]
    edges = [
        Edge("on", "BASED_ON", "old", {"evidence": "[]"}),
        Edge("on", "ISSUED_BY", "x"),
        Edge("ends", "REPEALS", "old", {"partial": False, "evidence": "[]"}),
        Edge("replaces", "REPLACES", "old", {"partial": False, "evidence": "[]"}),
    ]
    of = {"agency": "UBND tỉnh Lâm Đồng"} if question == "fallen_grounds" else {}
    with beside((nodes, edges), tmp_path) as both:
        for asked in (both, both.store):
            assert [row["since"] for row in ask(asked, question, {"as_of": "2025-01-01", **of}).rows] == ["2023-01-02"]
