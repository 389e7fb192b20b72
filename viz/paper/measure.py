"""How wide text is, without a browser and without a font file: for pictures whose boxes must hold their words.

The widths in widths.csv are those of DejaVu Sans, in thousandths of the size of its letters. It is the widest of the fonts
that a picture asks for, so that in Arial, Segoe UI or Noto Sans there is room to spare.
"""

import re
import unicodedata
from functools import cache
from importlib.resources import files

from ...messages import read_rows

_UNKNOWN = 1300
"""An upper limit for signs that no list of ours holds: ideographs, emoji."""

_PIECES = re.compile(r"\s+|(?:[^\s/\-–_]|[/\-–_](?=[\d/\-–_]))+[/\-–_]?|[/\-–_]")
"""What a line does not break: words, dates, and the parts of a number up to a stroke before a letter."""


@cache
def _widths() -> dict[str, tuple[int, int]]:
    rows = read_rows(files(__package__) / "widths.csv")
    return {row["sign"]: (int(row["regular"]), int(row["bold"])) for row in rows}


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text, in the unit of `size`, the height of its letters.

    >>> width("", 12), round(width("QĐ-TTg", 10)), round(width("QĐ-TTg", 10, bold=True))
    (0.0, 38, 42)
    """
    known = _widths()
    letters = (letter for letter in unicodedata.normalize("NFC", text) if not unicodedata.combining(letter))
    return sum(known.get(letter, (_UNKNOWN, _UNKNOWN))[bold] for letter in letters) * size / 1000


def wrapped(text: str, limit: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the text in lines none of which is wider than `limit`; nothing of it is left out but blanks at the breaks.

    It breaks at blanks, after the strokes of a number but not of a date, and inside a word only where the word alone is too wide.

    >>> wrapped("12/2020/TTLT-BLĐTBXH-BYT", 90, 10)
    ['12/2020/TTLT-', 'BLĐTBXH-BYT']
    """
    lines = [""]
    for piece in _pieces(text, limit, size, bold):
        if width(lines[-1] + piece.rstrip(), size, bold=bold) <= limit:
            lines[-1] += piece
        else:
            lines.append(piece.lstrip())
    return [line.rstrip() for line in lines if line.strip()]


def _pieces(text: str, limit: float, size: float, bold: bool) -> list[str]:
    pieces: list[str] = []
    for piece in _PIECES.findall(" ".join(text.split())):
        if width(piece, size, bold=bold) <= limit:
            pieces.append(piece)
        else:
            pieces += _cut(piece, limit, size, bold)
    return pieces


def _cut(word: str, limit: float, size: float, bold: bool) -> list[str]:
    """Return a word in pieces that fit; a piece has one letter at least."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size, bold=bold) > limit:
            pieces.append("")
        pieces[-1] += letter
    return pieces
