"""A folder of dispatches for the build, and what a store says of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from luocdo.graph import opened

_LETTER = """UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: {number}/STC-VP
Hà Giang, ngày {day:02d} tháng 3 năm 2024

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện Công văn số {cited}/UBND-KT ngày 12/3/2024 của UBND tỉnh Hà Giang, Sở yêu cầu:
1. Văn phòng Sở rà soát hồ sơ số {number}, báo cáo trước ngày {day}/4/2024.
2. Phòng Kế toán phối hợp thực hiện Nghị định số {number}/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
"""

NODES = "MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties"
EDGES = "MATCH (s)-[e]->(t) RETURN s.key AS source, type(e) AS kind, t.key AS target, properties(e) AS properties"


def letter(number: int) -> str:
    """Return a dispatch; every third one cites another letter of the province."""
    return _LETTER.format(number=number, day=number % 14 + 14, cited=90 + number % 3)


def content(store: Path) -> tuple[list[str], list[str]]:
    """Return all that a store holds, in an order of its own."""
    with opened(store) as graph:
        return sorted(map(_sorted, graph.read(NODES))), sorted(map(_sorted, graph.read(EDGES)))


def _sorted(row: dict[str, Any]) -> str:
    return repr(
        sorted((name, sorted(value.items()) if isinstance(value, dict) else value) for name, value in row.items())
    )


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Twelve dispatches in a folder with diacritics and blanks in its name."""
    folder = tmp_path / "Công văn đi 2024"
    folder.mkdir()
    for number in range(1, 13):
        (folder / f"thư {number}.txt").write_text(letter(number), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def contents() -> Callable[[Path], tuple[list[str], list[str]]]:
    """What a store holds, to be compared."""
    return content


@pytest.fixture(scope="session")
def write_letter() -> Callable[[int], str]:
    """The text of a dispatch by its number."""
    return letter
