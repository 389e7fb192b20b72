"""Tables of a PDF whose cells became lines, one below the other: which line opens a cell is told by what it says.

Under the titles "STT, Nhiệm vụ, Cơ quan chủ trì, Đơn vị phối hợp, Tiến độ" a row gives its number, some lines of work, lines
that begin with an office, and a time: of all ways to share the lines among the columns the most fitting one is taken.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ...patterns import pattern_of
from ...structure.segment import Block
from ..wording.open_ends import ends_open
from .heads import kinds_behind_number, number_title_end, read_columns
from .rows import Row, Table, table_of
from .stacked_cells import LONGEST_ROW, Line, share_out

_GROUP = pattern_of(r"(?:[IVX]{1,5}|[A-H])\.?$")
# What stands behind a table: the next section, the recipients, a sentence that leads to what follows.
_BEHIND = pattern_of(r"[IVX]{1,5}\.\s+\S|Nơi nhận|Ghi chú\s*:|.{40,}:$")
_FEWEST, _LONGEST_HEAD = 3, 30


def read_stacked(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head begins with block `at`, null where there is no such table."""
    lines = _lines(text, blocks, at)
    head, first = _head(lines)
    titles = _titles(head)
    columns = read_columns(titles)
    if first is None or columns.get("order") != 0 or len(columns) < _FEWEST:
        return None
    rows = list(_rows(chain((first,), lines), head, kinds_behind_number(columns, len(titles))))
    return table_of(columns, rows, blocks, at)


def _lines(text: str, blocks: Sequence[Block], at: int) -> Iterator[Line]:
    """Yield the lines from block `at` on, up to a table that has its marks."""
    last, above = _head_start(text, blocks[at]), ""
    for index in range(at, len(blocks)):
        if blocks[index].cells:
            return
        start, end = max(blocks[index].start, last), blocks[index].end
        while start < end:
            stop = text.find("\n", start, end)
            stop = stop if stop >= 0 else end
            if words := " ".join(text[start:stop].split()):
                start += len(text[start:stop]) - len(text[start:stop].lstrip())
                apart = text.count("\n", last, start) > 1
                last = start + len(text[start:stop].rstrip())
                yield Line(start, last, words, apart, ends_open(above, 0, len(above)))
                above = words
            start = stop + 1


def _head_start(text: str, block: Block) -> int:
    """Return where the head begins: with the block, or with its last line where the title of the table is above it."""
    last = text.rfind("\n", block.start, block.end) + 1
    return last if last and number_title_end(text, last, block.end) == block.end else block.start


def _head(lines: Iterator[Line]) -> tuple[list[Line], Line | None]:
    """Take the lines of the head; return them and the line of the first number or group, null where none follows."""
    head: list[Line] = []
    for line in lines:
        if head and (line.words.rstrip(".") == "1" or _GROUP.match(line.words)):
            return head, line
        if len(head) == _LONGEST_HEAD or (not head and number_title_end(line.words) < len(line.words)):
            break
        head.append(line)
    return head, None


def _titles(head: Iterable[Line]) -> list[str]:
    """Return the titles of the columns: a capital opens one, unless the line above goes on."""
    titles: list[str] = []
    for line in head:
        if titles and (line.goes_on or not line.words[0].isupper()):
            titles[-1] += f" {line.words}"
        else:
            titles.append(line.words)
    return titles


def _rows(lines: Iterable[Line], head: Sequence[Line], kinds: Sequence[str]) -> Iterator[Row]:
    """Yield the rows; their numbers count on. A number without a row was that of a page."""
    number: Line | None = None
    row: list[Line] = []
    next_number = 1
    for line in _without_heads(lines, head):
        if number is not None and not row and _GROUP.match(line.words):
            number, next_number = None, next_number - 1
        counts = line.words.rstrip(".") == str(next_number)
        again = number is not None and not row and line.words == number.words
        if counts or again or (_GROUP.match(line.words) and not line.goes_on):
            if row and number is not None:
                yield from _row(number, row, kinds)
            number, row = (line if counts or again else None), []
            next_number += counts
        elif number is not None:
            if len(row) == LONGEST_ROW or _BEHIND.match(line.words):
                break
            row.append(line)
    if number is not None:
        yield from _row(number, row, [*kinds, "rest"])


def _without_heads(lines: Iterable[Line], head: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines but those of the head, which may come again on each page."""
    in_head = 0
    for line in lines:
        in_head = len(head) if line.words == head[0].words else max(in_head - 1, 0)
        if not in_head:
            yield line


def _row(number: Line, lines: Sequence[Line], kinds: Sequence[str]) -> Iterator[Row]:
    """Yield the row of these lines; nothing where they are too few. What stands behind the last row is no cell of it."""
    bounds = share_out(lines, kinds)
    if not bounds:
        return
    if kinds[-1] == "rest":
        bounds = bounds[:-1]
    cells = tuple("\n".join(line.words for line in lines[start:end]) for start, end in bounds)
    label = number.words.rstrip(".")
    yield Row(number.start, lines[bounds[-1][1] - 1].end, label, (label, *cells))
