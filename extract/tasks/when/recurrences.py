"""What must be done again and again: "hằng quý", "trước ngày 25 hằng tháng", "mỗi tuần hai lần"; all words are in small letters."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.weekdays import WEEKDAY
from ...patterns import pattern_of
from ...rules import rows
from ...spans import Span
from .hours import CLOCK

_LONGEST_LABEL, _SENTENCE_REACH, _CLAUSE_REACH = 6, 250, 80
_PERIODIC = pattern_of(
    r"(?:hằng|hàng|mỗi)\s+(?P<each>tuần|tháng|quý|năm|ngày|(?<!cuối mỗi )(?<!đầu mỗi )(?<!giữa mỗi )học\s+kỳ)|định\s+kỳ\s+(?:theo\s+)?(?P<every>\d+\s+(?:tháng|tuần|ngày)|tháng|quý|năm)"
)
_WEEKDAY = rf"(?:(?:sáng|trưa|chiều|tối|ngày)\s+){{0,2}}{WEEKDAY}"
# What goes before "hằng tháng" where it is a deadline and no mere adverb: "trước ngày 25", "vào thứ Sáu", "định kỳ".
_BEFORE_EACH = pattern_of(
    r"(?:(?:(?:định\s+kỳ|trước|chậm\s+nhất|vào|từ|là)\s+){0,3}(?:các\s+)?(?:ngày(?:\s+m[ùồ]ng)?|thứ|m[ùồ]ng)\s+"
    r"(?:làm\s+việc\s+cuối\s+cùng|cuối\s+cùng|\w+(?:[/.-]\d{1,2})?)(?:(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2})?){0,4}(?:\s+(?:của|trong))?"
    r"|định\s+kỳ|(?<!chế\sđộ\s)báo\s+cáo|(?:sau\s+đó|các\s+(?:lần|kỳ)\s+sau)(?:\s+\w+){0,3}|(?:(?:trước|vào|đến)\s+)?(?:đầu|giữa|cuối|hết)"
    r"|(?:trước|trong|vào|hết|đầu|cuối)\s+(?:tháng\s+\d{1,2}|quý\s+(?:iv|i{1,3}|\d))(?:\s+của)?"
    r"|(?:trước|vào|hết|chậm\s+nhất)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}|\s+tháng\s+\d{1,2})"
    rf"|(?:(?:trước|vào|lúc|cứ|chậm\s+nhất)\s+(?:là\s+)?|(?<=[,;]\s)(?!24\s)(?P<alone>)){CLOCK}(?:(?:,|\s+và)\s+{CLOCK}){{0,3}},?)\s+$"
)
# Behind how often something comes, on which day of that: no day with its month, which comes but once.
_DAY_BEHIND = pattern_of(
    rf"""
    # "hằng tháng (ngày 25)"
    \s*\((?:ngày\s+\d{{1,2}}(?![\d/]|[.-]\d|\s+tháng)|{_WEEKDAY})
    # "hằng tháng, báo cáo trước ngày 25"; "hằng tuần, vào chiều thứ Năm"
  | [^.;]{{0,60}}?(?:trước|vào|lúc|chậm\s+nhất)\s+(?:là\s+)?(?:
        ngày\s+\d{{1,2}}(?![\d/]|[.-]\d|\s+tháng)|{_WEEKDAY}|{CLOCK}(?!\s+ngày)
    )
    """,
    re.VERBOSE,
)
_EACH = pattern_of(r"/\s?(?:ngày|tuần|tháng|quý|năm|học)\b")
_EACH_WEEKDAY = pattern_of(
    rf"""
    # "mỗi thứ Sáu"
    mỗi\s+{_WEEKDAY}
    # "trước 16 giờ ngày thứ Năm cuối tuần", but "đầu tuần sau" is one week
  | (?:vào|trước)\s+(?:{CLOCK}\s+)?(?:sáng\s+|chiều\s+)?(?:ngày\s+)?thứ\s+\w+\s+(?:đầu|cuối)\s+tuần
        (?!\s+(?:này|tới|sau|đầu|thứ|\d))
    # "vào 16 giờ các ngày thứ Năm", "định kỳ vào thứ Sáu"
  | (?:
        (?:vào|trước|sau)\s+(?:{CLOCK}\s+)?các\s+ngày\s+
      | định\s+kỳ\s+(?:(?:vào|trước)\s+)?(?:{CLOCK}\s+)?(?=(?:\w+\s+)?thứ\s)
    )(?:{_WEEKDAY}|thứ\s+\w+)
    """,
    re.VERBOSE,
)
_OPENS_YEARLY = pattern_of(r"\W*(?:\w{1,3}[.)]\s*)?(?:định\s+kỳ\s+)?(?:hằng|hàng)\s+năm\b")
# What goes before a day that is one of each year: "định kỳ quý …, 6 tháng (trước ngày 20/6) và năm (trước ngày 20/12)".
_OF_REPORT = pattern_of(r"(?<!\d\s)(?<!trong\s)(?:(?:6|06|sáu|9|09)\s+tháng|(?:(?:một|1|01)\s+)?năm)\s*[(:,]?\s*$")
_OF_MONTH = pattern_of(
    r"(?:(?:trước|chậm\s+nhất|vào)\s+(?:là\s+|vào\s+)?|^|(?<=\()|(?<=[.;:)]\s))ngày\s+\d{1,2}(?:\s+của)?\s+(?P<unit>tháng|quý)\s*"
    r"(?P<of>(?:cuối(?:\s+cùng)?|đầu(?:\s+tiên)?)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng|từng)\s+)?(?:quý|năm)(?:\s+(?:sau|kế\s+tiếp|tiếp\s+theo))?|sau|(?:kế\s+)?tiếp(?:\s+theo)?|liền\s+kề(?!\s+trước)|cuối|báo\s+cáo|(?=[,.;)]|$))"
    r"|định\s+kỳ\s+(?:(?:vào|trước)\s+)?(?:các\s+)?ngày\s+\d{1,2}(?:(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}(?![\d/.-]))*(?:,|\s+và)\s+(?:ngày\s+)?cuối\s+tháng(?!\s+\d)"
    r"|(?:trước|chậm\s+nhất|vào)\s+(?:là\s+|vào\s+)?(?:ngày\s+(?:làm\s+việc\s+)?(?:cuối\s+cùng|đầu\s+tiên|cuối)\s+(?:của\s+)?|cuối\s+)"
    r"(?P<end>tuần|tháng|quý)(?=[,.;)]|$|\s+(?:về|để|cho|báo|gửi)\s)"
    r"|định\s+kỳ\s+(?:(?:vào|trước)\s+)?ngày\s+(?:làm\s+việc\s+)?(?:cuối\s+cùng|đầu\s+tiên)\s+(?:của\s+)?(?P<last>tuần|tháng|quý)(?!\s*\d|\s+(?:này|tới|sau|[iv]+)\b)"
)
# "báo cáo tháng 5 trước ngày 10 tháng liền kề" comes once
_OF_ONE = pattern_of(r"(?:tháng|quý)\s+(?:\d{1,2}|i{1,3}|iv)(?:\s?/\s?\d{4}|\s+năm\s+\d{4})?\s+$")
# "báo cáo quý, năm", "báo cáo tháng, quý, 6 tháng", "báo cáo theo quý": the first period is the shortest
_REPORTS_OF = pattern_of(
    r"báo\s+cáo\s+(?:(?:kết\s+quả|định\s+kỳ|tổng\s+hợp)\s+)?\(?(?:"
    r"(?P<first>tuần|tháng|quý|0?[369]\s+tháng)(?:\s*(?:,|;|/|và)\s*(?:báo\s+cáo\s+)?(?:tháng|quý|0?[369]\s+tháng|năm))+(?!\s*[\divx]|\s+(?:đầu|cuối))"
    r"|theo\s+(?P<by>tuần|tháng|quý)(?!\s*[\divx]))"
)

# "hằng quý, 6 tháng, hằng năm": what follows comes again as a part of the first one, where it has no days of its own.
_AND_OTHERS = pattern_of(
    r"""
    (?:\s*(?:,|;|và)\s*(?:định\s+kỳ\s+)?(?:
        (?:hằng|hàng)\s+(?:quý|năm)
      | 0?[369]\s+tháng
        # no quarter that is meant ("quý III") or other word: "quý cơ quan", "quý vị"
      | quý(?!\s+(?:[\divx]|cơ|đơn|phòng|sở|ban|ông|bà|vị|công|doanh|trường)\b|\s+\d)
        # no year that is meant: "năm 2025", "năm học", "năm nay"
      | năm(?!\s+(?:\d|học|nay|sau))
    ))+(?!\s*\(|,?\s+(?:trước|chậm|vào)|\w)
    """,
    re.VERBOSE,
)
# "chế độ báo cáo: tháng (trước ngày 20), quý (trước ngày 15 tháng cuối quý)": each period has its days in a bracket; a year makes it once.
_DAYS_IN_BRACKET = pattern_of(
    r"(?:(?<=[:,;(]\s)|(?<=[:,;(])|(?<=báo\scáo\s)|(?<=và\s))(?P<of>tuần|tháng|quý)\s*"
    r"\((?P<days>(?:trước|chậm\s+nhất|vào|xong|ngày)\s(?=[^()]{0,30}(?:\d|thứ\s|cuối))(?![^()]*(?:19|20)\d\d)[^()]{3,60})\)"
)

# "trực dịch, 17 giờ hằng ngày | gửi số liệu": an hour alone is one at which something is sent
_SENDS_THEN = pattern_of(r"\s+(?:[^\W\d]+\s+){0,4}?(?:gửi|nộp|nhắn|báo\s+cáo|cập\s+nhật|thông\s+báo)(?!\w)")
# "không dạy quá 3 buổi/tuần", "mỗi năm kiểm tra không quá 01 lần" are limits, and no rhythm.
_AT_MOST, _LEAD_REACH = pattern_of(r"(?:không\s(?:\w+\s)?quá|tối\s+đa)\s+$"), 30
_LIMITED = ("không quá", "tối đa")
# "kết quả là một trong những tiêu chí đánh giá hằng năm": so often others are judged by it
_BY_WHICH = pattern_of(
    r"(?<!\w)(?:là|làm|lấy\s+làm|đưa\s+vào)\s+(?:một\s+|trong\s+|những\s+|các\s+){0,4}(?:tiêu\s+chí|căn\s+cứ|cơ\s+sở|điều\s+kiện)(?:\s+(?:để|cho|của|trong|việc)){0,3}"
    r"(?:,?\s+(?:đánh\s+giá|xếp\s+loại|phân\s+loại|xét|bình\s+(?:xét|chọn)|chấm\s+điểm|khen\s+thưởng|thi\s+đua)(?:\s+[^\s.;,]+){0,8}?){1,4}\s+$"
)


@cache
def _any(*kinds: str) -> str:
    """Return the words of these kinds in data/recurrence_words.csv as an alternation."""
    return f"(?:{alternation(row['words'] for row in rows('recurrence_words') if row['kind'] in kinds)})"


@cache
def _adverb() -> re.Pattern[str]:
    """Return the pattern of what is done so often: "cập nhật số liệu hằng tuần", but not "rà soát kế hoạch hằng năm"."""
    return pattern_of(rf"(?<!\w)(?<!chế\sđộ\s){_any('does')}(?:\s+[^.;:]{{2,60}})?\s+$")


@cache
def _attribute() -> re.Pattern[str]:
    return pattern_of(rf"{_any('of what')}\s+$")


@cache
def _each_year() -> re.Pattern[str]:
    """Return the pattern with which all days of a sentence come again: "hằng năm (trước ngày 30/11)", "trước ngày 15/6 và 15/12 hằng năm"."""
    does = rf"(?:ban\s+hành|xây\s+dựng|tổ\s+chức|hoàn\s+thành|{_any('does')})"
    return pattern_of(
        r"(?:(?:hằng|hàng|mỗi)\s+năm|định\s+kỳ(?:\s+\d{1,2}\s+tháng)?)\s*(?:[,(:]\s*)?(?:trước|chậm\s+nhất|vào|xong)\s"
        r"|báo\s+cáo\s+(?:6|06|sáu)\s+tháng\s[^.;]{3,60}?báo\s+cáo\s+năm(?!\s*\d)"
        r"|(?:6|06|sáu)\s+tháng\s*\(?(?:trước|chậm\s+nhất)\s[^.;()]{3,30}\)?,?\s+(?:và\s+)?năm\s*\(?(?:trước|chậm\s+nhất)\s"
        r"|báo\s+cáo\s+năm,?\s+(?:trước|chậm\s+nhất)\s[^.;()]{3,30}?\d\s+năm\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)"
        r"|\d[/.-]\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm|\d\s+tháng\s+\d{1,2}\s+(?:hằng|hàng|mỗi)\s+năm"
        rf"|(?:hằng|hàng)\s+năm,?\s+{does}\s[^.;]{{0,120}}\s(?:trước|chậm\s+nhất|vào|xong|hạn)\s"
    )


@cache
def _times() -> re.Pattern[str]:
    """Return the pattern of how often: "02 lần/ngày", "mỗi quý một lần", "3 tháng một lần"; "Hằng năm, các phòng …" where it opens a sentence."""
    occasion, counted, does = _any("occasion"), _any("counted", "occasion"), _any("does")
    period = r"(?:ngày|tuần|tháng|quý|năm)"
    return pattern_of(
        # "dạy học 2 buổi/ngày" is a way of teaching, "phát tin 2 buổi/ngày" a rhythm
        rf"(?!(?:(?<=học\s)|(?<=dạy\s))\d{{1,2}}\s?buổi\s?/\s?ngày)(?<!\d)\d{{1,2}}\s?{counted}(?:,\s{counted})?\s?/\s?(?:{period}|học\s+kỳ)|cứ\s+(?:mỗi\s+)?\d{{1,2}}\s+(?:phút|giờ|ngày|tuần|tháng)(?:\s+(?:một|0?1)\s+lần|\s?/\s?lần)?(?=\s+[^\W\d]|[.,;])|\d{{1,2}}\s?(?:phút|giờ)(?:\s?/\s?|\s+(?:một|0?1)\s+)lần"
        rf"|(?:một|hai|ba|\d{{1,2}})\s+{counted}\s+(?:mỗi|một|trong\s+(?:một|mỗi))\s+(?:{period}|học\s+kỳ)(?!\s+\d)"
        rf"|(?:mỗi|một)\s+(?:{period}|học\s+kỳ)\s+(?:ít\s+nhất\s+)?(?:(?:một|hai|ba|bốn|\d{{1,2}})\s+lần|\d{{1,2}}\s+{counted})(?!\s+(?:thứ|\d))"
        rf"|(?:\d{{1,2}}|một|hai|ba|sáu)\s+{period}(?:\s*/\s*|\s+)(?:(?:một|0?1)\s+)?lần(?!\s+(?:thứ|\d))"
        rf"|(?:hằng|hàng)\s+{period}(?=,)"
        r"|(?:cuối|đầu|giữa)\s+(?:mỗi|từng)\s+(?:tuần|tháng|quý|năm|học\s+kỳ)"
        r"|(?:thứ|ngày)\s+\w+\s+(?:của\s+)?tuần\s+(?:cuối|đầu)(?:\s+của)?\s+tháng(?!\s*\d|\s+(?:này|tới|sau))"
        rf"|chế\s+độ\s+báo\s+cáo\s+(?:nhanh\s+|định\s+kỳ\s+)?{period}(?!\s*\d|\s+trước|,|/|\s+và\s)"
        r"|định\s+kỳ[^.;]{0,20}?\skỳ\s+họp\s+(?:thường\s+lệ\s+)?(?:cuối|giữa)\s+năm"
        r"|(?:tại|vào|trước)\s+(?:các\s+|mỗi\s+)?kỳ\s+họp\s+thường\s+lệ\s+(?:(?:cuối|giữa)\s+năm(?:\s+và\s+(?:cuối|giữa)\s+năm)?)(?!\s+\d|\s+nay|\w)"
        rf"|mỗi\s+(?:tuần|tháng|quý|năm)\s[^.;:]{{0,30}}?\d{{1,2}}\s+{occasion}\b"
        rf"|mỗi\s+{period}(?=\s+\w[^.;:,\d]{{1,40}}?\s(?:một|hai|ba|\d{{1,2}})\s+{counted}\b)"
        rf"|(?:0?6|sáu|0?9)\s+tháng(?:,|\s+và)\s+(?:một\s+|01\s+|hằng\s+|hàng\s+)?năm(?=,?\s+(?:tổ\s+chức\s+)?{does}\b|\s*\((?:trước|chậm|vào|ngày)\s)"
    )


def comes_again(small: str) -> bool:
    """Return whether one of the words stands there that tell of what comes again; few texts have one."""
    return "hằng" in small or "hàng" in small or "mỗi" in small or "kỳ" in small


def recurrence_in(small: str) -> str | None:
    """Return how often it comes again where the words, in small letters, say so."""
    if again := _OF_MONTH.search(small) or _PERIODIC.search(small):
        return _recurrence(again)
    often = _times().search(small)
    return _as_written(often) if often else None


def find_periods(small: str, *, again: bool) -> Iterator[tuple[Span, str]]:
    """Yield where the words set a time that comes again, and how often; `again` says whether a word for it stands in them."""
    if ("ngày" in small or "cuối" in small) and any(unit in small for unit in ("tuần", "tháng", "quý")):
        for found in _OF_MONTH.finditer(small):
            if _OF_ONE.search(small, max(0, found.start() - _LEAD_REACH), found.start()) is None:
                yield found.span(), _recurrence(found)
    if "(" in small and any(word in small for word in ("ngày", "thứ", "cuối")):
        yield from ((found.span("days"), _of(found["of"])) for found in _DAYS_IN_BRACKET.finditer(small))
    if again:
        yield from _periods(small)
    if (
        again
        or "lần" in small
        or "tháng, " in small
        or "tháng và năm" in small
        or "tuần cuối" in small
        or "chế độ báo" in small
        or _EACH.search(small)
    ):
        yield from _how_often(small)
    if "các ngày" in small or "đầu tuần" in small or "cuối tuần" in small or (again and "thứ" in small):
        yield from ((found.span(), "hằng tuần") for found in _EACH_WEEKDAY.finditer(small))


def done_again(small: str) -> str | None:
    """Return how often something is done that has no time of its own: "cập nhật số liệu hằng tuần", "báo cáo quý, năm"."""
    if comes_again(small):
        timed = {span[1] for span, _ in _periods(small)}
        for found in _PERIODIC.finditer(small):
            if found.end() not in timed and _is_adverb(small, found.start()):
                return _recurrence(found)
    reports = _REPORTS_OF.search(small) if "báo cáo" in small else None
    return reports and _of(reports["first"] or reports["by"])


def is_yearly(small: str, start: int, end: int) -> bool:
    """Return whether a day without a year comes again by the words around it or at their beginning: "hằng năm"."""
    if _OPENS_YEARLY.match(small):
        return True
    first = max(small.rfind(mark, max(0, start - _SENTENCE_REACH), start) for mark in (". ", ";")) + 1
    first = max(first, start - _SENTENCE_REACH)
    above = small[first:start]
    if _OF_REPORT.search(above) and (comes_again(above) or _DAYS_IN_BRACKET.search(above)):
        return True
    last = end + _SENTENCE_REACH
    stops = [at for mark in (". ", ";") if (at := small.find(mark, end, last)) >= 0]
    return _each_year().search(small, first, min(stops, default=last)) is not None


def _periods(small: str) -> Iterator[tuple[Span, str]]:
    for found in _PERIODIC.finditer(small):
        at = found.start()
        before = _BEFORE_EACH.search(small, max(0, at - _CLAUSE_REACH), at)
        if before and before["alone"] is not None and _SENDS_THEN.match(small, found.end()) is None:
            before = None  # "vận hành máy lọc nước, 8 giờ hằng ngày, …", "24 giờ hằng ngày có người trực" are so long
        if before or found["every"] or _DAY_BEHIND.match(small, found.end()) or _is_done_each(small, *found.span()):
            others = _AND_OTHERS.match(small, found.end())
            yield (before.start() if before else at, others.end() if others else found.end()), _recurrence(found)


def _is_done_each(small: str, start: int, end: int) -> bool:
    """Return whether a verb follows a period at the beginning of a clause or behind who acts: "Sở A hằng tháng công bố …"."""
    if _does().match(small, end) is None or _times().match(small, start):
        return False
    first = max(0, start - _CLAUSE_REACH)
    behind_name = _acts().search(small, first, start) and not _attribute().search(small, first, start)
    return _opens_clause(small, start) or bool(behind_name)


def _words_of(name: str) -> str:
    return alternation(row["words"] for row in rows(name))


@cache
def _does() -> re.Pattern[str]:
    return pattern_of(rf"\s+(?:(?:phải|có|ra)\s(?!một\s|\d)|(?:{_words_of('order_verbs')})\b)")


@cache
def _acts() -> re.Pattern[str]:
    """Return the pattern of a name at the beginning of a clause, which goes on to the end of the words."""
    return pattern_of(
        rf"(?:^|[.;:,]\s)(?:\w{{1,3}}[.)]\s*)?(?:{_words_of('assignee_heads')})\b(?:(?!\s(?:{_words_of('order_verbs')})\b)[^.;:,]){{0,70}}\s$"
    )


def _is_adverb(small: str, at: int) -> bool:
    """Return whether a period tells how often something is done, and belongs to no noun: "dự toán hằng năm"."""
    first = max(0, at - _CLAUSE_REACH)
    if _attribute().search(small, first, at) or _BY_WHICH.search(small, first, at):
        return False
    return _adverb().search(small, first, at) is not None


def _how_often(small: str) -> Iterator[tuple[Span, str]]:
    for found in _times().finditer(small):
        if any(word in found[0] for word in _LIMITED):
            continue
        if _AT_MOST.search(small, max(0, found.start() - _LEAD_REACH), found.start()):
            continue
        if not found[0].startswith(("hằng", "hàng")) or _opens_clause(small, found.start()):
            yield found.span(), _as_written(found)


def _opens_clause(small: str, at: int) -> bool:
    before = small[max(0, at - 20) : at].rstrip()
    return len(before) < _LONGEST_LABEL or before[-1] in ".,;:" or before.endswith("định kỳ")


def _recurrence(found: re.Match[str]) -> str:
    words = found.groupdict()
    if words.get("every"):
        return f"định kỳ {words['every']}"
    if each := words.get("each") or words.get("end") or words.get("last"):
        return f"hằng {each}"
    of, unit = words.get("of") or "", words.get("unit") or "tháng"
    return "hằng quý" if "quý" in of else "hằng năm" if "năm" in of else f"hằng {unit}"


def _of(period: str) -> str:
    """Return how often a report of a period comes: "6 tháng" is "định kỳ 6 tháng"."""
    return f"định kỳ {period}" if period[0].isdigit() else f"hằng {period}"


def _as_written(found: re.Match[str]) -> str:
    words = found[0].replace("hàng", "hằng").split()
    if words[0] in {"chế", "thứ", "ngày"}:
        return f"hằng {words[-1]}"
    if words[1] == "tháng," or words[1:3] == ["tháng", "và"]:
        return f"định kỳ {words[0]} tháng"
    return f"hằng {words[1]}" if words[0] == "mỗi" and len(words) == len(("mỗi", "tuần")) else " ".join(words)
