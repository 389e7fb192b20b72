"""From when and until when a document is in force, where its own words give a day."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ...iso_days import is_day
from ..grammar.dates import parse_date
from ..patterns import pattern_of
from ..structure.segment import Block, block_at

# As in: Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.
_FORCE = pattern_of(r"hiệu\s+lực\s+(?:thi\s+hành\s+)?(?P<when>[^.;]{0,160})")
_HAS = (" có", " có giá trị và")
# What a document may say of itself before it says so: "Nghị quyết này được … thông qua ngày … và có hiệu lực từ …".
_SAID_BEFORE = (" được ", " đã được ", " thay thế ", " bãi bỏ ")
_LONGEST_BEFORE = 300
# Cells with the recipients may hold a last sentence of the text.
_SPEAKING = ("body", "signature")
_FROM = pattern_of(
    r"""
    # "sau 10 (mười) ngày, kể"
    (?:sau\s+(?P<after>\d{1,3})\s+(?:\([^()]{2,30}\)\s+)?ngày(?:,\s[^.;()]{3,80}?)?,?\s+)?
    (?:kể\s+từ|từ|kể(?=\s+ngày\s))\s+(?:ngày\s+|khi\s+|thời\s+điểm\s+)?
    (?:
        # "từ ngày ký", "kể từ khi được Hội đồng nhân dân tỉnh thông qua"
        (?P<signing>ký|ban\s+hành|(?:được\s+(?:[^\W\d_]+\s+){0,8}?)?thông\s+qua)\b
        # "từ ngày 01 tháng 7 năm 2025"
      | (?P<day>(?:ngày\s+)?\d[^,;()]{3,30})
    )
    """,
    re.VERBOSE,
)
# As in: … chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.
_CARRIED_OUT = pattern_of(
    r"chịu\s+trách\s+nhiệm\s+(?:thi\s+hành|thực\s+hiện)\s+(?P<type>[^\W\d_]+(?:\s+[^\W\d_]+){0,3}?)\s+này\s*,?\s*(?P<when>(?:kể\s+)?từ\s[^.;]{0,60})"
)
# "Thông tư liên tịch" calls itself "Thông tư này" too.
_JOINT = (" liên tịch", " liên bộ", " liên ngành", " phối hợp")
_UNTIL = pattern_of(r"(?:đến\s+hết|đến|hết)\s+(?P<day>ngày\s+\d[^,;()]{3,30})")


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
    until = None
    for found in _FORCE.finditer(text):
        block = block_at(blocks, found.start())
        if block is None or block.part not in _SPEAKING:
            continue
        when = text[found.start("when") : min(found.end(), block.end)]
        days = _start_day(when, own_date), _day(_UNTIL.search(when))
        before = " ".join(text[max(block.start, found.start() - _LONGEST_BEFORE) : found.start()].split())
        if any(days) and _means_itself(before, type_name or "văn bản"):
            until = until or days[1]
            if days[0]:
                return days[0], until
    return _carried_out_from(text, blocks, type_name, own_date), until


def _carried_out_from(text: str, blocks: Sequence[Block], type_name: str | None, own_date: str | None) -> str | None:
    """Return the day that a document gives to those who carry it out, where it says nothing else of its force."""
    for found in _CARRIED_OUT.finditer(text):
        block = block_at(blocks, found.start())
        own = " ".join(found["type"].split()).lower() == (type_name or "văn bản").lower()
        if own and block is not None and block.part in _SPEAKING:
            return _start_day(found["when"], own_date)
    return None


def _means_itself(before: str, type_name: str) -> bool:
    """Return whether the words `before` "hiệu lực" name the document itself: "Quyết định này có", "Quyết định có", a slip for it: "Quyết định này"."""
    has = next((words for words in reversed(_HAS) if before.endswith(words)), "")
    subject = before.removesuffix(has)
    if has and subject.endswith(type_name) and type_name[0].isupper():
        return True
    named, _, said = subject.lower().rpartition(" này")
    called = {type_name.lower(), *(type_name.lower().removesuffix(joint) for joint in _JOINT)}
    if not named.endswith((*called, "văn bản")):
        return False
    # "Quyết định này hiệu lực từ …", but not "Giấy phép cấp theo Quyết định này hiệu lực từ …"
    if not has and named.endswith(tuple(f" theo {each}" for each in called)):
        return False
    return not said or (said.startswith(_SAID_BEFORE) and said.endswith(" và"))


def _start_day(words: str, own_date: str | None) -> str | None:
    found = _FROM.search(words)
    if found is None:
        return None
    if found["signing"] is None:
        return _day(found)
    return _days_after(own_date, int(found["after"] or 0)) if is_day(own_date) else None


def _days_after(day: str, count: int) -> str | None:
    """Return the day `count` days after another, null where the calendar has ended: 31/12/9999 stands for "without end"."""
    try:
        return (date.fromisoformat(day) + timedelta(days=count)).isoformat()
    except OverflowError:
        return None


def _day(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    day = parse_date(f"ngày {found['day'].removeprefix('ngày').strip()}")
    return day if is_day(day) else None
