"""What falls when a document ends: on small graphs with known answers, and on the graph of the other tests."""

import dataclasses
import json
from collections.abc import Callable

import pytest

from luocdo.errors import NotFoundError, QueryError
from luocdo.graph import Store
from luocdo.queries.chains.impact import impact
from luocdo.queries.chains.resting import resting
from luocdo.queries.model import Impact

Made = Callable[..., Store]


def found(answer: Impact) -> dict[str, int]:
    """Return how far each document is."""
    return {each.document.key: each.distance for each in answer.affected}


def test_everything_that_rests_on_it_falls_by_the_shortest_way(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "D1 BASED_ON C1", "U1 IMPLEMENTS D1", "U2 CITES C1")
    answer = impact(store, "C1")
    assert found(answer) == {"P1": 1, "D1": 1, "U1": 2}
    assert [(hop.relation, hop.key) for hop in answer.affected[-1].way] == [("BASED_ON", "D1"), ("IMPLEMENTS", "U1")]
    assert (answer.total, answer.complete) == (3, True)


def test_a_diamond_is_counted_once(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "P2 IMPLEMENTS C1", "D1 BASED_ON P2", "D1 IMPLEMENTS P1")
    answer = impact(store, "C1")
    assert found(answer) == {"P1": 1, "P2": 1, "D1": 2}
    assert [hop.relation for hop in answer.affected[-1].way] == ["IMPLEMENTS", "IMPLEMENTS"], "the strongest way"
    assert answer.relations == {"IMPLEMENTS": 3}
    assert answer.levels == {"province": 2, "department": 1}


def test_a_circle_ends(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "P1 BASED_ON D1", "C1 BASED_ON D1", "C1 IMPLEMENTS C1")
    assert found(impact(store, "C1", depth=12)) == {"P1": 1, "D1": 2}


def test_what_may_be_meant_and_what_is_merely_named_carry_nothing(made: Made) -> None:
    store = made("P1 MAY_BE C1", "P2 CITES C1", "P3 PROPOSED_BY C1", "D1 IMPLEMENTS P1")
    answer = impact(store, "C1")
    assert (answer.affected, answer.total, answer.complete) == ((), 0, True)


def test_a_replacement_in_part_fells_nothing_and_a_whole_one_is_told(made: Made) -> None:
    store = made(
        "P1 IMPLEMENTS C1", "P2 IMPLEMENTS C1", "P8 REPLACES P1 partial", "P9 REPLACES P2", "N REPEALS C1 partial"
    )
    answer = impact(store, "C1")
    ended = {each.document.key: each.ended and each.ended.by.key for each in answer.affected}
    assert ended == {"P1": None, "P2": "P9"}
    assert [(change.by.key, change.partial) for change in answer.changes] == [("N", True)]


def test_a_draft_that_wants_to_replace_ends_nothing_yet(made: Made) -> None:
    arrows = ("P1 IMPLEMENTS C1", "P9 REPLACES P1")
    [of_draft, of_letter] = (
        impact(made(*arrows, P9={"status": status}), "C1").affected[0].ended for status in ("provisional", "loaded")
    )
    assert of_draft is None
    assert of_letter is not None
    assert of_letter.by.key == "P9"


def test_what_changes_a_document_is_listed_and_nothing_falls_with_the_change(made: Made) -> None:
    store = made(
        *("C2 AMENDS C1", "P1 BASED_ON C2", "P2 BASED_ON C1", "C3 AMENDS P2", "C4 CONSOLIDATES C1", "P4 BASED_ON C4"),
        *("C5 CORRECTS C1", "P5 BASED_ON C5"),
    )
    assert found(impact(store, "C1")) == {"C2": 1, "C4": 1, "C5": 1, "P2": 1, "P4": 2, "C3": 2}


def test_what_an_amending_document_carries_otherwise_falls_with_it(made: Made) -> None:
    """It amends the one asked about, and is based on another document that rests on it too."""
    store = made("C2 AMENDS C1", "C3 BASED_ON C1", "C2 BASED_ON C3", "P1 BASED_ON C2")
    answer = impact(store, "C1")
    assert found(answer) == {"C3": 1, "C2": 2, "P1": 3}
    assert all(len(each.way) == each.distance for each in answer.affected)


