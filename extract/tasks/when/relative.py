"""Times that run from something, of which no calendar makes a day: "trong thời hạn mười lăm ngày kể từ ngày ký", "trước mùa mưa"; all words are in small letters."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.counts import count_words
from ...patterns import pattern_of
from ...spans import Span
from .hours import CLOCK
from .times import BEFORE_WHEN, FROM_WHEN

# What lasts stands so near before how long.
_REACH = 120
# to look for these words costs a tenth of what a pattern does
_UNITS = ("ngày", "giờ", "tháng", "tuần", "năm")
_UNIT = rf"(?:{'|'.join(_UNITS)})"
_WITHIN = r"(?:thời\s+(?:hạn|gian)\s+|vòng\s+)?(?:không\s+quá\s+|tối\s+đa\s+)?"
_AT_MOST = r"(?:là\s+|sau\s+|trong\s+)?"
_TODAY = rf"(?:trước|trong|ngay)\s+(?:{CLOCK}\s+)?(?:trong\s+)?(?:(?:ngày\s+)?hôm\s+nay|ngày\s+mai(?!\s+táng))(?!,?\s+(?:ngày\s+)?\d)"
_LEADS_TO_TERM = (
    rf"(?:trong\s+{_WITHIN}|sau\s+{_WITHIN}|chậm\s+nhất\s+{_AT_MOST}|muộn\s+nhất\s+{_AT_MOST}|không\s+quá\s+{_AT_MOST}"
    r"|thời\s+hạn\s+(?:là\s+)?(?=\d[^.;:]{1,24}?\s(?:làm\s+việc|kể\s+từ|tính\s+từ)\s))"
)
# One of these stands in all that leads to a term.
_TERM_WORDS = ("trong", "sau", "chậm", "muộn", "không", "thời")
# In letters it may be no term but a length ("trong một ngày không quá 08 giờ") or no number ("trong năm ngày càng …"):
# what follows says that it is one.
_IS_TERM = rf"{_UNIT}(?:\s+làm\s+việc)?{FROM_WHEN}|(?:ngày|giờ)(?:\s+làm\s+việc|\s*(?:[,.;)]|\Z)|\s+(?:phải|để|và|các|gửi|báo|trình|nộp)\s)"
# "tổ chức tập huấn trong hai ngày, …": so long it lasts.
_LASTS = pattern_of(
    r"\b(?:tổ\s+chức|tập\s+huấn|tạm\s+dừng|dừng|ngừng|nghỉ|niêm\s+yết|kéo\s+dài|diễn\s+ra|trưng\s+bày|đóng\s+cửa|phát\s+sóng)\b[^,.;:]{0,60}\Z"
)
# Without an event it may be a length: "mưa 300 mm trong 3 ngày", "niêm yết trong 03 ngày làm việc".
_OF_DOCUMENT = pattern_of(
    rf"{FROM_WHEN}(?:(?:nhận(?:\s+được)?|ký|ban\s+hành|phát\s+hành)(?:\s+[^\W\d]+){{0,3}}\s+này|nhận(?:\s+được)?(?:\s+(?:văn\s+bản|công\s+văn))?|ký|ban\s+hành)\Z"
)
# No day is told by an event of which the calendar knows nothing: "ngay khi nhận được văn bản này", "trước kỳ họp giữa năm".
_MEETS = r"(?:tổ\s+chức|họp|diễn\s+ra|khai\s+(?:mạc|giảng)|bầu\s+cử)(?!\w)"
_DAYS = r"\d{1,2}\s+(?:ngày|giờ)(?:\s+làm\s+việc)?(?!\s*\d)"
_EVENT = r"(?:[^,.;:()]|\([^(),.;:]*\)){0,60}?(?=[,.;:()]|\s+(?:và|để)\s|\s*\Z)"
_BY_EVENT = pattern_of(
    # "trước 05 ngày tổ chức Hội nghị", "trước khi tổ chức Hội nghị 05 ngày"
    rf"trước\s+{_DAYS}\s+(?:so\s+với\s+|tính\s+đến\s+)?(?:ngày\s+|khi\s+)?{_MEETS}{_EVENT}"
    rf"|trước\s+(?:khi|ngày)\s+{_MEETS}[^,.;:()]{{0,60}}?\s{_DAYS}"
    rf"|ngay\s+(?:sau\s+)?khi\s+(?:nhận|có|kết\s+thúc|hoàn\s+thành|phát\s+hiện|xảy\s+ra)\b{_EVENT}"
    r"|trước\s+(?:kỳ\s+họp|phiên\s+họp|mùa\s+(?:mưa|lũ|bão|khô)|ngày\s+(?:họp|khai\s+(?:giảng|mạc)|bầu\s+cử|hội\s+nghị)|đại\s+hội|năm\s+học)\b"
    rf"{_EVENT}"
)
# "trình Ban Thường vụ tại hội nghị gần nhất": the next one; without what is brought there, or where it was, it may be the last one.
_AT_NEXT = pattern_of(
    r"tại\s+(?:hội\s+nghị|kỳ\s+họp|phiên\s+họp|cuộc\s+họp)(?:\s+[^\W\d]+){0,6}?\s+(?:gần\s+nhất|sắp\s+tới|tiếp\s+theo|kế\s+tiếp|tới)(?!\w)"
)
_BRINGS = pattern_of(r"\b(?<!đã\s)(?<!được\s)(?:trình|báo\s+cáo)\s[^.;:]{2,120}\Z")
_BY_REFERENCE = pattern_of(
    r"(?:theo|đúng)\s+(?:thời\s+gian|thời\s+hạn|tiến\s+độ)\s+(?:nêu\s+|quy\s+định\s+|đề\s+ra\s+)?(?:tại|trong|của)\s+[^,.;:]{4,120}"
)


def is_relative(small: str) -> bool:
    """Return whether the words begin with a time that runs from something: "trong 10 ngày kể từ …"."""
    return _relative().match(small) is not None


def runs_from_document(small: str) -> bool:
    """Return whether the words are a term that runs from when the document is received or signed.

    >>> runs_from_document("trong 03 ngày kể từ ngày nhận được công văn này"), runs_from_document("trong 03 ngày kể từ khi nước rút")
    (True, False)
    """
    return is_relative(small) and _OF_DOCUMENT.search(small) is not None


def find_relative(small: str, *, timed: bool) -> Iterator[Span]:
    """Yield where such times stand; `timed` says whether the words have a number or come again, as all have that refer to a schedule."""
    counted = any(map(small.__contains__, _TERM_WORDS)) and _counted().search(small)
    if counted or "hôm nay" in small or "ngày mai" in small:
        yield from (each.span() for each in _relative().finditer(small) if not _is_length(small, each))
    if "ngay " in small or "trước " in small:
        yield from (each.span() for each in _BY_EVENT.finditer(small))
    if "nhất" in small or " tới" in small or "tiếp" in small:
        yield from (each.span() for each in _AT_NEXT.finditer(small) if _is_brought(small, each.start()))
    if timed and ("thời" in small or "tiến" in small):
        yield from (each.span() for each in _BY_REFERENCE.finditer(small))


def _is_length(small: str, found: re.Match[str]) -> bool:
    """Return whether so many days, in letters and from no event, are how long something lasts."""
    if found["event"] or any(map(str.isdigit, found[0])) or not found[0].startswith("trong "):
        return False
    return _LASTS.search(small, max(0, found.start() - _REACH), found.start()) is not None


def _is_brought(small: str, place: int) -> bool:
    """Return whether something is brought to whoever meets at a place of the words: "trình Ban Thường vụ | tại hội nghị gần nhất"."""
    return _BRINGS.search(small, max(0, place - _REACH), place) is not None


@cache
def _counted() -> re.Pattern[str]:
    return pattern_of(rf"(?:\d\)?\s*(?:\([^)]{{2,20}}\)\s*)?|(?<!\w){count_words()}\s+){_UNIT}")


@cache
def _relative() -> re.Pattern[str]:
    words = rf"{count_words()}(?:\s*\(\d{{1,3}}\))?"
    count = rf"(?:\d{{1,3}}\s*(?:\([^)]{{2,20}}\)\s*)?|(?<=vòng\s|.hạn\s|gian\s){words}\s+|(?!một\s){words}\s+(?={_IS_TERM}))"
    event = rf"(?P<event>(?:{FROM_WHEN}|{BEFORE_WHEN})[^,.;:]{{2,60}}?(?=[,.;:)]|\s+(?:và|rồi|đồng\s+thời|trước|để|theo)\s|\s*\Z))"
    return pattern_of(rf"{_TODAY}|{_LEADS_TO_TERM}{count}{_UNIT}(?!\s*\d)(?:\s+làm\s+việc)?(?:{event})?")
