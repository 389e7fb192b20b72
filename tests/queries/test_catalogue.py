"""Every canned question runs and returns the columns that it declares."""

from importlib.resources import files

import pytest

from luocdo.graph.stores.arcade import ArcadeStore
from luocdo.queries.catalogue import Query, catalogue, parse

VALUES = {"text": "07 tb vpcp", "texts": ["vpcp|07", "hg|91", "hg|draft", "decree"], "document": "hg|draft"}
SPECIAL = {
    "downstream": {"document": "vpcp|07"},
    "paths": {"lower": "hg|draft", "upper": "vpcp|07"},
    "find_number": {"numbers": ["07 tb vpcp"]},
    "find_number_and_words": {"words": ["07 tb vpcp 2024"]},
    "find_squeezed": {"numbers": ["07tbvpcp"]},
    "find_words": {"words": ["luu", "tru"]},
    "find_near": {"serial": "07 ", "letters": " tb vpcp"},
    "cited_by": {"key": "decree"},
    "decidable_file": {"file": "5.txt"},
}


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
def test_a_question_returns_the_columns_it_declares(store: ArcadeStore, query: Query) -> None:
    parameters = {name: VALUES.get(kind) for name, kind in query.parameters.items()} | SPECIAL.get(query.id, {})
    rows = store.read(query.cypher, parameters)
    assert rows, "the test graph has an answer to every question"
    assert {tuple(row) for row in rows} == {query.columns}


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
def test_a_question_is_asked_in_both_languages_and_stays_in_the_common_subset(query: Query) -> None:
    assert query.vi.endswith(("?", "."))
    assert query.en.endswith(("?", "."))
    assert not {"apoc", "dbms", "elementid(", "id(", "load csv"} & set(query.cypher.lower().split())
    assert "*]" not in query.cypher, "every way has a greatest length"


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
def test_a_way_begins_at_the_document_that_is_known(query: Query) -> None:
    """The engine walks a pattern from its left end: from the other one it would try every document of the store."""
    ways = [line for line in query.cypher.splitlines() if line.startswith("MATCH") and "{key:" in line]
    assert all("{key:" in way.partition(")")[0] for way in ways)


def test_a_file_is_called_as_its_question() -> None:
    names = {path.name for path in files("luocdo.queries").iterdir() if path.name.endswith(".cypher")}
    assert names == {f"{name}.cypher" for name in catalogue()}


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n) RETURN n",
        "// id: a\n// vi: a?\n// en: a?\nRETURN 1 AS n",
        "// id: a\n// vi: a?\n// en: a?\n// column: n\n// columns: n\nRETURN 1 AS n",
        "// id: a\n// vi: a?\n// en: a?\n// parameter: n whole\n// columns: n\nRETURN 1 AS n",
    ],
)
def test_a_header_that_says_too_little_or_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"header|parameter"):
        parse(text)


def test_all_ways_between_two_documents(store: ArcadeStore) -> None:
    rows = store.read(catalogue()["paths"].cypher, SPECIAL["paths"])
    assert [(row["documents"], row["relations"]) for row in rows][:2] == [
        (["STC-VP", "07/TB-VPCP"], ["IMPLEMENTS"]),
        (["STC-VP", "91/UBND-KT", "07/TB-VPCP"], ["IMPLEMENTS", "IMPLEMENTS"]),
    ]
