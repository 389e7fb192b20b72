"""Assignment tables that have lost the marks between their cells: columns of blanks, cells one below the other, a head run together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..structure.labels import read_label
from ..structure.segment import Block
from .rows import Row, Table
from .stacked_tables import read_stacked
from .table_heads import read_columns, split_titles

_NUMBERED = re.compile(r"(?:STT|TT|Stt|Số TT)\b")
_NUMBER = re.compile(r"\d{1,3}\.?$|[IVX]{1,5}\.?$")
_GAP = re.compile(r"[ \t]{2,}|\t")
_CELL = re.compile(r"\S(?:[^\n]*?\S)??(?=[ \t]{2,}|\t|\n|\Z)")
_FEWEST = 3


def read_unmarked(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table that block `at` heads, null where it heads none; such a head begins with "STT"."""
    if not _NUMBERED.match(text, blocks[at].start, blocks[at].end):
        return read_stacked(text, blocks, at)
    for read in (_spaced, read_stacked, _run_in):
        if table := read(text, blocks, at):
            return table
    return None


def _spaced(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose columns two or more blanks part."""
    head = next(_lines(text, blocks[at].start, blocks[at].end))
    columns = read_columns([words for _, _, words in head]) if len(head) >= _FEWEST else {}
    if not columns:
        return None
    last = _last_spaced(text, blocks, at)
    _, *body = _lines(text, blocks[at].start, blocks[last].end)
    starts = [start for start, _, _ in head]
    return Table(columns, tuple(_aligned(body, starts)), last + 1) if body else None


def _last_spaced(text: str, blocks: Sequence[Block], at: int) -> int:
    while (
        at + 1 < len(blocks)
        and not blocks[at + 1].cells
        and _GAP.search(text, blocks[at + 1].start, blocks[at + 1].end)
    ):
        at += 1
    return at


def _lines(text: str, start: int, end: int) -> Iterator[list[tuple[int, int, str]]]:
    """Yield the cells of each line: column, offset, words."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = stop if stop >= 0 else end
        opening = text.rfind("\n", 0, start) + 1
        cells = [(cell.start() - opening, cell.start(), cell[0]) for cell in _CELL.finditer(text, start, stop)]
        if cells:
            yield cells
        start = stop + 1


def _aligned(lines: Iterable[list[tuple[int, int, str]]], starts: Sequence[int]) -> Iterator[Row]:
    """Yield the rows: a line that begins with a number opens one, the others go on with it."""
    row: list[list[str]] = []
    number, first, last = "", 0, 0
    for line in lines:
        if _NUMBER.match(line[0][2]):
            if row:
                yield _of_cells(number, row, first, last)
            row, (_, first, number) = [[] for _ in starts], line[0]
        if not row:
            continue
        whole = len(line) == len(starts)
        for at, (column, offset, words) in enumerate(line):
            row[at if whole else _column(column, starts)].append(words)
            last = offset + len(words)
    if row:
        yield _of_cells(number, row, first, last)


def _column(at: int, starts: Sequence[int]) -> int:
    return min(range(len(starts)), key=lambda index: abs(starts[index] - at))


def _of_cells(number: str, row: Sequence[Sequence[str]], start: int, end: int) -> Row:
    return Row(start, end, number.rstrip("."), tuple(map("\n".join, row)))


def _run_in(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head has lost the marks between its titles; its rows still have theirs."""
    titles = split_titles(" ".join(text[blocks[at].start : blocks[at].end].split()))
    columns = read_columns(titles)
    if not columns:
        return None
    end = at + 1
    while end < len(blocks) and ("|" in text[blocks[end].start : blocks[end].end] or _opens_row(text, blocks, end)):
        end += 1
    rows = [row for row in _unnumbered(text, blocks[at + 1 : end]) if len(row.cells) == len(titles)]
    return Table(columns, tuple(rows), end) if rows else None


def _opens_row(text: str, blocks: Sequence[Block], at: int) -> bool:
    return (
        at + 1 < len(blocks) and blocks[at].label is not None and "|" in text[blocks[at + 1].start : blocks[at + 1].end]
    )


def _unnumbered(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    """Yield the rows, whose number stands in their first cell: "1. Lập danh mục | Sở Nội vụ | Quý IV"."""
    opening: list[int] = [index for index, block in enumerate(blocks) if read_label(text, block.start, block.end)]
    for first, after in pairwise([*opening, len(blocks)]):
        start, end = blocks[first].start, blocks[after - 1].end
        label = read_label(text, start, end)
        if label:
            cells = [" ".join(cell.split()) for cell in text[label[2] : end].split("|")]
            yield Row(start, end, label[0], (label[0], *cells))
