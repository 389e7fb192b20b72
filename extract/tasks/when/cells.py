"""Until when something must be done by a cell under "Thời hạn", without the words that running text has."""

import re
from functools import cache
from itertools import pairwise

from ...letters import small_letters
from ...patterns import pattern_of
from .deadline import Deadline
from .due_days import Calendar, due_day, last_of_month
from .recurrences import recurrence_in
from .relative import is_relative
from .times import when

# "tháng 8 - 10", "quý III, IV": what follows is of the same kind.
_AND_MORE = pattern_of(
    r"((tháng|quý)\s(?:\d{1,2}|iv|i{1,3}))\s?(?:[-–,;+]|đến|và)\s?(?=(?:\d{1,2}|iv|i{1,3})(?:[\s,;./]|$)(?!\d{1,2}/))"
)
# From here on the cell speaks of something else: another document, a condition.
_ELSE = pattern_of(r"\(|\b(?:theo|sau|khi|tại|kèm|ngay)\b")
# … but "theo lộ trình tại Kế hoạch 188, chậm nhất 30/11/2026" says by when all the same.
_AT_LATEST = pattern_of(
    r"(?:chậm nhất|muộn nhất|không quá|không muộn hơn|hạn cuối|hạn chót|(?:xong|hoàn thành) trước)(?: là| vào)? (?P<day>[^;()]{2,60})$"
)
_YEAR_END = pattern_of(r"(?:cuối|cả|hết|trong) năm$")
# "Tuần 2/12/2023", "T6/2025", "QII"
_SHORT = (
    (pattern_of(r"\btuần\s(?=[1-5]\s?/\s?\d{1,2}(?:/20\d\d|$))([1-5])\s?/\s?"), r"tuần \1 tháng "),
    (pattern_of(r"\bt(?=\d{1,2}\b)"), "tháng "),
    (pattern_of(r"\bq\s?(?=(?:iv|i{1,3}|[1-4])\b)|^(?=(?:iv|i{1,3})\s?/)"), "quý "),
)
# "từ 01/7/2025", "từ tháng 11 đến khi kết thúc", "năm 2026 và các năm tiếp theo": no end is told
_OPEN_END = pattern_of(
    r"(?:(?:kể\s|bắt\sđầu\s)?từ\s(?!nay\b)(?![^-–]*(?:\bđến|\btới|\s[-–]|\d[-–])(?:\s(?:hết|ngày|cuối|tháng|quý|năm))*\s?(?:\d|iv\b|i{1,3}\b)))|.*\btiếp theo$|kỳ họp\b"
)
_TIME_LINE = pattern_of(
    r"\W*(?:[a-zđ][)]\s*)?(?P<name>(?:thời\s+gian|thời\s+hạn|thời\s+điểm|tiến\s+độ|hạn)(?:\s+\w+){0,4})\s*:"
    r"\s*(?P<time>[^.;:]{2,90}(?:[.]\d[^.;:]{0,20})*)",
    re.IGNORECASE,
)
_OPENING = pattern_of(
    r"\W*(?:\w{1,4}(?:[.]\d{1,2}){0,2}[.)]\s*|[-+]\s*)?(?P<time>(?:Từ|Ngày|Sáng|Chiều|Tháng|Quý|Tuần|Cuối|Đầu)\s[^:;]{0,50}\d[^:;]{0,20}?)\s*:\s"
)
# What parts two days in a cell, where the first of them is that on which the work begins, and on which none is done.
_PARTS = pattern_of(r"[;\n]")
# "10/6 và 10/12", "Trước ngày 15/3, 15/9": nothing but days
_DAY_ALONE = r"(?:(?:trước|chậm\s+nhất|ngày)\s+){0,3}\d{1,2}/\d{1,2}(?:/\d{4})?"
_DAYS_ALONE = pattern_of(rf"{_DAY_ALONE}(?:\s*(?:[,;]|và)\s*{_DAY_ALONE}){{1,5}}[.;]?", re.IGNORECASE)
_BETWEEN_DAYS = pattern_of(r"\s*(?:[,;]|và)\s*")
_WHOLE_DAY = pattern_of(r"\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}")
_BEGINS = pattern_of(
    r"\W*(?:từ|bắt\s+đầu|khởi\s+(?:công|động|hành)|khai\s+(?:mạc|giảng|trương)|mở\s+(?:đầu|màn)|phát\s+động|(?:tiếp\s+)?nhận\s+hồ\s+sơ)\b",
    re.IGNORECASE,
)
# "01/3/2026; 30/6/2026 (gia hạn)": the last day takes the place of the first
_MOVED = pattern_of(r"(?:gia\s+hạn|điều\s+chỉnh|lùi|kéo\s+dài)\b", re.IGNORECASE)
_IN_FORCE = pattern_of(r"\W*(?:và\s+)?(?:có|bắt\s+đầu\s+có)?\s*hiệu\s+lực\b", re.IGNORECASE)
_LONGEST_LINE, _LONGEST_OPENING = 200, 90


