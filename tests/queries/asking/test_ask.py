"""Canned questions and Cypher of one's own."""

from collections.abc import Callable

import pytest

from luocdo.errors import QueryError
from luocdo.graph.model import Value
from luocdo.graph.stores.store import Store
from luocdo.queries.asking.ask import ask, typed


def test_a_canned_question_takes_a_careless_number(store: Store) -> None:
    answer = ask(store, "upstream", {"document": "(?)/stc-vp 3/24"})
    assert answer.columns[:2] == ("distance", "number")
    assert [(row["distance"], row["number"]) for row in answer.rows][:2] == [(1, "07/TB-VPCP"), (1, "91/UBND-KT")]


def test_cypher_of_ones_own_is_answered_and_cut_at_the_limit(store: Store) -> None:
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
        ("qqqqqq", {}, "unknown-question-nothing-near"),
        (" ", {}, "empty-question"),
        ("upstream", {}, "missing-parameter"),
        ("upstream", {"document": "07/TB-VPCP", "depth": "3"}, "unknown-parameter"),
        ("fallen", {"as_of": "31/02/2025"}, "wrong-parameter"),
        ("upstream", {"document": None}, "missing-parameter"),
        ("deadlines", {"since": "02/9/2025", "until": "01/9/2025"}, "wrong-order"),
        ("lag", {"year": "năm ngoái"}, "wrong-parameter"),
        ("pinpoint", {"document": "07/TB-VPCP", "place": "Điều 5, 6"}, "wrong-parameter"),
        ("MATCH (d) RETURN m", {}, "query-failed"),
        ("MATCH (d) SET d.key = 'x' RETURN d", {}, "query-writes"),
        ("SHOW INDEXES", {}, "query-refused"),
        ("upstream", {"document": 3}, "wrong-parameter"),
        ("lag", {"year": True}, "wrong-parameter"),
        ("changed_since", {"since": 2025}, "wrong-parameter"),
        ("open_tasks", {"unit": 7}, "wrong-parameter"),
    ],
)
def test_what_cannot_be_asked_is_refused(store: Store, question: str, parameters: dict, code: str) -> None:
    with pytest.raises(QueryError) as caught:
        ask(store, question, parameters)
    assert caught.value.code == code


def test_a_mistyped_label_or_relation_that_finds_nothing_is_named(store: Store) -> None:
    answer = ask(
        store, "MATCH (d:Dokument)-[:IMPLEMENT|CITES]->(:Document) WHERE d.title <> '(:Other)' RETURN d.key AS key"
    )
    assert (answer.rows, answer.unknown) == ((), ("Dokument", "IMPLEMENT"))
    assert ask(store, "MATCH (d:Document {key: 'none'}) RETURN d.key AS key").unknown == ()


@pytest.mark.parametrize("limit", [0, -1, "9", True])
def test_a_limit_is_a_number_from_one_on(store: Store, limit: int) -> None:
    with pytest.raises(QueryError) as caught:
        ask(store, "RETURN 1 AS n", limit=limit)
    assert caught.value.code == "wrong-parameter"


def test_no_answer_has_more_rows_than_the_most_whatever_the_limit(store: Store) -> None:
    answer = ask(store, "UNWIND range(1, 6000) AS n RETURN n", limit=999_999)
    assert (len(answer.rows), answer.complete) == (5000, False)


def test_a_parameter_that_is_null_is_one_that_is_not_given(store: Store) -> None:
    assert ask(store, "lag", {"year": None}) == ask(store, "lag")


def test_what_is_no_cypher_is_told_apart_from_a_failing_store(store: Store) -> None:
    """The one engine says what is wrong with the syntax, the other does not; then we say what it may be."""
    with pytest.raises(QueryError) as caught:
        ask(store, "MATCH (d RETURN d")
    assert caught.value.code in ("query-not-cypher", "query-failed")


def test_a_misspelt_question_or_parameter_names_the_nearest(store: Store) -> None:
    with pytest.raises(QueryError) as question:
        ask(store, "upsteam")
    with pytest.raises(QueryError) as parameter:
        ask(store, "fallen", {"asof": "2025-01-01"})
    assert "upstream" in question.value.text("vi")
    assert "as_of" in parameter.value.text("en")


