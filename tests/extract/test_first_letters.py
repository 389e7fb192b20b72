"""A pattern finds what it found before, and is tried only where a match can begin."""

import re
from importlib import import_module

import pytest

from luocdo.extract.first_letters import with_first_letters
from luocdo.extract.patterns import pattern_of

PATTERNS = [
    (r"(?<!\w)từ\s+(?P<day>\d+)", 0),
    (r"\b(?:tết|năm)\b", re.IGNORECASE),
    (r"(?i:sở|bộ)\s+(?=[A-ZĐ])", 0),
    (r"(?:các\s|[b-d]|\d)?\s*(?P<at>z|Y)", 0),
    (r"(?:(?P<quote>“)|sở\s)(?(quote)Kế|y)", 0),
    (r"(?>x|(?!y)k)", re.IGNORECASE),
    (r"^(?:điều|[ivx]+\.)", re.IGNORECASE | re.MULTILINE),
    (r"(?<=\d)[a-zà-ỹ]{1,3}", 0),
    (r"(?:)ß|å", re.IGNORECASE),
    (r"(?:[^\W\d]+|-)\s?\Z", 0),
]
TEXT = "Từ 5 đến từ 7 TẾT Năm; Sở Y tế, bộ ĐIỀU\nIV. các zY “Kế sở y \u212a Kk X ẞß Åå\u212b 12ab 3. điều ſở ş"


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_pattern_finds_the_same_places_as_in_re(pattern: str, flags: int) -> None:
    found = [each.span() for each in pattern_of(pattern, flags).finditer(TEXT)]
    assert found == [each.span() for each in re.compile(pattern, flags).finditer(TEXT)]
    assert found


@pytest.mark.parametrize(
    ("pattern", "known"),
    [
        (r"(?<!\w)sở", True),
        (r"\b(?:sở|bộ)\s", True),
        (r"(?i:sở)\s", True),
        (r"[^,]sở", False),
        (r"\w+sở", False),
        (r"(?:sở)?", False),
        (r"(?i:ῥ)", False),
    ],
)
def test_the_first_letters_are_told_where_they_are_few(pattern: str, known: bool) -> None:
    parsed = import_module("re._parser").parse(pattern)
    code = import_module("re._compiler")._code(parsed, 0)
    assert (with_first_letters(code, parsed, 0) != code) is known
