"""Days to which no word for a deadline leads but a verb, "trình Ban Thường vụ ngày 10/01/2026", or what else stands before them.

The day may be that of something else instead: of what is sent ("gửi số liệu phát sinh sau ngày 01/9") or a document's own.
"""

import re
from functools import cache

from ...grammar.doc_types import any_type
from ...letters import UPPER, small_letters
from ...patterns import pattern_of
from ...rules import rows, split

BEFORE_MEETING = r"trước\s+(?:(?:cuộc|buổi|phiên|kỳ)\s+họp|hội\s+nghị)"
"""What goes before the day of a meeting, in small letters."""
_GAP = r"[^.;:,()\d]{3,60}?"
_VERBS = ("trình", "gửi", "nộp")
_SENDS = [rf"{verb}\s+{_GAP}(?=\s+ngày\s)" for verb in _VERBS]
# "tổ chức Hội nghị ngày 20/3"
_SENDS += [
    rf"tổ\s+chức(?:\s+{_GAP})?(?:\s+vào)?(?=\s+(?:các\s+)?ngày\s)",
    rf"(?:hoàn\s+(?:tất|thành|thiện)|kết\s+thúc)\s+{_GAP}(?=\s+ngày\s)",
    rf"báo\s+cáo\s+(?!của\s)(?:{_GAP}\s)?(?:ubnd|ủy\s+ban|uỷ\s+ban|sở|bộ|chủ\s+tịch|giám\s+đốc|tỉnh\s+ủy|đảng\s+ủy|(?:ban\s+)?thường\s+(?:trực|vụ)|văn\s+phòng|cục)(?:\s{_GAP})?(?=\s+ngày\s)",
]
# "(Quý II/2026)" behind what is to be done
_OTHERS = [
    r"\((?=(?:quý|tháng)\s)",
    r"tại\s+(?:cuộc|phiên|buổi|hội\s+nghị)\s+(?:họp|giao\s+ban|sơ\s+kết|tổng\s+kết)(?=\s+ngày\s)",
]
# "báo cáo Giám đốc chiều ngày 22/02": without a time of day it may be the date of a report
_OTHERS += [rf"báo\s+cáo\s+{_GAP}(?=\s(?:sáng|trưa|chiều|tối)\s+ngày\s)"]
# "chốt danh sách 25/6", "phát hành kỳ đầu ngày 28/11"; "sau ngày 31/10 đơn vị nào chưa gửi …" threatens who is late
_OTHERS += [
    r"chốt\s+(?:danh\s+sách|số\s+liệu|số|nội\s+dung)(?:\s+(?:vào|đến|cùng))?(?=\s+(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d)"
]
# Which day is in time may stand in brackets: "đúng hạn ghi tại Công văn số 377 (20/4/2026)", "trước mùa lũ (31/5/2026)",
# "trước khi kết thúc năm học 2024 - 2025 (28/5/2025)".
_OTHERS += [
    r"trước\s+(?!và\s)[^.;:,()\d]{3,40}?(?:\s(?:20\d\d\s?[-–]\s?20\d\d|\d{1,2})\s)?\((?=(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\))"
]
_OTHERS += [r"đúng\s+(?:thời\s+)?hạn\s[^.;()]{3,120}?\((?=(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\))"]
# "gửi danh sách về công đoàn cấp trên (25/12/2024)": a day alone behind what is handed in
_OTHERS += [
    rf"{verb}\s+[^.;:,()\d]{{3,60}}?\s\((?=(?:ngày\s+)?\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}\)\s*(?:[.;,]|$))"
    for verb in ("gửi", "nộp")
]
# "báo cáo vướng mắc trước cuộc họp Ban Giám đốc ngày 23/3/2026", whatever is brought there
_OTHERS += [rf"{BEFORE_MEETING}(?:\s+[^.;:,()\d]{{2,60}}?)?(?=\s+(?:vào\s+)?ngày\s+\d)"]
# "trong sinh hoạt chi bộ tháng 11/2025"
_OTHERS += [r"trong\s+(?:kỳ\s+|buổi\s+|cuộc\s+)?(?:sinh\s+hoạt|họp)(?:\s[^.;:,()\d]{0,40}?)?(?=\s+(?:tháng|quý)\s)"]
# "báo cáo UBND tỉnh tại phiên họp thường kỳ tháng 10/2025"
_OTHERS += [r"tại\s+(?:phiên|kỳ|cuộc)\s+họp(?:\s+(?:thường\s+(?:kỳ|lệ)|giao\s+ban))?(?=\s+tháng\s)"]
# A time that has its own name: "thời hạn gửi báo cáo: 15/10", "hạn nộp hồ sơ dự tuyển là ngày 15/10".
_OTHERS += [
    rf"{each}(?:gửi|nộp|trình|báo\s+cáo|trả\s+lời|góp\s+ý|hoàn\s+thành|đăng\s+ký)\s+[^.;:,()\d]{{2,40}}?(?=\s*:|\s+là\s|\s+chậm\s+nhất\s)"
    for each in (r"thời\s+hạn\s+", r"hạn\s+", r"thời\s+gian\s+")
]
_OTHERS += [rf"{each}\s+(?:đầu(?:\s+tiên)?|thứ\s+nhất|\d{{1,2}})(?=:?\s+ngày\s)" for each in ("kỳ", "lần", "đợt")]
# The day of what comes after it: "xong trước khai giảng ngày 05/9", "xong trước khi đoàn lên (18/9)".
_BEFORE_IT = [
    rf"{each}\s+trước\s+[^.;:,()\d]{{3,50}}?(?:\s\((?=(?:ngày\s)?\d)|(?=\s+ngày\s+\d))"
    for each in ("xong", r"hoàn\s+thành")
]
_OTHERS += [
    rf"{each}(?=\s+ngày\s+\d{{1,2}}\s?[/.-]\s?\d{{1,2}}(?:[/.-]\d{{4}})?,?(?:\s[^.;,]{{0,40}}?)?\s(?:nào|nếu|mà)\s[^.;]{{0,60}}?(?:không|chưa|còn)\s)"
    for each in ("sau", "quá")
]