def test_what_only_a_third_document_says_is_marked_on_all_that_hangs_on_it(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1 inferred", "D1 IMPLEMENTS P1", "P2 IMPLEMENTS C1 partial")
    marks = {each.document.key: (each.inferred, each.partial) for each in impact(store, "C1").affected}
    assert marks == {"P1": (True, False), "D1": (True, False), "P2": (False, True)}


def test_a_hub_is_cut_and_says_how_many_there_are(made: Made) -> None:
    store = made(*(f"P{number} BASED_ON C1" for number in range(120)), "D1 IMPLEMENTS P7")
    answer = impact(store, "C1", limit=50)
    assert (len(answer.affected), answer.total, answer.complete) == (50, 120, False)
    assert impact(store, "C1").total == 121
    assert impact(store, "C1", limit=121).complete


def test_behind_a_document_with_many_dependants_the_way_goes_on(made: Made) -> None:
    store = made(*(f"P{number} BASED_ON C1" for number in range(60)), "D1 IMPLEMENTS P7")
    assert (len(resting(store, "C1").first), resting(store, "C1").complete) == (61, True)
    assert found(impact(store, "C1", levels=["department"])) == {"D1": 2}


def test_the_depth_cuts(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "U1 IMPLEMENTS D1")
    assert found(impact(store, "C1", depth=2)) == {"P1": 1, "D1": 2}


def test_however_far_away_all_that_rests_on_it_is_counted(made: Made) -> None:
    store = made(*(f"U{number + 1} IMPLEMENTS U{number}" for number in range(20)))
    answer = impact(store, "U0")
    assert (answer.total, answer.affected[-1].distance, answer.complete) == (20, 20, True)


def test_more_beyond_the_depth_is_said_and_a_circle_or_an_end_there_is_no_more(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "C1 BASED_ON D1", "U1 AMENDS D1", "U2 BASED_ON U1")
    assert not impact(store, "C1", depth=1).complete
    assert not impact(store, "C1", depth=2).complete
    assert (impact(store, "C1", depth=3).total, impact(store, "C1", depth=3).complete) == (3, True)


def test_one_number_in_two_provinces_is_two_documents(made: Made) -> None:
    here: dict[str, object] = {"number": "91/UBND", "number_folded": "91 ubnd", "issuer": "UBND tỉnh Hà Giang"}
    there = here | {"issuer": "UBND tỉnh Cao Bằng"}
    store = made("P1 IMPLEMENTS C1", "P2 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "D2 IMPLEMENTS P2", P1=here, P2=there)
    with pytest.raises(NotFoundError):
        impact(store, "91/UBND")
    assert found(impact(store, "91 ubnd cao bằng")) == {"D2": 1}


def test_it_is_narrowed_to_relations_levels_and_a_province_without_losing_the_way(made: Made) -> None:
    place: dict[str, object] = {"province": "Hà Giang"}
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "D2 BASED_ON C1", "D3 BASED_ON P1", D1=place, D3=place)
    assert set(found(impact(store, "C1", levels=["department"]))) == {"D1", "D2", "D3"}
    assert set(found(impact(store, "C1", province="ha giang"))) == {"D1", "D3"}
    assert set(found(impact(store, "C1", relations=["IMPLEMENTS"]))) == {"P1", "D1"}
    answer = impact(store, "C1", levels=["department"], province="hà giang", relations=["IMPLEMENTS"])
    assert [hop.key for hop in answer.affected[0].way] == ["P1", "D1"]
    assert answer.total == 1


@pytest.mark.parametrize("wrong", [{"relations": ["CITES"]}, {"levels": ["country"]}])
def test_an_unknown_relation_or_level_is_refused(made: Made, wrong: dict[str, list[str]]) -> None:
    with pytest.raises(QueryError) as caught:
        impact(made("P1 IMPLEMENTS C1"), "C1", **wrong)
    assert caught.value.code == "wrong-parameter"


def test_open_tasks_come_with_who_must_act(store: Store) -> None:
    answer = impact(store, "07/TB-VPCP")
    tasks = {each.document.key: [duty.due for duty in each.duties] for each in answer.affected}
    assert tasks["hg|draft"] == ["2024-04-10", None]
    assert answer.units["Phòng Kế toán"] == 1
    assert answer.changes == ()


def test_it_is_narrowed_to_what_a_unit_issued_or_must_do(store: Store) -> None:
    assert set(found(impact(store, "07/TB-VPCP", unit="phong ke toan"))) == {"hg|draft"}
    with pytest.raises(NotFoundError):
        impact(store, "07/TB-VPCP", unit="Sở Không có")


def test_the_answer_is_plain_data(store: Store) -> None:
    answer = json.loads(json.dumps(dataclasses.asdict(impact(store, "61/2018/NĐ-CP"))))
    assert answer["changes"][0]["by"]["number"] == "118/2025/NĐ-CP"
    assert answer["affected"][0]["document"]["number"] == "07/TB-VPCP"


def test_a_filter_of_relations_tells_how_many_rest_on_it_over_all_that_carry(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "P2 BASED_ON C1", "D1 IMPLEMENTS P1")
    answer = impact(store, "C1", relations=["BASED_ON"])
    assert (set(found(answer)), answer.total, answer.resting) == ({"P2"}, 1, 3)
    assert impact(store, "C1").resting == 3


def test_a_level_alone_is_one_and_a_limit_begins_at_one(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1")
    assert set(found(impact(store, "C1", levels="province"))) == {"P1"}
    for limit in (0, -1):
        with pytest.raises(QueryError) as refused:
            impact(store, "C1", limit=limit)
        assert refused.value.code == "wrong-parameter"


def test_a_filter_tells_how_many_rest_on_it_in_all_and_an_unknown_province_is_no_empty_one(made: Made) -> None:
    store = made("P1 IMPLEMENTS C1", "D1 IMPLEMENTS P1")
    answer = impact(store, "C1", province="Hà Nội")
    assert (answer.affected, answer.total, answer.resting) == ((), 0, 2)
    with pytest.raises(QueryError) as refused:
        impact(store, "C1", province="ha tinhh")
    assert refused.value.code == "unknown-province"
    assert "Hà Tĩnh" in str(refused.value.facts["nearest"])
