"""Links of a chain that are not certain: what they may mean, and the command that settles each."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from luocdo.graph import Store
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.chains.trace import trace
from luocdo.queries.model import Maybe

from ..conftest import ELSEWHERE, NODES, PROVINCE, document, relation

LETTER = document(
    "hg|lost", "40/STC-VP", "2024-06-01", "department", type="Công văn", issuer="Sở Tài chính tỉnh Hà Giang"
)
CARRIES_OUT = "Thực hiện Công văn số 91/UBND-KT, các phòng:"


@pytest.fixture
def store_of(tmp_path: Path) -> Iterator[Callable[[Sequence[Node], Sequence[Edge]], Store]]:
    """Make a store of these nodes and edges."""
    stores: list[Store] = []

    def make(nodes: Sequence[Node], edges: Sequence[Edge]) -> Store:
        stores.append(open_arcade(tmp_path / str(len(stores)) / "graph"))
        stores[-1].load(nodes, edges)
        return stores[-1]

    yield make
    for each in stores:
        each.close()


def told(places: tuple[Maybe, ...]) -> list[tuple[str, str, list[str]]]:
    return [(each.relation, each.document.name, [choice.document.key for choice in each.choices]) for each in places]


def may_be(source: str, target: str, kind: str, sentence: str = CARRIES_OUT) -> Edge:
    return relation(source, "MAY_BE", target, sentence, "Công văn số 91/UBND-KT", meant_as=kind)


def test_a_place_that_carries_out_one_of_two_documents_stands_where_the_chain_ends_with_the_commands_that_settle_it(
    store_of: Callable[..., Store],
) -> None:
    edges = [may_be("hg|lost", target, "IMPLEMENTS") for target in (PROVINCE, ELSEWHERE)]
    store = store_of([*NODES, LETTER], edges)
    found = trace(store, "40/STC-VP")
    assert found.up == ()
    assert told(found.maybe_up) == [("IMPLEMENTS", "40/STC-VP", [ELSEWHERE, PROVINCE])]
    (place,) = found.maybe_up
    assert place.proof.sentence[place.proof.start : place.proof.end] == "Công văn số 91/UBND-KT"
    assert [choice.decide for choice in place.choices] == [
        'luocdo decide resolve 40/STC-VP "Công văn số 91/UBND-KT" "91/UBND-KT 20/5/2024" --because "…"',
        'luocdo decide resolve 40/STC-VP "Công văn số 91/UBND-KT" "91/UBND-KT 12/3/2024" --because "…"',
    ]


def test_below_a_document_stands_who_perhaps_carries_it_out(store_of: Callable[..., Store]) -> None:
    store = store_of([*NODES, LETTER], [may_be("hg|lost", PROVINCE, "IMPLEMENTS")])
    found = trace(store, PROVINCE)
    assert found.down == ()
    assert told(found.maybe_down) == [("IMPLEMENTS", "40/STC-VP", [PROVINCE])]


def test_further_down_the_chain_each_step_has_the_places_that_may_mean_it(store_of: Callable[..., Store]) -> None:
    sure = relation(PROVINCE, "IMPLEMENTS", "vpcp|07", "Thực hiện 07/TB-VPCP", "07/TB-VPCP")
    store = store_of([*NODES, LETTER], [sure, may_be("hg|lost", PROVINCE, "IMPLEMENTS")])
    found = trace(store, "07/TB-VPCP")
    assert found.maybe_down == ()
    assert [told(step.maybe) for step in found.down or ()] == [[("IMPLEMENTS", "40/STC-VP", [PROVINCE])]]


def test_a_mere_citation_that_is_not_certain_is_told_where_citations_are_asked_for(
    store_of: Callable[..., Store],
) -> None:
    store = store_of([*NODES, LETTER], [may_be("hg|lost", PROVINCE, "CITES")])
    assert trace(store, "40/STC-VP").maybe_up == ()
    assert told(trace(store, "40/STC-VP", cites=True).maybe_up) == [("CITES", "40/STC-VP", [PROVINCE])]
    assert trace(store, PROVINCE).maybe_down == ()
    assert told(trace(store, PROVINCE, cites=True).maybe_down) == [("CITES", "40/STC-VP", [PROVINCE])]


def test_what_is_carried_out_for_certain_is_no_question_where_it_is_named_once_more(store: Store) -> None:
    assert trace(store, "12/STC-VP").maybe_up == ()


def test_several_places_that_may_mean_the_same_documents_are_told_once(store_of: Callable[..., Store]) -> None:
    edge = may_be("hg|lost", PROVINCE, "IMPLEMENTS")
    again = may_be("hg|lost", PROVINCE, "IMPLEMENTS", "Các phòng thực hiện theo Công văn số 91/UBND-KT.")
    places = [place for each in (edge, again) for place in json.loads(str(each.properties["evidence"]))]
    both = replace(edge, properties={**edge.properties, "evidence": json.dumps(places)})
    assert len(trace(store_of([*NODES, LETTER], [both]), "40/STC-VP").maybe_up) == 1
