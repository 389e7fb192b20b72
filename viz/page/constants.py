"""Numbers, colours and lists of the scripts of a page, most of them shared with the pictures on paper: in a script each is a constant of this name."""

from ...graph.exports.cells import FORMULA
from ...queries.chains.resting import DEPTH
from .. import looks
from ..paper import drawn, layout, ordering
from ..shown.model import COLUMNS, DRAWN_AS_CHANGES, KINDS
from .columns import ROWS
from .legend import ROOM

PAPERS = {"across": (1046, 718), "upright": (718, 1046)}
"""A4 without its margins (static/app.css): width and height in pixels."""

CUTS = (300, 160, 100, 60, 40, 30, 15)
"""Of a sentence that is printed so many letters beside the citation, fewer until all finds room; where they are few, fewer things are kept too."""

LIMITS = {
    "LISTED": 40,  # things that are listed before somebody asks for more
    "UNITS_FOUND": 5,  # units that the search lists above the documents
    "ROWS": 200,  # of the table, before somebody asks for more
    "PRINTED": 2000,  # rows of a printed table
    "SHEETS": 9,  # of a drawing in parts, that somebody would lay side by side
    "BOXES": 150,  # of a drawing
    "IN_TIME": 60,  # boxes of a timeline: every month is a column, and every line crosses all between its ends
    "AT_ONCE": 10_000,  # documents that the search gets ready before other things may happen
}
"""How much a page has at once."""

ADDRESS = {  # in the order in which it has them
    "l": "lang",
    "v": "view",
    "u": "unit",
    "w": "way",
    "h": "hops",
    "s": "scope",
    "o": "open",
    "n": "day",
    "p": "task",
    "i": "impact",
    "q": "sort",
    "c": "centre",
    "y": "type",
    "g": "issuer",
    "j": "year",
    "x": "status",
    "e": "force",
    "z": "severity",
    "k": "relation",
}
"""The settings that the address of the page holds, by their letters."""

RULES: dict[str, object] = {
    "ROWS_OF": ROWS,
    "ADDRESS": list(ADDRESS.items()),
    "KINDS": KINDS,
    "CHANGES": DRAWN_AS_CHANGES,
    "LEVELS": COLUMNS,
    "FORMULA": FORMULA,
    "DEPTH": DEPTH,
    "ASSIGNS": "ASSIGNS",
    "ENDS": {
        "up": "target",
        "down": "source",
    },  # which end of a relation is the other document, of one that cites and one that is cited
    "SIDES": ("left", "right"),
    "MONTH": 32 * 24 * 3600 * 1000,  # between the first days of two, in milliseconds; no month is longer
    "ARROWS": {"ArrowLeft": (-1, 0), "ArrowRight": (1, 0), "ArrowUp": (0, -1), "ArrowDown": (0, 1)},
}
"""What the scripts count, follow and name by the same rules as the commands."""

ON_SCREEN = {
    "LARGEST": 1.15,  # so large a picture is shown at most
    "SMALLEST": 0.89,  # below it the small print of a box would fall under 11 pixels
    "SCALE": 2,  # of the PNG: sharp on paper
}

ON_PAPER = {
    "FINEST": 0.8,  # of a drawing on one sheet: the small print is 7.5 points high then
    "LEAST": 0.86,  # of a part of one: 8 points
    "TITLE": 44,  # above the drawing, in pixels
    "COUNTED": 20,  # above a part
    "GAP": 8,  # below it
    "LOST": 170,  # what sentences that are not parted leave empty
    "EDGE": layout.COLUMN_GAP // 2
    - 5,  # so much of what stands beside a column is in its part: no edge of the next box
}

LENGTHS = {
    "PITCH": layout.BOX_WIDTH + layout.COLUMN_GAP,  # of the gap the longest verb takes 56
    "HALF": layout.BOX_WIDTH // 2,
    "VERB": layout.COLUMN_GAP // 2 - 3,  # half of the room for a word between columns
    "STRIP": 20,  # at the left of a box, with the sign of its level
    "HEADING": 30,  # above the columns
    "STEEP": 30,  # a line that falls less is as good as level
    "ABOVE": 24,  # above a row, for its name
}
"""Of a drawing, in pixels."""

FONTS: dict[str, object] = {
    "SMALL": 12.5,  # the size where none is said
    "LARGE": {"size": 13, "bold": True},
    "NAME": {"size": 13.5, "bold": True, "step": 17},
    "FACT": {"fill": looks.QUIET, "step": 15},
    "FLAG": {"size": 12, "bold": True},
}
"""How words are written, `step` from one line to the next."""

CONSTANTS: dict[str, object] = {
    **LIMITS,
    **RULES,
    **ON_SCREEN,
    **ON_PAPER,
    **LENGTHS,
    **FONTS,
    "PAPERS": PAPERS,
    "CUTS": CUTS,
    **{
        name: getattr(layout, name)
        for name in ("BOX_WIDTH", "COLUMN_GAP", "ROW_GAP", "LANE_HEIGHT", "LANE_GAP", "BAND_GAP")
    },
    **{name: getattr(layout, name) for name in ("SWEEPS", "STRAIGHT")},
    "ORDER_SWEEPS": ordering.SWEEPS,
    **{name: getattr(drawn, name) for name in ("GROUP", "LAST")},
    **{name: getattr(looks, name) for name in ("INK", "QUIET", "CHOSEN", "CHOSEN_GROUND")},
    "WHITE": looks.PAPER,
    "RED": looks.DUE,
    "SIGNS": looks.LEVELS,
    "STEPS": looks.STEPS,
    "LINES": {
        kind: {"stroke": line.colour, "width": line.width, "dashes": line.dashes}
        for kind, line in ((kind, looks.LINES[style]) for kind, style in looks.STYLES.items())
    },
    "ROOM": ROOM + 16,
}
