"""Days and periods as of which figures are, by which nothing is due: "số liệu giải ngân đến hết ngày 25/9"."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...patterns import pattern_of
from ...rules import rows

_MARKS = (".", ";", "")
# "dự án giải ngân dưới 30% đến hết ngày 25/9"; but "phấn đấu giảm còn 3% đến hết ngày 31/12" is a goal
_SHARE = pattern_of(r"(?<!\w)(?:dưới|(?:mới|chỉ|chưa)(?:\s+đạt)?|còn)\s+(?:dưới\s+|trên\s+)?\d[\d.,]*\s?%\s+$")
# "giải ngân đạt 95% đến ngày 31/12/2025"; what "đã đạt", "mới đạt" so much is told
_REACHES = pattern_of(
    r"(?<!\w)(?<!đã\s)(?<!mới\s)(?<!chỉ\s)(?<!ước\s)(?<!chưa\s)đạt\s+(?:(?:tối\s+thiểu|ít\s+nhất|trên|từ)\s+)?\d[\d.,]*\s?%\s+$"
)
_REACH = 100


def is_as_of(small: str, at: int, lead: str) -> bool:
    """Return whether the day at `at` says as of when, or of what time, figures are."""
    start = max(0, at - _REACH)
    if lead.startswith("từ"):
        return _as_of_span().search(small, start, at) is not None
    if not lead.startswith(("đến", "hết")):
        return False
    share = _SHARE.search(small, start, at) is not None and _goal().search(small, start, at) is None
    return share or _as_of().search(small, start, at) is not None


def is_goal(small: str, found: re.Match[str]) -> bool:
    """Return whether the day is the one until which a share is to be reached: "giải ngân đạt 95% đến ngày 31/12"."""
    return bool(found["d"]) and _REACHES.search(small, max(0, found.start() - _REACH), found.start()) is not None


def hands_in_by_its_end(small: str, found: re.Match[str]) -> bool:
    """Return whether the end of a month or quarter is when something is handed in: "trình Giám đốc Sở cuối tháng 10/2025."."""
    period = found["lead"] == "cuối" and (found["month_year"] or found["quarter_year"])
    if not period or small[found.end() : found.end() + 1] not in _MARKS:
        return False
    return _hands_in().search(small, max(0, found.start() - _REACH), found.start()) is not None


def _any_of(*kinds: str) -> str:
    """Return the words of these kinds in data/figure_words.csv, as an alternation."""
    return alternation(row["words"] for row in rows("figure_words") if row["kind"] in kinds)


def _gathered(*kinds: str, towards: str = "") -> str:
    """Match figures that are gathered, up to their day; what is done next has the day: "… kết quả đấu giá và niêm yết từ ngày …"."""
    next_work = rf"(?:và|rồi|đồng\s+thời)\s+(?:{_any_of('next')})\s"
    return (
        rf"(?<!\w)(?:{_any_of(*kinds)})\s+(?:{_any_of('figures')})(?:,?\s+(?!{next_work}{towards})[^\W\d]+){{0,10}}\s+$"
    )


@cache
def _as_of() -> re.Pattern[str]:
    """Return the pattern of figures before their day: "báo cáo số liệu giải ngân | đến hết ngày 25/9"."""
    return pattern_of(_gathered("gathers", "hands over"))


@cache
def _as_of_span() -> re.Pattern[str]:
    """Return the same before the first of two days; what is sent, or goes to somebody, goes there in that time."""
    return pattern_of(_gathered("gathers", towards=r"|(?:về|cho|gửi)\s"))


@cache
def _goal() -> re.Pattern[str]:
    """Return the pattern of words that make a share a goal: "phấn đấu giảm còn 3%"."""
    return pattern_of(rf"(?<!\w)(?:{_any_of('goal')})(?!\w)")


@cache
def _hands_in() -> re.Pattern[str]:
    """Return the pattern of what is handed in by the end of a period; "tổng hợp tồn quỹ cuối tháng 5" says as of when money is counted."""
    return pattern_of(rf"(?<!\w)(?:{_any_of('hands in')})\s(?:(?!số\s|tình hình|kết quả|giá\s|tồn\s)[^.;,:])*\Z")
