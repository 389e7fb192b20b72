"""What must be done again and again: "hằng quý", "trước ngày 25 hằng tháng", "mỗi tuần hai lần"; all words are in small letters."""

import re
from collections.abc import Iterator

_LONGEST_LABEL, _SENTENCE_REACH = 6, 250
_PERIODIC = re.compile(
    r"(?:hằng|hàng|mỗi)\s+(?P<each>tuần|tháng|quý|năm|ngày)|định\s+kỳ\s+(?P<every>\d+\s+tháng|tháng|quý|năm)"
)
# What goes before "hằng tháng" where it is a deadline and no mere adverb: "trước ngày 25", "vào thứ Sáu", "định kỳ".
_BEFORE_EACH = re.compile(
    r"(?:(?:(?:định\s+kỳ|trước|chậm\s+nhất|vào|từ|là)\s+){0,3}(?:ngày|thứ|mồng)\s+"
    r"(?:làm\s+việc\s+cuối\s+cùng|cuối\s+cùng|\w+(?:[/.-]\d{1,2})?)(?:\s+(?:của|trong))?|định\s+kỳ|báo\s+cáo"
    r"|(?:trước|vào|hết|chậm\s+nhất)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}|\s+tháng\s+\d{1,2})"
    r"|(?:trước|vào|lúc|chậm\s+nhất)\s+(?:là\s+)?\d{1,2}\s*(?:giờ|h|g)\s*(?:\d\d)?(?:\s*phút)?(?:\s+và\s+\d{1,2}\s*(?:giờ|h|g)(?:\s*\d\d)?)?,?)\s+$"
)
# "hằng tháng, báo cáo trước ngày 25": a day without its month
_DAY_BEHIND = re.compile(r"[^.;]{0,60}?(?:trước|vào|chậm\s+nhất)\s+(?:là\s+)?ngày\s+\d{1,2}(?![\d/]|[.-]\d|\s+tháng)")
# "hằng năm (trước ngày 30/11)", "trước ngày 15/6 và 15/12 hằng năm": all days of the sentence come again each year
_EACH_YEAR = re.compile(
    r"(?:(?:hằng|hàng|mỗi)\s+năm|định\s+kỳ(?:\s+\d{1,2}\s+tháng)?)\s*(?:[,(:]\s*)?(?:trước|chậm\s+nhất|vào|xong)\s"
    r"|báo\s+cáo\s+(?:6|06|sáu)\s+tháng\s[^.;]{3,60}?báo\s+cáo\s+năm(?!\s*\d)"
    r"|\d[/.-]\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm|\d\s+tháng\s+\d{1,2}\s+(?:hằng|hàng|mỗi)\s+năm"
)
# "02 lần/ngày", "mỗi quý một lần", "3 tháng một lần"; "Hằng năm, các phòng …" where it opens a sentence
_TIMES = re.compile(
    r"\d{1,2}\s?lần\s?/\s?(?:ngày|tuần|tháng|quý|năm)|(?:mỗi|một)\s+(?:tuần|tháng|quý|năm)\s+(?:ít\s+nhất\s+)?(?:một|\d{1,2})\s+lần"
    r"|\d{1,2}\s+(?:tháng|tuần)\s+(?:một|0?1)\s+lần|(?:hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm)(?=,)"
    r"|mỗi\s+(?:tuần|tháng|quý|năm)\s[^.;:]{0,30}?\d{1,2}\s+(?:lần|buổi|kỳ|đợt|tin)\b"
    r"|(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)(?=\s+(?:báo\s+cáo|tổng\s+hợp|tham\s+mưu|gửi|rà\s+soát|đánh\s+giá|kiểm\s+tra)\b)"
)
# "16 giờ các ngày thứ Năm"
_EACH_WEEKDAY = re.compile(
    r"(?:vào|trước|sau)\s+(?:\d{1,2}\s*(?:giờ|h|g)(?:\s*\d\d)?\s+)?các\s+ngày\s+(?:thứ\s+\w+|chủ\s+nhật)"
)
_OPENS_YEARLY = re.compile(r"\W*(?:\w{1,3}[.)]\s*)?(?:định\s+kỳ\s+)?(?:hằng|hàng)\s+năm\b")
_OF_MONTH = re.compile(
    r"(?:trước|chậm\s+nhất|vào)\s+(?:là\s+|vào\s+)?ngày\s+\d{1,2}(?:\s+của)?\s+(?P<unit>tháng|quý)\s*"
    r"(?P<of>(?:cuối|đầu)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng|từng)\s+)?(?:quý|năm)|sau|kế\s+tiếp|cuối|(?=[,.;)]|$))"
)

