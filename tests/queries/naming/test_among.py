"""What somebody types -> the one of the documents at hand that it names, as a store would find it."""

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.queries.documents import DocumentCard, cards
from luocdo.queries.naming.among import among


@pytest.fixture
def at_hand(store: Store) -> list[DocumentCard]:
    keys = [str(row["key"]) for row in store.read("MATCH (d:Document) RETURN d.key AS key ORDER BY key")]
    return list(cards(store, keys).values())


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("7tbvpcp", "vpcp|07"),
        ("Thông báo số 07/TB-VPCP", "vpcp|07"),
        ("7/TB-VPCP năm 2024", "vpcp|07"),
        ("số 07", "vpcp|07"),
        ("61/2018", "decree"),
        ("91 ubnd kt 20/05/2024", "cb|91"),
        ("(?)/STC-VP 3/2024", "hg|draft"),
        ("…/stc-vp", "hg|draft"),
        ("luat luu tru", "law"),
        ("kết luận phiên họp", "vpcp|07"),
        ("hg|draft", "hg|draft"),
    ],
)
def test_a_number_may_be_typed_carelessly(at_hand: list[DocumentCard], typed: str, key: str) -> None:
    assert among(at_hand, typed).key == key


@pytest.mark.parametrize(
    ("typed", "code", "named"),
    [
        ("91/UBND-KT", "several-documents", ["UBND tỉnh Hà Giang, 12/3/2024", "UBND tỉnh Cao Bằng, 20/5/2024"]),
        ("60/2018/NĐ-CP", "unknown-in-graph", ["61/2018/NĐ-CP"]),
        ("Công văn 61/2018/NĐ-CP", "unknown-in-graph", ["61/2018/NĐ-CP"]),
        ("không có gì", "unknown-in-graph", ["không có gì"]),
        ("", "unknown-in-graph", []),
    ],
)
def test_what_names_none_or_several_says_what_there_is(
    at_hand: list[DocumentCard], typed: str, code: str, named: list[str]
) -> None:
    with pytest.raises(NotFoundError) as error:
        among(at_hand, typed)
    assert error.value.code == code
    assert all(name in error.value.text() for name in named)
