"""A picture as pixels."""

import sys
from functools import partial

import pytest
import resvg_py

from luocdo.errors import PageError
from luocdo.viz.paper.png import first_whole, png_of
from luocdo.viz.paper.svg import FONTS, chain_svg


def test_a_png_is_as_large_as_its_sheet_at_two_hundred_dots_an_inch(view):
    png = png_of(chain_svg(view, "thang9", "vi"), FONTS)
    assert png.startswith(b"\x89PNG")
    wide = int.from_bytes(png[16:20])
    assert abs(wide - 297 / 25.4 * 200) < 3


def test_the_same_picture_gives_the_same_bytes(view):
    svg = chain_svg(view, "thang9", "vi")
    assert png_of(svg, FONTS) == png_of(svg, FONTS)


def test_without_the_library_the_command_that_installs_it_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(PageError) as caught:
        png_of("", FONTS)
    assert caught.value.code == "no-png"
    assert f'"{sys.executable}" -m pip install "resvg-py>=0.5"' in caught.value.text("vi")


def test_a_machine_without_any_of_the_fonts_says_so_instead_of_drawing_no_words(monkeypatch):
    without_fonts = partial(resvg_py.svg_to_bytes, skip_system_fonts=True)  # some machines have one for every letter
    monkeypatch.setattr(resvg_py, "svg_to_bytes", without_fonts)
    with pytest.raises(PageError) as caught:
        png_of("", "'No such font'")
    assert caught.value.code == "no-font"


def test_words_are_drawn_in_one_font_that_has_every_letter_of_them():
    assert first_whole("'A', 'B', 'C'", lambda font: font in ("'B'", "'C'")) == "'B'"
    assert first_whole("'A', 'B'", lambda font: False) == "'A', 'B'"


def test_letters_with_and_without_marks_are_drawn_in_one_font():
    """A word that has a mark and one that has none: their upright strokes are equally thick only in one font."""
    drawn = [
        png_of(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" font-family="{FONTS}"><text y="22" font-size="20">{words}</text></svg>',
            FONTS,
        )
        for words in ("l", 'l<tspan fill="none">ễ</tspan>')
    ]
    assert drawn[0] == drawn[1]
