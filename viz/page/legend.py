"""The legend: samples of the strokes, boxes and arrows of a picture; below it on the page, and set in lines where it leaves the page."""

from collections.abc import Iterator
from typing import NamedTuple

from ..labels import label
from ..looks import INK, LINES, PAPER, QUIET
from ..paper.measure import width

ROOM = 560.0
"""How wide the legend of a picture is that leaves the page, in pixels; so wide is the picture too."""
STEP = 16.0
"""From one of its lines to the next."""
LETTERS = 12.0
BESIDE, BETWEEN = 38.0, 14.0
"""From where a sample begins to its words, and from these to the next sample."""


class Sample(NamedTuple):
    """What is explained, by the name of its label, as an SVG path in 32 by 10 pixels with its stroke and its ground."""

    name: str
    outline: str
    stroke: str
    width: float = 1.5
    dashes: str = ""
    fill: str = "none"


class Placed(NamedTuple):
    """A sample, with its words in one language, at its place."""

    sample: Sample
    words: str
    x: float
    y: float


class Legend(NamedTuple):
    """The legend in one language, `height` pixels high."""

    placed: tuple[Placed, ...]
    height: float


_LINE, _BOX, _ARROW = "M0 5H32", "M1 0h26v10h-26z", "M2 5H21M31 5l-10 -5v10z"

SAMPLES = (
    *(Sample(name, _LINE, line.colour, line.width, line.dashes) for name, line in LINES.items()),
    Sample("loaded", _BOX, QUIET, fill=PAPER),
    Sample("ghost", _BOX, QUIET, dashes="4 3", fill=PAPER),
    Sample("cited", _ARROW, INK, fill=INK),
    Sample("inferred", _ARROW, INK, fill=PAPER),
)


def legend(lang: str) -> Legend:
    """Return the legend in lines that are no wider than there is room."""
    placed = tuple(_placed(lang))
    return Legend(placed, placed[-1].y + STEP)


def _placed(lang: str) -> Iterator[Placed]:
    x = y = 0.0
    for sample in SAMPLES:
        words = label(f"legend.{sample.name}", lang)
        end = x + BESIDE + width(words, LETTERS)
        if end > ROOM:
            x, y, end = 0.0, y + STEP, end - x
        yield Placed(sample, words, x, y)
        x = end + BETWEEN
