"""Tables that assign: a row is a task where the head of the table has a column for who leads it."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model import Assignee
from .assignee_names import Role, split_cell
from .deadline_cells import read_deadline_cell
from .deadlines import Deadline
from .due_days import Calendar
from .rows import Row, Table
from .table_heads import Columns

# "nt", "-nt-", "Như trên", a mark of repetition: what the row above says
_DITTO = re.compile(r"[\W_]*(?:nt|n\.t|như\s+trên)[\W_]*|[-–\s]*(?:[\"“”″〃]|//|'')[-–\s]*", re.IGNORECASE)
_ROLES: tuple[tuple[str, Role], ...] = (("lead", "chủ trì"), ("help", "phối hợp"))


class Assignment(NamedTuple):
    """A row of an assignment table and what its cells say; `deadline` is null where it sets none."""

    row: Row
    text: str
    assignees: tuple[Assignee, ...]
    deadline: Deadline | None


def read_assignments(table: Table, calendar: Calendar) -> Iterator[Assignment]:
    """Yield the rows that assign something; those that only head others do not."""
    for row in _written_out(table.rows):
        if len(row.cells) > max(table.columns.values()):
            yield from _assignment(row, table.columns, calendar)


def _written_out(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows with the cells of the row above where they only say that it is the same."""
    above: tuple[str, ...] = ()
    for row in rows:
        alike = len(above) == len(row.cells)
        cells = tuple(
            before if alike and _DITTO.fullmatch(cell) else cell
            for before, cell in zip(above if alike else row.cells, row.cells, strict=True)
        )
        above = cells
        yield row._replace(cells=cells)


def _assignment(row: Row, columns: Columns, calendar: Calendar) -> Iterator[Assignment]:
    what = row.cells[columns["what"]] if "what" in columns else max(row.cells, key=len)
    named = [
        assignee
        for column, role in _ROLES
        if column in columns and any(map(str.isalpha, row.cells[columns[column]]))
        for assignee in split_cell(row.cells[columns[column]], role)
    ]
    deadline = read_deadline_cell(row.cells[columns["due"]], calendar) if "due" in columns else None
    if any(map(str.isalpha, what)) and (named or (deadline and deadline.due)):
        yield Assignment(row, what, tuple(named), deadline)
