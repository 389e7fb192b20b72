"""The office of a body signs "VP": each row does what its example says."""

import pytest

from luocdo.extract.grammar.body_offices import signs_as_office
from luocdo.extract.grammar.symbols import issuer_of
from luocdo.extract.rules import Row, rows

ROWS = rows("bodies_with_office")
OF_COMMITTEE = "Văn phòng UBND tỉnh Hà Giang"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["words"])
def test_the_office_of_each_body_signs_vp_and_nothing_else(row: Row) -> None:
    assert signs_as_office("VP", row["example"])
    assert signs_as_office("VP", row["example"].replace("Văn phòng ", "Văn\nphòng  "))
    assert not signs_as_office("VPUB", row["example"])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["words"])
def test_each_row_names_a_body_that_no_other_row_names(row: Row) -> None:
    body = row["example"].removeprefix("Văn phòng ").lower()
    assert [each["words"] for each in ROWS if f"{body} ".startswith(f"{each['words']} ")] == [row["words"]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["words"])
def test_among_the_documents_of_a_body_vp_is_its_own_office_or_that_of_the_committee(row: Row) -> None:
    body = row["example"].removeprefix("Văn phòng ")
    assert issuer_of("VP", "Hà Giang", body) == (None if row["own"] else OF_COMMITTEE)


@pytest.mark.parametrize(
    "name", ["Văn phòng Chính phủ", "Văn phòng Bộ Nội vụ", "Văn phòng luật sư Sở Kiều", "Sở Nội vụ"]
)
def test_other_offices_have_letters_of_their_own(name: str) -> None:
    assert not signs_as_office("VP", name)


def test_an_office_is_that_of_the_house_that_speaks() -> None:
    own = "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh Hà Giang"
    assert issuer_of("VP", "Hà Giang", own) == own
    assert issuer_of("VP", "Hà Giang", "Chi cục Thuế tỉnh Hà Giang") == OF_COMMITTEE
    assert issuer_of("VP", "Hà Giang", "Ban Tổ chức Tỉnh ủy Hà Giang") is None
