"""Days and periods as of which figures are, by which nothing is due: "số liệu giải ngân đến hết ngày 25/9"."""

import re

from ...patterns import pattern_of

_MARKS = (".", ";", "")
# "số liệu giải ngân đến hết ngày 25/9": as of when figures are, not by when they are wanted
_FIGURES = r"(?:số\s+liệu|kết\s+quả|tình\s+hình|lũy\s+kế|số\s+dư|dư\s+nợ|tỷ\s+lệ)"
# "… kết quả đấu giá và niêm yết từ ngày …": what is done next has the day
_NEXT_WORK = r"(?:và|rồi|đồng\s+thời)\s+(?:gửi|nộp|niêm\s+yết|công\s+(?:khai|bố)|trình|tổ\s+chức|triển\s+khai|thực\s+hiện|hoàn\s+thành|trả|cập\s+nhật|đăng)\s"
_AS_OF = pattern_of(
    rf"(?<!\w)(?:báo\s+cáo|cung\s+cấp|gửi|tổng\s+hợp|thống\s+kê)\s+{_FIGURES}(?:,?\s+(?!{_NEXT_WORK})[^\W\d]+){{0,10}}\s+$"
)
# "tổng hợp số liệu từ ngày 01/9 đến ngày 25/9"; but what is sent, or goes to somebody, goes there in that time
_AS_OF_SPAN = pattern_of(
    rf"(?<!\w)(?:báo\s+cáo|tổng\s+hợp|thống\s+kê)\s+{_FIGURES}(?:,?\s+(?!{_NEXT_WORK}|(?:về|cho|gửi)\s)[^\W\d]+){{0,10}}\s+$"
)
# "dự án giải ngân dưới 30% đến hết ngày 25/9"; but "phấn đấu giảm còn 3% đến hết ngày 31/12" is a goal
_SHARE = pattern_of(r"(?<!\w)(?:dưới|(?:mới|chỉ|chưa)(?:\s+đạt)?|còn)\s+(?:dưới\s+|trên\s+)?\d[\d.,]*\s?%\s+$")
_GOAL = pattern_of(r"(?<!\w)(?:hoàn\s+thành|(?:đảm|bảo)\s+(?:bảo|đảm)|phấn\s+đấu|giảm|hạ\s+thấp|xuống|duy\s+trì)(?!\w)")
# "tổng hợp tồn quỹ cuối tháng 5/2025" says as of when the money is counted
_HANDS_IN = pattern_of(
    r"(?<!\w)(?:trình|hoàn\s+thành|xong|nộp|ban\s+hành)\s(?:(?!số\s|tình\s+hình|kết\s+quả|giá\s|tồn\s)[^.;,:])*\Z"
)
_REACH = 100


def is_as_of(small: str, at: int, lead: str) -> bool:
    """Return whether the day at `at` says as of when, or of what time, figures are."""
    start = max(0, at - _REACH)
    if lead.startswith("từ"):
        return _AS_OF_SPAN.search(small, start, at) is not None
    if not lead.startswith(("đến", "hết")):
        return False
    share = _SHARE.search(small, start, at) is not None and _GOAL.search(small, start, at) is None
    return share or _AS_OF.search(small, start, at) is not None


def hands_in_by_its_end(small: str, found: re.Match[str]) -> bool:
    """Return whether the end of a month or quarter is when something is handed in: "trình Giám đốc Sở cuối tháng 10/2025."."""
    period = found["lead"] == "cuối" and (found["month_year"] or found["quarter_year"])
    if not period or small[found.end() : found.end() + 1] not in _MARKS:
        return False
    return _HANDS_IN.search(small, max(0, found.start() - _REACH), found.start()) is not None
