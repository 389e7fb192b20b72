"""What somebody types -> the one document that it names, or what it could name."""

from collections.abc import Callable

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.queries.naming.lookup import candidates, lookup


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("07/TB-VPCP", "vpcp|07"),
        ("07 tb vpcp", "vpcp|07"),
        ("07tbvpcp", "vpcp|07"),
        ("7/TB-VPCP", "vpcp|07"),
        ("7tbvpcp", "vpcp|07"),
        ("7/TB-VPCP năm 2024", "vpcp|07"),
        ("Thông báo số 07/TB-VPCP", "vpcp|07"),
        ("7", "vpcp|07"),
        ("số 07", "vpcp|07"),
        ("61/2018/nd-cp", "decree"),
        ("nghi dinh 61 2018 NĐ CP", "decree"),
        ("61/2018/NĐ-CP", "decree"),
        ("91/UBND-KT Hà Giang", "hg|91"),
        ("91/ubnd-kt cua ubnd tinh cao bang", "cb|91"),
        ("91/UBND-KT ngày 12/3/2024", "hg|91"),
        ("91 ubnd kt 20/05/2024", "cb|91"),
        ("(?)/STC-VP 3/24", "hg|draft"),
        ("(?)/STC-VP 3/2024", "hg|draft"),
        ("…/stc-vp", "hg|draft"),
        ("luat luu tru", "law"),
        ("kết luận phiên họp", "vpcp|07"),
        ("hg|draft", "hg|draft"),
    ],
)
def test_a_number_may_be_typed_carelessly(store: Store, typed: str, key: str) -> None:
    assert lookup(store, typed).key == key


@pytest.mark.parametrize(
    ("typed", "code", "named"),
    [
        ("91/UBND-KT", "several-documents", ["UBND tỉnh Hà Giang, 12/3/2024", "UBND tỉnh Cao Bằng, 20/5/2024"]),
        ("91", "several-documents", ["UBND tỉnh Hà Giang", "UBND tỉnh Cao Bằng"]),
        ("60/2018/NĐ-CP", "unknown-number-nearest", ["61/2018/NĐ-CP"]),
        ("08/TB-VPCP", "unknown-number-nearest", ["07/TB-VPCP"]),
        ("4321/QĐ-BXYZ", "unknown-number", ["4321/QĐ-BXYZ"]),
        ("không có gì", "unknown-number", ["không có gì"]),
        ("", "unknown-number", []),
        ("007/TB-VPCP", "unknown-number-nearest", ["07/TB-VPCP"]),
        ("91/UBND-KT Lào Cai", "unknown-number-nearest", ["91/UBND-KT"]),
    ],
)
def test_what_names_no_document_or_several_says_what_comes_near(
    store: Store, typed: str, code: str, named: list[str]
) -> None:
    with pytest.raises(NotFoundError) as caught:
        lookup(store, typed)
    assert caught.value.code == code
    assert all(name in caught.value.text(lang) for name in named for lang in ("vi", "en"))


def test_a_bare_serial_is_borne_before_it_is_named(store: Store) -> None:
    assert [card.key for card in candidates(store, "118")] == ["new decree"]


@pytest.mark.parametrize("typed", ["Quyết định 91/UBND-KT", "QĐ số 91/UBND-KT Hà Giang", "Thông tư 61/2018/NĐ-CP"])
def test_a_document_of_another_type_than_the_one_typed_is_near_and_not_it(store: Store, typed: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        lookup(store, typed)
    assert caught.value.code == "unknown-number-nearest"


def test_what_comes_near_is_named_with_its_agency_and_day(store: Store) -> None:
    with pytest.raises(NotFoundError, match=r"91/UBND-KT \(UBND tỉnh Hà Giang, 12/3/2024\)"):
        lookup(store, "Công văn số 91/UBND-KT ngày 12/3/2024 của UBND tỉnh Lào Cai")


def test_how_a_number_begins_names_it_before_titles_that_hold_it(store: Store) -> None:
    """The title of one document holds "118/2025/NĐ-CP"; the other one bears it."""
    assert [card.key for card in candidates(store, "118/2025")] == ["new decree"]
    assert [card.key for card in candidates(store, "118/2025/nd")] == ["new decree"]


def test_where_no_number_begins_so_titles_are_offered(store: Store) -> None:
    assert [card.key for card in candidates(store, "2025/NĐ-CP 118")] == ["new decree", "named"]


SEEDS = {"number": "77/UBND-KT", "number_folded": "77 ubnd kt", "issuer": "UBND tỉnh Hà Giang"}
OF_TWO_YEARS = {
    "a": {**SEEDS, "title": "cấp giống lúa năm 2023", "date_text": "2022-05-10"},
    "b": {**SEEDS, "title": "cấp giống ngô năm 2024", "date_text": "2023-05-10"},
}


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("77/UBND-KT 10/5/2023", ["b"]),
        ("77/UBND-KT ngày 10/5/2023 của UBND tỉnh Hà Giang", ["b"]),
        ("77/UBND-KT 10-5-2022 hà giang", ["a"]),
        ("77/UBND-KT 2023", ["a", "b"]),
        ("77/UBND-KT 11/5/2023", []),
    ],
)
def test_a_whole_day_is_that_of_the_document_and_not_the_year_in_a_title(
    made: Callable[..., Store], typed: str, keys: list[str]
) -> None:
    assert [card.key for card in candidates(made("a CITES b", **OF_TWO_YEARS), typed)] == keys
