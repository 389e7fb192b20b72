"""A task made of the blocks that give it: its words on one line, who does it, until when, to whom the result goes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..grammar.numbers import find_numbers
from ..letters import UPPER, small_letters
from ..model import Assignee, Task
from ..patterns import pattern_of
from ..structure.segment import Block
from .apart import CLAUSE_END, begins_duty, has_verb, is_term, opens_clause, parts_duties, runs_apart
from .day_of_each import day_of_each
from .sheet import Sheet
from .tables.assignments import Assignment
from .when.days_again import tells_days
from .when.deadline import Deadline
from .when.recurrences import done_again
from .when.rhythms import Rhythm, rhythm_in
from .who.assignees import lead_below, read_assignees
from .who.receivers import reports_to
from .who.words import read_words
from .wording.lists import verb

# How far a clause goes to either side of its deadline where no mark ends it.
_CLAUSE_REACH = 1000
# What parts a clause from the day before it; a bracket tells of that day: "15/9 (đợt 1) và gửi …".
_BETWEEN = pattern_of(r"(?:[\s,;)]|\([^()]{1,40}\)|(?:và|rồi|hoặc)\s)*")
_PERIOD = pattern_of(r"(?:\d{1,2}\s+)?(?:ngày|tuần|tháng|quý|năm|học\s+kỳ)")
_GOAL = pattern_of(
    r"(?:[Pp]hấn\s+đấu|[Mm]ục\s+tiêu(?:\s+là)?)\s+(?:để\s+)?(?:giảm|tăng|đạt|nâng|có|đưa|duy\s+trì|giữ|kéo|vượt|tối\s+thiểu|trên)\s[^.;]*$"
)
_GOAL_REACH = 200
_PAGE_NUMBER = pattern_of(r"(?:[-–]\s?\d{1,3}\s?[-–]|\d{1,3})\s*")
# "báo cáo Sở vào thứ Năm hằng tuần; báo cáo tổng kết trước ngày 30/4": the second report goes where the first one does.
_SENDS = pattern_of(r"(?:[Rr]iêng\s[^.;,:]{2,60}?\s)?(?:[Gg]ửi|[Nn]ộp|[Bb]áo\s+cáo)(?!\w)")
# "gửi về Sở trước 20/10 để tổng hợp, trình UBND tỉnh trong quý IV": what follows is done by whoever gets the result.
_PURPOSE = pattern_of(
    rf"(?:\s*\([^()]{{1,200}}\))?[\s,]*(?:để|nhằm|phục\s+vụ)\s+(?:(?:kịp\s+thời\s+)?(?:tổng\s+hợp|báo\s+cáo|trình)|[{UPPER}]\w*)\b[^.;]{{0,200}}"
    # "trước ngày 15/11, gửi kết quả về Thanh tra tỉnh để tổng hợp, báo cáo UBND tỉnh trong tháng 12"
    rf"|,?\s+(?:gửi|nộp)\s[^.;]{{2,100}}?\sđể\s+tổng\s+hợp,?\s+(?:báo\s+cáo|trình)\s+[{UPPER}][^.;]{{0,200}}"
)


class Given(NamedTuple):
    """What a task takes over from the item in which, or below which, it stands.

    `governing`: the references that govern it.
    """

    label: str | None
    assignees: tuple[Assignee, ...]
    governing: Sequence[int]


def make_task(sheet: Sheet, pieces: Sequence[Block], given: Given, deadline: Deadline | None) -> Task:
    """Return the task that the blocks give; whoever is named before the deadline has it."""
    named = day_of_each(sheet, pieces).get(deadline.start) if deadline else None
    return _made(sheet, pieces, given._replace(assignees=named) if named else given, deadline)


def _made(sheet: Sheet, pieces: Sequence[Block], given: Given, deadline: Deadline | None) -> Task:
    text, pieces = sheet.text, _without_page_numbers(sheet.text, pieces)
    start, end = sheet.clean.raw_span(pieces[0].start, max(block.end for block in pieces))
    words = " ".join([text[block.start : block.end] for block in pieces])
    references = sheet.references(pieces)
    until = deadline.start if deadline else None
    return Task(
        start=start,
        end=end,
        item=given.label,
        text=_on_one_line(sheet, words, references),
        assignees=given.assignees,
        report_to=_receiver(sheet, pieces, until),
        due=deadline.due if deadline else None,
        due_hour=deadline.hour if deadline else None,
        due_text=deadline.text if deadline else None,
        recurrence=deadline.recurrence if deadline else done_again(text[pieces[0].start : pieces[0].end].lower()),
        references=tuple(sorted({*given.governing, *references})),
    )


def _without_page_numbers(text: str, pieces: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks without those that hold the number of a page, below or between the words of a task."""
    return [pieces[0], *(each for each in pieces[1:] if not _PAGE_NUMBER.fullmatch(text, each.start, each.end))]


