"""Assignment tables that have lost the marks between their cells: columns of blanks, cells one below the other, a head run together."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...structure.labels import read_label
from ...structure.segment import Block
from .heads import number_title_end, read_columns, split_titles
from .rows import Row, Table
from .run_on import read_run_on
from .spaced import read_spaced
from .stacked import read_stacked

_GAP = "  "


def read_unmarked(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table that block `at` heads, null where it heads none; a head whose titles blanks do not part begins with "STT"."""
    numbered = number_title_end(text, blocks[at].start, blocks[at].end) > blocks[at].start
    if (numbered or _GAP in text[blocks[at].start : blocks[at].end]) and (table := read_spaced(text, blocks, at)):
        return table
    if table := read_stacked(text, blocks, at):
        return table
    return (_run_in(text, blocks, at) or read_run_on(text, blocks, at)) if numbered else None


def _run_in(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head has lost the marks between its titles; its rows still have theirs."""
    titles = split_titles(" ".join(text[blocks[at].start : blocks[at].end].split()))
    columns = read_columns(titles)
    if not columns:
        return None
    end = at + 1
    while end < len(blocks) and ("|" in text[blocks[end].start : blocks[end].end] or _opens_row(text, blocks, end)):
        end += 1
    rows = [row for row in _numbered(text, blocks[at + 1 : end]) if len(row.cells) == len(titles)]
    return Table(columns, tuple(rows), end) if rows else None


def _opens_row(text: str, blocks: Sequence[Block], at: int) -> bool:
    return (
        at + 1 < len(blocks) and blocks[at].label is not None and "|" in text[blocks[at + 1].start : blocks[at + 1].end]
    )


def _numbered(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    """Yield the rows, whose number stands in their first cell: "1. Lập danh mục | Sở Nội vụ | Quý IV"."""
    opening: list[int] = [index for index, block in enumerate(blocks) if read_label(text, block.start, block.end)]
    for first, after in pairwise([*opening, len(blocks)]):
        start, end = blocks[first].start, blocks[after - 1].end
        label = read_label(text, start, end)
        if label:
            cells = [" ".join(cell.split()) for cell in text[label[2] : end].split("|")]
            yield Row(start, end, label[0], (label[0], *cells))
