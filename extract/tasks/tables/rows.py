"""A table that assigns work, and its rows, in whatever way it became text."""

from collections.abc import Sequence
from typing import NamedTuple

from ...structure.segment import Block
from .heads import Columns


class Row(NamedTuple):
    """A row of a table: its place in the clean text, the number that it bears, its cells, which may hold several lines."""

    start: int
    end: int
    label: str | None
    cells: tuple[str, ...]


class Table(NamedTuple):
    """An assignment table: which column says what, and its rows; `end` is the first block behind it."""

    columns: Columns
    rows: tuple[Row, ...]
    end: int


def table_of(columns: Columns, rows: Sequence[Row], blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table of these rows, whose head begins with block `at`; null where there are none."""
    if not rows:
        return None
    end = next((index for index in range(at, len(blocks)) if blocks[index].start >= rows[-1].end), len(blocks))
    return Table(columns, tuple(rows), end)