@pytest.mark.parametrize("written", ["2024-03-12", "12/3/2024", "12/03/2024", "12-3-2024", "12.3.2024"])
def test_a_day_is_written_as_iso_or_as_people_do(store: Store, written: str) -> None:
    assert [row["document"] for row in ask(store, "drafts", {"since": written}).rows] == []
    assert ask(store, "by_period", {"since": written, "until": written}).rows[0]["month"] == "2024-03"


def test_what_is_typed_in_the_program_is_taken_as_it_is(store: Store) -> None:
    assert ask(store, "lag", {"year": 2024}).rows == ask(store, "lag", {"year": "2024"}).rows != ()


def test_what_is_no_cypher_is_said_to_be_none_or_where_it_is_wrong(store: Store) -> None:
    with pytest.raises(QueryError) as caught:
        ask(store, "MATCH (d RETURN d")
    assert caught.value.code in {"query-not-cypher", "query-failed"}
    assert "null" not in str(caught.value)


def test_a_terminal_types_json_for_cypher_of_ones_own_and_words_for_a_canned_question() -> None:
    written = {"year": "2025", "name": "Sở Y tế", "text": '"2025"', "many": '["a", 1]'}
    assert typed("RETURN $year", written) == {"year": 2025, "name": "Sở Y tế", "text": "2025", "many": ["a", 1]}
    assert typed("lag", {"year": "2025"}) == {"year": "2025"}


def test_a_question_with_a_bound_says_so_where_more_may_lie_beyond_it(made: Callable[..., Store]) -> None:
    store = made(*(f"D{number + 1} IMPLEMENTS D{number}" for number in range(7)), "P1 IMPLEMENTS C1")
    assert ask(store, "downstream", {"document": "D0"}).within == 6
    assert ask(store, "downstream", {"document": "C1"}).within is None
    assert ask(store, "paths", {"lower": "D7", "upper": "D0"}).within == 6


@pytest.mark.parametrize(
    ("question", "parameters", "within"),
    [
        ("upstream", {"document": "C1"}, None),
        ("upstream", {"document": "P1"}, None),
        ("sources", {"document": "C1"}, None),
        ("sources", {"document": "P1"}, None),
        ("sources", {"document": "D7"}, 6),
        ("paths", {"lower": "C1", "upper": "D0"}, None),
        ("paths", {"lower": "D6", "upper": "C1"}, 6),
        ("shortest", {"lower": "D2", "upper": "C1"}, None),
        ("shortest", {"lower": "D7", "upper": "D0"}, None),
        ("shortest", {"lower": "D7", "upper": "C1"}, 12),
        ("in_its_place", {"document": "C1"}, None),
        ("in_its_place", {"document": "N2"}, None),
        ("in_its_place", {"document": "N0"}, 8),
        ("cycles", {"year": 2024}, 4),
    ],
)
def test_nothing_is_said_of_a_bound_that_nothing_reaches(
    made: Callable[..., Store], question: str, parameters: dict[str, Value], within: int | None
) -> None:
    chain = (f"D{number + 1} IMPLEMENTS D{number}" for number in range(7))
    store = made(*chain, "P1 IMPLEMENTS C1", *(f"N{number + 1} REPLACES N{number}" for number in range(9)))
    assert ask(store, question, parameters).within == within


def test_what_stands_at_the_bound_is_told_though_something_took_its_place(made: Callable[..., Store]) -> None:
    store = made(*(f"N{number + 1} REPLACES N{number}" for number in range(9)))
    assert [row["key"] for row in ask(store, "in_its_place", {"document": "N0"}).rows] == ["N8"]
    assert [row["key"] for row in ask(store, "in_its_place", {"document": "N1"}).rows] == ["N9"]


def test_whoever_counts_all_nodes_is_told_which_are_none_of_the_graph(store: Store) -> None:
    counted = ask(store, "MATCH (n) RETURN count(n) AS n")
    [row] = ask(store, "MATCH (n) WHERE n:Document OR n:Agency OR n:Task RETURN count(n) AS n").rows
    assert int(str(counted.rows[0]["n"])) - counted.marks == row["n"]
    assert ask(store, "MATCH (d:Document) RETURN count(d) AS n").marks == 0
    assert ask(store, "MATCH (n) WHERE NOT n:Luocdo RETURN count(n) AS n").rows == ({"n": row["n"]},)
