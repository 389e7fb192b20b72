"""Tables that assign: a row is a task where the head of the table has a column for who leads it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model import Assignee
from ...patterns import pattern_of
from ..when.cells import read_deadlines_cell
from ..when.deadline import Deadline
from ..when.deadlines import find_deadlines
from ..when.due_days import Calendar
from ..who.cell_names import split_cell
from ..who.names import Role
from .heads import Columns
from .rows import Row, Table

# "nt", "-nt-", "Như trên", a mark of repetition: what the row above says
_DITTO = pattern_of(
    r"[\W_]*(?:nt|n\.t|(?:như|cùng)\s+(?:(?:mục|dòng|hàng|nhiệm\s+vụ)\s+)?trên)[\W_]*|[-–\s]*(?:[\"“”″〃]|//|'')[-–\s]*",
    re.IGNORECASE,
)
# "Như mục 6", "Cùng thời điểm với STT 2": what the row of that number says
_AS_IN = pattern_of(
    r"(?:như|cùng|theo)\s+(?:(?:thời\s+(?:điểm|gian|hạn)|đơn\s+vị|cơ\s+quan)\s+)?(?:(?:với|ở|tại|của)\s+)?(?:mục|số\s+thứ\s+tự|stt|tt|số|dòng|nhiệm\s+vụ|việc)(?:\s+số)?\s+(?P<row>\w{1,4}(?:\.\d{1,2}){0,2})\W*",
    re.IGNORECASE,
)
_HAND = pattern_of(r"\(qua\s[^()]{3,90}\)")
_ALWAYS = pattern_of(r"(?:thường\s+xuyên|liên\s+tục)\b", re.IGNORECASE)
_TOLD = ("what", "lead", "help", "due")
_ROLES: tuple[tuple[str, Role], ...] = (("lead", "chủ trì"), ("help", "phối hợp"))


class Assignment(NamedTuple):
    """A row of an assignment table and what its cells say.

    `deadline` is null where it sets none; `receiver`: who gets the result, where a column says so; `rest` is what stands in the columns beside work, people and time; `further`:
    the row has another deadline, by which it is told already.
    """

    row: Row
    text: str
    assignees: tuple[Assignee, ...]
    deadline: Deadline | None
    rest: tuple[str, ...]
    receiver: str | None = None
    further: bool = False


def read_assignments(table: Table, calendar: Calendar) -> Iterator[Assignment]:
    """Yield the rows that assign something, once for each deadline; those that only head others do not.

    What such a heading says of when holds for the rows below it that say nothing: "II. ĐẤT ĐAI (trước ngày 31/10)". A row that
    is counted as others are, "2", heads only its own, "2.1". Empty cells at the end may have been lost.
    """
    last = max(at for kind, at in table.columns.items() if kind in _TOLD)
    groups: dict[str, Deadline | None] = {}
    for row in _written_out(table):
        if _heads(row, table.columns):
            groups = _groups(row, _group_deadline(row, calendar), groups)
        if len(row.cells) > last:
            until = next((groups[each] for each in reversed(groups) if (row.label or "").startswith(each)), None)
            yield from _assignment(row, table.columns, calendar, until)


def _groups(row: Row, until: Deadline | None, above: dict[str, Deadline | None]) -> dict[str, Deadline | None]:
    """Return by the beginning of their numbers by when rows below a heading are done: all below "II", below "2" only "2.1"."""
    counted = (row.label or "").isdigit()
    return {**above, f"{row.label}.": until or above.get("")} if counted else {"": until}


def _heads(row: Row, columns: Columns) -> bool:
    """Return whether a row says neither who nor when, so that it heads those below it: "II. ĐẤT ĐAI"."""
    told = [at for kind, at in columns.items() if kind in _TOLD[1:]]
    return not any(row.cells[at].strip() for at in told if at < len(row.cells))


def _group_deadline(row: Row, calendar: Calendar) -> Deadline | None:
    words = " ".join(" ".join(row.cells).split())
    return next((each for each in find_deadlines(words, 0, len(words), calendar) if each.due), None)


def _written_out(table: Table) -> Iterator[Row]:
    """Yield the rows with the cells of another row where they only say that it is the same as there.

    A heading, which says neither who nor by when, is not the row above. Where the offices head the rows, and no work does, an
    office stands once for all rows beside it.
    """
    merged = None if "what" in table.columns else table.columns.get("lead")
    told = [at for kind, at in table.columns.items() if kind in _TOLD[1:]]
    above: tuple[str, ...] = ()
    numbered: dict[str, tuple[str, ...]] = {}
    for row in table.rows:
        cells = tuple(_same_as(cell, at, above, numbered) for at, cell in enumerate(row.cells))
        if merged is not None and not "".join(cells[merged : merged + 1]).strip():
            cells = (*cells[:merged], *above[merged : merged + 1], *cells[merged + 1 :])
        if any(cells[at].strip() for at in told if at < len(cells)):
            above = cells
        if row.label:
            numbered[row.label] = cells
        yield row._replace(cells=cells)


def _same_as(cell: str, at: int, above: tuple[str, ...], numbered: dict[str, tuple[str, ...]]) -> str:
    """Return what a cell says, or the cell `at` of the row to which it points."""
    named = _AS_IN.fullmatch(cell.strip())
    meant = numbered.get(named["row"], ()) if named else above if _DITTO.fullmatch(cell) else ()
    return meant[at] if at < len(meant) else cell


def _assignment(row: Row, columns: Columns, calendar: Calendar, until: Deadline | None) -> Iterator[Assignment]:
    what = row.cells[columns["what"]] if "what" in columns else _longest_beside(row, columns)
    named = [
        assignee
        for column, role in _ROLES
        if column in columns and any(map(str.isalpha, row.cells[columns[column]]))
        for assignee in split_cell(row.cells[columns[column]], role)
    ]
    deadlines = read_deadlines_cell(row.cells[columns["due"]], calendar) if "due" in columns else []
    if any(map(str.isalpha, what)) and (named or any(map(_tells_when, deadlines))):
        told = {columns.get(kind) for kind in (*_TOLD, "order", "receiver")}
        rest = tuple(cell for at, cell in enumerate(row.cells) if at not in told)
        for at, deadline in enumerate(deadlines or [until]):
            yield Assignment(row, what, tuple(named), deadline, rest, _receiver(row, columns), further=at > 0)


def _receiver(row: Row, columns: Columns) -> str | None:
    """Return the first of those who get the result, as the column for them names him, and by whose hand: "Sở Y tế (qua Văn phòng Sở)"."""
    cell = " ".join("".join(row.cells[columns["receiver"] :][:1]).split()) if "receiver" in columns else ""
    named = split_cell(cell, "chủ trì")
    hand = _HAND.search(cell)
    return f"{named[0].name} {hand[0] if hand else ''}".strip() if named else None


def _longest_beside(row: Row, columns: Columns) -> str:
    """Return what says most of the work where no column is for it; who helps and its day do not."""
    told = (columns.get("help"), columns.get("due"))
    return max((cell for at, cell in enumerate(row.cells) if at not in told), key=len, default="")


def _tells_when(deadline: Deadline) -> bool:
    """Return whether a cell says when work is done, also where none says by whom: on a day, again and again or "Thường xuyên"."""
    return bool(deadline.due or deadline.recurrence or _ALWAYS.match(deadline.text))