def time_in_line(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the time that the line `text[start:end]` gives, "Thời gian thực hiện: Quý II/2026", null where it is no such line."""
    if end - start > _LONGEST_LINE or text.find(":", start, end) < 0:
        return None
    return _TIME_LINE.match(text, start, end)


def read_deadline_line(text: str, start: int, end: int, dates: Calendar) -> Deadline | None:
    """Return the deadline of a line that gives a time, null where it is no such line; it says no more than a cell does."""
    line = time_in_line(text, start, end)
    found = read_deadline_cell(line["time"], dates) if line else None
    if line is None or found is None:
        return None
    first, last = line.start("name"), line.end("time")
    return Deadline(first, last, found.due, " ".join(text[first:last].split()), found.recurrence)


def read_opening_time(text: str, start: int, end: int, dates: Calendar) -> Deadline | None:
    """Return the deadline with which an item opens, "3. Ngày 25 - 26/6/2026: Hội đồng …", null where it opens with none."""
    if text.find(":", start, min(end, start + _LONGEST_OPENING)) < 0:
        return None
    opening = _OPENING.match(text, start, end)
    found = read_deadline_cell(opening["time"], dates) if opening else None
    if opening is None or found is None or not (found.due or found.recurrence):
        return None
    return Deadline(opening.start("time"), opening.end("time"), found.due, found.text, found.recurrence)


def read_deadlines_cell(cell: str, dates: Calendar) -> list[Deadline]:
    """Return the deadlines that a cell gives: "Đợt 1: 30/6/2025; đợt 2: 15/11/2025" and "10/6 và 10/12" give two, "Từ 01/7;⏎đến 15/7" one, an empty one none."""
    alone = _DAYS_ALONE.fullmatch(cell.strip()) is not None
    told = [part.strip() for part in (_BETWEEN_DAYS if alone else _PARTS).split(cell) if part.strip()]
    parts = [part for part in told if not _IN_FORCE.match(part)]
    if len(parts) == 1 < len(told):
        return read_deadlines_cell(parts[0], dates)
    each = [read_deadline_cell(part, dates) if alone or _WHOLE_DAY.search(part) else None for part in parts]
    days = [part.due for part in each if part and part.due]
    if (
        len(days) == len(each) > 1
        and all(day < then for day, then in pairwise(days))
        and not (_BEGINS.match(cell) or _MOVED.search(cell))
    ):
        return [part for part in each if part]
    whole = read_deadline_cell(cell, dates)
    return [whole] if whole else []


def read_deadline_cell(cell: str, dates: Calendar) -> Deadline | None:
    """Return the deadline that a cell gives, null where it is empty."""
    words = " ".join(cell.split())
    if not words:
        return None
    small = small_letters(words)
    if _OPEN_END.match(small):
        return Deadline(0, len(words), None, words)
    recurrence = recurrence_in(small)
    day = None if recurrence or is_relative(small) else _day(_ELSE.split(small, maxsplit=1)[0].strip(" ,;."), dates)
    if day is None and not recurrence and (latest := _AT_LATEST.search(small)):
        day = _day(latest["day"], dates)
    return Deadline(0, len(words), day, words, recurrence)


def _day(small: str, dates: Calendar) -> str | None:
    """Return the last day that the words name; the table of a plan speaks of its year, also of the months that are over."""
    if dates.plan_year:
        dates = dates._replace(own_date=f"{dates.plan_year}-01")
    if _YEAR_END.search(small) and dates.own_date:
        return f"{dates.own_date[:4]}-12-31"
    for pattern, words in _SHORT:
        small = pattern.sub(words, small)
    while (written_out := _AND_MORE.sub(r"\1 \2 ", small)) != small:
        small = written_out
    times = list(_time().finditer(small))
    return _day_of(times[-1], dates) if times else None


def _day_of(time: re.Match[str], dates: Calendar) -> str | None:
    before = time["before"] is not None
    if time["only_year"]:
        return f"{int(time['only_year']) - before}-12-31"
    if time["of_month"]:
        return last_of_month(int(time["of_month"]), time["of_year"], before=before)
    return due_day(time, dates, before=before, over=True)


@cache
def _time() -> re.Pattern[str]:
    return pattern_of(
        rf"(?P<before>trước\s+)?(?:{when()}|(?<![\d/.])t?(?P<of_month>\d{{1,2}})\s?[/.-]\s?(?P<of_year>20\d\d)(?!\d)|(?<![\d/.])(?P<only_year>20\d\d)(?![\d/]))",
        re.VERBOSE,
    )
