"""What the tables beside an embedded graph answer is what its engine answers."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from luocdo.graph import Store, build, opened
from luocdo.graph.model import Row
from luocdo.graph.stores.mirror.reading import Mirror, open_mirror
from luocdo.graph.stores.mirror.writing import Filling
from luocdo.graph.stores.shelf import open_shelf, remember
from luocdo.queries import connect, impact, trace
from luocdo.queries.catalogue import Query, catalogue
from luocdo.queries.paging import nodes_of

from .conftest import GRAPH

KEYS = sorted(node.key for node in GRAPH[0] if node.label == "Document")
WITH_TABLES = [query for query in catalogue().values() if query.sql]
BOTH = pytest.mark.parametrize("query", WITH_TABLES, ids=lambda query: query.id)
NUMBERS = ("node", "near", "far", "by")


@pytest.fixture(scope="module")
def mirrored(embedded: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Both"]:
    """The graph of the other tests with its tables beside it."""
    workspace = tmp_path_factory.mktemp("bang")
    with closing(Filling(workspace)) as tables:
        assert len(list(tables.nodes(GRAPH[0]))) + len(list(tables.edges(GRAPH[1]))) > 20
        tables.put("0")
    found = open_mirror(workspace, "0")
    assert found is not None
    yield Both(embedded, found)
    found.close()


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


def parameters(store: Any, query: Query) -> dict[str, Any]:
    nodes = nodes_of(store, KEYS)
    every = {
        "sources": [nodes[key] for key in KEYS for _ in KEYS],
        "targets": [nodes[key] for _ in KEYS for key in KEYS],
        "numbers": ["07 tb vpcp"],
    }
    return {name: KEYS if name == "keys" else every.get(name, [*nodes.values()]) for name in query.parameters}


def told(store: Any, query: Query, rows: list[Row]) -> list[str]:
    """Return rows with keys in the place of numbers, and of evidence what is shown of it, in an order of its own."""
    keys = {node: key for key, node in nodes_of(store, KEYS).items()}

    def plain(name: str, value: Any) -> Any:
        if name in NUMBERS:
            return keys[value]
        if name == "fars":
            return sorted(keys[each] for each in value)
        if name == "days":
            return sorted(value)
        if name == "findings":
            return value if value and '"error"' in value else None
        if name in ("partial", "inferred"):
            return bool(value)
        if name == "evidence":
            return [(each["witness"], each.get("sentence")) for each in json.loads(value or "[]")]
        return value

    assert {tuple(row) for row in rows} <= {query.columns}
    return sorted(json.dumps({name: plain(name, row[name]) for name in query.columns}, sort_keys=True) for row in rows)


@BOTH
def test_a_question_has_the_same_rows_from_the_tables_as_from_the_engine(
    embedded: Store, mirrored: Both, query: Query
) -> None:
    from_engine = embedded.read(query.cypher, parameters(embedded, query))
    from_tables = mirrored.mirror.read(query.sql, parameters(mirrored, query))
    assert from_engine, "the graph has an answer"
    assert told(mirrored, query, from_tables) == told(embedded, query, from_engine)


def test_every_question_that_takes_or_gives_numbers_of_nodes_can_be_put_to_the_tables() -> None:
    """Numbers of the engine and of the tables are not the same, so that none must reach the other."""
    numbered = {query.id for query in catalogue().values() if re.search(r"\bid\(", query.cypher)}
    assert {query.id for query in WITH_TABLES} - numbered == {"days_of_numbers", "doubtful"}
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
