"""Agencies of then and of today in a store: who is in place now of whom a letter of 2023 names?"""

from pathlib import Path

import pytest

import luocdo
from luocdo.graph import opened

PROVINCE = """UBND TỈNH QUẢNG TRỊ
Số: {number}/UBND-NC
V/v tiếp công dân
Quảng Trị, ngày {day}

Kính gửi: Sở Thông tin và Truyền thông; UBND huyện Hướng Hóa

Các cơ quan báo cáo kết quả tiếp công dân.
"""

TODAY = """
MATCH (then:Agency {key: $key})-[:SUCCEEDED_BY*0..6]->(now:Agency)
WHERE NOT (now)-[:SUCCEEDED_BY]->(:Agency)
RETURN DISTINCT now.name AS name, now.level AS level, toString(now.since) AS since, toString(now.until) AS until
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of two letters of one name: one of the old province, one of the new."""
    folder = tmp_path_factory.mktemp("successors")
    for number, day in ((4704, "15 tháng 9 năm 2023"), (12, "20 tháng 8 năm 2025")):
        (folder / f"{number}.txt").write_text(PROVINCE.format(number=number, day=day), encoding="utf-8")
    luocdo.build([folder], store=folder / "store")
    return folder / "store"


@pytest.mark.parametrize(
    ("key", "today"),
    [
        ("ubnd tỉnh quảng trị", ("UBND tỉnh Quảng Trị", "province", "2025-07-01", None)),
        ("ubnd tỉnh quảng trị@2025-07-01", ("UBND tỉnh Quảng Trị", "province", "2025-07-01", None)),
        (
            "sở thông tin và truyền thông tỉnh quảng trị",
            ("Sở Khoa học và Công nghệ tỉnh Quảng Trị", "department", "2025-07-01", None),
        ),
        (
            "ubnd huyện hướng hóa tỉnh quảng trị",
            ("UBND huyện Hướng Hóa tỉnh Quảng Trị", "district", None, "2025-06-30"),
        ),
    ],
)
def test_cypher_tells_who_is_in_place_today(store: Path, key: str, today: tuple[str, ...]) -> None:
    with opened(store) as graph:
        rows = graph.read(TODAY, {"key": key})
    assert [tuple(row.values()) for row in rows] == [today]


def test_a_province_before_and_after_its_merger_are_two_issuers(store: Path) -> None:
    with opened(store) as graph:
        rows = graph.read(
            "MATCH (d:Document)-[:ISSUED_BY]->(a:Agency) RETURN d.year AS year, a.key AS key ORDER BY year"
        )
    assert [tuple(row.values()) for row in rows] == [
        (2023, "ubnd tỉnh quảng trị"),
        (2025, "ubnd tỉnh quảng trị@2025-07-01"),
    ]
