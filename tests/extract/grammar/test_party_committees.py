"""Committees of the Party under the one name that they and their boards have."""

import pytest

from luocdo.extract.grammar.party_committees import names_committee, party_committee

COMMITTEES = [
    ("tỉnh ủy", "Tỉnh ủy Sơn La"),
    ("ban thường vụ tỉnh ủy lào cai", "Tỉnh ủy Lào Cai"),
    ("ban chấp hành đảng bộ tỉnh lào cai", "Tỉnh ủy Lào Cai"),
    ("btv tỉnh ủy lào cai", "Tỉnh ủy Lào Cai"),
    ("bch đảng bộ tỉnh lào cai", "Tỉnh ủy Lào Cai"),
    ("thành ủy hải phòng", "Thành ủy Hải Phòng"),
    ("thường trực huyện ủy bắc mê", "Huyện ủy Bắc Mê tỉnh Sơn La"),
    ("bch đảng bộ huyện bắc mê", "Huyện ủy Bắc Mê tỉnh Sơn La"),
    ("ban chấp hành đảng bộ thị xã nghĩa lộ", "Thị ủy Nghĩa Lộ tỉnh Sơn La"),
    ("thị ủy nghi sơn", "Thị ủy Nghi Sơn tỉnh Sơn La"),
    ("huyện ủy", "Huyện ủy Mai Sơn tỉnh Sơn La"),
    ("ban chấp hành huyện đoàn mường la", "Huyện đoàn Mường La tỉnh Sơn La"),
    ("ban thường vụ huyện đoàn", "Huyện đoàn Mai Sơn tỉnh Sơn La"),
    ("ban chấp hành đảng bộ xã mường chanh khóa ii", "Đảng ủy xã Mường Chanh huyện Mai Sơn tỉnh Sơn La"),
    ("bch đảng bộ xã mường chanh", "Đảng ủy xã Mường Chanh huyện Mai Sơn tỉnh Sơn La"),
]


@pytest.mark.parametrize(("folded", "name"), COMMITTEES)
def test_a_committee_and_its_boards_have_one_name(folded: str, name: str) -> None:
    assert names_committee(folded)
    assert party_committee(folded, "Sơn La", "UBND huyện Mai Sơn tỉnh Sơn La") == name


@pytest.mark.parametrize("folded", ["đảng ủy xã nam tuấn", "ủy ban kiểm tra", "sở nội vụ"])
def test_what_is_no_committee_by_another_name_is_left_to_others(folded: str) -> None:
    assert not names_committee(folded)


def test_a_committee_without_a_place_is_nobodys() -> None:
    assert party_committee("tỉnh ủy", None, None) is None
    assert party_committee("quận ủy", "Sơn La", "UBND huyện Mai Sơn tỉnh Sơn La") is None


def test_committees_of_one_district_name_one_another() -> None:
    assert party_committee("ban thường vụ huyện ủy", "Sơn La", "Huyện đoàn Mai Sơn tỉnh Sơn La") == (
        "Huyện ủy Mai Sơn tỉnh Sơn La"
    )
    assert party_committee("quận ủy", "Sơn La", "Huyện đoàn Mai Sơn tỉnh Sơn La") is None


def test_the_board_of_a_commune_speaks_for_its_committee() -> None:
    own = "Đảng ủy xã Mường Chanh tỉnh Sơn La"
    assert party_committee("ban thường vụ đảng ủy", "Sơn La", own) == own
    assert party_committee("thường trực đảng ủy xã mường chanh", "Sơn La", "UBND tỉnh Sơn La") == own
    assert party_committee("ban thường vụ đảng ủy", "Sơn La", "UBND tỉnh Sơn La") is None
    assert not names_committee("ban thường vụ đảng ủy công an tỉnh")


@pytest.mark.parametrize(
    ("folded", "own", "name"),
    [
        ("ban thường vụ thành ủy", "UBND thành phố Phủ Lý tỉnh Hà Nam", "Thành ủy Phủ Lý tỉnh Hà Nam"),
        ("thành ủy", "Thành đoàn Hà Nội", None),
        ("thành ủy", "UBND huyện Mai Sơn tỉnh Sơn La", None),
        ("thành ủy", None, None),
        ("ban thường vụ thành ủy tổng kết 10 năm", None, None),
    ],
)
def test_a_city_in_a_province_has_a_committee_of_its_own(folded: str, own: str | None, name: str | None) -> None:
    assert party_committee(folded, "Sơn La", own) == name


def test_the_youth_union_of_a_city_within_a_province_has_its_province() -> None:
    assert party_committee("ban thường vụ thành đoàn vinh", "Nghệ An", None) == "Thành đoàn Vinh tỉnh Nghệ An"
    assert party_committee("thành đoàn", "Nghệ An", None) is None
