"""Text is measured, not guessed."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from luocdo.viz.paper.measure import _widths, width, wrapped

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"


@pytest.mark.parametrize(("column", "name"), [(0, "DejaVuSans.ttf"), (1, "DejaVuSans-Bold.ttf")])
def test_the_widths_are_those_of_the_font(column: int, name: str) -> None:
    if not (DEJAVU / name).is_file():
        pytest.skip("needs a font: apt-get install fonts-dejavu-core")
    font = TTFont(DEJAVU / name)
    em, names, advances = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
    for sign, widths in _widths().items():
        assert widths[column] == round(advances[names[ord(sign)]][0] * 1000 / em), sign


def test_every_vietnamese_letter_is_known() -> None:
    assert set(LETTERS + LETTERS.upper()) <= set(_widths())


def test_a_letter_is_as_wide_composed_as_in_parts() -> None:
    assert width("\u1ed9", 10) == width("o\u0302\u0323", 10) == width("o", 10)


def test_a_sign_that_is_not_known_is_taken_for_a_wide_one() -> None:
    assert width("漢", 10) == 13


@given(st.text("aệđ /-_.0漢\u0301 ", max_size=60), st.integers(15, 200), st.booleans())
def test_no_line_is_wider_than_it_may_be_and_nothing_is_lost(text: str, limit: int, bold: bool) -> None:
    lines = wrapped(text, limit, 10, bold=bold)
    assert all(width(line, 10, bold=bold) <= limit for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_line_breaks_between_words_and_parts_of_a_number_before_it_breaks_a_word() -> None:
    assert wrapped("Quyết định 06/QĐ-TTg", 70, 10) == ["Quyết định", "06/QĐ-TTg"]
    assert wrapped("4704/UBND-NC", 60, 10) == ["4704/", "UBND-NC"]
    assert wrapped("Công văn 12/8/2025", 80, 10) == ["Công văn", "12/8/2025"]
    assert wrapped("aaaaaaaaaa", 20, 10) == ["aaa", "aaa", "aaa", "a"]
