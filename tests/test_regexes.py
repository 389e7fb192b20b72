"""Patterns that every Python from 3.11 on matches alike."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ("loaders", "extract", "graph", "queries", "viz")
SOURCES = [path for floor in HOUSE for path in (ROOT / floor).rglob("*") if path.suffix in (".py", ".csv")]
POSSESSIVE_GROUP = re.compile(r"(?:\)|\w\})(?:[*+?]|\{+\d*,?\d*\}+)\+")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_group_is_repeated_possessively(path: Path) -> None:
    """Before Python 3.11.5, `(?:ab?c)*+` misses what `(?>(?:ab?c)*)` finds; Debian 12 has 3.11.2."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if POSSESSIVE_GROUP.search(line)]
