"""Words without the marks of their letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.diacritics import bare, folded, without_marks


def test_bare_letters_are_as_many_as_those_with_marks() -> None:
    assert bare("Ủy ban ĐẮK đường") == "Uy ban DAK duong"
    assert bare("") == ""


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_letters_lose_their_marks_however_they_are_typed(form: str) -> None:
    assert without_marks(unicodedata.normalize(form, "Ủy ban ĐẮK đường")) == "Uy ban DAK duong"


def test_marks_of_other_scripts_are_left_out_too() -> None:
    assert without_marks("ξ\N{COMBINING DIAERESIS}\N{COMBINING CYRILLIC TITLO}") == "ξ"


@given(st.text())
def test_folding_leaves_small_letters_and_single_spaces_and_is_stable(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    assert once == " ".join(once.split())
    assert once.isascii()
