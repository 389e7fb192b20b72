"""The words with which a line names an agency or an office holder: "SỞ", "CHỦ TỊCH", "KT. BỘ TRƯỞNG"."""

import re
from functools import cache

from ..patterns import pattern_of
from ..rules import rows, split

# Words of a title that goes on over a line which begins like the name of an agency.
_IN_TITLE = pattern_of(
    r"[;:]|\b(?:TẠI|VỀ|TRONG|CHO|KHI|ĐỐI VỚI|SỐ|BAN HÀNH|QUY ĐỊNH|THUỘC|THỰC HIỆN|GIAI ĐOẠN|NĂM \d)\b"
)
_BODIES = ("ủy ban nhân", "ubnd", "hội đồng nhân", "hđnd")


@cache
def agency() -> re.Pattern[str]:
    """Return what the name of an agency begins with, in any case."""
    names = {row["words"] for row in rows("agency_heads")} | {row["name"] for row in rows("agencies_central")}
    return pattern_of(rf"(?!(?:{_no_agencies()})){_any_of({*names, *_BODIES}).pattern}", re.IGNORECASE)


@cache
def office() -> re.Pattern[str]:
    """Return the titles of those who sign, in any case."""
    return _any_of({row["words"] for name in ("office_holders", "signing_offices") for row in rows(name)})


def names_issuer(line: str) -> bool:
    """Return whether `line`, in capitals, names an agency or its head, as the line above the text does."""
    if not line.isupper() or _IN_TITLE.search(line):
        return False
    return agency().match(line) is not None or office().match(line) is not None


def _no_agencies() -> str:
    """Return what only begins like an agency: "PHÒNG CHÁY", "BAN HÀNH", "BỘ MÁY"."""
    words = [(row["words"], word) for row in rows("assignee_heads") for word in split(row["not_before"])]
    return "|".join(rf"{re.escape(head)}\s*{re.escape(word)}(?!\w)" for head, word in words)


def _any_of(words: set[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda each: (-len(each), each))
    return pattern_of(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