Span = tuple[int, int]


def comes_again(small: str) -> bool:
    """Return whether one of the words stands there that tell of what comes again; few texts have one."""
    return "hằng" in small or "hàng" in small or "mỗi" in small or "kỳ" in small


def recurrence_in(small: str) -> str | None:
    """Return how often it comes again where the words, in small letters, say so."""
    if again := _OF_MONTH.search(small) or _PERIODIC.search(small):
        return _recurrence(again)
    often = _TIMES.search(small)
    return _as_written(often) if often else None


def find_periods(small: str, *, again: bool, digit: bool) -> Iterator[tuple[Span, str]]:
    """Yield where the words say that something comes again, and how often; `again` and `digit` say what stands in them."""
    if digit and "ngày" in small and ("tháng" in small or "quý" in small):
        for found in _OF_MONTH.finditer(small):
            yield found.span(), _recurrence(found)
    if again:
        yield from _periods(small)
    if again or (digit and "lần" in small):
        yield from _how_often(small)
    if "các ngày" in small:
        yield from ((found.span(), "hằng tuần") for found in _EACH_WEEKDAY.finditer(small))


def is_yearly(small: str, start: int, end: int) -> bool:
    """Return whether a day without a year comes again by the words around it or at their beginning: "hằng năm"."""
    if _OPENS_YEARLY.match(small):
        return True
    first = max(small.rfind(mark, max(0, start - _SENTENCE_REACH), start) for mark in (". ", ";")) + 1
    first = max(first, start - _SENTENCE_REACH)
    last = end + _SENTENCE_REACH
    stops = [at for mark in (". ", ";") if (at := small.find(mark, end, last)) >= 0]
    return _EACH_YEAR.search(small, first, min(stops, default=last)) is not None


def _periods(small: str) -> Iterator[tuple[Span, str]]:
    for found in _PERIODIC.finditer(small):
        before = _BEFORE_EACH.search(small, max(0, found.start() - 60), found.start())
        if before or found["every"] or _DAY_BEHIND.match(small, found.end()):
            yield (before.start() if before else found.start(), found.end()), _recurrence(found)


def _how_often(small: str) -> Iterator[tuple[Span, str]]:
    for found in _TIMES.finditer(small):
        if not found[0].startswith("h") or _opens_clause(small, found.start()):
            yield found.span(), _as_written(found)


def _opens_clause(small: str, at: int) -> bool:
    before = small[max(0, at - 20) : at].rstrip()
    return len(before) < _LONGEST_LABEL or before[-1] in ".,;:" or before.endswith("định kỳ")


def _recurrence(found: re.Match[str]) -> str:
    words = found.groupdict()
    if words.get("every"):
        return f"định kỳ {words['every']}"
    if words.get("each"):
        return f"hằng {words['each']}"
    of, unit = words.get("of") or "", words.get("unit") or "tháng"
    return "hằng quý" if "quý" in of else "hằng năm" if "năm" in of else f"hằng {unit}"


def _as_written(found: re.Match[str]) -> str:
    words = found[0].replace("hàng", "hằng").split()
    return f"hằng {words[1]}" if words[0] == "mỗi" and len(words) == len(("mỗi", "tuần")) else " ".join(words)
