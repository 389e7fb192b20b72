"""Who has which role in a task: in lines, "Đơn vị chủ trì: Sở Nội vụ", or behind the work, "(Phòng Giá chủ trì)", "do Phòng Giá chủ trì"."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.alternation import alternation
from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ..wording.lists import head_words, next_name, verb, verb_words, words_of
from ..wording.naming import after_colon, after_dash, behind_work, in_bracket
from .cell_names import split_cell
from .names import Role, split_names

_KINDS = "chủ trì|thực hiện|phối hợp|tham mưu|đầu mối"
_LEADS = pattern_of(
    r"\s+chủ trì(?:(?: thực hiện| tham mưu)?(?:,|;| và)?\s+phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng))?\s+(?P<helpers>.+))?$"
)
# The next line, run in: "Phòng Giá - Thời gian: …"
_NEXT_LINE = r"(?!\s[-+–]\s[^.;:]{2,40}:)"


_WHEN = pattern_of(r"(?:trước|từ|chậm nhất|muộn nhất|trong|hằng|hàng|định kỳ|sau|đến) [^,;]{0,30}\d", re.IGNORECASE)


def is_role_line(line: str) -> bool:
    """Return whether a line begins with a role, so that it belongs to the item above it."""
    return _line_of_role().match(line) is not None


def read_roles(line: str) -> tuple[Assignee, ...]:
    """Return whom lines of roles name, also where several stand in one paragraph; `line` has single spaces."""
    first = _line_of_role().match(line)
    found = [first] if first else []
    found += _role_inside().finditer(line, first.end() if first else 0)
    return tuple(each for role in found if not _WHEN.match(role["who"] or "") for each in _in_role(role))


def _in_role(line: re.Match[str]) -> tuple[Assignee, ...]:
    """Return whom one role names; "Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tài chính" says two."""
    if line.groupdict().get("only"):
        return split_cell(line["all"], "chủ trì")
    if leads := _LEADS.search(line["who"]):
        helpers = split_names(leads["helpers"], "phối hợp") if leads["helpers"] else ()
        return split_names(line["who"][: leads.start()], "chủ trì") + helpers
    named = split_names(line["who"], "phối hợp" if line["role"].lower() == "phối hợp" else "chủ trì")
    return tuple(
        Assignee(name=each.name.removesuffix(_HELPS), role="phối hợp") if each.name.endswith(_HELPS) else each
        for each in named
    )


# "Trách nhiệm thực hiện: các phòng có trách nhiệm báo cáo Sở …" is a sentence, and not only who
_NO_SENTENCE = r"(?!\s(?-i:(?:có|chịu)\s+trách\s+nhiệm|phải|cần|báo\s+cáo|gửi|nộp|trình|rà\s+soát|lập)\s)"


@cache
def _line_of_role() -> re.Pattern[str]:
    """Return the pattern of a line that begins with a role, or says only who: "Đơn vị: VNPT tỉnh", "Trách nhiệm: Phòng Giá"."""
    opening = r"\W*(?:(?:Cơ quan|Các đơn vị|Đơn vị|Bộ phận|Phòng)\s+(?:được giao\s+)?)?"
    only = rf"\W*(?P<only>{alternation(words_of('who'))})\s*:\s*(?P<all>(?={head_words()})(?:{_NO_SENTENCE}[^.:]){{2,200}}?)(?=[.;]?\s*(?:$|\b(?:{_KINDS})\b))"
    return pattern_of(f"{opening}{_role()}|{only}", re.IGNORECASE)


@cache
def _role_inside() -> re.Pattern[str]:
    opening = r"(?:(?:Cơ quan|Đơn vị|Bộ phận)\s+(?:được giao\s+)?|(?<=[.;,] )(?=[CP]))"
    return pattern_of(opening + _role(), re.IGNORECASE)


def _role() -> str:
    """Return a role and whom it names: several may be set apart by semicolons."""
    more = rf"(?:;\s*(?=(?-i:{next_name()})[^.;:]{{0,200}}(?:[.;]|$))[^.;:]{{2,200}}){{0,5}}"
    # "Các đơn vị phối hợp: Cử cán bộ tham gia" says what they do, and no names
    work = rf"(?!(?:{head_words()})\b)(?:{verb_words()})\b"
    names = rf"(?!{work})(?:{_NEXT_LINE}[^.;:]){{2,200}}{more}"
    return rf"(?P<role>{_KINDS})(?:\s+(?:thực hiện|tham mưu|chính)){{0,2}}\s*:\s*+(?P<who>{names})"


# What stands behind the name of who only helps, "Chủ trì: Phòng Giá; Văn phòng Sở phối hợp".
_HELPS = " phối hợp"
_BRACKET = pattern_of(r"\(([^()]{5,300})\)(?=\s*(?:[.;:,]|$))")
_DASHES = (" - ", " – ")
_BEHIND = (" do ", ", giao ")
_SENT_TO = pattern_of(rf"(?i:báo\s+cáo|gửi|nộp)\s(?:[^.;:]{{0,80}}\s)?(?:về|đến|cho)\s+(?=[{UPPER}])[^.;:,]{{2,60}}\Z")
_BY_DAY = pattern_of(r"^[^,]*\s(?:trước|chậm\s+nhất)\s[^,]*\d")


def may_name_behind(small: str) -> bool:
    """Return whether words in small letters may name somebody behind the work; many do not."""
    return "(" in small or ": " in small or " do " in small or ", giao " in small or " - " in small or " – " in small


def named_behind(line: str) -> tuple[Assignee, ...]:
    """Return whom words behind the work name: "Rà soát hồ sơ (Phòng Giá chủ trì; Văn phòng phối hợp)"; `line` has single spaces."""
    found = [bracket.span(1) for bracket in _BRACKET.finditer(line)] if "(" in line else []
    named = [each for start, end in found for each in _in_bracket(line, start, end)]
    behind = behind_work().search(line) if any(each in line for each in _BEHIND) else None
    if behind:
        named += split_names(behind["who"], "chủ trì") + split_names(behind["helpers"] or "", "phối hợp")
    if ": " in line and verb().match(line.lower()) and (alone := after_colon().match(line, line.rfind(": "))):
        named += split_names(alone["who"], "chủ trì")
    alone = after_dash().match(line, max(line.rfind(dash) for dash in _DASHES))
    if alone and not _is_of_receiver(line, alone):
        named += split_names(alone["who"], "chủ trì")
    return tuple(dict.fromkeys(named))


def _is_of_receiver(line: str, alone: re.Match[str]) -> bool:
    """Return whether the office behind a dash is that of whoever gets the result: "báo cáo về Phòng Giá – Văn phòng Sở trước ngày 25/3"."""
    return _BY_DAY.search(alone["who"]) is not None and _SENT_TO.search(line, 0, alone.start()) is not None


def _in_bracket(line: str, start: int, end: int) -> Iterator[Assignee]:
    """Yield those whom a bracket names, each with what he does there, or with the day by which."""
    for found in in_bracket().finditer(line, start, end + 1):
        role: Role = "phối hợp" if found["role"] == "phối hợp" else "chủ trì"
        yield from split_names(found["who"], role)
