"""The chain through a document, on the small graph of conftest."""

import dataclasses
import json
from collections.abc import Callable, Iterable

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.queries.chains.trace import DOWN, trace
from luocdo.queries.chains.web import web
from luocdo.queries.model import Step


def names(steps: Iterable[Step]) -> list:
    return [
        (
            step.relation,
            step.document.name,
            *([step.cut] if step.cut else []),
            *([names(step.steps)] if step.steps else []),
        )
        for step in steps
    ]


def test_downward_stands_who_must_act_each_where_its_chain_is_longest(store: Store) -> None:
    assert names(trace(store, "07/TB-VPCP").down) == [
        (
            "IMPLEMENTS",
            "91/UBND-KT",
            [
                ("IMPLEMENTS", "(?)/STC-VP 3/24", [("IMPLEMENTS", "91/UBND-KT", "cycle")]),
                ("BASED_ON", "12/STC-VP"),
            ],
        ),
        ("IMPLEMENTS", "(?)/STC-VP 3/24", "repeated"),
        ("REPLIES_TO", "12/STC-VP", "repeated"),
    ]


def test_upward_stands_why_and_the_law_above_a_central_document_is_no_order(store: Store) -> None:
    assert names(trace(store, "(?)/STC-VP 3/24", down=False).up) == [
        ("IMPLEMENTS", "91/UBND-KT", [("IMPLEMENTS", "07/TB-VPCP"), ("IMPLEMENTS", "(?)/STC-VP 3/24", "cycle")]),
        ("IMPLEMENTS", "07/TB-VPCP", "repeated"),
    ]
    assert names(trace(store, "07/TB-VPCP", down=False).up) == [("BASED_ON", "61/2018/NĐ-CP")]


def test_a_candidate_is_never_followed_and_a_mere_citation_only_listed(store: Store) -> None:
    found = trace(store, "12/STC-VP", cites=True)
    assert "91/UBND-KT" in [step.document.name for step in found.up]
    assert "cb|91" not in json.dumps([dataclasses.asdict(step) for step in (*found.up, *found.cites)])
    assert [(step.relation, step.document.name) for step in found.cites] == [("CITES", "61/2018/NĐ-CP")]
    assert trace(store, "12/STC-VP").cites == ()


def test_each_step_is_proved_by_the_words_around_the_citation(store: Store) -> None:
    proof = trace(store, "07/TB-VPCP").down[0].proof
    assert proof is not None
    assert proof.sentence[proof.start : proof.end] == "Thông báo 07/TB-VPCP"
    assert (proof.witness, proof.path, proof.page, proof.offset) == ("hg|91", "hg|91.txt", 2, 110)


def test_what_only_a_third_document_says_is_marked(store: Store) -> None:
    steps = {step.document.name: step for step in trace(store, "91/UBND-KT hà giang").down}
    assert steps["12/STC-VP"].inferred
    assert not steps["(?)/STC-VP 3/24"].inferred


def test_what_became_of_a_document_is_noted(store: Store) -> None:
    change = trace(store, "07/TB-VPCP").up[0].changes[0]
    assert (change.relation, change.by.name, change.effective) == ("REPLACES", "118/2025/NĐ-CP", "2025-07-01")
    assert trace(store, "61/2018/NĐ-CP").changes == (change,)


def test_tasks_come_by_deadline_with_who_must_act(store: Store) -> None:
    duties = trace(store, "(?)/STC-VP 3/24").duties
    assert [(duty.item, duty.due, duty.recurrence) for duty in duties] == [
        ("1", "2024-04-10", None),
        ("2", None, "hằng quý"),
    ]
    assert {(who.name, who.role) for who in duties[0].assignees} == {
        ("Phòng Kế toán", "chủ trì"),
        ("UBND tỉnh Hà Giang", None),
    }
    assert trace(store, "91/UBND-KT hà giang").down[0].duties == duties


def cuts(steps: Iterable[Step]) -> set[str | None]:
    return {cut for step in steps for cut in (step.cut, *cuts(step.steps))}


@pytest.mark.parametrize(("depth", "cut"), [(1, True), (2, True), (3, False), (8, False)])
def test_where_the_depth_hides_something_it_is_said(store: Store, depth: int, cut: bool) -> None:
    assert ("depth" in cuts(trace(store, "12/STC-VP", down=False, depth=depth).up)) is cut


def test_the_answer_is_plain_data(store: Store) -> None:
    found = trace(store, "07/TB-VPCP")
    assert json.loads(json.dumps(dataclasses.asdict(found)))["document"]["number"] == "07/TB-VPCP"
    assert found.complete


def test_an_unknown_number_is_no_trace(store: Store) -> None:
    with pytest.raises(NotFoundError):
        trace(store, "1/X")


def test_a_direction_that_was_not_asked_is_null(store: Store) -> None:
    assert trace(store, "07/TB-VPCP", up=False).up is None
    assert trace(store, "07/TB-VPCP", down=False).down is None


def test_a_document_bears_what_is_wrong_with_it_and_no_lesser_finding(store: Store) -> None:
    assert [error.code for error in trace(store, "5/SCT-VP").document.errors] == ["impossible-date"]


def test_a_chain_too_large_is_cut_at_the_nearest_and_strongest_and_says_so(made: Callable[..., Store]) -> None:
    large = made(*(f"P{number} BASED_ON C1" for number in range(9)), "P9 IMPLEMENTS C1", "D1 IMPLEMENTS P9")
    cut, whole = trace(large, "C1", limit=4), trace(large, "C1")
    assert [step.document.key for step in cut.down or ()][:2] == ["P9", "P0"]
    assert (cut.complete, whole.complete, len(whole.down or ())) == (False, True, 10)


def test_of_documents_on_one_step_the_nearest_rank_comes_first_in_either_direction(made: Callable[..., Store]) -> None:
    store = made(
        *(f"U1 IMPLEMENTS {key}" for key in ("C1", "D1", "P1")), *(f"{key} IMPLEMENTS C2" for key in ("D2", "P2"))
    )
    assert [step.document.key for step in trace(store, "U1", down=False).up or ()] == ["D1", "P1", "C1"]
    assert [step.document.key for step in trace(store, "C2", up=False).down or ()] == ["P2", "D2"]


@pytest.mark.parametrize(
    ("most", "reached", "complete"), [(2, {"C1", "P1", "P2", "D1"}, True), (1, {"C1", "P1", "P2"}, False)]
)
def test_another_step_is_begun_while_no_more_relations_were_found_than_are_allowed(
    made: Callable[..., Store], most: int, reached: set[str], complete: bool
) -> None:
    store = made("P1 IMPLEMENTS C1", "P2 IMPLEMENTS C1", "D1 IMPLEMENTS P1")
    found = web(store, "C1", DOWN, 2, most)
    assert (set(found.distances), found.complete) == (reached, complete)