LEADS = (*_BEFORE_IT, *_SENDS, *_OTHERS)
"""The patterns of what leads to such a day, in small letters."""

_SENT = pattern_of("|".join(_SENDS))
# The last word before the day, which makes it that of something else, whatever the verb; "cá nhân" is somebody.
_OF_ELSE = pattern_of(
    r"\s(?:trước|sau|từ|kỷ\s+niệm|(?<!cá\s)(?<!công\s)(?<!bệnh\s)nhân|mừng|ứng|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))?)(?:\s+các)?$"
)
# What is sent has a state or an origin of that day: "danh sách có mặt đến ngày 20/9", "vụ việc xảy ra ngày 20/9".
_OF_WHAT_IS_SENT = pattern_of(r"\s(?:đến|tới|phát\s+sinh|xảy\s+ra|diễn\s+ra|sinh|hiệu\s+lực)$")
# What is handed in was signed that day; what is submitted shall be: "trình Giám đốc ký ngày 20/9".
_OF_WHAT_IS_DONE = pattern_of(r"\s(?:(?<!đăng\s)ký|ban\s+hành|cấp|lập|nhận|bổ\s+nhiệm)$")
# "Bộ Y tế đã gửi hồ sơ (15/4/2025)", "nội dung đã tổng hợp, gửi …": it was sent, and is not to be; so is what comes with a letter
_WAS = pattern_of(r"(?:^|\s)(?:đã|vừa|mới|được)\s+(?:được\s+)?(?:\w+(?:\s+\w+)?(?:,|\s+và)\s+)?$")
# "hồ sơ đã nộp trước mùa lũ (31/5/2026)", "các vụ phát sinh trước khi khai giảng (05/9/2026)" are those of before
_HAPPENED = pattern_of(
    r"\s(?:(?:đã|vừa|mới)\s+(?:được\s+)?\w+(?:\s+\w+)?|phát\s+sinh|xảy\s+ra|ban\s+hành|khởi\s+công|tuyển\s+dụng|(?:nhiệm\s+vụ|việc|chỉ\s+tiêu)\s+giao|(?:cử\s+tri|kiến\s+nghị|đơn)\s+gửi|chưa\s+(?:được\s+)?\w+\s\w+)\s+$"
)
_IS_ENCLOSED = pattern_of(r"(?:gửi|nộp)\s+kèm\b")
_NAME = pattern_of(
    rf"(?:[^\W\d]\s|[^\W\d],\s|(?:Phòng|Ban|Vụ|Cục|Tổ|Bộ phận|Trung tâm)\s[{UPPER}][^.;:,\n]{{0,40}}\s?[-–]\s?)$"
)
_BEFORE = 60


