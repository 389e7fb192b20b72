"""The rows of tables in whatever way a table became text: cells between marks, wrapped lines, columns of blanks, a cell a line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..structure.labels import read_label
from ..structure.segment import Block
from .columns import LONGEST_TITLE, Columns, read_columns, split_titles

_SAY_WHO = ("trì", "công", "hiện", "nhiệm", "đơn vị", "cơ quan", "mưu", "trách", "thảo", "giao", "mối")
_NUMBERED = re.compile(r"(?:STT|TT|Stt|Số TT)\b")
_NUMBER = re.compile(r"\d{1,3}\.?$|[IVX]{1,5}\.?$")
_GAP = re.compile(r"[ \t]{2,}|\t")
_CELL = re.compile(r"\S(?:[^\n]*?\S)??(?=[ \t]{2,}|\t|\n|\Z)")
_FEWEST = 3


class Row(NamedTuple):
    """A row of a table: its place in the clean text, the number that it bears, its cells on one line each."""

    start: int
    end: int
    label: str | None
    cells: tuple[str, ...]


class Table(NamedTuple):
    """An assignment table: which column says what, and its rows; `end` is the first block behind it."""

    columns: Columns
    rows: tuple[Row, ...]
    end: int


def read_tables(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, Table]]:
    """Yield the assignment tables among the blocks, each with the index of the block that heads it."""
    at = 0
    while at < len(blocks):
        opens = blocks[at].cells or text[blocks[at].start] in "ST"
        table = _table(text, blocks, at) if opens else None
        if table is None:
            at += 1
            continue
        yield at, table
        at = max(table.end, at + 1)


def _table(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    block = blocks[at]
    if block.cells:
        return _marked(text, blocks, at) if _may_head(text, block) else None
    if not _NUMBERED.match(text, block.start, block.end):
        return None
    for read in (_spaced, _listed, _run_in):
        if table := read(text, blocks, at):
            return table
    return None


def _may_head(text: str, block: Block) -> bool:
    """Return whether a row can be the head of an assignment table: it is short, and says who does something."""
    if block.end - block.start > len(block.cells) * LONGEST_TITLE:
        return False
    small = text[block.start : block.end].lower()
    return any(word in small for word in _SAY_WHO)


def _marked(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose cells stand between marks; headings of groups and numbers of pages may stand between its rows."""
    end = at
    while end < len(blocks) and (blocks[end].cells or _between_rows(text, blocks[end])):
        end += 1
    rows = _whole_rows(text, blocks[at:end])
    columns = read_columns(next(rows).cells)
    if not columns:
        return None
    second = next(rows, None)
    if second and (below := read_columns(second.cells)):
        columns, second = {**columns, **below}, None
    return Table(columns, (*filter(None, [second]), *rows), end)


def _between_rows(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return len(words) < 2 * LONGEST_TITLE and (words.isupper() or words.isdigit() or "\t" in words)


def _whole_rows(text: str, blocks: Iterable[Block]) -> Iterator[Row]:
    """Yield the rows, each with the lines under it that only go on with its cells."""
    whole: list[Block] = []
    for block in blocks:
        if not block.cells:
            continue
        if whole and not _goes_on(text, whole[-1], block):
            yield _row(text, whole)
            whole = []
        whole.append(block)
    if whole:
        yield _row(text, whole)


def _goes_on(text: str, above: Block, block: Block) -> bool:
    """Return whether a row is only the next line of the one above: no number, no rule between, marks in the same places."""
    first = block.cells[0]
    if first[0] < first[1] or len(block.cells) != len(above.cells):
        return False
    between = text[above.end : block.start]
    lines = (_line(text, above), _line(text, block))
    return (
        "-" not in between
        and "=" not in between
        and len(lines[0]) == len(lines[1])
        and _marks(lines[0]) == _marks(lines[1])
    )


def _line(text: str, block: Block) -> str:
    end = text.find("\n", block.end)
    return text[text.rfind("\n", 0, block.start) + 1 : end if end >= 0 else len(text)]


def _marks(line: str) -> list[int]:
    return [at for at, letter in enumerate(line) if letter == "|"]


def _row(text: str, lines: Sequence[Block]) -> Row:
    cells = (
        zip(*(block.cells for block in lines), strict=True) if len(lines) > 1 else [(each,) for each in lines[0].cells]
    )
    return Row(
        lines[0].start,
        lines[-1].end,
        lines[0].label,
        tuple(_joined(text[slice(*piece)] for piece in cell) for cell in cells),
    )


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))


def _spaced(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose columns two or more blanks part."""
    block = blocks[at]
    lines = list(_lines(text, block.start, blocks[_last_spaced(text, blocks, at)].end))
    head, *body = lines
    starts = [start for start, _, _ in head]
    columns = read_columns([words for _, _, words in head]) if len(head) >= _FEWEST else {}
    if not columns or not body:
        return None
    return Table(columns, tuple(_aligned(body, starts)), _last_spaced(text, blocks, at) + 1)


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
    first = last = 0
    for line in lines:
        if _NUMBER.match(line[0][2]):
            if row:
                yield _of_cells(row, first, last)
            row, first = [[] for _ in starts], line[0][1]
        if not row:
            continue
        whole = len(line) == len(starts)
        for at, (column, offset, words) in enumerate(line):
            row[at if whole else _column(column, starts)].append(words)
            last = offset + len(words)
    if row:
        yield _of_cells(row, first, last)


def _column(at: int, starts: Sequence[int]) -> int:
    return min(range(len(starts)), key=lambda index: abs(starts[index] - at))


def _of_cells(row: Sequence[Sequence[str]], start: int, end: int) -> Row:
    return Row(start, end, row[0][0].rstrip("."), tuple(map("\n".join, row)))


def _listed(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table of which each cell is a line: its head, then one number and the cells of its row after the other."""
    end = at
    while end < len(blocks) and not blocks[end].cells and blocks[end].end - blocks[end].start <= LONGEST_TITLE:
        if text[blocks[end].start : blocks[end].end] in ("1", "I", "A", "1."):
            break
        end += 1
    else:
        return None
    width = end - at
    columns = read_columns([text[each.start : each.end] for each in blocks[at:end]]) if _FEWEST <= width <= 12 else {}
    if not columns:
        return None
    rows, end = _rows_of_lines(text, blocks, end, width)
    return Table(columns, tuple(rows), end)


def _rows_of_lines(text: str, blocks: Sequence[Block], at: int, width: int) -> tuple[list[Row], int]:
    rows: list[Row] = []
    while at < len(blocks) and _NUMBER.match(text[blocks[at].start : blocks[at].end]):
        end = at + 1
        while end < len(blocks) and not _NUMBER.match(text[blocks[end].start : blocks[end].end]) and end - at < width:
            end += 1
        if cells := _cells_of_lines([text[each.start : each.end] for each in blocks[at:end]], width):
            rows.append(Row(blocks[at].start, blocks[end - 1].end, cells[0].rstrip("."), cells))
        at = end
    return rows, at


def _cells_of_lines(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Return as many cells as the table is wide, also where short ones were taken for one paragraph; else nothing."""
    if len(cells) < width:
        cells = [line for cell in cells for line in cell.split("\n")]
    return tuple(cells) if len(cells) == width else ()


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
    for first, after in zip(opening, [*opening[1:], len(blocks)], strict=True):
        start, end = blocks[first].start, blocks[after - 1].end
        label = read_label(text, start, end)
        if label:
            cells = [" ".join(cell.split()) for cell in text[label[2] : end].split("|")]
            yield Row(start, end, label[0], (label[0], *cells))