def _receiver(sheet: Sheet, pieces: Sequence[Block], until: int | None) -> str | None:
    found = (reports_to(sheet.text, *span, until, sheet.known) for span in _spans(sheet.text, pieces))
    return next(filter(None, found), None)


def _spans(text: str, pieces: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield where the blocks stand, those that one sentence goes through as one: "…, trình⏎Ban Giám đốc"."""
    start, end = pieces[0].start, pieces[0].end
    for block in pieces[1:]:
        if block.label is not None or text[end - 1] in ".;:," or text[end : block.start].strip():
            yield start, end
            start = block.start
        end = block.end
    yield start, end


def further_days(
    sheet: Sheet, deadlines: Sequence[Deadline], given: Given, told: Sequence[Deadline | None], pieces: Sequence[Block]
) -> Iterator[Task]:
    """Yield a task more for each deadline of another day than those `told` have, and for each other period that comes again.

    What is to be done by a day and what comes again are two tasks, and so are two periods where a verb stands between them or
    the later one has days of its own: "định kỳ 6 tháng, hằng năm báo cáo" is one; of one period both must be so ("tổng vệ sinh
    sáng thứ Bảy hằng tuần; báo cáo trước thứ Sáu hằng tuần"). The clause of one begins behind the deadline
    before it; `pieces` say the rest.
    """
    main = {each.start for each in told if each}
    seen = {None, *(each.due for each in told if each)}
    periods = {_period(each) for each in told if each and each.recurrence}
    days = {_days(each) for each in told if each and each.recurrence}
    last, again = 0, False
    shared = day_of_each(sheet, pieces)
    for deadline in deadlines:
        if _of_goal(sheet.text, deadline, last) or _of_purpose(sheet.text, deadline, last):
            continue
        spans_what_comes_again = again and deadline.start <= last + 1
        comes_again = deadline.recurrence is not None and deadline.start not in main
        if comes_again and periods:
            new, verb_between = _period(deadline) not in periods, has_verb(sheet.text[last : deadline.start])
            on_own_days = tells_days(deadline) and _days(deadline) not in days
            comes_again = (tells_days(deadline) or verb_between) if new else on_own_days and verb_between
        runs = is_term(deadline) and last > 0 and begins_duty(sheet.text, last, deadline.start)
        runs = runs or (last > 0 and runs_apart(sheet.text, last, deadline))
        if (deadline.due not in seen and not spans_what_comes_again) or comes_again or runs:
            seen.add(deadline.due)
            periods |= {_period(deadline)} if comes_again else set()
            days |= {_days(deadline)} if comes_again else set()
            yield _make_further(sheet, deadline, given, last, pieces, shared)
        last, again = deadline.end, deadline.recurrence is not None


def _period(deadline: Deadline) -> str:
    """Return the period of what comes again, however it is worded: "tuần" of "hằng tuần" and of "mỗi tuần 02 lần"."""
    found = _PERIOD.search(deadline.recurrence or "")
    return found[0] if found else ""


def _days(deadline: Deadline) -> Rhythm | None:
    return rhythm_in(deadline.recurrence or "", deadline.text)


def _of_goal(text: str, deadline: Deadline, behind: int) -> bool:
    """Return whether a further deadline is that of a goal, which orders no work of its own: "phấn đấu giảm nợ xuống 2% vào 31/12"."""
    return _GOAL.search(text, max(behind, deadline.start - _GOAL_REACH), deadline.start) is not None


def _of_purpose(text: str, deadline: Deadline, behind: int) -> bool:
    """Return whether a further deadline is that of whoever gets the result, and why it is wanted until the one before."""
    found = _PURPOSE.match(text, behind) if behind else None
    return found is not None and found.end() >= deadline.start


def _make_further(
    sheet: Sheet,
    deadline: Deadline,
    given: Given,
    behind: int,
    pieces: Sequence[Block],
    shared: Mapping[int, tuple[Assignee, ...]],
) -> Task:
    """Return the task of the clause that holds a further deadline, behind the one that ends at `behind`.

    Where no verb says what is new, "trước 15/9, 15/10", it has the words of `pieces`, and still its own place; `shared` says
    who is named before which day.
    """
    piece = _clause(sheet.text, deadline, behind)
    words = read_words(sheet.text, piece.start, piece.end)
    own = read_assignees(words)
    behind_it = small_letters(sheet.text[deadline.end : piece.end]).lstrip(" ,\n")
    own_clause = opens_clause(sheet.text, piece.start) and has_verb(sheet.text[piece.start : piece.end])
    says_what = own_clause or has_verb(sheet.text[piece.start : deadline.start]) or verb().match(behind_it)
    if deadline.start not in shared and (own or piece.start > deadline.start or says_what):
        named = own or tuple(dict.fromkeys(lead_below(given.assignees, words)))
        task = make_task(sheet, [piece], given._replace(assignees=named), deadline)
        goes_on = not (own or task.report_to) and _SENDS.match(sheet.text, piece.start, piece.end)
        return task.model_copy(update={"report_to": _receiver(sheet, pieces, None)}) if goes_on else task
    start, end = sheet.clean.raw_span(piece.start, piece.end)
    given = given._replace(assignees=shared.get(deadline.start, given.assignees))
    return _made(sheet, pieces, given, deadline).model_copy(update={"start": start, "end": end})


def _clause(text: str, deadline: Deadline, behind: int) -> Block:
    lowest, highest = max(deadline.start - _CLAUSE_REACH, behind), deadline.end + _CLAUSE_REACH
    start = max([lowest, *(found.end() for found in CLAUSE_END.finditer(text, lowest, deadline.start))])
    stops = [at for mark in (";", ".") if (at := text.find(mark, deadline.end, highest)) >= 0]
    opening = _BETWEEN.match(text, start, deadline.start)
    return Block(
        opening.end() if opening else start, min(stops, default=min(len(text), highest)), "body", None, 0, (), ()
    )


def make_row(sheet: Sheet, assignment: Assignment, governing: Sequence[int]) -> Task:
    """Return the task of a row of an assignment table, which the references `governing` govern."""
    row, due = assignment.row, assignment.deadline
    start, end = sheet.clean.raw_span(_start_of_row(sheet.text, assignment), row.end)
    references = sheet.references([row])
    told = (reports_to(cell, 0, len(cell)) for cell in (assignment.text, *assignment.rest))
    return Task(
        start=start,
        end=end,
        item=row.label,
        text=_on_one_line(sheet, assignment.text, references),
        assignees=assignment.assignees,
        report_to=assignment.receiver or next(filter(None, told), None),
        due=due.due if due else None,
        due_hour=due.hour if due else None,
        due_text=due.text if due else None,
        recurrence=due.recurrence if due else None,
        references=tuple(sorted({*governing, *references})),
    )


def _start_of_row(text: str, assignment: Assignment) -> int:
    """Return where a row begins; what it says for a further day begins with the words of that day."""
    row, due = assignment.row, assignment.deadline
    at = text.find(due.text, row.start, row.end) if assignment.further and due else row.start
    return max(at, row.start)


def main_deadline(text: str, deadlines: Sequence[Deadline]) -> Deadline | None:
    """Return the first deadline with a day, else that which comes again, else the first one.

    What comes again first does not end with a day named later, nor does a term that another duty follows.
    """
    if deadlines and (deadlines[0].recurrence or (deadlines[1:] and parts_duties(text, *deadlines[:2]))):
        return deadlines[0]
    telling = (each for say in ("due", "recurrence") for each in deadlines if getattr(each, say))
    return next(telling, deadlines[0] if deadlines else None)


def _on_one_line(sheet: Sheet, text: str, references: Iterable[int]) -> str:
    """Return the words with single spaces, the numbers in them whole: "61/2018/NĐ-⏎CP" is "61/2018/NĐ-CP"."""
    words = " ".join(text.split())
    if not any("joined-number" in sheet.mentions[index].notes for index in references):
        return words
    for number in reversed(list(find_numbers(words))):
        if "joined-number" in number.notes and number.shape != "old":
            words = words[: number.start] + words[number.start : number.end].replace(" ", "") + words[number.end :]
    return words
