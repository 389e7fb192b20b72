"""What the two columns of a letterhead say, before it is known who issued the document."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..grammar.dates import parse_date
from ..grammar.doc_types import kind_of
from ..patterns import pattern_of
from .letterhead import OwnNumber, read_own_number, read_place_and_date
from .names import letterhead_names
from .title import has_subject_line, read_title, read_type

_RULES = "Quy định"
_CONSOLIDATED = "Văn bản hợp nhất"
# "CHỈ THỊ" "Của Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng về …", as old forms have it
OF = pattern_of(r"CỦA\s+(?P<agency>.{3,80}?)(?=\s+(?:SỐ|VỀ|V/V|NGÀY|QUY ĐỊNH|BAN HÀNH)\b|$)", re.IGNORECASE)
# A law has the assembly that passed it and its number behind its name: "LUẬT … CỦA QUỐC HỘI KHÓA XI, KỲ HỌP THỨ 8 SỐ 60/2005/QH11 NGÀY …".
_LAWGIVERS_NUMBER = pattern_of(r"\d{1,3}/\d{4}/(?=(?:QH|(?:PL-)?UBTVQH)[\dIVX]{1,4}\Z)")
_ASSEMBLY_BEHIND = pattern_of(r"\s+CỦA\s+QUỐC\s+HỘI\s+KH(?:ÓA|OÁ)\s.{1,40}\Z", re.IGNORECASE)
_DAY_FOLLOWS = pattern_of(r",?\s+NGÀY\s+\d", re.IGNORECASE)


class Head(NamedTuple):
    """What the letterhead says; `above` are the lines above the type, `names` the agencies that they name, `below` what follows it, or who issues it in its own line, `last` the line above the grounds."""

    own: OwnNumber
    province: str | None
    seat: str | None
    date: str | None
    type: str | None
    title: str | None
    above: Sequence[str]
    names: Sequence[str]
    below: str
    last: str
    has_subject: bool


def read_head(left: list[str], right: list[str]) -> Head:
    """Return what the two columns of the letterhead say."""
    own = read_own_number([*left, *right]) or OwnNumber()
    province, seat, date = read_place_and_date([*right, *left])
    type_name, type_at = _type_of(own, left)
    beside = left[type_at].removeprefix((type_name or "").upper()).strip() if type_at >= 0 else ""
    of = OF.fullmatch(beside) is not None
    above = left[:type_at] if type_at > 0 or of else left
    return Head(
        own=own,
        province=province,
        seat=seat,
        date=date or _day_behind(own.number, left),
        type=type_name,
        title=_without_own_number(read_title(left, type_at), own.number),
        above=above,
        names=letterhead_names(above, numbered=own != OwnNumber()),
        below=beside if of else "".join(left[type_at + 1 : type_at + 2]) if type_at >= 0 else "",
        last=left[-1] if left else "",
        has_subject=has_subject_line(left),
    )


def _type_of(own: OwnNumber, left: Sequence[str]) -> tuple[str | None, int]:
    """Return the type that the letterhead says, and on which line; of a joint or consolidated text, that of its number."""
    printed, at = read_type(left)
    if printed == _RULES and _opens_title(own, left[at]):
        return (own.type, -1) if own.type == _CONSOLIDATED else (None, -1)
    told_by_number = printed and (_is_joint_law(own.type, printed) or _is_of_form(own.type, printed))
    return (own.type if own.type == _CONSOLIDATED or told_by_number else printed), at


def _without_own_number(title: str | None, number: str | None) -> str | None:
    """Return the title of a law without its own number, day and assembly behind it; the letters may be printed otherwise ("QHX")."""
    serial = _LAWGIVERS_NUMBER.match(number or "")
    name, _, behind = (title or "").rpartition(" SỐ ")
    if serial is None or not name or not behind.startswith(serial[0]):
        return title
    return _ASSEMBLY_BEHIND.sub("", name)


def _day_behind(number: str | None, lines: Sequence[str]) -> str | None:
    """Return the day behind the own number, as old titles have it: "THÔNG TƯ SỐ 15-NV/TT NGÀY 16-3-1991 CỦA BỘ NỘI VỤ …"."""
    for line in lines:
        _, found, rest = line.partition(number) if number else ("", "", "")
        if found:
            return parse_date(rest) if _DAY_FOLLOWS.match(rest) else None
    return None


def _opens_title(own: OwnNumber, line: str) -> bool:
    """Return whether a page has lost the line of the type, which the number tells, above a subject: "QUY ĐỊNH MỨC CHI …" of "NQ-HĐND".

    The Party numbers its rules like decisions, "12-QĐ/TU".
    """
    told = own.type != _RULES and kind_of(own.type) == "state" and "/" not in (own.symbol or "/")
    return told and len(line.strip(" :")) > len(_RULES)


def _is_joint_law(of_number: str | None, printed: str) -> bool:
    """Return whether the letters of the number say that it is the joint form of a law: "TTLT" below "THÔNG TƯ"."""
    return kind_of(of_number) == "state" and str(of_number).startswith(f"{printed} ")


def _is_of_form(of_number: str | None, printed: str) -> bool:
    """Return whether two only say on their paper that they do it together: "KH" above "KẾ HOẠCH PHỐI HỢP" is a plan."""
    return of_number is not None and printed == f"{of_number} phối hợp"
