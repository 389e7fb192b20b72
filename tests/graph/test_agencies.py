"""Agencies as of a date, their superiors and successors."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.agencies import (
    Agency,
    agency_as_of,
    agency_key,
    central_issuer,
    level,
    party_to,
    same_agency,
    successions,
    superior,
)

SO = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"


@pytest.mark.parametrize(
    ("name", "day", "key"),
    [
        ("UBND tỉnh Bắc Ninh", "2025-06-30", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2025-07-01", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2025-06", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2025-07", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2024", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2026", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2025", "ubnd tỉnh bắc ninh@?"),
        ("UBND tỉnh Bắc Ninh", None, "ubnd tỉnh bắc ninh@?"),
        ("Sở Nội vụ thành phố Đà Nẵng", "2025-12-03", "sở nội vụ thành phố đà nẵng@2025-07-01"),
        ("UBND tỉnh Lạng Sơn", None, "ubnd tỉnh lạng sơn"),
        ("UBND thành phố Bắc Ninh tỉnh Bắc Ninh", "2024", "ubnd thành phố bắc ninh tỉnh bắc ninh"),
        ("UBND thành phố Bắc Ninh", "2025-03-01", "ubnd thành phố bắc ninh"),
        ("UBND tỉnh Đồng Nai", "2025-12-01", "ubnd thành phố đồng nai@2025-07-01"),
        ("UBND thành phố Đồng Nai", "2026-05-01", "ubnd thành phố đồng nai@2025-07-01"),
        ("UBND tỉnh Bắc Giang", "2025", "ubnd tỉnh bắc giang"),
        ("Bộ Tài chính", "2025", "bộ tài chính"),
    ],
)
def test_a_merged_province_that_kept_its_name_is_two(name, day, key):
    assert agency_key(name, day) == key


def test_a_day_by_which_it_existed_may_decide():
    assert agency_key("UBND tỉnh Bắc Ninh", None, known_by="2024-03") == "ubnd tỉnh bắc ninh"
    assert agency_key("UBND tỉnh Bắc Ninh", None, known_by="2025-09") == "ubnd tỉnh bắc ninh@?"


def test_an_undecided_agency_may_be_either_of_its_name_and_no_other():
    keys = {agency_key("UBND tỉnh Bắc Ninh", day) for day in ("2024", "2026")}
    assert all(same_agency(key, agency_key("UBND tỉnh Bắc Ninh", None)) for key in keys)
    assert not same_agency(*keys)
    assert not same_agency("ubnd tỉnh cà mau", agency_key("UBND tỉnh Bắc Ninh", None))


def test_an_agency_whose_day_decides_and_is_unknown_is_none():
    assert agency_as_of("UBND tỉnh Bắc Ninh", "2025") is None
    assert agency_as_of("Chính phủ", None) == Agency("chính phủ", "Chính phủ", "central")


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("Sở Nội vụ tỉnh Quảng Trị", "UBND tỉnh Quảng Trị"),
        ("Văn phòng UBND tỉnh Lạng Sơn", "UBND tỉnh Lạng Sơn"),
        ("Phòng Tổ chức thuộc Sở Nội vụ tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị"),
        ("Văn phòng Sở Nội vụ tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "UBND tỉnh Lạng Sơn"),
        ("UBND tỉnh Lạng Sơn", None),
        ("Công an tỉnh Lạng Sơn", None),
        ("Bộ Tài chính", None),
    ],
)
def test_names_tell_who_belongs_to_whom(name, above):
    assert superior(name) == above


@pytest.mark.parametrize(
    ("words", "issuer", "party", "rank"),
    [
        ("Các phòng, đơn vị thuộc Sở", SO, f"các phòng, đơn vị thuộc {SO}", "unit"),
        ("Các phòng chuyên môn; đơn vị trực thuộc thuộc Sở", SO, f"các phòng chuyên môn; đơn vị thuộc {SO}", "unit"),
        ("Văn phòng Sở", SO, f"Văn phòng {SO}", "unit"),
        ("Phòng Quản lý công nghệ", SO, f"Phòng Quản lý công nghệ thuộc {SO}", "unit"),
        ("Sở Nội vụ", "UBND tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị", "department"),
        ("UBND tỉnh", SO, "UBND tỉnh Quảng Trị", "province"),
        ("Các sở, ban, ngành", "UBND tỉnh Quảng Trị", "các sở, ban, ngành tỉnh Quảng Trị", "other"),
        ("Bộ Tài chính", "Văn phòng Chính phủ", "Bộ Tài chính", "central"),
        ("Cục Hải quan", "Bộ Tài chính", "Cục Hải quan", "central"),
        ("Văn phòng UBND tỉnh", "UBND tỉnh Quảng Trị", "Văn phòng UBND tỉnh Quảng Trị", "department"),
        ("Uỷ ban nhân dân các xã, phường", "UBND tỉnh Quảng Trị", "UBND các xã, phường tỉnh Quảng Trị", "other"),
        ("Vụ Pháp chế", "Bộ Nội vụ", "Vụ Pháp chế thuộc Bộ Nội vụ", "unit"),
    ],
)
def test_a_party_is_named_from_the_issuers_view(words, issuer, party, rank):
    assert (party_to(words, issuer, "Quảng Trị"), level(party)) == (party, rank)


@pytest.mark.parametrize(
    ("name", "day", "heirs"),
    [
        ("Bộ Kế hoạch và Đầu tư", "2024", {("bộ tài chính", "2025-03-01")}),
        (
            "Sở Thông tin và Truyền thông tỉnh Lạng Sơn",
            "2023-07-06",
            {("sở khoa học và công nghệ tỉnh lạng sơn", "2025-03-01")},
        ),
        ("UBND tỉnh Bắc Giang", "2024", {("ubnd tỉnh bắc ninh@2025-07-01", "2025-07-01")}),
        ("UBND tỉnh Bắc Ninh", "2024", {("ubnd tỉnh bắc ninh@2025-07-01", "2025-07-01")}),
        ("UBND tỉnh Bắc Ninh", "2026", set()),
        ("UBND tỉnh Lạng Sơn", "2024", set()),
        ("Bộ Tài chính", "2024", set()),
    ],
)
def test_agencies_know_who_took_over(name, day, heirs):
    agency = agency_as_of(name, day)
    assert agency is not None
    assert {(heir.successor.key, heir.day) for heir in successions(agency)} == heirs


def test_every_old_province_has_its_heir_or_lives_on():
    for row in rows("provinces_63"):
        agency = agency_as_of(f"UBND {row['kind']} {row['name']}", "2024-12-31")
        assert agency is not None
        heirs = [heir.successor.name for heir in successions(agency)]
        assert not heirs or heirs[0].endswith(row["successor"])
        assert heirs or row["successor"] == row["name"]


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("VPCP", "Văn phòng Chính phủ"),
        ("ttg", "Thủ tướng Chính phủ"),
        ("BNN&PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("tw", "Ban Chấp hành Trung ương Đảng"),
        ("KHCN", None),
        ("TCT", None),
        ("UBND", None),
    ],
)
def test_only_letters_of_one_central_agency_name_an_issuer(letters, name):
    assert central_issuer(letters) == name
