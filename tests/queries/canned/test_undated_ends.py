"""An end whose day nobody knows has ended its document, and is told without a day; only where days are compared it is left out."""

import re
from collections.abc import Callable, Iterator

import pytest

from luocdo.graph import Store
from luocdo.graph.model import Edge, Node
from luocdo.graph.model import Value as Known
from luocdo.queries.asking.ask import ask
from luocdo.queries.catalogue import for_people

from ..test_tables import beside

Graph = tuple[list[Node], list[Edge]]

DATED: dict[str, Known] = {"status": "loaded", "date": "2023-01-02", "date_text": "2023-01-02", "year": 2023}
END: dict[str, Known] = {"partial": False, "evidence": "[]"}


def graph() -> Graph:
    """Return a decision that rests on a plan that a document without a day repealed, and others that do so in other ways."""
    dated = [
        Node("Document", key, {"number": f"{key}/QĐ-X", **DATED}) for key in ("older", "old", "held", "on", *"pqrs")
    ]
    undated = [Node("Document", key, {"number": f"{key}/QĐ-X", "status": "loaded"}) for key in ("ends", "holds")]
    edges = [
        *(Edge("on", "BASED_ON", key, {"evidence": "[]"}) for key in ("old", "held")),
        Edge("on", "ISSUED_BY", "x"),
        Edge("old", "REPLACES", "older", END),
        Edge("ends", "REPEALS", "old", END),
        Edge("holds", "SUSPENDS", "held", END),
    ]
    return [*dated, *undated, Node("Agency", "x", {"name": "UBND tỉnh Lâm Đồng"})], edges


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with beside(graph(), tmp_path_factory.mktemp("het")) as both:
        yield both  # type: ignore[misc]


@pytest.fixture(params=["tables", "engine", "neo4j"])
def asked(request: pytest.FixtureRequest, serve: Callable[[str, Graph], Store], tables: Store) -> Store:
    """The graph, in each store in turn."""
    own: dict[str, Callable[[], Store]] = {
        "tables": lambda: tables,
        "engine": lambda: tables.store,  # type: ignore[attr-defined]
        "neo4j": lambda: serve("undated ends", graph()),
    }
    return own[request.param]()


TOLD: dict[str, tuple[dict[str, str], list[tuple[object, ...]]]] = {
    "fallen": ({"as_of": "2025-01-01"}, [("on", "ends/QĐ-X", None)]),
    "fallen_grounds": ({"agency": "UBND tỉnh Lâm Đồng"}, [("on", "ends/QĐ-X", None)]),
    "in_its_place": ({"document": "older"}, [("old", "ends/QĐ-X", "2023-01-02")]),
    "replaced_after_citing": ({"document": "on"}, [("old", "ends/QĐ-X", None)]),
    "weakened_grounds": ({"document": "on"}, [("held", "holds/QĐ-X", None), ("old", "ends/QĐ-X", None)]),
    "suspended": ({}, [("held", "holds/QĐ-X", None)]),
    "cited_when_fallen": ({"year": "2023"}, []),
    "changed_since": ({"since": "1990-01-01"}, [("older", "old/QĐ-X", "2023-01-02")]),
}


@pytest.mark.parametrize("question", TOLD)
def test_an_end_without_a_day_is_told_unless_days_are_compared(asked: Store, question: str) -> None:
    parameters, rows = TOLD[question]
    found = ask(asked, question, parameters).rows
    assert [(row["key"], row["by"], row["since"]) for row in found] == rows


def test_what_an_end_without_a_day_ended_has_no_day_of_its_end(asked: Store) -> None:
    [row] = ask(asked, "in_its_place", {"document": "older"}).rows
    assert (row["key"], row["ended"], row["by"]) == ("old", None, "ends/QĐ-X")


def test_every_question_about_ends_is_held_to_the_rule() -> None:
    ends = re.compile(r":[A-Z_|]*(?:REPEALS|SUSPENDS)")
    about_ends = {query.id for query in for_people().values() if query.group == "force" and ends.search(query.cypher)}
    assert about_ends - {"changes", "drafts_to_replace"} == set(TOLD), "these two judge no day"
