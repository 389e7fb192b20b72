"""The types of documents."""

from luocdo.extract.grammar.doc_types import (
    LETTER,
    is_law,
    kind_of,
    sole_issuer,
    type_names,
    types_as_written,
    types_by_letters,
    types_of_kind,
)


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
