"""What the letters of a number mean, and how an office would have written them."""

import pytest

from luocdo.extract.grammar.symbols import (
    by_department,
    groups_of,
    is_agency,
    is_local_body,
    issuer_of,
    joint_issuer,
    letters_of,
    one_error,
    spelled,
    split_letters,
    suggestion,
    unmarred,
)


def test_letters_stand_for_agencies() -> None:
    assert is_agency("SNV")
    assert is_agency("QH15")
    assert not is_agency("XYZ")
    assert is_local_body("UBND")
    assert not is_local_body("SNV")


@pytest.mark.parametrize(
    ("group", "written"), [("QD", "QĐ"), ("TTG", "TTg"), ("UBND", "UBND"), ("ND", "NĐ"), ("BĐT", "BĐT"), ("XQZ", "XQZ")]
)
def test_a_group_gets_back_the_marks_that_it_lost(group: str, written: str) -> None:
    assert spelled(group) == written


def test_only_the_group_that_leads_stands_for_a_type() -> None:
    assert spelled("ND", leads=False) == "ND"


@pytest.mark.parametrize(("group", "meant"), [("U8ND", "UBND"), ("UBNO", "UBND"), ("8NV", "BNV"), ("Q1Z", "Q1Z")])
def test_letters_that_a_scanner_misread_are_those_of_the_one_agency_that_they_make(group: str, meant: str) -> None:
    assert unmarred(group) == meant


@pytest.mark.parametrize(("group", "apart"), [("TTBTC", "TT-BTC"), ("QĐUBND", "QĐ-UBND"), ("UBND", "UBND")])
def test_a_separator_that_was_lost_comes_back(group: str, apart: str) -> None:
    assert split_letters(group) == apart


@pytest.mark.parametrize(
    ("letters", "own", "issuer"),
    [
        ("UBND", None, "UBND tỉnh Sơn La"),
        ("SNV", None, "Sở Nội vụ tỉnh Sơn La"),
        ("BTC", None, "Bộ Tài chính"),
        ("QH15", None, "Quốc hội"),
        ("SKHCN", "Sở Khoa học và Công nghệ tỉnh Lào Cai", "Sở Khoa học và Công nghệ tỉnh Lào Cai"),
        ("ĐPTTH", None, "Đài Phát thanh - Truyền hình tỉnh Sơn La"),
        ("XYZ", None, None),
    ],
)
def test_letters_name_an_agency_as_the_document_sees_it(letters: str, own: str | None, issuer: str | None) -> None:
    assert issuer_of(letters, "Sơn La", own) == issuer


def test_a_department_without_a_province_is_nobodys() -> None:
    assert issuer_of("SNV", None, None) is None


def test_a_joint_document_has_the_issuers_that_its_letters_tell() -> None:
    assert joint_issuer("Thông tư liên tịch", ["BTC", "BNV", "BTP"], None, None) == (
        "Bộ Tài chính, Bộ Nội vụ và Bộ Tư pháp"
    )
    assert joint_issuer("Thông tư liên tịch", ["BNV", "TWĐTNCSHCM"], None, None) == (
        "Bộ Nội vụ và Trung ương Đoàn TNCS Hồ Chí Minh"
    )
    assert joint_issuer("Thông tư liên tịch", ["BTC", "XYZ"], None, None) is None
    assert joint_issuer("Thông tư", ["BTC", "BNV"], None, None) is None


def test_an_agency_signs_under_its_letters() -> None:
    assert "SNV" in letters_of("Sở Nội vụ tỉnh Sơn La")
    assert "UBND" in letters_of("UBND huyện Mai Sơn tỉnh Sơn La")
    assert letters_of("Công ty Alpha") == frozenset()


def test_an_unknown_group_is_one_slip_from_the_agency_that_was_meant() -> None:
    assert suggestion("SKHHCN", "Sở Khoa học và Công nghệ tỉnh Sơn La") == "SKHCN"
    assert suggestion("UBDN", None) == "UBND"
    assert suggestion("UBND", None) is None
    assert suggestion("QWRTP", None) is None
    assert suggestion("HĐNN8", "Hội đồng Nhà nước") is None
    assert suggestion("NHNN5", "Ngân hàng Nhà nước Việt Nam") is None


def test_the_letters_of_a_union_in_a_province_are_no_slip_of_those_of_its_centre() -> None:
    assert suggestion("BNCTTW", None) == "BNCTW"
    assert suggestion("HNDT", None) is None
    assert suggestion("HNDTX", None) is None


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("UBND", "UBDN", True),
        ("SNV", "SNVV", True),
        ("SNV", "SXV", True),
        ("SNV", "SXD", False),
        ("SNV", "SNVVV", False),
    ],
)
def test_one_error_is_one_letter_or_two_neighbours(left: str, right: str, near: bool) -> None:
    assert one_error(left, right) is near


def test_what_a_department_drafted_a_province_signed() -> None:
    assert by_department("2290/UBND-SNV", ("UBND",))
    assert not by_department("2290/UBND-TNMT", ("UBND",))
    assert not by_department("2290/KH-SNV", ("SNV",))


def test_a_party_committee_is_of_the_commune_in_which_it_is_cited() -> None:
    assert issuer_of("ĐU", "Hà Giang", "UBND xã Nam Tuấn tỉnh Hà Giang") == "Đảng ủy xã Nam Tuấn tỉnh Hà Giang"
    assert issuer_of("ĐU", "Hà Giang", "Sở Nội vụ tỉnh Hà Giang") is None


@pytest.mark.parametrize(
    ("symbol", "groups"),
    [
        ("SNV-VTLT", ("SNV", "VTLT")),
        ("05/1999/TTLT/BYT-BTC", ("TTLT", "BYT", "BTC")),
        ("CT.UBND", ("CT", "UBND")),
        ("12", ()),
    ],
)
def test_a_symbol_falls_into_groups_of_letters(symbol: str, groups: tuple[str, ...]) -> None:
    assert groups_of(symbol) == groups


@pytest.mark.parametrize("writer", ["Trường Tiểu học Lê Lợi xã Ea Na tỉnh Đắk Lắk", "HĐND xã Ea Na tỉnh Đắk Lắk"])
def test_the_committee_of_what_a_school_or_a_council_of_a_commune_cites_may_be_of_either_place(writer: str) -> None:
    assert issuer_of("UBND", "Đắk Lắk", writer) is None
    assert issuer_of("TU", "Đắk Lắk", writer) == "Tỉnh ủy Đắk Lắk"


@pytest.mark.parametrize("writer", ["Sở Y tế tỉnh Đắk Lắk", "Bệnh viện Đa khoa tỉnh Đắk Lắk", None])
def test_the_committee_that_an_office_of_a_province_cites_is_that_of_the_province(writer: str | None) -> None:
    assert issuer_of("UBND", "Đắk Lắk", writer) == "UBND tỉnh Đắk Lắk"
