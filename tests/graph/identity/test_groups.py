"""Whom a group of agencies means: of which kinds, at which level, in which place."""

import pytest

from luocdo.diacritics import folded
from luocdo.extract.rules import rows
from luocdo.graph.identity.groups import MARKS, group_of, is_among, is_group, scopes_of


@pytest.mark.parametrize("row", rows("groups"), ids=lambda row: row["word"])
def test_each_word_means_its_member_and_not_the_stranger(row: dict[str, str]) -> None:
    assert is_among(row["example"], row["member"])
    assert not is_among(row["example"], row["stranger"])


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("UBND cấp xã tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("Chủ tịch UBND các xã, phường ven biển tỉnh Hà Tĩnh", "UBND xã Thạch Kim tỉnh Hà Tĩnh"),
        ("UBND các xã, phường và đặc khu Phú Quý tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("UBND các xã, phường và đặc khu Phú Quý tỉnh Lâm Đồng", "UBND đặc khu Phú Quý tỉnh Lâm Đồng"),
        ("UBND các xã, phường", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("các sở, ngành và UBND các xã tỉnh Hà Tĩnh", "UBND xã Thạch Kim tỉnh Hà Tĩnh"),
        ("Công an các xã, phường tỉnh Lâm Đồng", "Công an xã Hòa Bắc tỉnh Lâm Đồng"),
        ("HĐND, UBND các xã, phường tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("Bí thư Đảng ủy và Chủ tịch UBND các xã, phường tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("Giám đốc, Thủ trưởng các sở, ban, ngành, đoàn thể cấp tỉnh Hà Tĩnh", "Công an tỉnh Hà Tĩnh"),
        ("Thủ trưởng sở, ban, ngành tỉnh Lâm Đồng", "Sở Nội vụ tỉnh Lâm Đồng"),
        ("các sở: Y tế, Tư pháp tỉnh Ninh Bình", "Sở Y tế tỉnh Ninh Bình"),
        ("các sở Y tế, Tư pháp và Tài chính tỉnh Ninh Bình", "Sở Tài chính tỉnh Ninh Bình"),
        ("UBND các xã Sơn Tây, Trà Bồng và phường Sa Huỳnh tỉnh Quảng Ngãi", "UBND xã Sơn Tây tỉnh Quảng Ngãi"),
        ("UBND các xã Sơn Tây, Trà Bồng và phường Sa Huỳnh tỉnh Quảng Ngãi", "UBND phường Sa Huỳnh tỉnh Quảng Ngãi"),
        ("UBND các xã: Sơn Tây, Ba Tơ và Trà Bồng tỉnh Quảng Ngãi", "UBND xã Trà Bồng tỉnh Quảng Ngãi"),
        ("các cơ quan, đơn vị, địa phương tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("các cơ quan chuyên môn tỉnh Lâm Đồng", "Sở Nội vụ tỉnh Lâm Đồng"),
        ("Sở Y tế các tỉnh, thành phố", "Sở Y tế tỉnh Hà Tĩnh"),
        ("UBND các tỉnh, thành phố trực thuộc Trung ương", "UBND thành phố Huế"),
        ("Trưởng các phòng, đơn vị thuộc Sở Tư pháp tỉnh Quảng Ngãi", "Văn phòng Sở Tư pháp tỉnh Quảng Ngãi"),
        ("các phòng chuyên môn thuộc UBND phường Trảng Dài", "Phòng Kinh tế thuộc UBND phường Trảng Dài"),
        ("UBND các huyện, thành phố, thị xã tỉnh Nghệ An", "UBND thành phố Vinh tỉnh Nghệ An"),
        ("UBND các cấp tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
    ],
)
def test_an_agency_is_one_of_the_group(group: str, name: str) -> None:
    assert is_among(group, name)


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("UBND các xã, phường tỉnh Cao Bằng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("UBND các xã, thị trấn huyện Krông Ana tỉnh Đắk Lắk", "UBND xã Đắk Phơi huyện Lắk tỉnh Đắk Lắk"),
        ("UBND các xã, phường tỉnh Lâm Đồng", "UBND tỉnh Lâm Đồng"),
        ("Sở Y tế, UBND các xã, phường tỉnh Lâm Đồng", "Sở Y tế tỉnh Lâm Đồng"),
        ("UBND các xã Ia Mơ, Krong tỉnh Gia Lai", "UBND xã Ia Pa tỉnh Gia Lai"),
        ("UBND các xã Sơn Tây Hạ, Trà Bồng tỉnh Quảng Ngãi", "UBND xã Sơn Tây tỉnh Quảng Ngãi"),
        ("UBND các xã: Đông Trà Bồng, Ba Tơ tỉnh Quảng Ngãi", "UBND xã Trà Bồng tỉnh Quảng Ngãi"),
        ("Công an các xã, phường tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("các sở: Y tế, Tư pháp tỉnh Ninh Bình", "Sở Tài chính tỉnh Ninh Bình"),
        ("các cơ quan, đơn vị, địa phương tỉnh Lâm Đồng", "phòng Văn thư thuộc Sở Nội vụ tỉnh Lâm Đồng"),
        ("các phòng, đơn vị thuộc Sở Tư pháp tỉnh Quảng Ngãi", "Văn phòng Sở Nội vụ tỉnh Quảng Ngãi"),
        ("các phòng chuyên môn thuộc UBND phường Trảng Dài", "UBND phường Trảng Dài"),
        ("UBND các tỉnh, thành phố trực thuộc Trung ương", "UBND xã Hòa Bắc tỉnh Lâm Đồng"),
        ("Sở Y tế các tỉnh, thành phố", "Sở Nội vụ tỉnh Hà Tĩnh"),
        ("các địa phương", "Sở Nội vụ tỉnh Lâm Đồng"),
    ],
)
def test_an_agency_is_none_of_the_group(group: str, name: str) -> None:
    assert group_of(group)
    assert not is_among(group, name)


def test_the_scope_of_a_group_is_no_commune_where_its_name_holds_a_cooperative() -> None:
    group = group_of("UBND các xã có Hợp tác xã Rau Sạch tỉnh Lâm Đồng")
    assert group is not None
    assert group.within == "tỉnh lâm đồng"
    assert scopes_of("Hợp tác xã Rau sạch tỉnh Lâm Đồng") == {"", "tỉnh lâm đồng"}


@pytest.mark.parametrize(
    "name",
    ["Sở Nội vụ tỉnh Lâm Đồng", "Ban Quản lý các khu công nghiệp tỉnh Tuyên Quang", "UBND xã Hòa Bắc", "Bộ Y tế"],
)
def test_one_agency_is_no_group(name: str) -> None:
    assert group_of(name) is None


def test_every_group_of_the_list_bears_a_mark_by_which_it_is_looked_for() -> None:
    marks = {folded(mark) for mark in MARKS}
    assert all(marks & set(folded(row["example"]).split()) for row in rows("groups"))


@pytest.mark.parametrize(
    "name",
    [
        "Sở Khoa học và Công nghệ tỉnh Sơn La",
        "Bộ Khoa học và Công nghệ",
        "Bệnh viện Đa khoa tỉnh Sơn La",
        "Trung tâm Y tế huyện Mai Sơn tỉnh Sơn La",
        "Sở Y tế tỉnh Sơn La",
        "Ban Quản lý Bệnh viện Đa khoa tỉnh Sơn La",
        "Phòng Khám, chữa bệnh thuộc Sở Y tế tỉnh Sơn La",
        "Viện Khoa học Thủy lợi",
    ],
)
def test_an_agency_whose_name_begins_as_kinds_do_is_no_group(name: str) -> None:
    assert not is_group(name)


def test_no_agency_of_the_lists_is_a_group() -> None:
    central = [row["name"] for row in rows("agencies_central")]
    departments = [f"{row['name']} tỉnh Sơn La" for row in rows("departments")]
    assert [name for name in (*central, *departments) if is_group(name)] == []
