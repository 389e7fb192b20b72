"""Numbers and colours of the scripts of a page, most of them shared with the pictures on paper: in a script each is a constant of this name."""

from ...queries.chains.resting import DEPTH
from .. import looks
from ..paper import drawn, layout, ordering

PAPERS = {"across": (1046, 718), "upright": (718, 1046)}
"""A4 without its margins (static/app.css): width and height in pixels."""

CUTS = (300, 160, 100, 60, 40, 30, 15)
"""Of a sentence that is printed so many letters beside the citation, fewer until all finds room; where they are few, fewer things are kept too."""

LIMITS = {
    "LISTED": 40,  # things that are listed before somebody asks for more
    "UNITS_FOUND": 5,  # units that the search lists above the documents
    "SOURCES": 3,  # central documents that are named where an obligation has several branches
    "BRANCHES": 200,  # chains above one obligation
    "ROWS": 200,  # of the table, before somebody asks for more
    "PRINTED": 2000,  # rows of a printed table
    "SHEETS": 9,  # of a drawing in parts, that somebody would lay side by side
    "BOXES": 150,  # of a drawing
    "IN_TIME": 60,  # boxes of a timeline: every month is a column, and every line crosses all between its ends
    "AT_ONCE": 10_000,  # documents that the search gets ready before other things may happen
}
"""How much a page has at once."""

CONSTANTS: dict[str, object] = {
    **LIMITS,
    "PAPERS": PAPERS,
    "CUTS": CUTS,
    **{
        name: getattr(layout, name)
        for name in ("BOX_WIDTH", "COLUMN_GAP", "ROW_GAP", "LANE_HEIGHT", "LANE_GAP", "BAND_GAP")
    },
    **{name: getattr(layout, name) for name in ("SWEEPS", "STRAIGHT")},
    "ORDER_SWEEPS": ordering.SWEEPS,
    **{name: getattr(drawn, name) for name in ("GROUP", "LAST")},
    "STEPS": DEPTH,
    **{name: getattr(looks, name) for name in ("INK", "QUIET", "CHOSEN", "CHOSEN_GROUND")},
    "WHITE": looks.PAPER,
    "RED": looks.DUE,
}
