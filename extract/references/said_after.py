"""What stands behind a number or a name: the date and the issuer, in either order."""

import re
from functools import lru_cache
from typing import NamedTuple

from ..grammar.agency_phrase import agency_end, joint_agencies_end, joint_ministries_end
from ..grammar.alternation import alternation
from ..grammar.dates import DatePlace, read_date
from ..grammar.doc_types import type_names
from ..letters import UPPER
from ..patterns import pattern_of

# a capital at the head of a line begins a sentence: "… Nghị quyết số 57-NQ/TW⏎Ngày 03/9/2025, Chủ tịch …", but not
# "… Quyết định số 5/QĐ-UBND⏎Ngày 03/9/2025 của Chủ tịch …"
_DAY_OF = rf"Ngày\s[\d\s/.-]{{1,12}}(?:tháng[\d\s]{{1,6}}năm[\d\s]{{5,7}})?\s*của\s+[{UPPER}]"
_SENTENCE = rf"(?![ \t]*\n\s*(?!{_DAY_OF})[NT][a-zà-ỹ])"
# columns of a justified line, and the indent of the next one: "Luật Nhà ở       ngày …", "… 12/QĐ-UBND⏎      ngày …"
_GAP = r"(?:\s{0,4}|[ ]{0,2}\n?[ ]{4,30}(?=ngày\s{1,4}\d))"
_TO_DATE = pattern_of(
    rf"{_SENTENCE}{_GAP}"
    r"(?:,\s{0,3}|(?P<open>\(\s?))?(?:(?:đã\s+|được\s+)?(?:ban\s+hành|phát\s+hành|ký\s+ban\s+hành|ký|lập|thông\s+qua|công\s+bố|đề)\s+)?(?=[nNtT\d])"
)
# "của | Hội nghị lần thứ sáu | Ban Chấp hành Trung ương Đảng": where a committee decided it
_COUNTED_MEETING = r"Hội\s+nghị\s+(?:lần\s+)?thứ\s+\w{1,6}(?:\s+\w{1,6})?,?\s+(?=(?:Ban\s+Chấp|BCH)\s)"
_AT_MEETING = rf"(?:{_COUNTED_MEETING}|Hội\s+nghị\s+(?=(?:Ban\s+(?:Chấp|Thường\s+vụ)|BCH|BTV)\s))?"
_TO_ISSUER = pattern_of(
    rf"\s{{0,4}}(?:[,-]\s{{0,3}})?(?:c[ủùúũu]a|do|C[ỦÙU]A)\s{{1,4}}{_AT_MEETING}"
    rf"|(?!\s*\n\s*\n)\s{{1,4}}(?:(?<=\d\s){_COUNTED_MEETING}(?=\w+(?:\s+\w+){{0,2}}\s+(?:Trung\s+ương|Đảng)(?!\w))|(?=(?:Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội)(?!\w)))"
)


# "của Sở", "của Bộ": the agency that has just been named, by the first word of its name alone; "của Ban" goes on more often, but not
# before a mark, unless others are listed behind it: "của Ban, ngành"
_OWN_OFFICE = pattern_of(
    rf"(?:Sở|Bộ|Cục|Tổng\s+cục|Chi\s+cục)(?![\w&]|\s+(?:[{UPPER}]|trưởng|luật|phận|tiêu|chỉ|tư|đội|môn))"
    r"|(?:Ban|Hội|Viện|Trường|Phòng)(?=\s*(?:[.;:)]|,(?!\s*(?:sở|ban|ngành|đoàn|hội|phòng|đơn|tổ)\b)))"
)
# "của Tổng Giám đốc", before a mark or a title: whoever heads the house that writes
_OWN_HEAD = pattern_of(
    r"(?:(?:Tổng\s+)?[Gg]iám\s+đốc|(?:Hiệu|Viện|Cục|Chi\s+cục)\s+trưởng)(?=\s*[.;:)]|\s*\Z|\s+\(sau\s+đây|\s+(?:[Vv]ề\s+việc|V/v|ban\s+hành|phê\s+duyệt)(?!\w))"
)


# the house of the police that wrote, "số 341/BCA | (C11) | ngày 29/02/2008"
_UNIT_BEHIND = pattern_of(r"\s?\([A-ZĐ]{1,2}\d{1,3}\)(?=,?\s{0,3}ngày\s)")


class After(NamedTuple):
    """The date and the issuer that follow, as printed; `end` is where the last of them ends."""

    end: int
    date: str | None
    issuer: str | None
    notes: tuple[str, ...] = ()


