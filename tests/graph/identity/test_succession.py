"""Who took over from whom."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.agencies import agency_as_of
from luocdo.graph.identity.succession import successions


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
