"""A static picture as pixels: resvg draws the SVG, with the fonts of this machine."""

import sys

from ...errors import PageError

DOTS_PER_INCH = 200
"""So that small print is sharp on paper; a sheet of A4 across is 2339 dots wide."""

_PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30">{}</svg>'


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
    letter = f'<text y="22" font-size="20" font-family="{fonts}">Ệ</text>'
    if svg_to_bytes(_PROBE.format(letter)) == svg_to_bytes(_PROBE.format("")):
        raise PageError("no-font", fonts=fonts)
    return svg_to_bytes(svg, dpi=96, zoom=DOTS_PER_INCH / 96, background="white")
