"""The tasks that one item gives: whom it names, and by when each of its sentences is to be done."""

from collections.abc import Iterator, Sequence

from ...model import Assignee, Task
from ...patterns import pattern_of
from ...structure.segment import Block
from ..apart import once
from ..making import Given, further_days, main_deadline, make_task
from ..outline.attributes import heading_time, is_attribute, is_time_line, leading_time
from ..outline.tree import Item
from ..sheet import Sheet
from ..when.cells import time_in_line
from ..when.deadline import Deadline
from ..who.assignees import read_assignees, read_heading
from ..who.names import specific
from ..who.words import Words, read_words
from .clauses import clauses
from .item_kinds import role_lines
from .unnamed import rebuked

_EACH = pattern_of(r"(?:Mỗi|Từng|Mọi|Các|Những|Tất\s+cả|Toàn\s+bộ)\s")

_HANDS_IN = pattern_of(r"(?<!\w)(?:trình|gửi|báo\s+cáo)\s+(?:[^.;:\n]{0,40}?\s)?(?:về\s+)?(?=[A-ZĐỦ])")


def assignees_of(sheet: Sheet, item: Item, pieces: Sequence[Block]) -> tuple[Assignee, ...]:
    """Return whom the item names: in its heading, in lines of roles, or in the first of its blocks that does.

    A name before a full stop may also be a mere entry: below "2. Sở Y tế." of those who are inspected, the inspectors act.
    """
    heading = sheet.words(item.block)
    if named := read_heading(heading) or role_lines(sheet, item):
        return (_acting_below(sheet, item) if heading.small.endswith(".") else ()) or named
    read = [sheet.words(block) for block in pieces]
    if roles := [each for words in read for each in words.roles]:
        return tuple(dict.fromkeys(roles))
    told = (words for words in read if words is read[0] or not _tells_of_writer(sheet, words))
    named = next(filter(None, map(read_assignees, told)), ()) or named_later(sheet, [item.block])
    return named or rebuked(sheet.words(item.block))


def _acting_below(sheet: Sheet, item: Item) -> tuple[Assignee, ...]:
    """Return who acts by himself in the paragraph right below an item."""
    words = sheet.words(item.paragraphs[0]) if item.paragraphs else None
    if words is None or words.acting is None or words.told or _tells_of_writer(sheet, words):
        return ()
    return specific(read_assignees(words))


def _tells_of_writer(sheet: Sheet, words: Words) -> bool:
    """Return whether a paragraph under an item says what the writer does himself: "Bộ sẽ có hướng dẫn …", "Sở gửi kèm biểu mẫu …"."""
    return words.acting is not None and sheet.is_own(words.acting["who"].removesuffix(" sẽ"))


def named_later(sheet: Sheet, blocks: Sequence[Block]) -> tuple[Assignee, ...]:
    """Return who acts by a day in a later sentence where the first says to what end: "Không để ai thiếu ăn. UBND các xã rà …"."""
    for piece in (block._replace(start=each.start, end=each.end) for block in blocks for each in block.sentences[1:]):
        words = read_words(sheet.text, piece.start, piece.end)
        named = specific(read_assignees(words)) if words.names_somebody else ()
        if named and sheet.deadlines([piece]):
            return named
    return ()


def shared_time(sheet: Sheet, item: Item) -> Deadline | None:
    """Return the time that an item gives for all below it, or a line right under it, or a sentence behind the items under it."""
    heading = (heading_time(sheet, item) or leading_time(sheet, item.block)) if item.children else None
    if heading:
        return heading
    lines = [block for block in item.paragraphs if is_time_line(sheet, block)]
    return main_deadline(sheet.text, sheet.deadlines(lines or _of_each(sheet, item)))


def _of_each(sheet: Sheet, item: Item) -> Sequence[Block]:
    """Return the sentence at the end of a list that speaks of each of its items: "Mỗi tham luận gửi Văn phòng trước ngày 07/7"."""
    *others, last = [child.paragraphs for child in item.children] or [[]]
    if not others or any(others) or len(last) != 1 or sheet.words(last[0]).headed:
        return ()
    return last if _EACH.match(sheet.text, last[0].start) else ()


def dated_tasks(
    sheet: Sheet, item: Item, pieces: Sequence[Block], given: Given, until: Deadline | None
) -> Iterator[Task]:
    """Yield the task of an item, one more for each sentence that orders somebody else, and for each further day."""
    timed = [*item.own, *(child.block for child in item.children if is_attribute(sheet, child.block))]
    others = list(clauses(sheet, item))
    if helping := [each for each in others if _only_helps(sheet, *each)]:
        others = [each for each in others if each not in helping]
        given = given._replace(assignees=given.assignees + tuple(one for _, named in helping for one in named))
    deadlines = sheet.deadlines({block.start: block for block in (*timed, *pieces)}.values())
    first = [each for each in deadlines if not any(block.start <= each.start < block.end for block, _ in others)]
    own = once(sheet.text, pieces, first)
    main = main_deadline(sheet.text, _of_first_sentence(item.block, own) or own) or until
    yield make_task(sheet, pieces, given, main)
    yield from further_days(sheet, first, given, [main], pieces)
    for block, named in others:
        own, told = sheet.deadlines([block]), given._replace(assignees=named)
        deadline = main_deadline(sheet.text, own) or _time_at_end(sheet, block, first) or until
        yield make_task(sheet, [block], told, deadline)
        yield from further_days(sheet, own, told, [deadline], [block])


def _only_helps(sheet: Sheet, clause: Block, named: tuple[Assignee, ...]) -> bool:
    """Return whether a clause but asks somebody to help: "… xong trước 03/11. Đề nghị Khu Quản lý đường bộ II phối hợp thực hiện".

    Who has a day of his own, or has to hand in what he has done, does more: "phối hợp, thẩm định dự toán trình UBND tỉnh".
    """
    if not named or any(each.role != "phối hợp" for each in named) or sheet.deadlines([clause]):
        return False
    return _HANDS_IN.search(sheet.text, clause.start, clause.end) is None


def _of_first_sentence(block: Block, deadlines: Sequence[Deadline]) -> list[Deadline]:
    """Return the deadlines of the sentence that holds the first one; the day of a later sentence is one more."""
    if not deadlines or deadlines[0].due or deadlines[0].start >= block.end:
        return []
    end = next((each.end for each in block.sentences if each.end > deadlines[0].start), block.end)
    dated_later = any(each.due for each in deadlines if each.start >= end)
    return [each for each in deadlines if each.start < end] if dated_later else []


def _time_at_end(sheet: Sheet, block: Block, deadlines: Sequence[Deadline]) -> Deadline | None:
    """Return the deadline of a sentence behind the block that gives but a time: "… Thời hạn hoàn thành: trước ngày 30/11."."""
    return next(
        (each for each in deadlines if each.start > block.end and time_in_line(sheet.text, each.start, each.end)), None
    )
