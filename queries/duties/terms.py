"""Relative deadlines ("trong 10 ngày làm việc kể từ ngày nhận được văn bản này") turned into days.

Terms are reckoned by Điều 147 and 148 of the Bộ luật Dân sự 2015: the day of the event is not counted; a term of weeks,
months or years ends on the day that corresponds, in a month without that day on its last one; one that would end on a
day off ends on the next working day.
"""

import calendar
import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from itertools import islice
from math import ceil
from typing import Literal, NamedTuple

from ...extract.grammar.counts import count_words, number_of
from ...extract.grammar.doc_types import type_names
from ...extract.letters import small_letters
from ...extract.tasks.when.times import FROM_WHEN
from ..working_days import holiday, on_or_after, unknown_years, working_days_after

Event = Literal["received", "issued", "in force"]
"""From when a term runs: the document is received, is issued, or comes into force."""

Unit = Literal["hour", "working hour", "day", "working day", "week", "month", "year"]

_HOURS, _WORKING_HOURS = 24, 8
_MONTHS = 12
_UNITS: dict[str, Unit] = {"giờ": "hour", "ngày": "day", "tuần": "week", "tháng": "month", "năm": "year"}
_WORKING: dict[Unit, Unit] = {"hour": "working hour", "day": "working day"}
_BARE = re.compile(r"nhận(?:\s+được)?")
_OF_EACH_CASE = re.compile(
    r"\b(?:trường\s+hợp|nếu|khi|mỗi|từng)\b"
    r"|\b(?:trả\s+lời|giải\s+quyết|xử\s+lý|tiếp\s+nhận|phản\s+hồi|thẩm\s+định)\s[^.;]{0,40}?"
    r"\b(?:phản\s+ánh|kiến\s+nghị|hồ\s+sơ|đơn\s+thư|khiếu\s+nại|tố\s+cáo|thủ\s+tục|yêu\s+cầu|đề\s+nghị)\b"
)
_RUNS_FROM_SOMETHING = re.compile(rf"{FROM_WHEN}|,?\s+(?:trước|kể\s+từ|tính\s+từ)\b")


class Term(NamedTuple):
    """So many units from an event on."""

    length: int
    unit: Unit
    event: Event


class Reckoned(NamedTuple):
    """A relative deadline as a day.

    Attributes:
        due: the last day, ISO.
        start: the day of the event, ISO, which is not counted.
        event: what happened on it.
        holidays: the public holidays that were passed over, ISO.
        unknown_years: years in which only weekends could be passed over, as their holidays are not on record.
        by_hours: whether the term is so many hours, which run on through days off.
    """

    due: str
    start: str
    event: Event
    holidays: tuple[str, ...] = ()
    unknown_years: tuple[int, ...] = ()
    by_hours: bool = False


def term_in(due_text: str, text: str, kind: str | None = None) -> Term | None:
    """Return the term that the words of a deadline set, null where they set none or run from some other event.

    Args:
        due_text: the words that set the time.
        text: those of the whole task: what is around may say that the term runs backwards ("chậm nhất 05 ngày trước khi
            họp"), or anew in every case ("trả lời phản ánh trong thời hạn 05 ngày kể từ ngày nhận").
        kind: the type of the document: "kể từ ngày ban hành Quyết định" in a decision means that decision.
    """
    found = _term().fullmatch(small_letters(" ".join(due_text.split())))
    if found is None:
        return None
    words = " ".join((found["event"] or "").split()).strip(" .,;")
    if (not words or _BARE.fullmatch(words)) and _runs_otherwise(due_text, text):
        return None
    event = _event(f"{words} này" if kind and words.endswith(f" {small_letters(kind)}") else words)
    unit = _UNITS[found["unit"]]
    unit = _WORKING.get(unit, unit) if found["working"] else unit
    return Term(number_of(found["count"]), unit, event) if event else None


def reckon(term: Term, days: Mapping[Event, date | None]) -> Reckoned | None:
    """Return the day on which a term ends, null where the day of its event is not known."""
    start = days.get(term.event)
    if start is None:
        return None
    due = _end(term, start)
    between = (start + timedelta(days=number) for number in range(1, (due - start).days + 1))
    passed = tuple(day.isoformat() for day in between if holiday(day, "vi"))
    unknown = unknown_years(start, due)
    return Reckoned(due.isoformat(), start.isoformat(), term.event, passed, unknown, by_hours=term.unit == "hour")


@cache
def _term() -> re.Pattern[str]:
    return re.compile(
        r"(?:trong|sau|chậm\s+nhất|muộn\s+nhất|không\s+quá|tối\s+đa)\b[^\d]{0,40}?"
        rf"(?P<count>\d{{1,3}}|\b{count_words()})\s*(?:\([^)]{{1,20}}\)\s*)?(?P<unit>ngày|giờ|tháng|tuần|năm)(?P<working>\s+làm\s+việc)?"
        rf"(?:{FROM_WHEN}(?P<event>.+))?"
    )


def _runs_otherwise(due_text: str, text: str) -> bool:
    whole, words = (small_letters(" ".join(each.split())) for each in (text, due_text))
    at = max(whole.find(words), 0)
    sentence = max(whole.rfind(mark, 0, at) for mark in (". ", "; ", ": "))
    return bool(_RUNS_FROM_SOMETHING.match(whole, at + len(words)) or _OF_EACH_CASE.search(whole, sentence + 1, at))


def _end(term: Term, start: date) -> date:
    match term.unit:
        case "hour":
            return start + timedelta(days=ceil(term.length / _HOURS))
        case "working hour":
            return _working(start, ceil(term.length / _WORKING_HOURS))
        case "working day":
            return _working(start, term.length)
        case "day":
            return on_or_after(start + timedelta(days=term.length))
        case "week":
            return on_or_after(start + timedelta(weeks=term.length))
        case "month":
            return on_or_after(_months_later(start, term.length))
        case "year":
            return on_or_after(_months_later(start, _MONTHS * term.length))


def _working(start: date, count: int) -> date:
    return next(islice(working_days_after(start), count - 1, None)) if count else start


def _months_later(start: date, count: int) -> date:
    years, month = divmod(start.month - 1 + count, _MONTHS)
    year = start.year + years
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def _event(words: str) -> Event | None:
    """Return the event that a term runs from; without any it is the receipt of the document."""
    if not words:
        return "received"
    return next((event for event, pattern in _events().items() if pattern.fullmatch(words)), None)


@cache
def _events() -> dict[Event, re.Pattern[str]]:
    """Return how the events are worded, where they are events of the very document that sets the term."""
    kinds = sorted({*map(small_letters, type_names())}, key=len, reverse=True)
    kind = rf"(?:{'|'.join(map(re.escape, kinds))})(?:\s+chỉ\s+đạo)?"
    this = rf"{kind}\s+này"
    return {
        "received": re.compile(
            rf"(?:các\s+)?(?:(?:đơn\s+vị|địa\s+phương|cơ\s+quan)\s+)?nhận(?:\s+được)?(?:\s+(?:{this}|{kind}|ý\s+kiến\s+chỉ\s+đạo|chỉ\s+đạo))?"
        ),
        "issued": re.compile(
            rf"(?:ký|ban\s+hành|ký\s*(?:,|và)?\s*ban\s+hành)(?:\s+{this})?|{this}\s+được\s+(?:ký|ban\s+hành)"
        ),
        "in force": re.compile(rf"(?:{this}\s+)?có\s+hiệu\s+lực(?:\s+thi\s+hành)?"),
    }
