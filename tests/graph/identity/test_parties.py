"""Those whom a document addresses or orders."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.agencies import level
from luocdo.graph.identity.groups import is_among
from luocdo.graph.identity.parties import party_to

SO = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"


@pytest.mark.parametrize(
    ("words", "issuer", "party", "rank"),
    [
        ("Các phòng, đơn vị thuộc Sở", SO, f"các phòng, đơn vị thuộc {SO}", "unit"),
        ("Các phòng chuyên môn; đơn vị trực thuộc thuộc Sở", SO, f"các phòng chuyên môn; đơn vị thuộc {SO}", "unit"),
        ("Văn phòng Sở", SO, f"Văn phòng {SO}", "unit"),
        ("Phòng Tổ chức cán bộ", SO, f"Phòng Tổ chức cán bộ thuộc {SO}", "unit"),
        ("Phòng Quản lý công nghệ", SO, f"Phòng Quản lý công nghệ thuộc {SO}", "unit"),
        ("Sở Nội vụ", "UBND tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị", "department"),
        ("UBND tỉnh", SO, "UBND tỉnh Quảng Trị", "province"),
        ("Các sở, ban, ngành", "UBND tỉnh Quảng Trị", "các sở, ban, ngành tỉnh Quảng Trị", "other"),
        ("Bộ Tài chính", "Văn phòng Chính phủ", "Bộ Tài chính", "central"),
        ("Cục Hải quan", "Bộ Tài chính", "Cục Hải quan", "central"),
        ("Văn phòng UBND tỉnh", "UBND tỉnh Quảng Trị", "Văn phòng UBND tỉnh Quảng Trị", "department"),
        ("Uỷ ban nhân dân các xã, phường", "UBND tỉnh Quảng Trị", "UBND các xã, phường tỉnh Quảng Trị", "other"),
        (
            "Tổ Tiếp nhận",
            "Trung tâm Lưu trữ lịch sử tỉnh Quảng Trị",
            "Tổ Tiếp nhận thuộc Trung tâm Lưu trữ lịch sử tỉnh Quảng Trị",
            "unit",
        ),
        ("Bộ phận Một cửa", SO, f"Bộ phận Một cửa thuộc {SO}", "unit"),
        ("Tổ công tác Đề án 06 tỉnh", SO, "Tổ công tác Đề án 06 tỉnh Quảng Trị", "department"),
        ("UBND các huyện, thành phố", "UBND tỉnh Quảng Trị", "UBND các huyện, thành phố tỉnh Quảng Trị", "other"),
        ("UBND các xã, phường tỉnh Lạng Sơn", SO, "UBND các xã, phường tỉnh Lạng Sơn", "other"),
        ("Các sở, ban, ngành thuộc UBND tỉnh", SO, "các sở, ban, ngành thuộc UBND tỉnh Quảng Trị", "unit"),
        ("Các Cục", "Bộ Công Thương", "các Cục thuộc Bộ Công Thương", "unit"),
        ("Các cơ quan, đơn vị trực thuộc", SO, f"các cơ quan, đơn vị thuộc {SO}", "unit"),
        ("Sở Y tế các tỉnh, thành phố", "Bộ Y tế", "Sở Y tế các tỉnh, thành phố", "department"),
        (
            "Các cơ quan, đơn vị",
            "UBND xã Cam Lộ tỉnh Quảng Trị",
            "các cơ quan, đơn vị xã Cam Lộ tỉnh Quảng Trị",
            "other",
        ),
        ("Đoàn Thanh niên xã", "UBND xã Cam Lộ tỉnh Quảng Trị", "Đoàn Thanh niên xã Cam Lộ tỉnh Quảng Trị", "unit"),
        ("UBND các xã", "UBND xã Cam Lộ tỉnh Quảng Trị", "UBND các xã tỉnh Quảng Trị", "other"),
        (
            "Trưởng các thôn",
            "UBND xã Cam Lộ tỉnh Quảng Trị",
            "Trưởng các thôn xã Cam Lộ tỉnh Quảng Trị",
            "other",
        ),
        ("Vụ Pháp chế", "Bộ Nội vụ", "Vụ Pháp chế thuộc Bộ Nội vụ", "unit"),
    ],
)
def test_a_party_is_named_from_the_issuers_view(words, issuer, party, rank):
    assert (party_to(words, issuer, "Quảng Trị"), level(party)) == (party, rank)


@pytest.mark.parametrize("words", ["Khoa Dược", "Phòng KHTH", "Các khoa, phòng", "Trưởng các khoa, phòng"])
def test_what_is_inside_a_hospital_belongs_to_it_and_not_to_the_province(words):
    hospital = "Bệnh viện Đa khoa tỉnh Sơn La"
    assert party_to(words, hospital, "Sơn La").endswith(f"thuộc {hospital}")


def test_the_examples_of_units_belong_to_the_issuer():
    for row in rows("superiors"):
        if row["above"] == "issuer":
            assert party_to(row["example"], SO, "Quảng Trị").endswith(SO), row


HEALTH = "Sở Y tế tỉnh Thái Nguyên"


@pytest.mark.parametrize(
    ("words", "issuer", "party"),
    [
        ("Các bệnh viện trực thuộc Sở", HEALTH, f"các bệnh viện thuộc {HEALTH}"),
        ("Các bệnh viện trực thuộc Sở Y tế", HEALTH, f"các bệnh viện thuộc {HEALTH}"),
        ("Các bệnh viện trực thuộc Sở Y tế", "UBND tỉnh Thái Nguyên", f"các bệnh viện thuộc {HEALTH}"),
        ("Giám đốc các bệnh viện trực thuộc Sở", HEALTH, f"Giám đốc các bệnh viện thuộc {HEALTH}"),
        ("Các đơn vị trực thuộc Sở Y tế", HEALTH, f"các đơn vị thuộc {HEALTH}"),
        ("Các đơn vị thuộc và trực thuộc Sở", HEALTH, f"các đơn vị thuộc {HEALTH}"),
        ("Các phòng của Sở", HEALTH, f"các phòng thuộc {HEALTH}"),
        ("Phòng Kế hoạch thuộc Sở Y tế", HEALTH, f"Phòng Kế hoạch thuộc {HEALTH}"),
        (
            "Các khoa, phòng trong Bệnh viện",
            "Bệnh viện A tỉnh Thái Nguyên",
            "các khoa, phòng thuộc Bệnh viện A tỉnh Thái Nguyên",
        ),
        ("UBND các tỉnh, thành phố trực thuộc Trung ương", "Bộ Y tế", "UBND các tỉnh, thành phố trực thuộc Trung ương"),
        ("Các sở, ngành thuộc tỉnh", "UBND tỉnh Thái Nguyên", "các sở, ngành thuộc tỉnh Thái Nguyên"),
    ],
)
def test_to_whom_a_party_belongs_is_said_once_and_in_full(words: str, issuer: str, party: str) -> None:
    assert party_to(words, issuer, "Thái Nguyên") == party


def test_an_order_to_the_hospitals_of_the_department_reaches_each_of_them() -> None:
    group = party_to("Các bệnh viện trực thuộc Sở", HEALTH, "Thái Nguyên")
    assert is_among(group, "Bệnh viện Gang Thép tỉnh Thái Nguyên")
    assert not is_among(group, "Bệnh viện Đa khoa tỉnh Lào Cai")


@pytest.mark.parametrize(
    ("words", "issuer", "party"),
    [
        ("Bệnh viện Gang Thép", HEALTH, "Bệnh viện Gang Thép tỉnh Thái Nguyên"),
        ("Giám đốc Bệnh viện Gang Thép", "UBND tỉnh Thái Nguyên", "Bệnh viện Gang Thép tỉnh Thái Nguyên"),
        ("Trung tâm Y tế khu vực Phú Bình", HEALTH, "Trung tâm Y tế khu vực Phú Bình tỉnh Thái Nguyên"),
        ("Trường THPT Sông Công", "UBND tỉnh Thái Nguyên", "Trường THPT Sông Công tỉnh Thái Nguyên"),
        ("Bệnh viện Gang Thép", "Bộ Y tế", "Bệnh viện Gang Thép"),
        ("Bệnh viện Sản Nhi Thái Nguyên", HEALTH, "Bệnh viện Sản Nhi Thái Nguyên"),
        ("Bệnh viện Đa khoa Bắc Ninh", HEALTH, "Bệnh viện Đa khoa Bắc Ninh"),
        ("Bệnh viện Đa khoa Trung ương Cần Thơ", HEALTH, "Bệnh viện Đa khoa Trung ương Cần Thơ"),
        ("Bệnh viện Bạch Mai", HEALTH, "Bệnh viện Bạch Mai"),
        ("Bệnh viện K", HEALTH, "Bệnh viện K"),
    ],
)
def test_a_unit_of_a_department_named_without_a_place_is_of_the_province_that_names_it(
    words: str, issuer: str, party: str
) -> None:
    assert party_to(words, issuer, "Thái Nguyên") == party
