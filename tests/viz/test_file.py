"""A file is written whole, or nothing of it stays behind."""

from pathlib import Path

import pytest

from luocdo.errors import PageError
from luocdo.viz.file import write_whole


def test_the_file_stands_at_its_full_path(tmp_path: Path) -> None:
    path = write_whole(tmp_path / "mới" / "trang.html", "một\ntrang")
    assert path.read_bytes() == "một\ntrang".encode()
    assert [each.name for each in path.parent.iterdir()] == ["trang.html"]


def test_a_folder_is_no_file_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "thư mục").mkdir()
    with pytest.raises(PageError):
        write_whole(tmp_path / "thư mục", "trang")
    assert [each.name for each in tmp_path.iterdir()] == ["thư mục"]


def test_a_text_that_cannot_be_written_leaves_no_part(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path / "trang.html", "chữ", encoding="ascii")
    assert not list(tmp_path.iterdir())
