"""Sheets that look like registers of documents but whose heads nobody knows: it is said, with what to type, and never guessed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..content import Note
from .columns import guessed
from .table import Row, is_ordinal

_NUMBER = re.compile(r"\d{1,6}[a-zA-Z]?\s?[/-]\s?(?:(?:19|20)\d\d\s?[/-]\s?)?[A-ZĐ][^\W_]*(?:\s?[-/&.]\s?[^\W_]+){0,6}")
_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)?\d\d)?|(?:19|20)\d\d-\d\d-\d\d")
_ANNEX = re.compile(r"phụ\s+(?:lục|biểu)|kèm\s+theo", re.IGNORECASE)
_FEW = 3
"""So many numbers make a column of them."""
_MOST = 0.8
"""This part of a column's cells are numbers, and of these so many are different: a table of tasks repeats the document behind them."""
_LOOKED_AT = 500


class _Column(NamedTuple):
    """A column below the head: its place from 0, and its cells that are not empty."""

    at: int
    cells: list[str]

    def share(self, pattern: re.Pattern[str]) -> float:
        return sum(pattern.fullmatch(cell) is not None for cell in self.cells) / len(self.cells)

    @property
    def length(self) -> float:
        return sum(map(len, self.cells)) / len(self.cells)


def unknown_register(sheet: str, rows: Sequence[Row]) -> Note | None:
    """Return what to say of a sheet with a column of numbers of documents; null of any other, and of an annex."""
    head, columns = _head_and_columns(rows[:_LOOKED_AT])
    numbers = next((column for column in columns if _is_of_numbers(column)), None)
    if numbers is None or any(_ANNEX.search(cell) for row in rows[:head] for cell in row):
        return None
    heads = rows[head]
    named = {"number": numbers.at, **_others(heads, columns, numbers)}
    typed = " ".join(f'--map {field}="{heads[at]}"' for field, at in named.items() if at < len(heads) and heads[at])
    shown = ", ".join(filter(None, heads))
    return Note("unknown-register", (("sheet", sheet), ("heads", shown), ("map", typed)))


def _head_and_columns(rows: Sequence[Row]) -> tuple[int, list[_Column]]:
    """Return the last row of words above the first number of a document, and the columns below it."""
    first = next((at for at, row in enumerate(rows) if any(map(_NUMBER.fullmatch, row))), 0)
    above = [at for at in range(first) if sum(map(bool, rows[at])) > 1 and not is_ordinal(rows[at])]
    if not above:
        return 0, []
    width = max(map(len, rows))
    cells = ([row[at] for row in rows[above[-1] + 1 :] if at < len(row) and row[at]] for at in range(width))
    return above[-1], [_Column(at, some) for at, some in enumerate(cells) if some]


def _is_of_numbers(column: _Column) -> bool:
    numbers = [cell for cell in column.cells if _NUMBER.fullmatch(cell)]
    return len(numbers) >= _FEW and column.share(_NUMBER) >= _MOST and len(set(numbers)) >= _MOST * len(numbers)


def _others(heads: Row, columns: Sequence[_Column], numbers: _Column) -> dict[str, int]:
    """Return the columns that hold the day and the subject, as their heads or their cells have it."""
    places = {field: at for field, at in guessed(heads).places.items() if field in ("date", "title")}
    others = [column for column in columns if column is not numbers and column.at not in places.values()]
    days = next((column.at for column in others if column.share(_DAY) >= _MOST), None)
    words = max((column for column in others if not column.share(_DAY)), key=lambda each: each.length, default=None)
    found = {"date": days, "title": words.at if words else None} | places
    return {field: at for field, at in found.items() if at is not None}
