"""Duties that come again in a clause of their own: "kiểm tra các hồ chứa; báo cáo Sở trước 16 giờ hằng ngày" orders two things."""

from collections.abc import Iterator, Sequence

from ..letters import UPPER, small_letters
from ..patterns import pattern_of
from ..structure.segment import Block
from .when.cells import time_in_line
from .when.deadline import Deadline
from .when.relative import is_relative, runs_from_document
from .wording.courtesy import asks_for_all
from .wording.lists import verb

CLAUSE_END = pattern_of(r"[;.]\s")
"""The marks that end a clause."""
_ENDS, _GAP = (".", ";"), 80
# "rà soát trong 03 ngày … và cập nhật trước ngày 25 hằng tháng": a time that runs from something ends what is done within it.
_AND_THEN = r"[\s,;)]*(?:(?:và|rồi|đồng\s+thời|sau\s+đó,?)\s+)?"
_GOES_ON = pattern_of(_AND_THEN)
# "trả lời trong 05 ngày …, gửi về Thanh tra Sở trước ngày …": what is handed in is what was done within the term.
_HANDS_IN = pattern_of(
    rf"{_AND_THEN}(?:tổng\s+hợp,?\s+(?:và\s+)?)?"
    rf"(?:gửi|báo\s+cáo|trình|nộp)\s+(?:kết\s+quả\s+)?(?:(?:về|cho|đến|lên)\s+)?[{UPPER}]"
)
# So far a clause is looked for to either side of its day; no real one is longer, and hostile text takes linear time.
_REACH = 1000
_SENDS_LATER = pattern_of(
    r";\s+(?:sau\s+đó|đồng\s+thời),?\s+(?:(?:tiếp\s+tục|kịp\s+thời|hoàn\s+(?:chỉnh|thiện)|tổng\s+hợp|tập\s+hợp|lập|hồ\s+sơ|biên\s+bản),?\s+){0,4}"
    r"(?:gửi|báo\s+cáo|nộp|trình)\s[^.;]*$"
)


def once(text: str, pieces: Sequence[Block], deadlines: Sequence[Deadline]) -> list[Deadline]:
    """Return the deadlines of the blocks that stand before any duty that comes again in a clause of its own."""
    return list(_before_apart(text, pieces, deadlines))


def _before_apart(text: str, pieces: Sequence[Block], deadlines: Sequence[Deadline]) -> Iterator[Deadline]:
    last: Deadline | None = None
    for each in deadlines:
        if is_apart(text, pieces, each) or (last and _is_behind_term(text, last, each)):
            return
        yield each
        last = each


def _is_behind_term(text: str, term: Deadline, deadline: Deadline) -> bool:
    """Return whether what comes again is another duty than that which has a term: a verb follows this one."""
    if deadline.recurrence is None or term.due or term.recurrence:
        return False
    return begins_duty(text, term.end, deadline.start)


def is_apart(text: str, pieces: Sequence[Block], deadline: Deadline) -> bool:
    """Return whether what comes again is a duty of its own: its clause has a verb, and so has a clause before it.

    A line that gives but a time is none, nor is what a paragraph goes on with that only asks that all be carried out.
    """
    block = next((each for each in pieces if each.start <= deadline.start < each.end), None)
    if block is None or deadline.recurrence is None or time_in_line(text, block.start, block.end):
        return False
    first = max(pieces[0].start, deadline.start - _REACH)
    lowest, highest = max(block.start, first), min(block.end, deadline.end + _REACH)
    opens = [block.start] if lowest == block.start and opens_clause(text, block.start) else []
    clause = max([found.end() for found in CLAUSE_END.finditer(text, lowest, deadline.start)] or opens or [first])
    behind = CLAUSE_END.search(text, deadline.end, highest)
    end = behind.start() if behind else highest
    if not (has_verb(text[first:clause]) and has_verb(text[clause:end])):
        return False
    return block.label is not None or not asks_for_all(text, first, clause)


def parts_duties(text: str, first: Deadline, then: Deadline) -> bool:
    """Return whether a term ends what is done within it, and another duty with a time of its own goes on behind it.

    "trả lời trong 03 ngày kể từ ngày nhận và lập danh sách trước ngày 25/9" orders two things, and "trong 03 ngày, gửi Sở trước
    ngày 25/9" one.
    """
    if not is_term(first) or _HANDS_IN.match(text, first.end, then.start):
        return False
    return begins_duty(text, first.end, then.start) and _has_duty(text, first.start)


def is_term(deadline: Deadline) -> bool:
    """Return whether a deadline is no day but so many days from when the document is received or signed."""
    return not (deadline.due or deadline.recurrence) and runs_from_document(small_letters(deadline.text))


def runs_apart(text: str, last: int, deadline: Deadline) -> bool:
    """Return whether a clause of its own behind the last deadline sends something within a term: "…; sau đó gửi hồ sơ trong 05 ngày kể từ …"."""
    if deadline.due or deadline.recurrence or not is_relative(small_letters(deadline.text)):
        return False
    return _SENDS_LATER.search(small_letters(text[last : deadline.start])) is not None


def begins_duty(text: str, start: int, end: int) -> bool:
    """Return whether a verb stands at once behind a deadline that ends at `start`, before the next one at `end`."""
    goes_on = _GOES_ON.match(text, start, end)
    return verb().match(small_letters(text[goes_on.end() if goes_on else start : end])) is not None


def _has_duty(text: str, until: int) -> bool:
    """Return whether the clause before a deadline says what is done until then."""
    lowest = max(0, until - _REACH)
    return has_verb(text[max([lowest, *(found.end() for found in CLAUSE_END.finditer(text, lowest, until))]) : until])


def opens_clause(text: str, at: int) -> bool:
    """Return whether a clause begins here, behind the mark of the one before it."""
    return text[max(0, at - _GAP) : at].rstrip().endswith(_ENDS)


def has_verb(words: str) -> bool:
    """Return whether a verb of order stands in the words."""
    small = small_letters(words)
    return any(found.start() == 0 or not small[found.start() - 1].isalnum() for found in verb().finditer(small))
