"""What joins two documents: on small graphs with known answers."""

import dataclasses
import json
from collections.abc import Callable

import pytest

from luocdo.errors import QueryError
from luocdo.extract.model import Relation
from luocdo.graph.stores.arcade.store import ArcadeStore
from luocdo.queries.catalogue import catalogue
from luocdo.queries.chains.connect import NAMING, connect
from luocdo.queries.model import Connection

Made = Callable[..., ArcadeStore]


def walked(answer: Connection) -> list[list[tuple[str, str]]]:
    """Return the ways: with each step the relation, ^ before it where it leads upward, and the document reached."""
    return [[("^" * leg.upward + leg.relation, leg.document.key) for leg in way] for way in answer.ways]


def test_all_chains_are_shown_the_shortest_first(made: Made) -> None:
    store = made("U1 IMPLEMENTS D1", "D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1", "D1 BASED_ON C1", "U1 CITES C1")
    answer = connect(store, "U1", "C1")
    assert answer.bond == "obligation"
    assert walked(answer) == [
        [("^IMPLEMENTS", "D1"), ("^BASED_ON", "C1")],
        [("^IMPLEMENTS", "D1"), ("^IMPLEMENTS", "P1"), ("^IMPLEMENTS", "C1")],
    ]


def test_it_does_not_matter_which_of_the_two_stands_above(made: Made) -> None:
    store = made("D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1")
    assert walked(connect(store, "C1", "D1")) == [[("IMPLEMENTS", "P1"), ("IMPLEMENTS", "D1")]]


def test_of_two_relations_between_two_documents_the_strongest_counts(made: Made) -> None:
    store = made("D1 BASED_ON P1", "D1 IMPLEMENTS P1")
    assert walked(connect(store, "D1", "P1")) == [[("^IMPLEMENTS", "P1")]]


def test_circles_are_not_walked_and_both_directions_are_shown(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "C1 IMPLEMENTS P1", "P1 IMPLEMENTS D1", "D1 IMPLEMENTS P1")
    assert walked(connect(store, "P1", "C1")) == [[("^IMPLEMENTS", "C1")], [("IMPLEMENTS", "C1")]]


def test_without_an_obligation_other_relations_are_shown_and_called_so(made: Made) -> None:
    store = made("N REPLACES C1", "D1 CITES C1")
    assert (connect(store, "C1", "N").bond, walked(connect(store, "C1", "N"))) == ("relation", [[("REPLACES", "N")]])
    assert connect(store, "D1", "C1").bond == "relation"


def test_a_chain_over_the_grounds_of_a_document_of_the_centre_is_called_so(made: Made) -> None:
    store = made("D1 IMPLEMENTS C1", "C1 BASED_ON C2", "C2 GUIDES C3")
    for other, steps in (("C2", 2), ("C3", 3)):
        answer = connect(store, "D1", other)
        assert (answer.bond, [len(way) for way in answer.ways]) == ("grounds", [steps])
    assert connect(store, "C1", "C2").bond == "obligation", "the document asked about is obliged by its own grounds"


def test_where_it_is_also_named_in_another_way_other_relations_join_them(made: Made) -> None:
    store = made("D1 IMPLEMENTS C1", "C1 BASED_ON C2", "D1 CITES C2")
    answer = connect(store, "D1", "C2")
    assert (answer.bond, [len(way) for way in answer.ways]) == ("relation", [1, 2])


def test_a_higher_office_that_answers_a_lower_one_rests_on_no_ground(made: Made) -> None:
    assert connect(made("P1 REPLIES_TO D1"), "P1", "D1").bond == "relation"


def test_a_reference_that_may_mean_it_is_no_chain(made: Made) -> None:
    store = made("D1 IMPLEMENTS P1", "P1 MAY_BE C1")
    answer = connect(store, "D1", "C1")
    assert (answer.bond, walked(answer)) == ("candidate", [[("^IMPLEMENTS", "P1"), ("^MAY_BE", "C1")]])


def test_two_that_rest_on_one_document_meet_there_and_nowhere_above(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "P2 IMPLEMENTS C1", "C1 IMPLEMENTS C2", "D1 IMPLEMENTS P1")
    answer = connect(store, "D1", "P2")
    assert answer.bond == "shared"
    assert walked(answer) == [[("^IMPLEMENTS", "P1"), ("^IMPLEMENTS", "C1"), ("IMPLEMENTS", "P2")]]


def test_it_is_said_when_nothing_joins_them(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "P2 IMPLEMENTS C2")
    assert (connect(store, "P1", "P2").bond, connect(store, "P1", "P2").ways) == ("none", ())


def test_chains_are_capped_and_it_is_said(made: Made) -> None:
    between = [f"P{number}" for number in range(6)]
    store = made(*(f"D1 IMPLEMENTS {key}" for key in between), *(f"{key} IMPLEMENTS C1" for key in between))
    answer = connect(store, "D1", "C1", most=4)
    assert (len(answer.ways), answer.complete) == (4, False)
    assert connect(store, "D1", "C1", most=6).complete


def test_a_chain_longer_than_the_depth_is_none(made: Made) -> None:
    store = made("D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1", "D1 BASED_ON C1")
    assert len(connect(store, "D1", "C1", depth=1).ways) == 1
    assert len(connect(store, "D1", "C1", depth=2).ways) == 2


def test_a_chain_of_any_length_is_found_where_no_depth_is_given(made: Made) -> None:
    store = made(
        *(f"D{number + 1} IMPLEMENTS D{number}" for number in range(30)), *(f"U{n + 1} CITES U{n}" for n in range(15))
    )
    answer = connect(store, "D30", "D0")
    assert (answer.bond, len(answer.ways[0]), answer.complete) == ("obligation", 30, True)
    assert len(connect(store, "U0", "U15").ways[0]) == 15


def test_what_lies_beyond_the_depth_was_not_looked_at_and_that_is_said(made: Made) -> None:
    store = made("D2 IMPLEMENTS D1", "D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1", "P2 IMPLEMENTS C2")
    near = connect(store, "D2", "C1", depth=2)
    assert (near.bond, near.stopped, near.complete) == ("none", True, False)
    apart = connect(store, "P1", "P2", depth=2)
    assert (apart.bond, apart.stopped, apart.complete) == ("none", False, True)


def test_a_document_is_not_joined_to_itself(made: Made) -> None:
    with pytest.raises(QueryError):
        connect(made("D1 IMPLEMENTS P1"), "D1", "d1")


def test_each_step_is_proved_and_the_answer_is_plain_data(store: ArcadeStore) -> None:
    answer = connect(store, "(?)/STC-VP 3/24", "07/TB-VPCP")
    proof = answer.ways[0][0].proof
    assert proof is not None
    assert proof.sentence[proof.start : proof.end] == "Thông báo 07/TB-VPCP"
    assert json.loads(json.dumps(dataclasses.asdict(answer)))["bond"] == "obligation"


def test_every_relation_between_documents_is_looked_at() -> None:
    assert set(NAMING.kinds) == {*(relation.value for relation in Relation), "MAY_BE"}
    for question in ("step_naming", "proofs"):
        assert f"[e:{'|'.join(NAMING.kinds)}]" in catalogue()[question].cypher
