"""The types of documents."""

import re
from typing import get_args

import pytest

from luocdo.extract.grammar.doc_types import (
    LETTER,
    Trait,
    any_type,
    is_law,
    kind_of,
    listed_papers,
    listed_rules,
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
        ("rules", "Thông tư liên tịch", "Quyết định"),
        ("issues", "Nghị quyết", "Công văn"),
        ("general", "Chỉ thị", "Công văn"),
        ("particular", "Tờ trình", "Kế hoạch"),
        ("listed", "Nghị định", "Quy định"),
    ],
)
def test_a_trait_is_of_the_types_of_which_it_is_true(trait: Trait, true_of: str, not_of: str) -> None:
    assert true_of in types_with(trait)
    assert not_of not in types_with(trait)


def test_types_stand_in_running_text_in_small_letters_and_over_lines() -> None:
    assert all(re.fullmatch(any_type(), name) for name in type_names())
    assert re.fullmatch(any_type(), "Nghị quyết\nliên tịch")
    assert re.fullmatch(any_type(small=True), "văn bản")
    assert not re.fullmatch(any_type(small=True), "Văn bản")


@pytest.mark.parametrize("rule", ["Quyết định", "Văn bản", "Nghị định", "Chỉ thị"])
def test_rules_and_papers_are_told_of_in_lists(rule: str) -> None:
    assert re.fullmatch(listed_rules(), rule)
    assert re.fullmatch(listed_papers(), rule)


@pytest.mark.parametrize("paper", ["Kế hoạch", "Công văn"])
def test_plans_and_letters_are_listed_but_no_rules(paper: str) -> None:
    assert re.fullmatch(listed_papers(), paper)
    assert not re.fullmatch(listed_rules(), paper)


@pytest.mark.parametrize("no_document", ["Quy định", "Chương trình", "Luật", "Dự án", "Giấy phép", "Quy chế"])
def test_provisions_programmes_and_the_law_are_no_list_of_documents(no_document: str) -> None:
    assert not re.fullmatch(listed_papers(), no_document)
