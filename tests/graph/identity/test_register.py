"""The known documents."""

from luocdo.extract.rules import KnownDocument, register
from luocdo.graph.identity.key import document_key
from luocdo.graph.identity.register import is_near, national_register, register_of


def test_a_row_is_found_by_the_key_of_a_citation():
    row = national_register()[str(document_key("61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018-04-23"))]
    assert (row.date, row.issuer) == ("2018-04-23", "Chính phủ")


def test_no_two_rows_of_the_register_share_a_key():
    keyed = [str(document_key(row.number, row.type, row.issuer, row.date)) for row in register()]
    assert len(set(keyed)) == len(keyed)


def test_every_row_of_the_register_has_a_complete_key():
    assert len(national_register()) == len(register())


def test_a_row_without_a_year_names_no_document():
    assert register_of([KnownDocument("15/KH-UBND", "Kế hoạch", "", "", "UBND tỉnh Hà Nam", "")]) == {}


def test_the_days_of_one_signing_lie_at_most_three_days_apart():
    assert is_near("2018-04-23", "2018-04-20")
    assert is_near("2018-04-20", "2018-04-23")
    assert not is_near("2018-04-24", "2018-04-20")
