"""What a document is and what it is about: its type and its subject (tên loại, trích yếu)."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..grammar.offices import names_issuer
from ..rules import rows
from .letterhead import is_fixed_part

_SUBJECT = re.compile(r"\(?\bV/v\b[\s:.]*", re.IGNORECASE)
_LEADING = re.compile(r"^\(?(?:V/v|Về việc)\b[\s:.]*", re.IGNORECASE)
# Old forms name the issuer, the number and the day between the type and the subject.
_ISSUER_FIRST = re.compile(
    r"^CỦA .{3,80}?(?:NGÀY \d{1,2} THÁNG \d{1,2} NĂM \d{4}\s+|\s(?=(?:VỀ|QUY ĐỊNH|BAN HÀNH)\b))", re.IGNORECASE
)
_ATTACHED = re.compile(r"\(?\s*(?:Ban hành\s+)?kèm theo\b", re.IGNORECASE)


def read_type(lines: Sequence[str]) -> tuple[str | None, int]:
    """Return the type that a line of its own names ("KẾ HOẠCH"), and where; (null, -1) where there is none."""
    for at, line in enumerate(lines):
        named = _type_line().match(line)
        if named and (line.isupper() or named.end() == len(line)) and not is_fixed_part(line):
            return _type_names()[named[1].upper()], at
    return None, -1


def read_title(lines: Sequence[str], type_at: int) -> str | None:
    """Return the subject: what follows "V/v", else the lines under the type at index `type_at`."""
    words = list(_under_type(lines, type_at)) if type_at >= 0 else []
    words = words or list(_after_subject_word(lines))
    title = _LEADING.sub("", _ISSUER_FIRST.sub("", " ".join(words))).strip(" .;:*")
    return title or None


def has_subject_line(lines: Sequence[str]) -> bool:
    """Return whether the document gives its subject as a letter does, after "V/v"."""
    return any(map(_SUBJECT.search, lines))


def _after_subject_word(lines: Sequence[str]) -> Iterator[str]:
    for at, line in enumerate(lines):
        found = _SUBJECT.search(line)
        if found:
            yield line[found.end() :]
            for following in lines[at + 1 :]:
                if is_fixed_part(following):
                    return
                yield following
            return


def _under_type(lines: Sequence[str], type_at: int) -> Iterator[str]:
    named = _type_line().match(lines[type_at])
    rest = lines[type_at][named.end() :].strip(" :") if named else ""
    if rest:
        yield rest
    for line in lines[type_at + 1 :]:
        if is_fixed_part(line) and not _SUBJECT.match(line):
            return
        if _ATTACHED.match(line) or names_issuer(line):
            return
        yield line


@cache
def _type_names() -> dict[str, str]:
    return {row["name"].upper(): row["name"] for row in rows("doc_types") if row["kind"] != "generic"}


@cache
def _type_line() -> re.Pattern[str]:
    names = sorted(_type_names(), key=len, reverse=True)
    return re.compile(rf"({'|'.join(names)})(?!\w)", re.IGNORECASE)
