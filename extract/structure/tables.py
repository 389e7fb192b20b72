"""Table rows in running text: cells between tabs, between pipes, or between lines that hold one pipe only."""

import re
from collections.abc import Iterator

from ..patterns import pattern_of
from ..spans import Span, trim

_PIPE_LINE = pattern_of(r"\|(?<![^\n]\|)[ \t]*+(?:\n|\Z)")
_BETWEEN_CELLS = pattern_of(r"[\t|]")
_TABBED_LABEL = pattern_of(r"\s*\S{1,6}\t[^\t|]*$")
# Letterhead and signature: two columns, and what follows on the second pipe is no third one.
_FORM_COLUMNS = 2
# The right column of a form whose left one is empty: addressees below "… điện:", or who signs.
_FORM_RIGHT = pattern_of(r"[-–+•]\s|(?:T/?M|K/?T|T/?L|TUQ|Q)\s?[./]")
_FORM = pattern_of(r"Nơi nhận|Kính\s+gửi", re.IGNORECASE)
# The last cell of a letterhead, among the first ones of a text.
_PLACE_AND_DATE = pattern_of(
    r"[^,\n|]{2,20}(?:\n[^,\n|]{1,25})?,\s+ngày\s[^|]{0,24}\btháng\b[^|]{0,14}\bnăm\s+\d{4}\W*"
)
_LETTERHEAD_CELLS = (3, 4)
_RECIPIENTS = pattern_of(r"^Nơi nhận\b", re.MULTILINE)
_END_OF_TEXT = pattern_of(r"\.?/\.\W*\Z")
_LONGEST_END = 8


def row_cells(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the trimmed cells of a row on one line, also empty ones; nothing where the line is no row."""
    piped = text[start] == "|" or text.count("|", start, end) > 1
    if not piped and (text.find("\t", start, end) < 0 or _TABBED_LABEL.match(text, start, end)):
        return ()
    inner = (start + (text[start] == "|"), end - (text[end - 1] == "|"))
    return tuple(trim(text, *span) for span in _cells(text, *inner))


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    for mark in _BETWEEN_CELLS.finditer(text, start, end):
        yield start, mark.start()
        start = mark.end()
    yield start, end


def grids(text: str, start: int, end: int) -> Iterator[tuple[Span, ...]]:
    """Yield the rows of tables whose cells stand between lines of one pipe, each as its cells.

    A portal's page turned to text looks so: "|⏎cell⏎|⏎cell⏎|⏎|⏎cell…". Two pipes in a row part two rows; the last row has
    as many cells as the one before; a signature has two.
    """
    pipes = list(_PIPE_LINE.finditer(text, start, end))
    if letterhead := _unopened_letterhead(text, start, pipes):
        yield from letterhead
        yield from _unopened_signature(text, pipes)
        return
    at, columns = 0, 0
    while at < len(pipes) - 1:
        cells = _grid_row(text, pipes, at, columns)
        at += len(cells) + 1
        if cells:
            yield tuple(cells)
        row_follows = at < len(pipes) and pipes[at - 1].end() == pipes[at].start()
        columns = max(columns, len(cells)) if row_follows else 0


def _grid_row(text: str, pipes: list[re.Match[str]], at: int, columns: int) -> list[Span]:
    """Return the cells of the row that opens at pipe `at`; `columns` is what the rows above it have, 0 for the first."""
    if columns == 0 and (form := _half_empty_form(text, pipes, at)):
        return form
    cells: list[Span] = []
    for here in range(at, len(pipes) - 1):
        cell = trim(text, pipes[here].end(), pipes[here + 1].start())
        full = len(cells) == columns > 1
        if cell[0] >= cell[1] or full or (len(cells) == _FORM_COLUMNS and _FORM.match(text, cells[0][0])):
            break
        cells.append(cell)
    return cells


def _half_empty_form(text: str, pipes: list[re.Match[str]], at: int) -> list[Span]:
    """Return the two cells of a form whose left one is empty, nothing where there is none."""
    if at + 2 >= len(pipes):
        return []
    left = trim(text, pipes[at].end(), pipes[at + 1].start())
    right = trim(text, pipes[at + 1].end(), pipes[at + 2].start())
    return [left, right] if left[0] == left[1] and _FORM_RIGHT.match(text, *right) else []


def _unopened_letterhead(text: str, start: int, pipes: list[re.Match[str]]) -> list[tuple[Span, ...]]:
    """Return the rows of a letterhead whose cells a pipe closes and none opens: "BỘ Y TẾ⏎|⏎CỘNG HÒA …⏎|⏎Số: …⏎|⏎Hà Nội, ngày …⏎|".

    So a page looks whose empty lines and empty cells were dropped. There no pipe follows another one.
    """
    starts = [start, *(pipe.end() for pipe in pipes)]
    cells = [trim(text, *span) for span in zip(starts, (pipe.start() for pipe in pipes[:4]), strict=False)]
    if any(first >= last for first, last in cells):
        return []
    for count in _LETTERHEAD_CELLS:
        if len(cells) >= count and _PLACE_AND_DATE.fullmatch(text, *cells[count - 1]):
            first_row = count - _FORM_COLUMNS
            return [tuple(cells[:first_row]), tuple(cells[first_row:count])]
    return []


def _unopened_signature(text: str, pipes: list[re.Match[str]]) -> Iterator[tuple[Span, Span]]:
    """Yield the two cells of the form at the end of such a page; the left one begins below the text, or is empty."""
    for before, between, after in zip(pipes, pipes[1:], pipes[2:], strict=False):
        left = trim(text, before.end(), between.start())
        right = trim(text, between.end(), after.start())
        if recipients := _RECIPIENTS.search(text, *left):
            yield (recipients.start(), left[1]), right
            return
        ends = _END_OF_TEXT.search(text, max(left[0], left[1] - _LONGEST_END), left[1])
        if ends and _FORM_RIGHT.match(text, *right):
            yield (left[1], left[1]), right
            return
