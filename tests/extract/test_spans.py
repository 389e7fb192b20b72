"""Stretches of a text without the white space around them."""

import pytest

from luocdo.extract.spans import trim


@pytest.mark.parametrize(
    ("text", "expected"), [("  Sở Y tế\n", (2, 9)), ("Sở", (0, 2)), (" \n ", (3, 3)), ("", (0, 0))]
)
def test_a_span_is_trimmed_to_its_words(text: str, expected: tuple[int, int]) -> None:
    assert trim(text, 0, len(text)) == expected
