"""A folder of dispatches for the build, and what a store says of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.graph import canonical_lines, opened

_LETTER = """UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: {number}/STC-VP
Hà Giang, ngày {day:02d} tháng 3 năm 2024

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện Công văn số {cited}/UBND-KT ngày 12/3/2024 của UBND tỉnh Hà Giang, Sở yêu cầu:
1. Văn phòng Sở rà soát hồ sơ số {number}, báo cáo trước ngày {day}/4/2024.
2. Phòng Kế toán phối hợp thực hiện Nghị định số {number}/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
"""


def letter(number: int) -> str:
    """Return a dispatch; every third one cites another letter of the province."""
    return _LETTER.format(number=number, day=number % 14 + 14, cited=90 + number % 3)


def content(place: Path | str) -> list[str]:
    """Return all that a store holds, on whatever engine."""
    with opened(place) as store:
        return list(canonical_lines(store))


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Twelve dispatches in a folder with diacritics and blanks in its name."""
    folder = tmp_path / "Công văn đi 2024"
    folder.mkdir()
    for number in range(1, 13):
        (folder / f"thư {number}.txt").write_text(letter(number), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def contents() -> Callable[[Path | str], list[str]]:
    """What a store holds, to be compared."""
    return content


@pytest.fixture(scope="session")
def write_letter() -> Callable[[int], str]:
    """The text of a dispatch by its number."""
    return letter
