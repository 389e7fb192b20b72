"""What people decided, as it has to be worked out: of which documents, and what of it changed since the last build."""

import pytest

from luocdo.graph.assembly.making.rulings import Rulings, decisions_in, shifted
from luocdo.graph.assembly.meaning.catalogue import Catalogue, Lookup
from luocdo.graph.assembly.meaning.judged import judgements
from luocdo.graph.assembly.meaning.known import Testimony as Statements
from luocdo.graph.assembly.meaning.whereabouts import Whereabouts
from luocdo.graph.decisions.model import (
    Decision,
    Done,
    Handle,
    Merge,
    Rejection,
    TaskWords,
    What,
)
from luocdo.graph.identity.key import DocumentKey

A, B, C = (f"Sở Y tế|kế hoạch|{serial}|kh-syt|2023" for serial in (1, 2, 3))


class Nobody:
    """Sources in which nobody says anything."""

    def testimony(self, key: DocumentKey) -> Statements:
        return Statements({})

    def keys_under(self, lookup: Lookup) -> list[DocumentKey]:
        return []


def decided(id_: str, what: What) -> Decision:
    return Decision(id=id_, who="Hà", when="2025-05-20T08:00:00+07:00", why="đã xem bản gốc", what=what)


MERGED = decided("1", Merge(documents=(Handle(key=A), Handle(key=B))))
DONE = decided("2", Done(document=Handle(key=B), task=TaskWords(text="Nộp danh mục.")))
REJECTED = decided("3", Rejection(source=Handle(key=A), relation="CITES", target=Handle(key=C)))


def ruled(*decisions: Decision, moved: dict[str, str] | None = None) -> Rulings:
    where = Whereabouts({}, lambda _: True, Catalogue(Nobody()), moved or {})
    return Rulings(decisions, where, judgements(decisions, where), frozenset())


def test_what_is_decided_stands_with_the_documents_of_today() -> None:
    rulings = ruled(MERGED, DONE, moved={B: A})
    assert rulings.about == {A: [MERGED]}
    assert rulings.on_tasks == {A: [DONE]}


def test_what_was_rejected_is_told_where_it_would_be_joined_again_and_only_in_its_direction() -> None:
    rulings = ruled(REJECTED)
    assert rulings.rejections([(A, "IMPLEMENTS", C)]) == []
    assert rulings.rejections([(A, "CITES", C)]) == [REJECTED]
    assert rulings.rejections([(C, "CITES", A)]) == []


def test_a_standing_without_decisions_is_empty_and_else_reads_back() -> None:
    assert ruled().standing == ""
    assert decisions_in("") == []
    assert decisions_in(ruled(MERGED, DONE, moved={B: A}).standing) == [MERGED, DONE]


def test_only_what_stands_otherwise_is_worked_out_anew() -> None:
    before, now = ruled(MERGED, REJECTED).standing, ruled(MERGED, DONE, REJECTED).standing
    assert shifted(before, before) == set()
    assert shifted(before, now) == shifted(now, before) == {B}
    assert shifted("", before) == {A, B, C}


@pytest.mark.parametrize("moved", [{B: A}, {B: C}])
def test_a_document_that_moved_shifts_where_it_stood_and_where_it_stands(moved: dict[str, str]) -> None:
    assert shifted(ruled(DONE).standing, ruled(DONE, moved=moved).standing) == {B, moved[B]}
