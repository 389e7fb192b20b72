"""Places in the names of agencies, printed or meant."""

import pytest

from luocdo.extract.grammar.places import as_called_on, place_of, province_kind, province_name, read_place, units_of


@pytest.mark.parametrize(
    ("spelt", "name"),
    [
        ("ĐẮC LẮC", "Đắk Lắk"),
        ("TP.HCM", "Hồ Chí Minh"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Vinh", None),
    ],
)
def test_a_province_is_known_however_it_is_spelt(spelt: str, name: str | None) -> None:
    assert province_name(spelt) == name


def test_a_province_is_a_city_or_not_and_may_become_one() -> None:
    assert (province_kind("Hải Phòng"), province_kind("Sơn La")) == ("thành phố", "tỉnh")
    assert as_called_on("UBND thành phố Đồng Nai", "2025-09-01") == "UBND tỉnh Đồng Nai"
    assert as_called_on("Văn phòng Thành ủy Đồng Nai", "2025-09-01") == "Văn phòng Tỉnh ủy Đồng Nai"
    assert as_called_on("UBND thành phố Đồng Nai", "2026-09-01") == "UBND thành phố Đồng Nai"


def test_the_places_of_a_name_are_told_from_the_lowest_up() -> None:
    assert units_of("xã Tân Lập, huyện Bắc Sơn, tỉnh Lạng Sơn") == [
        ("xã", "Tân Lập"),
        ("huyện", "Bắc Sơn"),
        ("tỉnh", "Lạng Sơn"),
    ]


@pytest.mark.parametrize(
    ("text", "place", "level"),
    [
        ("UBND tỉnh Sơn La", "tỉnh Sơn La", "province"),
        ("UBND tỉnh", "tỉnh Hà Giang", "province"),
        ("UBND xã Hội Sơn", "xã Hội Sơn tỉnh Hà Giang", "commune"),
        ("UBND THÀNH PHỐ LẠNG SƠN", "thành phố Lạng Sơn", "district"),
        ("Phòng Nội vụ huyện Bắc Mê", "huyện Bắc Mê tỉnh Hà Giang", "district"),
        ("UBND xã Yên Phú, huyện Bắc Mê", "xã Yên Phú huyện Bắc Mê tỉnh Hà Giang", "commune"),
        ("UBND ĐẶC KHU CÔ TÔ", "đặc khu Cô Tô tỉnh Hà Giang", "commune"),
    ],
)
def test_a_place_is_read_with_all_above_it(text: str, place: str, level: str) -> None:
    found = read_place(text, "Hà Giang", None)
    assert found is not None
    assert (found.text, found.level) == (place, level)
    assert text[found.start :].lower().startswith(place.split()[0])


@pytest.mark.parametrize("name", ["Sở Nội vụ", "Huyện ủy Bắc Mê", "Bảo hiểm xã hội Việt Nam"])
def test_a_name_without_a_place_has_none(name: str) -> None:
    assert place_of(name) is None


@pytest.mark.parametrize("name", ["Bảo hiểm xã hội An Giang", "Sở Lao động - Thương binh và Xã hội Hà Giang"])
def test_a_society_is_no_commune(name: str) -> None:
    assert read_place(name, "Hà Giang", None) is None


@pytest.mark.parametrize("own", ["Huyện ủy Bắc Mê tỉnh Hà Giang", "Huyện đoàn Bắc Mê tỉnh Hà Giang"])
def test_a_committee_says_in_which_district_it_is(own: str) -> None:
    place = read_place("UBND huyện", "Hà Giang", own)
    assert place is not None
    assert place.text == "huyện Bắc Mê tỉnh Hà Giang"


@pytest.mark.parametrize(
    ("province", "district"),
    [("Ninh Bình", "huyện Bình Lục tỉnh Hà Nam"), ("Hà Nam", "huyện Bình Lục tỉnh Hà Nam"), ("Nghệ An", "huyện Bình Lục tỉnh Nghệ An")],
)  # fmt: skip
def test_a_district_was_of_the_province_before_the_merger(province: str, district: str) -> None:
    place = read_place("UBND huyện Bình Lục", province, None)
    assert place is not None
    assert place.text == district
