"""A table that assigns work, and its rows, in whatever way it became text."""

from typing import NamedTuple

from .table_heads import Columns


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
