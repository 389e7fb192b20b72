"""Where an agency sits, as far as its name tells."""

import pytest

from luocdo.graph.identity.seats import has_seat, may_be_one, province_of, seat_of

COMMUNE = "ubnd xã tân lập huyện bắc sơn tỉnh lạng sơn"


@pytest.mark.parametrize(
    ("name", "office", "places"),
    [
        (COMMUNE, "ubnd", ("xã tân lập", "huyện bắc sơn", "tỉnh lạng sơn")),
        ("ubnd thị xã quảng trị tỉnh quảng trị", "ubnd", ("thị xã quảng trị", "tỉnh quảng trị")),
        ("bảo hiểm xã hội tỉnh lạng sơn", "bảo hiểm xã hội", ("tỉnh lạng sơn",)),
        ("hợp tác xã rau sạch tỉnh lâm đồng", "hợp tác xã rau sạch", ("tỉnh lâm đồng",)),
        ("hợp tác xã chè xã tân cương tỉnh thái nguyên", "hợp tác xã chè", ("xã tân cương", "tỉnh thái nguyên")),
        ("tỉnh ủy lạng sơn", "tỉnh ủy lạng sơn", ()),
        ("bộ tài chính", "bộ tài chính", ()),
    ],
)
def test_a_name_is_an_office_and_its_places(name, office, places):
    assert seat_of(name) == (office, places)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Bộ Tài chính", True),
        ("Tổ công tác triển khai Đề án 06 của Chính phủ", True),
        ("Tỉnh ủy Lạng Sơn", True),
        ("Tỉnh đoàn Lạng Sơn", True),
        ("Văn phòng Tỉnh ủy", False),
        ("Ban Tổ chức Thành ủy", False),
        ("Tỉnh đoàn", False),
        ("Sở Nội vụ tỉnh Lạng Sơn", True),
        ("phòng Tổ chức thuộc Bộ Nội vụ", True),
        ("Sở Nội vụ", False),
        ("Phòng Nội vụ", False),
        ("phòng Tổ chức thuộc Sở Nội vụ", False),
        ("UBND huyện Bắc Sơn", False),
        ("Huyện ủy Bắc Sơn", False),
        ("Đảng ủy xã Tân Lập", False),
    ],
)
def test_below_the_centre_a_name_needs_its_province(name, told):
    assert has_seat(name) is told


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        ("ubnd xã tân lập tỉnh lạng sơn", True),
        ("ubnd xã tân lập huyện bắc sơn", True),
        ("ubnd xã tân lập", True),
        ("ubnd xã tân lập huyện hữu lũng tỉnh lạng sơn", False),
        ("ubnd xã tân lập tỉnh cà mau", False),
        ("ubnd huyện bắc sơn tỉnh lạng sơn", False),
        ("hđnd xã tân lập huyện bắc sơn tỉnh lạng sơn", False),
    ],
)
def test_names_fit_where_no_place_contradicts_another(other, fits):
    assert may_be_one(COMMUNE, other) is may_be_one(other, COMMUNE) is fits


@pytest.mark.parametrize(
    ("kind", "other", "fits"),
    [
        ("ubnd tỉnh", "ubnd tỉnh lạng sơn", True),
        ("ubnd tỉnh", "ubnd thành phố hải phòng", False),
        ("ubnd tỉnh", "ubnd huyện bắc sơn tỉnh lạng sơn", False),
        ("ubnd thành phố", "ubnd thành phố hải phòng", True),
        ("ubnd thành phố", "ubnd thành phố vinh tỉnh nghệ an", True),
        ("ubnd", "ubnd thành phố hải phòng", True),
        ("ubnd tỉnh", "ubnd", True),
        ("ubnd tỉnh", "hđnd tỉnh lạng sơn", False),
    ],
)
def test_a_name_that_says_only_of_what_kind_its_place_is_fits_places_of_that_kind(
    kind: str, other: str, fits: bool
) -> None:
    assert may_be_one(kind, other) is may_be_one(other, kind) is fits


def test_a_party_committee_is_of_its_province():
    assert province_of("ban tổ chức tỉnh ủy bắc ninh") == "tỉnh bắc ninh"
    assert province_of("thành ủy hải phòng") == "thành phố hải phòng"
    assert province_of("sở nội vụ tỉnh bắc ninh") == "tỉnh bắc ninh"
