"""What concerns one document, or one unit."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.chains.concerning import chain_through, documents_of_unit, grounds_of


def test_the_documents_of_a_unit_are_those_it_issued_received_or_has_tasks_from(store: Store) -> None:
    found = documents_of_unit(store, ["hg", "kt"])
    assert found["ISSUED_BY"] == {"hg|91"}
    assert found["ASSIGNED_TO"] == {"hg|draft"}


def test_an_agency_without_documents_has_none(store: Store) -> None:
    assert set().union(*documents_of_unit(store, ["nobody"]).values()) == set()


@pytest.fixture
def issued(tmp_path: Path) -> Iterator[Store]:
    """A joint circular, and a decision of a province before and of its heir of one name after the merger."""
    health, home, old, new = "bộ y tế", "bộ nội vụ", "ubnd tỉnh quảng trị", "ubnd tỉnh quảng trị@2025-07-01"
    names = {health: "Bộ Y tế", home: "Bộ Nội vụ", old: "UBND tỉnh Quảng Trị", new: "UBND tỉnh Quảng Trị"}
    issuers = {"TTLT": "Bộ Y tế và Bộ Nội vụ", "QĐ cũ": names[old], "QĐ mới": names[new]}
    by = [("TTLT", health), ("TTLT", home), ("QĐ cũ", old), ("QĐ mới", new)]
    agencies = [Node("Agency", key, {"key": key, "name": name}) for key, name in names.items()]
    documents = [Node("Document", key, {"key": key, "issuer": issuer}) for key, issuer in issuers.items()]
    store = open_arcade(tmp_path / "graph")
    store.load([*agencies, *documents], [Edge(document, "ISSUED_BY", agency) for document, agency in by])
    yield store
    store.close()


@pytest.mark.parametrize(
    ("agency", "documents"),
    [
        ("bộ y tế", {"TTLT"}),
        ("bộ nội vụ", {"TTLT"}),
        ("ubnd tỉnh quảng trị", {"QĐ cũ"}),
        ("ubnd tỉnh quảng trị@2025-07-01", {"QĐ mới"}),
    ],
)
def test_what_several_issued_is_of_each_of_them_and_of_two_agencies_of_one_name_each_has_its_own(
    issued: Store, agency: str, documents: set[str]
) -> None:
    assert documents_of_unit(issued, [agency])["ISSUED_BY"] == documents


@pytest.fixture
def graph(made: Callable[..., Store]) -> Store:
    """A letter below a notice below a decree, the decree replaced; a plan that rests on the letter; strangers."""
    return made(
        "D1 IMPLEMENTS P1",
        "P1 IMPLEMENTS C1",
        "C2 REPLACES C1",
        "D2 BASED_ON D1",
        "D1 CITES C3",
        "P9 CITES D1",
        "C3 BASED_ON C4",
        "D9 IMPLEMENTS P9",
        "P1 AMENDS P5",
        "D7 IMPLEMENTS P1",
    )


def test_a_chain_goes_up_and_down_names_its_neighbours_and_what_changed_it(graph: Store) -> None:
    assert chain_through(graph, "D1") == {"D1", "P1", "C1", "C2", "D2", "C3", "P9"}


def test_what_rests_on_a_document_belongs_to_its_chain_over_every_step(graph: Store) -> None:
    assert {"P1", "D1", "D2", "D7"} <= chain_through(graph, "C1")


def test_the_grounds_of_documents_are_above_them_and_beside_them_and_not_below(graph: Store) -> None:
    assert grounds_of(graph, {"D1"}) == {"D1", "P1", "C1", "C2", "C3"}
    assert grounds_of(graph, {"D2", "D9"}) == {"D2", "D1", "P1", "C1", "C2", "D9", "P9"}


def test_nothing_has_no_grounds(graph: Store) -> None:
    assert grounds_of(graph, set()) == set()
