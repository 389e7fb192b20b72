"""The lines drawn on a page of a PDF -> grids of cells, and the text in them by rows."""

import ctypes
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .pdf_sheet import Box, Sheet

if TYPE_CHECKING:
    from pypdfium2 import PdfObject, PdfPage

_THICKEST = 3.0
_SHORTEST = 6.0
_SAME = 2.5
_MOST_DRAWINGS = 5000
_MOST_LINES = 300
_LINES_OF_TWO_CELLS = 3


class Rule(NamedTuple):
    """A straight line on the page: at `place` across its direction, from `start` to `end` along it, in points."""

    place: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines that meet: `columns` and `rows` are the places between cells, rows from the top."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    vertical: tuple[Rule, ...]
    horizontal: tuple[Rule, ...]

    def cell_of(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the first part of the cell around a point, null outside the grid."""
        row = bisect_right([-place for place in self.rows], -y) - 1
        column = bisect_right(self.columns, x) - 1
        if not (0 <= row < len(self.rows) - 1 and 0 <= column < len(self.columns) - 1):
            return None
        while column > 0 and not _is_crossed(self.vertical, self.columns[column], y):
            column -= 1
        while row > 0 and not _is_crossed(self.horizontal, self.rows[row], x):
            row -= 1
        return row, column

    def parts(self, left: float, right: float, bottom: float, top: float) -> bool:
        """Return whether an upright line goes through a box."""
        return any(left < rule.place < right and rule.start < top and rule.end > bottom for rule in self.vertical)


def _is_crossed(rules: Iterable[Rule], place: float, at: float) -> bool:
    return any(abs(rule.place - place) <= _SAME and rule.start - _SAME <= at <= rule.end + _SAME for rule in rules)


def find_grids(page: "PdfPage", sheet: Sheet) -> list[Grid]:
    """Return the tables of two columns or more that are drawn on a page; a picture of very many lines is none."""
    vertical: list[Rule] = []
    horizontal: list[Rule] = []
    for x1, y1, x2, y2 in map(sheet.turned, _strokes(page)):
        if abs(x1 - x2) <= _THICKEST and abs(y1 - y2) >= _SHORTEST:
            vertical.append(Rule((x1 + x2) / 2, min(y1, y2), max(y1, y2)))
        elif abs(y1 - y2) <= _THICKEST and abs(x1 - x2) >= _SHORTEST:
            horizontal.append(Rule((y1 + y2) / 2, min(x1, x2), max(x1, x2)))
    upright, level = _united(vertical), _united(horizontal)
    if max(len(upright), len(level)) > _MOST_LINES:
        return []
    return [grid for lines in _meeting(upright, level) if (grid := _grid(*lines))]


def _strokes(page: "PdfPage") -> Iterator[Box]:
    """Yield the straight lines of all drawings, and thin boxes as the line that they look like."""
    from pypdfium2 import raw

    drawings = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
    for _, drawing in zip(range(_MOST_DRAWINGS), drawings, strict=False):
        left, bottom, right, top = drawing.get_bounds()
        if min(right - left, top - bottom) <= _THICKEST:
            yield left, bottom, right, top
        else:
            yield from _sides(drawing)


def _sides(drawing: "PdfObject") -> Iterator[Box]:
    """Yield the straight pieces of a drawing's outline, a closing one included."""
    from pypdfium2 import raw

    matrix = drawing.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = (0.0, 0.0)
    for index in range(min(raw.FPDFPath_CountSegments(drawing), _MOST_DRAWINGS)):
        segment = raw.FPDFPath_GetPathSegment(drawing, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield (*last, *point)
        if raw.FPDFPathSegment_GetClose(segment):
            yield (*point, *first)
        last = point


def _united(rules: list[Rule]) -> list[Rule]:
    """Return lines that go on from each other as one, since most programs draw the border of each cell for itself."""
    places = _clustered(rule.place for rule in rules)
    united: list[Rule] = []
    for rule in sorted(Rule(_nearest(places, rule.place), rule.start, rule.end) for rule in rules):
        last = united[-1] if united else None
        if last and last.place == rule.place and rule.start <= last.end + 2 * _SAME:
            united[-1] = Rule(last.place, last.start, max(last.end, rule.end))
        else:
            united.append(rule)
    return united


def _clustered(places: Iterable[float]) -> list[float]:
    """Return the places in order, those that lie together as the first of them."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return found


def _nearest(places: Sequence[float], place: float) -> float:
    return places[bisect_right(places, place) - 1]


def _meeting(vertical: list[Rule], horizontal: list[Rule]) -> Iterator[tuple[tuple[Rule, ...], tuple[Rule, ...]]]:
    """Yield the vertical and horizontal lines of each drawing whose lines meet."""
    left = list(vertical)
    while left:
        uprights, levels = [left.pop()], list[Rule]()
        waiting = list(uprights)
        while waiting:
            upright = waiting.pop()
            crossing = [level for level in horizontal if level not in levels and _meet(upright, level)]
            levels += crossing
            reached = [other for other in left if any(_meet(other, level) for level in crossing)]
            left = [other for other in left if other not in reached]
            uprights += reached
            waiting += reached
        yield tuple(uprights), tuple(levels)


def _meet(upright: Rule, level: Rule) -> bool:
    return (
        level.start - _SAME <= upright.place <= level.end + _SAME
        and upright.start - _SAME <= level.place <= upright.end + _SAME
    )


def _grid(vertical: tuple[Rule, ...], horizontal: tuple[Rule, ...]) -> Grid | None:
    """Return the grid of lines that meet; where its outer lines are not drawn the ends of the others stand for them."""
    columns = _clustered([rule.place for rule in vertical] + [end for rule in horizontal for end in rule[1:]])
    rows = _clustered([rule.place for rule in horizontal] + [end for rule in vertical for end in rule[1:]])
    if len(columns) < _LINES_OF_TWO_CELLS or not rows:
        return None
    return Grid(tuple(columns), tuple(reversed(rows)), vertical, horizontal)
