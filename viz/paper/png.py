"""A static picture as pixels: resvg draws the SVG, with the fonts of this machine."""

import sys
from collections.abc import Callable

from ...errors import PageError

DOTS_PER_INCH = 200
"""So that small print is sharp on paper; a sheet of A4 across is 2339 dots wide."""

_PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text y="22" font-size="20" font-family="{}">{}</text></svg>'
_LETTER = "Ệ"


def png_of(svg: str, fonts: str) -> bytes:
    """Return the picture as a PNG file.

    Args:
        svg: the picture.
        fonts: the names of the fonts that it asks for.

    Raises:
        PageError: "no-png", the library that draws it is not installed; "no-font", none of the fonts is.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError as error:
        raise PageError("no-png", command=f'"{sys.executable}" -m pip install "resvg-py>=0.5"') from error

    def drawn(names: str, letter: str = _LETTER) -> bytes:
        return svg_to_bytes(_PROBE.format(names, letter))

    if drawn(fonts) == drawn(fonts, " "):
        raise PageError("no-font", fonts=fonts)
    whole = first_whole(fonts, lambda font: drawn(font) != drawn("none of that name"))
    return svg_to_bytes(svg.replace(fonts, whole), dpi=96, zoom=DOTS_PER_INCH / 96, background="white")


def first_whole(fonts: str, has_letters: Callable[[str], bool]) -> str:
    """Return the first of the fonts that has the letters of Vietnamese, all of them where none is known to.

    A font that lacks some of its letters would have whole words drawn in another one, and its neighbours not.
    """
    return next(filter(has_letters, fonts.split(", ")), fonts)
