"""Paths without the folders that all of them share."""

import pytest

from luocdo.viz.paths import shortened


@pytest.mark.parametrize(
    ("paths", "shown"),
    [
        (["/a/b/c.txt"], ["c.txt"]),
        (["/a/b/c.txt", "/a/b/d.txt"], ["c.txt", "d.txt"]),
        (["/a/b/c.txt", "/a/bc/c.txt"], ["b/c.txt", "bc/c.txt"]),
        (["cong-van/c.txt", "d.txt"], ["cong-van/c.txt", "d.txt"]),
        ([r"C:\kho\2023\c.txt", r"C:\kho\d.txt"], ["2023/c.txt", "d.txt"]),
        ([], []),
    ],
)
def test_a_path_begins_where_paths_part(paths: list[str], shown: list[str]) -> None:
    assert [shortened(paths)[path] for path in paths] == shown
