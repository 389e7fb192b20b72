"""A letter as it comes in, and a store of it that the commands read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.graph import build

LETTER = """UBND TỈNH TÂY NINH
SỞ TÀI CHÍNH

Số: 731/STC-VP
V/v thực hiện Công văn số 1502/UBND-KT

Tây Ninh, ngày 11 tháng 3 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Công văn số 1502/UBND-KT ngày 04/3/2025 của UBND tỉnh, Sở yêu cầu:

1. Phòng Tin học rà soát máy chủ, báo cáo trước ngày 28/3/2025.
"""


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder with one letter."""
    return _with_letters(tmp_path / "công văn đến", 731)


@pytest.fixture
def many_letters(letters: Path) -> Callable[[int], Path]:
    """Write many letters beside the one, and return their folder."""
    return lambda count: _with_letters(letters, *range(count))


def _with_letters(folder: Path, *numbers: int) -> Path:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"{number}.txt").write_text(LETTER.replace("731", str(number)), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store of the letter, which no command changes."""
    place = tmp_path_factory.mktemp("kho")
    build([_with_letters(place / "công văn đến", 731)], place / "kho.store", jobs=1)
    return str(place / "kho.store")
