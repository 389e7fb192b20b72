"""A sheet of A4 with the chain of one document: upright or across, folded and made smaller only as far as it must be.

Lengths are CSS pixels, 96 to an inch.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, product

from ..labels import labels
from ..shown.model import View
from .chart import Chart, chart_of, gap_of
from .drawn import chain_of, drawn_of
from .marks import Label, Marks, moved, together
from .surround import foot, head, title_of

SHORT, LONG = 793.7, 1122.5
MARGIN = 37.8
BOX, GAP = (76, 190), (60, 88)
"""How narrow and how wide a box, and what is between two columns, may be; that is wider where a word on a line needs it."""

SCALES = (1.0, 0.93, 0.87)
"""How small the letters may get: at last verbs are 6.5 points high."""

FOLDING = ((12, 12), (12, 8), (12, 5), (12, 3), (8, 3), (5, 3), (3, 3), (5, 1), (3, 1), (2, 1), (1, 1))
"""From how many documents and how many units of a level on they fold into one box: units first, at last all but the document itself."""

NAMED = (80, 40, 20, 10, 5, 2, 0)
"""So many units that have no box are named, and documents of a level; fewer where the paper has no room for more."""

HEADING = 11.0
SPACE = 12.0
"""Between head, drawing and foot."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on a sheet of this size, no higher than it need be; `title` says in one line what it shows."""

    width: float
    height: float
    title: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A drawing at a scale between head and foot, on paper of this size."""

    width: float
    height: float
    scale: float
    chart: Chart
    head: Marks
    foot: Marks

    @property
    def room(self) -> float:
        """The height that head and foot leave, without the headings of the columns."""
        return self.height - 2 * MARGIN - self.head.height - self.foot.height - 2 * SPACE - 2 * HEADING

    @property
    def excess(self) -> float:
        """How much higher or wider than its room the drawing is, not above 0 where it fits."""
        return max(
            self.chart.width * self.scale - (self.width - 2 * MARGIN) - 1,
            self.chart.marks.height * self.scale - self.room,
        )


def sheet_of(view: View, centre: str, lang: str) -> Sheet:
    """Return the sheet with the chain of the document `centre`, a key of the view.

    What fits on no A4 stands on a larger sheet: the letters stay as high as they must be.

    Raises:
        KeyError: the view holds no such document.
    """
    tried, title = [], title_of(view, centre, lang)
    for attempt in _attempts(view, centre, lang):
        if attempt.excess <= 0:
            return _assembled(attempt, title, lang)
        tried.append(attempt)
    return _assembled(min(tried, key=lambda attempt: attempt.excess), title, lang)


def _attempts(view: View, centre: str, lang: str) -> Iterator[_Attempt]:
    """Yield drawings that need less and less room, on the way of the paper first that suits their shape.

    First more and more folds, then fewer and fewer of what is folded are named.
    """
    chain = chain_of(view, centre)
    most, *fewer = NAMED
    for (documents, units), named in (*((fold, most) for fold in FOLDING), *((FOLDING[-1], few) for few in fewer)):
        drawn = drawn_of(chain, documents=documents, units=units, between_folds=True)
        least = max(GAP[0], gap_of(view, drawn, lang))
        natural = chart_of(view, drawn, box=BOX[1], gap=least, lang=lang)
        ways = [(LONG, SHORT), (SHORT, LONG)]
        for scale, (width, height) in product(SCALES, ways if natural.width >= natural.marks.height else ways[::-1]):
            room = width - 2 * MARGIN
            box, gap = _widths(room / scale, len(natural.columns), least)
            chart = chart_of(view, drawn, box=box, gap=gap, lang=lang)
            around = head(view, drawn, room, lang), foot(view, drawn, chart, room, lang, named=named)
            yield _Attempt(width, height, scale, chart, *around)


def _widths(room: float, columns: int, least: int) -> tuple[int, int]:
    """Return how wide a box, and what is between two, is on paper so wide: never narrower than the least."""
    most = max(GAP[1], least)
    for gap in (most, (least + most) // 2, least):
        box = int((room + gap) / columns) - gap
        if box >= (BOX[0] + BOX[1]) / 2:
            break
    return min(max(box, BOX[0]), BOX[1]), gap


def _assembled(attempt: _Attempt, title: str, lang: str) -> Sheet:
    """Put head, headings, drawing and foot on the paper."""
    drawn = attempt.chart.width * attempt.scale
    width = attempt.width if drawn <= attempt.width - 2 * MARGIN + 1 else drawn + 2 * MARGIN
    left = (width - drawn) / 2
    top = MARGIN + attempt.head.height + SPACE
    bottom = top + 2 * HEADING + attempt.chart.marks.height * attempt.scale + SPACE
    marks = together(
        moved(attempt.head, MARGIN, MARGIN),
        Marks(tuple(_headings(attempt, left, top + HEADING, lang))),
        moved(attempt.chart.marks, left, top + 2 * HEADING, attempt.scale),
        moved(attempt.foot, MARGIN, bottom),
    )
    return Sheet(width, bottom + attempt.foot.height + MARGIN, title, marks)


def _headings(attempt: _Attempt, left: float, y: float, lang: str) -> Iterator[Label]:
    """Yield the names of the levels, each once above the columns that it has."""
    for level, columns in groupby(attempt.chart.columns, key=lambda column: column[0]):
        xs = [x for _, x in columns]
        x = left + (xs[0] + xs[-1]) / 2 * attempt.scale
        yield Label(
            labels(lang)[f"level.{level}"].upper(), x, y, HEADING * attempt.scale, bold=True, middle=True, tone=level
        )
