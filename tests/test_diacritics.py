"""Words without the marks of their letters."""

import unicodedata

import pytest

from luocdo.diacritics import bare, without_marks


def test_bare_letters_are_as_many_as_those_with_marks() -> None:
    assert bare("Ủy ban ĐẮK đường") == "Uy ban DAK duong"
    assert bare("") == ""


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_letters_lose_their_marks_however_they_are_typed(form: str) -> None:
    assert without_marks(unicodedata.normalize(form, "Ủy ban ĐẮK đường")) == "Uy ban DAK duong"


def test_marks_of_other_scripts_are_left_out_too() -> None:
    assert without_marks("ξ\N{COMBINING DIAERESIS}\N{COMBINING CYRILLIC TITLO}") == "ξ"
