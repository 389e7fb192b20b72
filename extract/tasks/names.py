"""The names in words that name several: "Phòng Tài vụ, Văn phòng Sở và UBND các xã"."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from ..model import Assignee

Role = Literal["chủ trì", "phối hợp"] | None

# "Bộ Y tế theo chức năng, nhiệm vụ được giao chủ trì …": by which right somebody acts is no part of the name.
_BY_DUTY = re.compile(
    r",?\s+(?:theo|căn cứ|trên cơ sở|trong)\s+(?:phạm vi\s+)?(?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|quyền hạn|trách nhiệm)\b.*$"
)
_TRAILING = re.compile(
    r"(?:,?\s+(?:và|khi|chưa|không|đã|sẽ|cũng|còn|được giao|tự|trực tiếp|chủ động|trong(?: việc)?))+$"
)
# "(CDC)" behind a name
_SHORT_FORM = re.compile(r"\s*\([A-ZĐ][A-ZĐ&.-]{1,14}\)")
# "Văn phòng HĐND và UBND xã" is one office of two bodies, "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh" too
_BETWEEN = re.compile(
    r"(?:\s*[,;]\s*(?:và\s+)?|(?<!Văn phòng HĐND)(?<!Văn phòng Hội đồng nhân dân)(?<!Đoàn đại biểu Quốc hội)(?<!Đoàn ĐBQH)\s+và\s+)(?=(?:Sở|Bộ|UBND|Ủy ban|Công an|Văn phòng|Phòng|Trung tâm|Ban|Chi cục|Cục|Thanh tra|Báo|Đài|Kho bạc|"
    r"Bảo hiểm|Ngân hàng|Hội|Đoàn|Chủ tịch|Giám đốc|Chánh|Thủ trưởng|Trưởng|Viện|Tòa án|Trường|Bệnh viện|các|Các|Thuế|Tổ|HĐND|Bộ Chỉ huy|Mặt trận)\b\s+[\w])"
)
_LINE_OF_CELL = re.compile(r"[;\n]\s*(?=[-+•]|[A-ZĐ])|^\s*[-+•]\s*")
_COLLECTIVE = re.compile(r"\bcác\b", re.IGNORECASE)


def split_names(words: str, role: Role) -> tuple[Assignee, ...]:
    """Return those whom words of running text name."""
    return _with_role(_names(words), role)


def split_cell(words: str, role: Role) -> tuple[Assignee, ...]:
    """Return those whom a cell of an assignment table names."""
    return _with_role((name for line in _LINE_OF_CELL.split(words) for name in _names(line.strip(" -+•"))), role)


def specific(named: Iterable[Assignee]) -> tuple[Assignee, ...]:
    """Leave out collective names ("Trưởng các phòng"): those are the addressees."""
    return tuple(each for each in named if not _COLLECTIVE.search(each.name))


def _with_role(names: Iterable[str], role: Role) -> tuple[Assignee, ...]:
    return tuple(Assignee(name=name, role=role) for name in names)


def _names(words: str) -> Iterator[str]:
    for name in _BETWEEN.split(_BY_DUTY.sub("", " ".join(words.split()))):
        tidy = _TRAILING.sub("", _SHORT_FORM.sub("", name).strip(" ,;:.-"))
        if tidy:
            yield tidy
