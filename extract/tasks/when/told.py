"""Periods that tell of what was, what is aimed at or which things are meant, and not until when something is done; all words in small letters."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...grammar.alternation import alternation
from ...letters import small_letters
from ...patterns import pattern_of
from ...rules import rows
from .deadline import Deadline

_PERIODS = ("trong năm", "trong quý", "trong tháng")
# "Trong năm 2025 toàn tỉnh chỉ có 10 trạm …": nobody orders what has happened; "… các đơn vị đã được giao vốn phải …" goes on to.
_HAPPENED = pattern_of(
    r",?\s(?:(?!rà\s|hoàn\s|tổ\s+chức|phải|thực\s+hiện|triển\s+khai|kiểm\s|xử\s+lý|báo\s+cáo)[^\W\d]+\s){0,8}(?:đã(?!\s+được)|chỉ\s+có|mới\s+có|vẫn\s+còn|vẫn\s+chưa|xảy\s+ra|ghi\s+nhận)\s"
)
# "… vẫn chưa công bố quy hoạch phải công bố", "… đã sắp xếp bộ máy, báo cáo kết quả về Sở": what is ordered of whom it tells
_ORDERS = pattern_of(
    r"""
    [^.;:]*?\s(?:
        khẩn\s+trương|kịp\s+thời|có\s+trách\s+nhiệm
        # "phải công bố", "cần tiếp tục"
      | (?:cần|phải)\s+(?:
            hoàn\s|thực\s+hiện|tổ\s+chức|tiếp\s+tục|rà\s+soát|công\s+bố|xử\s+lý|khắc\s+phục|nộp|gửi|báo\s+cáo
        )
        # "báo cáo kết quả về Sở"
      | báo\s+cáo\s+(?:kết\s+quả\s+)?(?:về|gửi)\s
    )
    """,
    re.VERBOSE,
)
# "phấn đấu đến năm 2030, vốn ủy thác chiếm 15%": what is aimed at, and no work; until a day, "đến 31/10 đạt 80%", it is
_TO_YEAR = pattern_of(r"phấn\s+đấu\s+(?:đến|tới)\s+năm\s")
_AIMED_AT = pattern_of(
    r"""
    # "…, vốn ủy thác chiếm 15%", but "… hoàn thành, xây dựng 03 nhà kho" is work
    ,?\s(?!(?:xây(?:\s+dựng)?|lập|thành\s+lập|tổ\s+chức|mở|mua|lắp\s+đặt)\s)
    (?:(?!hoàn\s|xong|ban\s+hành|kết\s+thúc)[^\s.;:]+\s){0,12}?
    (?:đạt|chiếm|có|giảm|tăng|trên|dưới|tối\s+thiểu|ít\s+nhất)\s[^.;:]{0,30}?\d
    # "…, 95% hồ sơ"
  | ,?\s\d[\d.,]*\s?%
    """,
    re.VERBOSE,
)
# "căn cứ dự kiến biến động tăng, giảm trong năm 2026 để lập dự toán": what is expected of a year, and no work; what "dự kiến hoàn thành trong năm 2026" is
_EXPECTED = pattern_of(
    r"(?<!\w)(?:dự\s+kiến|dự\s+báo|ước\s+tính|ước)\s+(?:(?:mức|số|tỷ\s+lệ|nhu\s+cầu|tình\s+hình)\s+(?:[^\W\d]+\s+){0,4})?(?:biến\s+động|tăng|giảm|phát\s+sinh)(?:,?\s+[^\W\d]+){0,6}\s+$"
)
# "nắng nóng còn tiếp tục kéo dài trong tháng 5": how long it lasts
_LASTS = pattern_of(r"(?<!\w)(?:kéo\s+dài|tiếp\s+diễn|diễn\s+biến\s+phức\s+tạp)\s+$")
# A year may be that of what is reported, counted or was enacted: "báo cáo kết quả thực hiện trong năm 2025", but not "báo cáo kết quả về Sở trong năm 2025"
_OF_YEAR = pattern_of(
    r"""
    (?<!\w)(?:
        báo\s+cáo\s+(?:kết\s+quả|tình\s+hình|tiến\s+độ)(?:\s+(?!(?:về|cho|lên|gửi|trình|và|đến|tới|với|qua|ubnd|hđnd|ủy|sở|bộ|ban|chính|thủ|tỉnh|lãnh|giám|chủ)\s)[^\W\d]+){0,14}
        # "số lượng, mức vốn hỗ trợ thực hiện trong năm 2025"
      | (?:số\s+lượng|mức\s+(?:vốn|hỗ\s+trợ)|số\s+(?:vốn|hộ|hồ\s+sơ))(?:\s+(?!(?:để|và|gửi)\s)[^\W\d]+){0,14}?\s+(?:thực\s+hiện|phát\s+sinh)
        # "các văn bản do Bộ ban hành hoặc trình ban hành trong năm 2025"
      | (?:các|những)\s+(?:văn\s+bản|luật|nghị\s+định|thông\s+tư)(?:\s+[^\W\d]+){0,8}?\s+(?:do|đã|được)(?:(?:,(?=\s+(?:thủ\s+tướng|bộ\s+trưởng|chủ\s+tịch)))?\s+[^\W\d]+){0,22}?\s+(?:ban\s+hành|thông\s+qua)(?:\s+(?:hoặc|theo|mới)(?:\s+[^\W\d]+){0,5})?
    )\s+$
    """,
    re.VERBOSE,
)
# "Đại hội thi đua lần thứ II vào năm 2025": when an event is
_EVENT = pattern_of(
    r"(?<!\w)(?:đại\s+hội|(?<!đại\s)hội\s+(?:thi|diễn|thao)|liên\s+hoan|giải)(?:,?\s+[^\W\d]+){0,14}?\s+(?:lần\s+thứ\s+\w+|toàn\s+quốc)\s+$"
)
# "Thời hạn sử dụng giấy phép từ ngày 01/01 đến hết ngày 31/12/2025": how long something is allowed
_ALLOWED = pattern_of(
    r"(?:(?<![^.;:]\s)|(?<=có\s)|(?<=với\s))thời\s+hạn\s+(?:cung\s+cấp|sử\s+dụng|hiệu\s+lực|hoạt\s+động|lưu\s+hành|cho\s+thuê|thuê|khai\s+thác|(?:của\s+)?giấy\s+phép)(?:\s+[^\W\d]+){0,16}\s+$"
)
# "Đến ngày 27/5/2025, còn một số trạm chưa nộp báo cáo": how things stood
_STOOD = pattern_of(
    r",?\s(?:vẫn\s+)?(?:còn|mới\s+có|mới\s+chỉ\s+có|chỉ\s+có|đã\s+có)\s+(?:một\s+số|một\s+vài|nhiều|\d[\d./]*)\s[^.;:]{3,120}?\s(?:chưa|không|đã)\s"
)
_UP_TO = ("đến ngày", "đến thời điểm", "đến hết ngày")
# "Để kịp báo cáo tại Hội nghị giao ban, dự kiến tổ chức vào đầu tháng 6": when the event is for which something is done; whoever only holds it does so by then
_HELD_THEN = pattern_of(
    r"(?<!\w)(?:tại|phục\s+vụ|để\s+kịp(?:\s+[^\W\d]+){0,3})\s+(?:các\s+)?(?:hội\s+nghị|cuộc\s+họp|phiên\s+họp|kỳ\s+họp|hội\s+thảo|đại\s+hội)(?:,?\s+[^\W\d]+){0,14}?,?\s+dự\s+kiến\s+(?:được\s+)?(?:tổ\s+chức|diễn\s+ra|họp)\s+$"
)
# whoever is to hold an event does so then: "tổ chức thành công Đại hội … vào năm 2025"
_EVENT_REACH = 100
_ATTRIBUTES = {"trong": _OF_YEAR, "vào": _EVENT, "từ": _ALLOWED}
_WHEN = pattern_of(r"(?:trong|vào)(?=\s+năm\s)|từ(?=\s+ngày\s)")
# Whoever lists things says of which time they are: "Rà soát, lập danh sách người nghỉ hưu trong năm 2025, gửi trước ngày 10/4".
_LISTING = r"(?<!\w)(?:rà\s+soát|thống\s+kê|lập\s+(?:danh\s+sách|danh\s+mục|kế\s+hoạch|dự\s+toán)|tổng\s+hợp|đăng\s+ký|đề\s+xuất|xác\s+định|xây\s+dựng\s+(?:kế\s+hoạch|dự\s+toán|danh\s+mục)|nhu\s+cầu)"
_LISTS = pattern_of(rf"{_LISTING}\s[^.;:]{{5,250}}$")
_COMPLETES = pattern_of(r"(?<!\w)(?:hoàn\s+(?:thành|tất|thiện)|xong|kết\s+thúc|trình)\s[^.;:]{0,80}$")
_OPENS = pattern_of(r"(?:^|[.;:]\s)\W*(?:\w{1,3}[.)]\s+)?$")
_REACH = 260
# "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.": when the document itself is in force, beside an order of its article.
_IN_FORCE = pattern_of(
    r"\snày\s+(?:bắt\s+đầu\s+|sẽ\s+)?(?:có|hết)\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:,?\s+kể)?(?:\s+từ\s+(?:ngày\s+)?\d[^.;:,]{4,30})?\s+$"
)
_IN_FORCE_REACH = 90
# "Các phòng đã gửi báo cáo trước ngày 15/3.": so it was; "đã gửi báo cáo bổ sung số liệu trước …" orders the rest
_WAS_SENT = pattern_of(
    r"(?<!phải\s)(?<!\w)đã\s+(?:gửi|nộp|trình)\s+(?:báo\s+cáo|hồ\s+sơ|số\s+liệu|danh\s+sách|văn\s+bản)\s+$"
)
_SENTENCE_OVER = pattern_of(r"\s*(?:\.(?!\w)|$)")


def tells(small: str, start: int, end: int) -> bool:
    """Return whether the time at `start`..`end` is that of something which happened, is expected or is aimed at."""
    if _TO_YEAR.match(small, start, end):
        return _AIMED_AT.match(small, end) is not None
    opens = small.startswith("trong", start) and _OPENS.search(small, max(0, start - _REACH), start)
    if small.startswith(_PERIODS, start) and (
        _EXPECTED.search(small, max(0, start - _REACH), start) or _LASTS.search(small, max(0, start - _REACH), start)
    ):
        return True
    if _is_attribute(small, start) or of_its_effect(small, start):
        return True
    if _WAS_SENT.search(small, max(0, start - _REACH), start) and _SENTENCE_OVER.match(small, end):
        return True
    if _HELD_THEN.search(small, max(0, start - _REACH), start):
        return True
    if small.startswith(_UP_TO, start) and _OPENS.search(small, max(0, start - _REACH), start):
        return _STOOD.match(small, end) is not None
    happened = _HAPPENED.match(small, end) if opens else None
    return happened is not None and _ORDERS.match(small, happened.end() - 1) is None


def of_its_effect(small: str, start: int) -> bool:
    """Return whether the time at `start` is that from which the document itself is in force.

    >>> of_its_effect("quyết định này có hiệu lực sau 10 ngày kể từ ngày ký", 27)
    True
    """
    return _IN_FORCE.search(small, max(0, start - _IN_FORCE_REACH), start) is not None


def _is_attribute(small: str, start: int) -> bool:
    """Return whether a time belongs to the things or the event before it: "Đại hội lần thứ II vào năm 2025"."""
    lead = _WHEN.match(small, start)
    if lead and lead[0] == "vào" and "tổ chức" in small[max(0, start - _EVENT_REACH) : start]:
        return False
    return lead is not None and _ATTRIBUTES[lead[0]].search(small, max(0, start - _REACH), start) is not None


def without_those_of_lists(text: str, found: Sequence[Deadline]) -> Iterator[Deadline]:
    """Yield the deadlines but for the periods of the things in a list that is due before they end."""
    for at, each in enumerate(found):
        then = found[at + 1] if at + 1 < len(found) else None
        if then is None or not _is_of_things(text, each, then):
            yield each


def _is_of_things(text: str, period: Deadline, then: Deadline) -> bool:
    if not (period.due and then.due) or then.due >= period.due or not period.text.lower().startswith(_PERIODS):
        return False
    between, before = text[period.end : then.start], small_letters(text[max(0, period.start - _REACH) : period.start])
    lists = None if ". " in between or _COMPLETES.search(before) else _LISTS.search(before)
    return lists is not None and _works().search(before, lists.start()) is None


@cache
def _works() -> re.Pattern[str]:
    """Return the pattern of work beside what lists it: "rà soát, khắc phục …", "tổng hợp nhu cầu và tổ chức …", "thống kê, xử lý …".

    What is listed may be work too, "nhu cầu đào tạo, bồi dưỡng": behind it only "và" with a verb of carrying out is more than that.
    """
    lists = rf"(?:{_LISTING}|báo\s+cáo|đánh\s+giá|phân\s+(?:loại|tích)|cung\s+cấp|gửi|nộp|trình|tham\s+mưu|đề\s+nghị|kiến\s+nghị|thông\s+báo|cập\s+nhật|lập|xây\s+dựng)"
    verbs = alternation([row["words"] for row in rows("order_verbs")])
    others = rf"{_LISTING}(?:(?:,|\s+và)\s+{lists})*(?:,|\s+và)\s+(?!{lists}\b)(?:{verbs})\b"
    return pattern_of(rf"{others}|\svà\s+(?:triển\s+khai|tổ\s+chức|thực\s+hiện|khắc\s+phục|xử\s+lý|giải\s+quyết)\s")
