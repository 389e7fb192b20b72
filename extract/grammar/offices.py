"""The words with which a line names an agency or an office holder: "SỞ", "CHỦ TỊCH", "KT. BỘ TRƯỞNG"."""

import re
from collections.abc import Iterable, Mapping

from ..kept import kept
from ..patterns import pattern_of
from ..rules import rows, split
from .alternation import alternation

# Words of a title that goes on over a line which begins like the name of an agency.
_IN_TITLE = pattern_of(
    r"[;:]|\b(?:TẠI|VỀ|TRONG|CHO|KHI|ĐỐI VỚI|SỐ|BAN HÀNH|QUY ĐỊNH|THUỘC|THỰC HIỆN|GIAI ĐOẠN|NĂM \d)\b"
)
_BODIES = ("ủy ban nhân", "ubnd", "hội đồng nhân", "hđnd")


@kept
def agency() -> re.Pattern[str]:
    """Return what the name of an agency begins with, in any case."""
    names = {row["words"] for row in rows("agency_heads")} | {row["name"] for row in rows("agencies_central")}
    return pattern_of(rf"(?<!\w)(?!{_no_agencies()})(?:{_any_of({*names, *_BODIES})})(?!\w)", re.IGNORECASE)


@kept
def office() -> re.Pattern[str]:
    """Return the titles of those who sign, in any case."""
    words = {row["words"] for name in ("office_holders", "signing_offices") for row in rows(name)}
    return pattern_of(rf"(?<!\w)(?:{_any_of(words)})(?!\w)", re.IGNORECASE)


def names_issuer(line: str) -> bool:
    """Return whether `line`, in capitals, names an agency or its head, as the line above the text does."""
    if not line.isupper() or _IN_TITLE.search(line):
        return False
    return agency().match(line) is not None or office().match(line) is not None


def _no_agencies() -> str:
    """Return what only begins like an agency: "PHÒNG CHÁY", "BAN HÀNH", "BỘ MÁY"."""
    behind: dict[str, list[str]] = {}
    for row in rows("assignee_heads"):
        for word in split(row["not_before"]):
            behind.setdefault(row["words"], []).append(re.escape(word))
    return _any_of({head: rf"(?:\s*(?:{'|'.join(words)})(?!\w))" for head, words in behind.items()})


def _any_of(words: Iterable[str] | Mapping[str, str]) -> str:
    return alternation(words, blank=" ")