def is_sent(small: str) -> bool:
    """Return whether a lead, in small letters, is no more than a verb and what is sent, held or completed."""
    return _SENT.match(f"{small} ngày ") is not None


def is_of_something_else(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]`, a verb and what is sent, leads to the day of something else, or is no verb."""
    lead = small_letters(text[start:end])
    if lead.startswith(("gửi", "nộp")) and lead.endswith("("):
        return _is_of_what_was_sent(text, start, lead.rstrip(" ("))
    if lead.startswith("trước "):
        return _HAPPENED.search(small_letters(text[max(0, start - _BEFORE) : start])) is not None
    if not is_sent(lead):
        return False
    if _OF_ELSE.search(lead) or _of_document().search(lead):
        return True
    if lead.startswith(_VERBS) and _OF_WHAT_IS_SENT.search(lead):
        return True
    if lead.startswith(("gửi", "nộp")) and _OF_WHAT_IS_DONE.search(lead):
        return True
    return _is_noun(text, start, lead)


def _is_of_what_was_sent(text: str, start: int, lead: str) -> bool:
    """Return whether a day in brackets is that of a document or thing named before it, or on which somebody did send it."""
    if _IS_ENCLOSED.match(lead) or _WAS.search(small_letters(text[max(0, start - _BEFORE) : start])):
        return True
    return any(each.search(lead) for each in (_of_document(), _of_which(), _OF_WHAT_IS_DONE, _OF_WHAT_IS_SENT))


def _is_noun(text: str, start: int, lead: str) -> bool:
    """Return whether the verb is part of a noun, "các tổ chức", "công trình", or of a name: "Phòng Tổ chức cán bộ"."""
    before = text[max(0, start - _BEFORE) : start]
    if text[start].isupper() and _NAME.search(before):
        return True
    words = before.split()
    return bool(words) and f"{words[-1].lower()} {' '.join(lead.split())}".startswith(_nouns())


@cache
def _nouns() -> tuple[str, ...]:
    """Return the nouns that the verbs are a part of, by the words behind which order_verbs.csv has none."""
    verbs = {row["words"] for row in rows("order_verbs")}
    nouns = {f"{word} {row['words']}" for row in rows("order_verbs") for word in split(row["not_after"])}
    return tuple(f"{each} " for each in sorted(nouns - verbs))


@cache
def _of_document() -> re.Pattern[str]:
    """Return the pattern of a document whose date the day is: "theo Công điện ngày 20/9", "tại Chỉ thị của Bộ ngày 20/9"."""
    return pattern_of(rf"\s(?:theo|tại|căn\s+cứ)\s+(?:nội\s+dung\s+)?{any_type(small=True)}(?:\s+\S+){{0,6}}$")


@cache
def _of_which() -> re.Pattern[str]:
    """Return the pattern of a document that is not itself what is sent, "gửi góp ý dự thảo Luật Công chức", unless a receiver follows it."""
    receiver, type_ = r"(?:về|cho|đến|tới|qua|tại)\s", any_type(small=True)
    return pattern_of(rf"^(?:gửi|nộp)\s+(?!{type_}\b)(?:\S+\s+)+?{type_}(?!\w)(?:\s+(?!{receiver})\S+){{0,6}}$")
