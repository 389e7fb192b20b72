"""From when and until when a document is in force, where its own words give a day."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ..grammar.dates import parse_date
from ..structure.segment import Block, block_at

# As in: Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.
_FORCE = re.compile(r"này\s+có\s+(?:giá\s+trị\s+và\s+)?hiệu\s+lực\s+(?:thi\s+hành\s+)?(?P<when>[^.;]{0,160})")
_LONGEST_TYPE = 40
_FROM = re.compile(
    r"(?:sau\s+(?P<after>\d{1,3})\s+ngày,?\s+)?(?:kể\s+từ|từ)\s+(?:ngày\s+)?(?:(?P<signing>ký|ban\s+hành)\b|(?P<day>(?:ngày\s+)?\d[^,;()]{3,30}))"
)
_UNTIL = re.compile(r"(?:đến\s+hết|đến|hết)\s+(?P<day>ngày\s+\d[^,;()]{3,30})")


def read_validity(
    text: str, blocks: Sequence[Block], type_name: str | None, own_date: str | None
) -> tuple[str | None, str | None]:
    """Return the day from which and the day until which the document is in force; null where it does not say.

    Args:
        text: the clean text.
        blocks: its blocks.
        type_name: its type; the day of another document's force is none of ours.
        own_date: its own date, which "kể từ ngày ký" means.
    """
    for found in _FORCE.finditer(text):
        block = block_at(blocks, found.start())
        if block is None or block.part != "body":
            continue
        when = text[found.start("when") : min(found.end(), block.end)]
        days = _start_day(when, own_date), _day(_UNTIL.search(when))
        what = text[max(block.start, found.start() - _LONGEST_TYPE) : found.start()]
        if any(days) and _means_itself(what, type_name):
            return days
    return None, None


def _means_itself(what: str, type_name: str | None) -> bool:
    words = " ".join(what.lower().split())
    return words.endswith(((type_name or "").lower(), "văn bản"))


def _start_day(words: str, own_date: str | None) -> str | None:
    found = _FROM.search(words)
    if found is None:
        return None
    if found["signing"] is None:
        return _day(found)
    if own_date is None or len(own_date) < len("2025-01-01"):
        return None
    return (date.fromisoformat(own_date) + timedelta(days=int(found["after"] or 0))).isoformat()


def _day(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    day = parse_date(f"ngày {found['day'].removeprefix('ngày').strip()}")
    return day if day and len(day) == 10 else None
