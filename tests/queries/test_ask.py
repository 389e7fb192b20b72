"""Canned questions and Cypher of one's own."""

import pytest

from luocdo.errors import QueryError
from luocdo.graph.stores.arcade import ArcadeStore
from luocdo.queries.ask import ask, refuse_what_may_not_be_asked


def test_a_canned_question_takes_a_careless_number(store: ArcadeStore) -> None:
    answer = ask(store, "upstream", {"document": "(?)/stc-vp 3/24"})
    assert answer.columns[:2] == ("distance", "number")
    assert [(row["distance"], row["number"]) for row in answer.rows][:2] == [(1, "07/TB-VPCP"), (1, "91/UBND-KT")]


def test_cypher_of_ones_own_is_answered_and_cut_at_the_limit(store: ArcadeStore) -> None:
    answer = ask(store, "MATCH (d:Document) RETURN d.key AS key ORDER BY key", limit=3)
    assert answer.columns == ("key",)
    assert (len(answer.rows), answer.complete) == (3, False)
    assert ask(store, "MATCH (d:Document {key: $key}) RETURN d.year AS year", {"key": "vpcp|07"}).rows == (
        {"year": 2024},
    )
    assert ask(store, "MATCH (d:Nothing) RETURN d").rows == ()


@pytest.mark.parametrize(
    ("question", "parameters", "code"),
    [
        ("upsteam", {}, "unknown-question"),
        ("upstream", {}, "missing-parameter"),
        ("upstream", {"document": "07/TB-VPCP", "depth": "3"}, "unknown-parameter"),
        ("MATCH (d) SET d.key = 'x' RETURN d", {}, "query-writes"),
        ("MATCH (d RETURN d", {}, "query-not-cypher"),
        ("RETRUN 1 AS n", {}, "query-not-cypher"),
        ("MATCH (d) RETURN m", {}, "query-failed"),
        ("RETURN apoc.version() AS v", {}, "query-unknown-function"),
        ("MATCH (d) SET d.key = apoc.version()", {}, "query-writes"),
        ("LOAD CSV FROM 'file:///x' AS row RETURN row", {}, "query-refused"),
        ("load /* */ csv FROM 'http://x' AS row RETURN row", {}, "query-refused"),
        ("CALL dbms.listConfig()", {}, "query-refused"),
        ("CALL `dbms`.listConfig()", {}, "query-refused"),
        ("MATCH (n) CALL apoc.load.json('x') YIELD value RETURN value", {}, "query-refused"),
        ("SHOW INDEXES", {}, "query-refused"),
        ("USE system MATCH (n) RETURN n", {}, "query-refused"),
        ("\\u0053HOW USERS", {}, "query-refused"),
    ],
)
def test_what_may_not_be_asked_is_refused(store: ArcadeStore, question: str, parameters: dict, code: str) -> None:
    with pytest.raises(QueryError) as caught:
        ask(store, question, parameters)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "cypher",
    [
        "MATCH (n) WHERE n.title CONTAINS 'LOAD CSV' RETURN n",
        'MATCH (n) WHERE n.title = "let\'s SHOW it" RETURN n // USE nothing',
        "MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one",
        "CALL db.labels() YIELD label RETURN label",
        "MATCH (n) RETURN n.`USE` AS x",
        "MATCH (house) RETURN house.used AS showing",
    ],
)
def test_words_inside_texts_names_and_comments_are_no_commands(cypher: str) -> None:
    refuse_what_may_not_be_asked(cypher)
