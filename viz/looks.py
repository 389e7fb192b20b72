"""How levels and relations look, on the page as on paper: colours, signs, strokes; signs and dashes tell them apart in grey.

The colours stand 4.5:1 and more on white; none of them is needed to understand a picture.
"""

from typing import NamedTuple

from .shown.model import DRAWN_AS_CHANGES

INK, QUIET, PAPER, DUE = "#16202c", "#4b5665", "#ffffff", "#a3142a"
DOUBT, DECIDED = "#7a5900", "#2d6a4f"
CHOSEN, CHOSEN_GROUND = "#0b4f9e", "#eaf2fc"


class Level(NamedTuple):
    """The colour of a level (cấp), and its sign as an SVG path around its middle, 12 wide."""

    colour: str
    sign: str


class Line(NamedTuple):
    """The stroke of a relation: colour, width and dashes as SVG has them."""

    colour: str
    width: float
    dashes: str


STEPS = ("#ffd7b0", "#ffe6c7", "#fff0d9", "#fff6e8")
"""The grounds of what falls with a document that is replaced, the nearest first; the last one for all that is further."""

_CIRCLE = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"

LEVELS = {
    "central": Level("#b34700", "M0-6.2L5.4 3.1H-5.4z"),
    "party": Level("#a3142a", "M0-6.2L1.5-2.1 5.9-1.9 2.5.8 3.6 5 0 2.6-3.6 5-2.5.8-5.9-1.9-1.5-2.1z"),
    "province": Level("#7a5900", "M0-6.2L6.2 0 0 6.2-6.2 0z"),
    "department": Level("#0062a3", "M-4.4-4.4H4.4V4.4H-4.4z"),
    "district": Level("#5b3e9e", "M0-6.2L5.9-1.9 3.6 5H-3.6L-5.9-1.9z"),
    "commune": Level("#8a2f6b", "M6.2 0L3.1 5.4H-3.1L-6.2 0-3.1-5.4H3.1z"),
    "unit": Level("#006b50", _CIRCLE),
    "assigned": Level("#006b50", _CIRCLE),
    "other": Level("#4a5568", "M0 6.2L-5.4-3.1H5.4z"),
}

LINES = {
    "implements": Line(INK, 2.2, ""),
    "based": Line("#3c4858", 1.4, "9 4"),
    "changes": Line("#7b2d8e", 1.7, "10 3 2 3"),
    "cites": Line("#566272", 1.5, "2 4"),
    "assigns": Line("#006b50", 1.7, ""),
    "perhaps": Line(DOUBT, 1.7, "2 8"),
}

STYLES = dict.fromkeys(DRAWN_AS_CHANGES, "changes") | {
    "IMPLEMENTS": "implements",
    "BASED_ON": "based",
    "GUIDES": "based",
    "PROPOSED_BY": "based",
    "REPLIES_TO": "based",
    "CITES": "cites",
    "ASSIGNS": "assigns",
    "MAY_BE": "perhaps",
}
"""Which of the lines a relation is drawn with."""
