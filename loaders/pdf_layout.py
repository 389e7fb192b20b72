"""The pieces of a page -> lines in reading order: letterhead and signature by column, paragraphs joined."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .pdf_grid import Grid
from .pdf_page import Page, Piece
from .tables import table_lines, tidy_tabs

Row = list[Piece]

_LABEL = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}|[a-zđ]\d?[.)]|[IVXLC]{1,7}[.)]|[-–+•*]|Điều \d{1,3}\w?\.)\s"
)
_BROKEN_NUMBER = re.compile(r"[\w&]-$")
_NUMBER = re.compile(r"[-– ]*\d{1,3}[-– ]*")
_GUTTER = 4.0
_INDENT = 6.0
_SAME_EDGE = 3.0
_NEAR_THE_EDGE = 0.8
_LINE_PITCH = 1.3
_ROWS_OF_A_LETTERHEAD = 16


def gap_after(text: str) -> str:
    """Return the space after a line; a number broken after its hyphen ("15/KH-" "SKHCN") is made whole."""
    return "" if _BROKEN_NUMBER.search(text) else " "


@dataclass(frozen=True, slots=True)
class Flow:
    """A paragraph, or the part of it that stands on one page.

    `fresh`: its first line begins a paragraph; `unfinished`: its last one is full, so that the next page may go on; `row`: it is
    a row of a table, its cells parted by tabs.
    """

    text: str
    fresh: bool
    unfinished: bool
    row: bool = False

    def gap_before(self, other: "Flow") -> str:
        """Return what parts this flow from the one that follows it on the next page."""
        return "\n" if other.fresh or not self.unfinished else gap_after(self.text)

    def joined(self, other: "Flow") -> "Flow":
        """Return both as one."""
        return Flow(self.text + gap_after(self.text) + other.text, self.fresh, other.unfinished)


def page_flows(page: Page) -> list[Flow]:
    """Return the paragraphs of a page from top to bottom, columns of its letterhead one after the other."""
    rows = _in_rows(_with_tables(page))
    left, right = _margins(rows, page.width)
    flows: list[Flow] = []
    last: Piece | None = None
    for line, may_continue in _in_order(rows):
        fresh = line.whole or line.left > left + _INDENT or _LABEL.match(line.text) is not None
        flow = Flow(line.text, fresh, unfinished=not line.whole and line.right > right - _SAME_EDGE, row=line.whole)
        if last is not None and may_continue and _continues(last, line, right):
            flows[-1] = flows[-1].joined(flow)
        else:
            flows.append(flow)
        last = line
    return flows


def _in_rows(pieces: Iterable[Piece]) -> list[Row]:
    """Return the pieces that stand beside each other, from the top of the page to its foot."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: -piece.top):
        if rows and _are_beside(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _with_tables(page: Page) -> list[Piece]:
    """Return the pieces of a page, those in the cells of a table as one piece for each of its lines."""
    pieces = [piece for line in page.lines for piece in line]
    for grid in page.grids:
        inside = {piece: cell for piece in pieces if (cell := grid.cell_of(*piece.middle))}
        pieces = [piece for piece in pieces if piece not in inside] + _table_pieces(grid, inside)
    return pieces


def _table_pieces(grid: Grid, inside: Mapping[Piece, tuple[int, int]]) -> list[Piece]:
    cells: list[list[list[Piece]]] = [[[] for _ in grid.columns[1:]] for _ in grid.rows[1:]]
    for piece, (row, column) in inside.items():
        cells[row][column].append(piece)
    lines = table_lines([[_cell_lines(cell) for cell in row] for row in cells], bordered=True)
    step = (grid.rows[0] - grid.rows[-1]) / max(len(lines), 1)
    tops = [grid.rows[0] - step * number for number in range(len(lines))]
    left, right = grid.columns[0], grid.columns[-1]
    return [Piece(line, left, top - step, right, top, whole=True) for line, top in zip(lines, tops, strict=True)]


def _cell_lines(pieces: list[Piece]) -> list[str]:
    """Return the text of a cell as one line, numbers that its narrow lines broke made whole."""
    text = ""
    for row in _in_rows(pieces):
        line = " ".join(piece.text for piece in row)
        text += line if not text else gap_after(text) + line
    return [text]


def _are_beside(one: Piece, other: Piece) -> bool:
    if one.whole or other.whole:
        return False
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > min(one.height, other.height) / 2


def _margins(rows: Sequence[Row], width: float) -> tuple[float, float]:
    """Return where full lines begin and end: where two lines or more end, else where a line ends near the paper's edge."""
    rows = [row for row in rows if not row[0].whole]
    ends = sorted((row[-1].right for row in rows), reverse=True)
    widest = ends[0] if ends and ends[0] > _NEAR_THE_EDGE * width else float("inf")
    right = next((end for end, next_ in pairwise(ends) if end - next_ < _SAME_EDGE), widest)
    full = [row[0].left for row in rows if row[-1].right > right - _SAME_EDGE]
    return min(full, default=0.0), right


def _continues(last: Piece, line: Piece, right: float) -> bool:
    """Return whether `line` goes on with the paragraph of `last`: its first word had no room there."""
    if last.whole or line.whole or _LABEL.match(line.text) or line.left > last.left + _INDENT:
        return False
    if last.bottom - line.top > _LINE_PITCH * max(last.height, line.height) or line.top > last.top:
        return False
    word = line.text.partition(" ")[0]
    width = (line.right - line.left) * len(word) / max(len(line.text), 1)
    return last.right + width > right - _SAME_EDGE


def _in_order(rows: Sequence[Row]) -> Iterator[tuple[Piece, bool]]:
    """Yield each line, and whether it may go on with the one before: of two columns only their first line may, nothing below them."""
    index, below = 0, False
    while index < len(rows):
        end, gutter = _columns(rows, index)
        if end > index:
            zone = rows[index:end]
            lines = (*_column(zone, float("-inf"), gutter), *_column(zone, gutter, float("inf")))
            yield from ((line, number == 0) for number, line in enumerate(lines))
            index, below = end, True
        else:
            yield _merged(rows[index]), not below
            index, below = index + 1, False


def _column(zone: Iterable[Row], low: float, high: float) -> Iterator[Piece]:
    for row in zone:
        if pieces := [piece for piece in row if low <= piece.left < high]:
            yield _merged(pieces)


def _merged(row: Row) -> Piece:
    if row[0].whole:
        return row[0]
    text = tidy_tabs("\t".join(piece.text for piece in row))
    left, right = min(piece.left for piece in row), max(piece.right for piece in row)
    return Piece(text, left, min(piece.bottom for piece in row), right, max(piece.top for piece in row))


def _columns(rows: Sequence[Row], start: int) -> tuple[int, float]:
    """Return the end of the two columns that begin with row `start`, and a place between them; `start` if none do."""
    beside = [] if _stands_alone(rows, start) else [piece for row in rows[start : start + 2] for piece in row]
    gap = _widest_gap(beside)
    end, found = start, gap
    while gap and end < len(rows) and not _stands_alone(rows, end) and end - start < _ROWS_OF_A_LETTERHEAD:
        if (gap := _gap_beside(rows[end], *gap)) is not None:
            end, found = end + 1, gap
    if found is None or not _is_two_columns(rows[start:end], found):
        return start, 0.0
    return end, sum(found) / 2


def _stands_alone(rows: Sequence[Row], at: int) -> bool:
    """Return whether a row is part of no column: a line of a table, the number of the page at its top or foot."""
    row = rows[at]
    is_edge = at in (0, len(rows) - 1)
    return row[0].whole or (is_edge and len(row) == 1 and _NUMBER.fullmatch(row[0].text) is not None)


def _widest_gap(pieces: Row) -> tuple[float, float] | None:
    """Return the widest strip of a page that no piece reaches into and that has pieces on both sides."""
    gaps = []
    reached = float("inf")
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if piece.left - reached > _GUTTER:
            gaps.append((reached, piece.left))
        reached = max(reached, piece.right) if reached < float("inf") else piece.right
    return max(gaps, key=lambda gap: gap[1] - gap[0], default=None)


def _gap_beside(row: Row, low: float, high: float) -> tuple[float, float] | None:
    """Return what is left of the strip between `low` and `high` beside the pieces of one more row."""
    for piece in row:
        if piece.right > low and piece.left < high:
            if piece.left <= low:
                low = piece.right
            else:
                high = min(high, piece.left)
    return (low, high) if high - low > _GUTTER else None


def _is_two_columns(zone: Sequence[Row], gap: tuple[float, float]) -> bool:
    """Return whether the rows are a letterhead or signature: lines on both sides, few rows with three or more parts."""
    left = [piece for row in zone for piece in row if piece.right <= gap[0] + _GUTTER]
    right = [piece for row in zone for piece in row if piece.left >= gap[1] - _GUTTER]
    beside = sum(1 for row in zone if len(row) > 1)
    crowded = sum(1 for row in zone if len(row) > 2)
    if not left or not right or crowded * 2 > len(zone):
        return False
    return beside > 1 or (len(left) > 1 and len(right) > 1) or (beside == 1 and gap[1] - gap[0] > 2 * zone[0][0].height)
