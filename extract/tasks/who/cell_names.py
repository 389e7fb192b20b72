"""Those whom a cell of an assignment table names, line by line, with the roles that stand beside them."""

import re
from collections.abc import Iterator

from ...model import Assignee
from ...patterns import pattern_of
from ..wording.lists import head
from ..wording.open_ends import ends_open
from .bare_names import bare_names
from .names import Role, with_role

# In a cell, but not inside a bracket, these part names whatever they begin with; a stroke, "&" or nothing at all ("Văn phòng Sở Thanh tra Sở",
# once two lines) only before a unit of the house.
_UNIT = r"(?=(?:Thanh tra|Văn phòng|Phòng|Ban|Chi cục|Trung tâm|UBND|Công an)\s)"
_APART_IN_CELL = pattern_of(
    rf"(?:(?:;|\s\+)\s+|(?<!HĐND)(?<!Hội đồng nhân dân)(?<!ĐBQH)(?:/|\s&\s+){_UNIT}|(?<=\sSở)\s+{_UNIT})(?![^()]*\))"
)
_ROLE_BEFORE = pattern_of(
    r"(?:(?:Cơ quan|Đơn vị|Bộ phận)\s+)?(?:(?P<helps>phối hợp|hỗ trợ|tham gia)|chủ trì|đầu mối|thực hiện)(?:\s+thực hiện)?\s*:\s*",
    re.IGNORECASE,
)
_DOES_IN_CELL = pattern_of(
    r"\s+(?:(?P<helps>phối hợp|hướng dẫn|hỗ trợ|(?<!người )tham gia|giám sát|đôn đốc|cùng thực hiện)|chủ trì|thực hiện|tham mưu|(?:làm )?đầu mối)$"
)
# "(theo hợp đồng 45/HĐ)" says when or how somebody acts.
_CONDITION = pattern_of(r"\s*\((?:theo|nếu|khi|từ|trong|sau|trước|tại|trừ)\s[^()]*\)")
_LINE_OF_CELL = pattern_of(r"\n")
_LAST_NAME = pattern_of(r"[,;]\s*")
_BULLETS = "-+•"


def split_cell(words: str, role: Role) -> tuple[Assignee, ...]:
    """Return those whom a cell of an assignment table names; "Chủ trì: …" inside it gives those behind it their role."""
    named: list[Assignee] = []
    for line in _lines_of_cell(words):
        for piece in _APART_IN_CELL.split(line.strip(" -+•")):
            if told := _ROLE_BEFORE.match(piece):
                role = "phối hợp" if told["helps"] else "chủ trì"
            named += _in_cell(piece[told.end() :] if told else piece, role)
    return tuple(named)


def _in_cell(piece: str, role: Role) -> Iterator[Assignee]:
    """Yield those whom a piece of a cell names, each with the role that a verb behind him gives: "Sở Xây dựng hướng dẫn"."""
    for name in bare_names(_CONDITION.sub("", piece)):
        does = _DOES_IN_CELL.search(name)
        own: Role = role if does is None else "phối hợp" if does["helps"] else "chủ trì"
        yield with_role(name[: does.start()] if does else name, own)


def _lines_of_cell(words: str) -> Iterator[str]:
    """Yield what stands on the lines of a cell, a name that was broken over two of them whole."""
    lines = [line for line in map(str.strip, _LINE_OF_CELL.split(words)) if line]
    listed = bool(lines) and lines[0][0] in _BULLETS
    whole = ""
    for line in lines:
        if whole and not (line[0] in _BULLETS if listed else _opens_name(whole, line)):
            whole = f"{whole} {line}"
            continue
        if whole:
            yield whole
        whole = line
    yield whole


def _opens_name(above: str, line: str) -> bool:
    """Return whether a line of a cell begins another name: with the head of one, and not with the rest of "Thanh tra⏎Sở"."""
    if ends_open(above, 0, len(above)):
        return False
    alone = head().fullmatch(_LAST_NAME.split(above)[-1].lower()) or head().fullmatch(line.lower())
    return not alone and line[0].isupper() and head().match(line.lower()) is not None
