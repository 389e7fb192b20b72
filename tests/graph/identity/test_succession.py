"""Who took over from whom."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.agencies import agency_as_of
from luocdo.graph.identity.succession import lifetime, successions


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
        ("Tỉnh ủy Bắc Giang", "2024", {("tỉnh ủy bắc ninh@2025-07-01", "2025-07-01")}),
        ("Tỉnh đoàn Bắc Giang", "2024", {("tỉnh đoàn bắc ninh@2025-07-01", "2025-07-01")}),
        ("Ban Tổ chức Tỉnh ủy Hải Dương", "2024", {("ban tổ chức thành ủy hải phòng@2025-07-01", "2025-07-01")}),
        ("UBND tỉnh Hà Tây", "2007", {("ubnd thành phố hà nội", "2008")}),
        ("UBND tỉnh Hà Bắc", "1995", {("ubnd tỉnh bắc giang", "1996"), ("ubnd tỉnh bắc ninh", "1996")}),
        ("UBND huyện Lục Nam tỉnh Bắc Giang", "2024", set()),
        ("Bộ Tài chính", "2024", set()),
        ("UBND tỉnh Thừa Thiên Huế", "2024", {("ubnd thành phố huế", "2025-01-01")}),
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
    ("name", "day", "since", "until"),
    [
        ("UBND tỉnh Quảng Trị", "2023", None, "2025-06-30"),
        ("UBND tỉnh Quảng Trị", "2026", "2025-07-01", None),
        ("UBND tỉnh Lạng Sơn", "2023", None, None),
        ("UBND tỉnh Thừa Thiên Huế", "2023", None, "2024-12-31"),
        ("UBND huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, "2025-06-30"),
        ("Huyện ủy Bắc Sơn", "2023", None, "2025-06-30"),
        ("UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, "2025-06-30"),
        ("Phòng Nội vụ thuộc UBND huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, "2025-06-30"),
        ("Thanh tra huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, "2025-06-30"),
        ("Công an huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, "2025-02-28"),
        ("Trường THCS Vũ Lễ huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, None),
        ("Trung tâm Y tế huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, None),
        ("Phòng giao dịch Ngân hàng Chính sách xã hội huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, None),
        ("Trạm Y tế xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, None),
        ("UBND xã Vũ Lễ tỉnh Lạng Sơn", "2023", None, None),
        ("UBND xã Vũ Lễ huyện Bắc Sơn tỉnh Lạng Sơn", "2023", None, None),
        ("UBND xã Vũ Lễ huyện Kiến Xương tỉnh Thái Bình", "2023", None, "2025-06-30"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "2026", "2025-07-01", None),
        ("Bộ Nông nghiệp và Môi trường", "2026", "2025-03-01", None),
        ("Bộ Kế hoạch và Đầu tư", "2024", None, "2025-02-28"),
        ("Tổng cục Thống kê", "2024", None, "2025-02-28"),
        ("Sở Thông tin và Truyền thông tỉnh Lạng Sơn", "2024", None, "2025-02-28"),
    ],
)
def test_agencies_live_from_day_to_day_as_far_as_it_is_on_record(name, day, since, until):
    agency = agency_as_of(name, day)
    assert agency is not None
    assert lifetime(agency) == (since, until)


def test_every_way_of_succession_ends_at_an_agency_of_today():
    provinces = [row for name in ("provinces_past", "provinces_63") for row in rows(name)]
    for row in (row for row in provinces if row["kind"] in ("tỉnh", "thành phố")):
        ways = [agency_as_of(f"Sở Thông tin và Truyền thông {row['kind']} {row['name']}", "1990")]
        for agency in ways:
            assert agency is not None
            heirs = [each.successor for each in successions(agency)]
            assert heirs or lifetime(agency).until is None, agency
            ways.extend(heirs)


@pytest.mark.parametrize(
    ("group", "until"),
    [
        ("UBND các huyện, thành phố tỉnh Lạng Sơn", "2025-06-30"),
        ("UBND các quận, huyện thành phố Hà Nội", "2025-06-30"),
        ("các xã, phường tỉnh Lạng Sơn", None),
        ("các sở, ban, ngành tỉnh Lạng Sơn", None),
        ("UBND các tỉnh, thành phố", None),
    ],
)
def test_a_group_of_districts_ended_with_them(group: str, until: str | None) -> None:
    agency = agency_as_of(group, "2025-04-10")
    assert agency is not None
    assert lifetime(agency).until == until


@pytest.mark.parametrize("name", ["agencies_central", "departments"])
def test_who_took_over_is_named_by_its_letters_in_the_same_list(name: str) -> None:
    letters = {row["abbr"] for row in rows(name)}
    assert [row["name"] for row in rows(name) if row["successor"] and row["successor"] not in letters] == []
