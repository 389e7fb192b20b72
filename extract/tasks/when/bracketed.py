"""A day alone in brackets behind what is to be done: "báo cáo Ban Giám đốc danh mục thiết bị còn thiếu (15/8/2025)".

It may be that of something else instead: of a document, an event, or of what has been done.
"""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import any_type
from ...patterns import pattern_of
from ...rules import rows

_DAY = r"(?:ngày\s+)?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>(?:19|20)\d\d)"
_BRACKET = pattern_of(rf"(?<=[^\W\d_]\s)\({_DAY}\)(?=\s*(?:[.;,]|\Z))")
_CLAUSE_END = pattern_of(r"[.;:]\s")
# So far a clause is looked for before its day.
_REACH = 300
_WAS = pattern_of(r"(?<!\w)(?:đã|vừa|mới|từng)\s")
_STATE = pattern_of(
    r"\s(?:từ|đến|tới|trước|sau|phát\s+sinh|xảy\s+ra|diễn\s+ra|sinh|hiệu\s+lực|ký|ban\s+hành|cấp|lập|nhận|bổ\s+nhiệm"
    r"|nghỉ\s+hưu|mãn\s+nhiệm|đến\s+(?:hạn|tuổi)|hết\s+(?:(?:thời\s+)?hạn|nhiệm\s+kỳ))\s+$"
)
# Only what is handed in or finished has a day so: "kiểm tra các hợp đồng (31/12/2024)" may tell their day.
_ENDS_WORK = pattern_of(
    r"(?:báo\s+cáo|gửi|nộp|trình|chuyển|bàn\s+giao|trả\s+lời|phát\s+hành|hoàn\s+(?:thành|thiện|tất))(?!\w)"
)


def find_bracketed(small: str) -> Iterator[re.Match[str]]:
    """Yield the brackets that hold the day of an order, with the groups `d`, `m` and `y`; the words are in small letters."""
    for found in _BRACKET.finditer(small) if "(" in small else ():
        first = max(0, found.start() - _REACH)
        first = max([first, *(each.end() for each in _CLAUSE_END.finditer(small, first, found.start()))])
        if _orders(small, first, found.start()):
            yield found


def _orders(small: str, start: int, end: int) -> bool:
    """Return whether the clause says last what is to be handed in or finished, and ends with nothing that has a day of its own."""
    work = _work().search(small, max(start, small.rfind(",", start, end)), end)
    if work is None or not _ENDS_WORK.match(small, work.start()) or _WAS.search(small, start, end):
        return False
    return not any(each.search(small, start, end) for each in (_event(), _STATE, _document()))


@cache
def _work() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?:{alternation(row['words'] for row in rows('order_verbs'))})(?!\w)")


@cache
def _event() -> re.Pattern[str]:
    """Return the pattern of what has a day of its own, at the end of a clause: "báo cáo về lễ khai giảng (05/9/2025)"."""
    events = alternation(row["words"] for row in rows("event_words"))
    return pattern_of(rf"(?<!\w)(?:{events})\s[^.;:,()]{{0,60}}$")


@cache
def _document() -> re.Pattern[str]:
    """Return the pattern of a document that is not itself to be made: "theo Công văn của Sở", "Kế hoạch số 12"."""
    types = any_type(small=True)
    return pattern_of(
        rf"(?<!\w)(?:theo|tại|căn\s+cứ|kèm(?:\s+theo)?|dự\s+thảo|góp\s+ý|thực\s+hiện|triển\s+khai|của|trong|với)\s+(?:[^\s.;:()]+\s+){{0,3}}{types}(?!\w)[^.;:()]{{0,80}}$"
        rf"|(?<!\w){types}\s+(?:[^\s.;:()]+\s+){{0,4}}(?:số\s|\d)[^;:()]{{0,80}}$"
    )
