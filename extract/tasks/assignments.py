"""Tables that assign: a row is a task where the head of the table has a column for who leads it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Assignee
from ..structure.segment import Block
from .deadlines import read_deadline_cell
from .names import Role, split_cell

_COLUMNS = {
    "lead": re.compile(
        r"(?:(?:cơ quan|đơn vị|bộ phận|phòng|tổ chức|ban)[\w\s,/]{0,20})?chủ trì|phân công|người thực hiện|(?:cơ quan|đơn vị|bộ phận) (?:thực hiện|chịu trách nhiệm)"
    ),
    "help": re.compile(r"(?:(?:cơ quan|đơn vị|bộ phận|tổ chức)[\w\s,/]{0,20})?phối hợp"),
    "due": re.compile(r"(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|hạn)"),
    "what": re.compile(r"(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ|hoạt động|đầu việc|sản phẩm)"),
}
_SAY_WHO = ("trì", "công", "hiện", "nhiệm")
_LONGEST_HEAD = 60
_ROLES: tuple[tuple[str, Role], ...] = (("lead", "chủ trì"), ("help", "phối hợp"))
# The steps of a procedure have somebody who does them too, but order nobody.
_PROCEDURE = re.compile(r"thủ tục|trình tự|các bước|bước thực hiện|mã số|lệ phí|hồ sơ|giải quyết", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A row of an assignment table: its block and what its cells say; fields as in `model.Task`."""

    block: Block
    text: str
    assignees: tuple[Assignee, ...]
    due: str | None
    due_text: str | None
    recurrence: str | None


def read_assignments(text: str, blocks: Sequence[Block], own_date: str | None) -> Iterator[Assignment]:
    """Yield the rows of assignment tables, in order."""
    columns: dict[str, int] = {}
    for block in blocks:
        if not block.cells:
            columns = {}
            continue
        if not columns and not _may_head(text, block):
            continue
        cells = [" ".join(text[slice(*cell)].split()) for cell in block.cells]
        if heading := _heading(cells):
            columns = heading
        elif columns and len(cells) > max(columns.values()):
            yield from _row(text, block, cells, columns, own_date)


def _may_head(text: str, block: Block) -> bool:
    """Return whether a row can be the head of an assignment table: it is short, and says who does something."""
    if block.end - block.start > len(block.cells) * _LONGEST_HEAD:
        return False
    small = text[block.start : block.end].lower()
    return any(word in small for word in _SAY_WHO)


def _heading(cells: Sequence[str]) -> dict[str, int]:
    """Return which column holds what where the row is the head of an assignment table, else nothing."""
    if any(len(cell) > _LONGEST_HEAD for cell in cells) or any(map(_PROCEDURE.search, cells)):
        return {}
    columns: dict[str, int] = {}
    for at, cell in enumerate(cells):
        for name, pattern in _COLUMNS.items():
            if name not in columns and at not in columns.values() and pattern.match(cell.lower()):
                columns[name] = at
    return columns if "lead" in columns and {"what", "due", "help"} & set(columns) else {}


def _row(
    text: str, block: Block, cells: Sequence[str], columns: dict[str, int], own_date: str | None
) -> Iterator[Assignment]:
    what = cells[columns["what"]] if "what" in columns else max(cells, key=len)
    named = [
        assignee
        for column, role in _ROLES
        if column in columns
        for assignee in split_cell(text[slice(*block.cells[columns[column]])], role)
    ]
    if not what or not any(assignee.role == "chủ trì" for assignee in named):
        return
    due = read_deadline_cell(text, *block.cells[columns["due"]], own_date) if "due" in columns else None
    yield Assignment(
        block, what, tuple(named), due.due if due else None, due.text if due else None, due.recurrence if due else None
    )
