"""Assignment tables whose cells stand between marks, also over several lines."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from ...patterns import pattern_of
from ...structure.segment import Block
from .heads import LONGEST_TITLE, kind_of, number_title_end, read_columns
from .rows import Row, Table

# A head of one row may stand on so many lines.
_HEAD_LINES = 8
_CELLS_OF_ROW = 2
# So the loaders mark a cell over which a merged one reaches from above.
_MERGED = "〃"
# Of a head of two rows and the rows behind it.
_FEWEST_PARTS, _FEWEST_ROWS, _MOST_LOOKED_AT = 2, 2, 8
# "01/5/2025", "Trước 30/6", "Quý II": a cell that opens with when
_WHEN = pattern_of(r"(?:(?:Trước|Trong|Đến)\s+)?(?:[Nn]gày\s+)?(?:\d{1,2}[/.-]\d|[Tt]háng\s+\d|[Qq]uý\s+[IVX\d])")


def read_marked(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table that row `at` heads, null where it heads none.

    Headings of groups and numbers of pages may stand between its rows.
    """
    if not _is_head(text, blocks[at : at + _HEAD_LINES]):
        return None
    end = at
    while end < len(blocks) and (blocks[end].cells or _between_rows(text, blocks, end)):
        end += 1
    while not blocks[end - 1].cells:
        end -= 1
    first, *rows = _whole_rows(text, blocks[at:end])
    columns = read_columns(first.cells)
    rows = [row for row in rows if row.cells != first.cells]  # the head again, on the next page
    rows[:1] = map(_below_head, rows[:1])
    if whole := read_columns(_with_parts(text, first, rows)):
        return Table(whole, tuple(rows[1:]), end)
    if rows and (below := read_columns(rows[0].cells)):
        columns = {**columns, **below, **read_columns(_below_blanks(first, rows[0]))}
        del rows[0]
    return Table(columns, tuple(rows), end)


def _below_head(row: Row) -> Row:
    """Return the row below the first with blank cells where a title of that one reaches over: no work is the same as a title."""
    return row._replace(cells=tuple("" if cell == _MERGED else cell for cell in row.cells))


def _with_parts(text: str, head: Row, rows: Sequence[Row]) -> list[str]:
    """Return the titles of a head with cells over several columns that the row below names: "Thực hiện" over "Chủ trì | Phối hợp".

    The rows behind it are wider by these, each cell stands over as many; nothing where they are not. A mark that opens a line may stand for a blank cell.
    """
    if len(rows) < _FEWEST_ROWS:
        return []
    below, width = rows[0], max(len(row.cells) for row in rows[1:_MOST_LOOKED_AT])
    parts = [at for at, cell in enumerate(below.cells) if cell.strip()]
    if len(parts) < _FEWEST_PARTS or parts[-1] - parts[0] != len(parts) - 1:
        return []
    at = parts[0] + (_opens_with_mark(text, below) and not _opens_with_mark(text, head))
    over = head.cells[at : at + len(head.cells) + len(parts) - width]
    if not over or len(head.cells) - len(over) + len(parts) != width:
        return []
    share, rest = divmod(len(parts), len(over))
    if rest or share < _FEWEST_PARTS:
        return []
    named = [_title_below(over[place // share], below.cells[part]) for place, part in enumerate(parts)]
    return [*head.cells[:at], *named, *head.cells[at + len(over) :]]


def _below_blanks(head: Row, below: Row) -> list[str]:
    """Return the titles of the second row of a head, where a blank cell behind a title of the first is of that one too."""
    if len(head.cells) != len(below.cells):
        return []
    over: Iterator[str] = accumulate(head.cells, _last_title)
    return [_title_below(title, part) if part.strip() else part for title, part in zip(over, below.cells, strict=True)]


def _last_title(last: str, cell: str) -> str:
    return cell if cell.strip() else last


def _title_below(over: str, part: str) -> str:
    """Return the title of a column below a wide cell, with that of the cell where only this says that it holds days: "Thời gian | Kết thúc"."""
    return f"{over} {part}" if kind_of(part) is None and kind_of(over) == "due" else part


def _opens_with_mark(text: str, row: Row) -> bool:
    start = text.rfind("\n", 0, row.start) + 1
    return text[start : row.end].lstrip().startswith("|")


def _is_head(text: str, blocks: Sequence[Block]) -> bool:
    """Return whether the first row, with the lines under it that go on with its cells, is the head of an assignment table."""
    if blocks[0].end - blocks[0].start > len(blocks[0].cells) * LONGEST_TITLE:
        return False
    return bool(read_columns(next(_whole_rows(text, blocks)).cells))


def _between_rows(text: str, blocks: Sequence[Block], at: int) -> bool:
    """Return whether a line without cells stands within the table: it is short, and set apart by its letters or followed by a numbered row."""
    words = text[blocks[at].start : blocks[at].end]
    apart = words.isupper() or words.isdigit() or "\t" in words
    return len(words) < 2 * LONGEST_TITLE and (apart or (words[-1] not in ".:;" and _is_numbered(text, blocks, at + 1)))


def _is_numbered(text: str, blocks: Sequence[Block], at: int) -> bool:
    """Return whether block `at` is a row with its number in the first cell."""
    cells = blocks[at].cells if at < len(blocks) else ()
    return len(cells) > _CELLS_OF_ROW and text[slice(*cells[0])].rstrip(".").isdigit()


def _whole_rows(text: str, blocks: Iterable[Block]) -> Iterator[Row]:
    """Yield the rows, each with the lines under it that only go on with its cells."""
    whole: list[Block] = []
    for block in blocks:
        if not block.cells:
            continue
        if whole and (not _goes_on(text, whole[-1], block) or _has_another_day(text, whole, block)):
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


def _has_another_day(text: str, row: Sequence[Block], block: Block) -> bool:
    """Return whether a line opens a row though none bears a number: it says when, as the row above does, and what besides.

    Numbers that a word processor counts are lost in plain text.
    """
    start, end = row[0].cells[0]
    heads = number_title_end(text, start, end) > start
    if (start < end and not heads) or sum(first < last for first, last in block.cells) < _CELLS_OF_ROW:
        return False
    days = [at for at, cell in enumerate(block.cells) if _WHEN.match(text, *cell)]
    return any(heads or any(_WHEN.match(text, *line.cells[at]) for line in row) for at in days)


def _line(text: str, block: Block) -> str:
    end = text.find("\n", block.end)
    return text[text.rfind("\n", 0, block.start) + 1 : end if end >= 0 else len(text)]


def _marks(line: str) -> list[int]:
    return [at for at, letter in enumerate(line) if letter == "|"]


def _row(text: str, lines: Sequence[Block]) -> Row:
    cells = zip(*(block.cells for block in lines), strict=True)
    words = tuple(_joined(text[slice(*piece)] for piece in cell) for cell in cells)
    return Row(lines[0].start, lines[-1].end, lines[0].label, words)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))