# the hour at which a telegram went out: "172/CĐ-TTg | hồi 10 giờ 00 | ngày 15/9/2025"
_HOUR_OF_TELEGRAM = pattern_of(
    r",?\s{1,3}(?:(?:vào\s+)?(?:hồi|lúc)\s+)?\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2}(?:\s?(?:phút|’|'))?)?,?(?=\s{1,3}ngày\s)"
)


def read_after(text: str, start: int, *, joint: bool = False, telegram: bool = False) -> After:
    """Return the date and the issuer that follow at `start`, in either order; a date may be said twice.

    `joint`: more than one agency may follow ("của Bộ Y tế và Bộ Tài chính"). `telegram`: the hour may stand before the day.
    """
    unit = (telegram and _HOUR_OF_TELEGRAM.match(text, start)) or _UNIT_BEHIND.match(text, start)
    start = end = unit.end() if unit else start
    date: str | None = None
    issuer: str | None = None
    notes: tuple[str, ...] = ()
    for _ in range(3):
        if not _MAY_FOLLOW.match(text, end):
            break
        dated = _date_after(text, end, first=date is None and end == start)
        if dated and (date is None or dated.iso == date):
            end, date = dated.end, date or dated.iso
            notes = notes if dated.possible else ("impossible-date",)
            continue
        agency = None if issuer else _agency_after(text, end, joint)
        if agency is None:
            end = _own_head_end(text, end) if issuer is None else end
            break
        issuer, end = text[agency[0] : agency[1]], agency[1]
    return After(end, date, issuer, notes)


def _own_head_end(text: str, start: int) -> int:
    """Return where the head of the own house ends, who is named without it: "ngày 05/3/2020 | của Tổng Giám đốc về việc …"."""
    lead = _TO_ISSUER.match(text, start)
    head = _OWN_HEAD.match(text, lead.end()) if lead else None
    return head.end() if head else start


# one look at what can begin a date or an issuer, for most mentions end where their number ends
_MAY_FOLLOW = pattern_of(rf"{_GAP}[,(-]?\s{{0,4}}(?:[\dnNtTđbkdclp](?!\s)|Chính|Quốc|Hội\s+nghị|CỦA)")


# "04/10/2007 Văn bản có hiệu lực …": a row of the history that a portal tells of a document
_ROW_DAY = pattern_of(rf"[ \t]*\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}[ ]+[{UPPER}]")


def _begins_row(text: str, at: int) -> bool:
    """Return whether the line of the place `at` begins with a day and says what happened on it."""
    return _ROW_DAY.match(text, text.rfind("\n", 0, at) + 1) is not None


def _date_after(text: str, start: int, *, first: bool) -> DatePlace | None:
    lead = _TO_DATE.match(text, start)
    if lead is None:
        return None
    if "\n" in lead[0] and _begins_row(text, start) and _begins_row(text, lead.end()):
        return None
    found = read_date(text, lead.end(), bare=bool(lead["open"]) or first)
    if found is None or not lead["open"]:
        return found
    return found._replace(end=found.end + 1) if text.startswith(")", found.end) else None


@lru_cache
def _at_its_own() -> re.Pattern[str]:
    """Match what says that an agency behind a comma speaks in the next document: ", của Sở Y tế | tại công văn số 6/SYT"."""
    types = alternation([*type_names(), "Văn bản"])
    return pattern_of(rf"\s+tại\s+(?:các\s+)?(?:{types})\s+số\s", re.IGNORECASE)


# As in: của liên | Bộ Tài chính - Y tế; của liên Bộ: | Tài chính, Y tế
_SHARED = pattern_of(r"[Ll]iên\s+(?:[Bb]ộ(?P<listed>\s?:\s?)|(?=[Bb]ộ\s))")


def _agency_after(text: str, start: int, joint: bool) -> tuple[int, int] | None:
    lead = _TO_ISSUER.match(text, start)
    if lead is None:
        return None
    shared = _SHARED.match(text, lead.end()) if joint else None
    start = shared.end() if shared else lead.end()
    if shared and shared["listed"]:
        end = joint_ministries_end(text, start)
    else:
        end = (joint_agencies_end if joint else agency_end)(text, start)
    own = _OWN_OFFICE.match(text, start) if end is None else None
    end = own.end() if own else end
    if end and text[lead.start()] == "," and _at_its_own().match(text, end):
        return None
    return (start, end) if end else None
