"""Which patterns of an office are refused, and that ours keep to the same bounds."""

import re

import pytest

from luocdo.extract.office_patterns import compiled, is_costly
from luocdo.extract.rules import rows

COSTLY = [
    "(?:b+)+c",
    "(?:b*)*",
    "(?:(?:b{2,})+)",
    r"(?:\w+ )*giao",
    "(?:[^,]{1,60},){1,60}",
    "giao.*sở",
    "giao.+?sở",
    "giao.{3,}",
]
CHEAP = [
    "(?:ab)+",
    "b{3,}c",
    "giao.{0,60}sở",
    r"\(a+\)+",
    "[(+]+a",
    "(?:b{1,3}){2,5}",
    "(?:các )?xét",
    "a{,5}",
    "{}",
    "a{x}",
]


@pytest.mark.parametrize("words", COSTLY)
def test_a_repeat_inside_a_repeat_and_letters_of_any_kind_without_bound_are_costly(words: str) -> None:
    assert is_costly(words)
    with pytest.raises(re.error):
        compiled(words, blanks=" ")


@pytest.mark.parametrize("words", CHEAP)
def test_a_bound_makes_a_repeat_cheap(words: str) -> None:
    assert not is_costly(words)


@pytest.mark.parametrize("words", [".", r"\w+", r"\S", "[^,]{1,9}", "(?:giao )?", ".*"])
def test_a_pattern_that_holds_anywhere_is_refused(words: str) -> None:
    with pytest.raises(re.error, match="it matches"):
        compiled(words, blanks=" ")


def test_our_own_cues_keep_to_what_an_office_may_write() -> None:
    assert all(compiled(row["pattern"], blanks=r"\s+") for row in rows("cues"))
