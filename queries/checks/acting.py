"""Ended offices that a text has act, beside the parties that its reading names: "Giám đốc Sở A chịu trách nhiệm thi hành", "gồm đại diện Sở A, Sở B"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...extract.grammar.alternation import alternation
from ...extract.rules import rows, split
from ...graph.identity.succession import absorbed
from .model import Draft

_HOLDERS = ("giám đốc", "phó giám đốc", "lãnh đạo", "đại diện", "trưởng ban", "phó trưởng ban", "thủ trưởng")
_ASKED = ("theo đề nghị của", "xét đề nghị của", "phối hợp với", "chịu trách nhiệm", "đề nghị", "yêu cầu")
# What was said of an office that had gone: the sentence tells of it, and has it do nothing.
_PAST = re.compile(
    r"(?<!\w)(?:cũ|trước (?:đây|ngày|khi)|nay là|(?<!tài )nguyên|sáp nhập|hợp nhất|giải thể|kế thừa|tiếp nhận|bàn giao|chuyển giao|đổi tên|"
    r"tổ chức lại|chấm dứt|kết thúc|thuộc biên chế)(?!\w)",
    re.IGNORECASE,
)
_END = re.compile(r"[.;!?](?=\s)|\n[ \t]*\n|\n(?=\s*(?:[-+•]|\d{1,2}[.)]|[a-zđ]\)|Điều\s+\d)\s*)")
# Behind a citation stands whose it is, or what it is about.
_BEHIND = 20


def acting(draft: Draft) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the name, as on record, and the place of each office of the state that ended and is spoken of as acting."""
    cited = [
        (each.reference.start, each.reference.end + len(each.reference.title or "") + _BEHIND) for each in draft.cited
    ]
    for start, end in _sentences(draft.text):
        sentence = draft.text[start:end]
        first = _actors().search(sentence)
        if first is None or _PAST.search(sentence):
            continue
        for found in _ended().finditer(draft.text, start + first.start(), end):
            if not _within(found.start(), cited):
                yield _spellings()[" ".join(found[0].lower().split())], found.span()


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _END.finditer(text):
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


@cache
def _actors() -> re.Pattern[str]:
    """Return what says that those behind it act: who holds an office, or is asked."""
    holders = {row["words"] for row in rows("office_holders")}
    return re.compile(rf"(?<!\w)(?:{alternation({*holders, *_HOLDERS, *_ASKED})})(?!\w)", re.IGNORECASE)


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(_spellings().keys())})(?!\w)", re.IGNORECASE)


@cache
def _spellings() -> dict[str, str]:
    """Return the names of ministries and departments that others took in, in small letters, as they are on record."""
    listed = (row for name in ("departments", "agencies_central") for row in rows(name) if row["name"] in absorbed())
    return {spelt.lower(): row["name"] for row in listed for spelt in (row["name"], *split(row["written"]))}
