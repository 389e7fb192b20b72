"""The types of documents."""

from typing import get_args

import pytest

from luocdo.extract.grammar.doc_types import (
    LETTER,
    Trait,
    is_law,
    kind_of,
    particular_types,
    short_forms,
    sole_issuer,
    type_names,
    types_as_written,
    types_by_letters,
    types_named_by_issuer,
    types_of_kind,
    types_with,
    words_before_title,
)
from luocdo.extract.rules import rows, split


def test_a_type_is_known_by_the_letters_of_a_number_and_by_what_people_write() -> None:
    assert types_by_letters()["QĐ"] == "Quyết định"
    assert types_as_written()["NĐ"] == types_as_written()["Nghị định"] == "Nghị định"


def test_a_type_is_of_one_kind() -> None:
    assert (kind_of("Luật"), kind_of("Kế hoạch"), kind_of(LETTER), kind_of(None)) == ("law", "plan", "letter", "")
    kinds = {kind_of(name) for name in type_names()}
    assert sum(len(types_of_kind(kind)) for kind in kinds) == len(type_names())


def test_laws_and_decrees_are_of_one_agency_each() -> None:
    assert sole_issuer("Pháp lệnh") == "Ủy ban Thường vụ Quốc hội"
    assert (sole_issuer("Nghị định"), sole_issuer("Thông tư"), sole_issuer(None)) == ("Chính phủ", None, None)
    assert all(sole_issuer(name) for name in type_names() if is_law(name))


def test_only_a_document_of_any_type_is_of_no_type_in_particular() -> None:
    assert set(type_names()) - set(particular_types()) == {"Văn bản"}


def test_short_forms_are_the_letters_of_numbers_and_what_people_write() -> None:
    assert "NQLT" in short_forms()["Nghị quyết liên tịch"]
    assert {"TB", "Thông báo kết luận"} <= set(short_forms()["Thông báo"])
    assert short_forms()["Hiến pháp"] == ()


def test_plans_are_called_by_a_title_in_quotes_or_by_their_issuer_alone() -> None:
    assert {"Đề án", "đề án"} <= words_before_title()
    assert "Kế hoạch" in types_named_by_issuer()
    assert "Quyết định" not in types_named_by_issuer()


def test_a_statute_named_by_its_issuer_alone_needs_a_title() -> None:
    assert (
        {"Pháp lệnh", "Nghị quyết", "Nghị định", "Thông tư"}
        == types_named_by_issuer(with_title=True)
        < types_named_by_issuer()
    )


def test_every_trait_is_of_some_type_and_every_one_in_the_list_is_known() -> None:
    assert {trait for row in rows("doc_types") for trait in split(row["traits"])} == set(get_args(Trait))


@pytest.mark.parametrize(
    ("trait", "true_of", "not_of"),
    [
        ("issued", "Quy chế", "Công văn"),
        ("carried", "Công văn", "Quy chế"),
        ("proposes", "Tờ trình", "Quyết định"),
        ("tells", "Báo cáo", "Công văn"),
        ("concludes", "Kết luận", "Kế hoạch"),
        ("commands", "Công điện", "Công văn"),
        ("lettered", "Pháp lệnh", "Công văn"),
        ("grounded", "Thông tư liên tịch", "Công văn"),
        ("follows", "Hướng dẫn", "Nghị định"),
        ("yearly", "Kế hoạch", "Quyết định"),
    ],
)
def test_a_trait_is_of_the_types_of_which_it_is_true(trait: Trait, true_of: str, not_of: str) -> None:
    assert true_of in types_with(trait)
    assert not_of not in types_with(trait)
