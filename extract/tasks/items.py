"""The tasks in the items of a document: its outermost ones that order somebody, and what is ordered below them."""

import re
from collections.abc import Iterator, Sequence

from ..model import Assignee, Task
from ..structure.segment import Block
from .assignees import lead_below, read_assignees, read_heading, read_ordered
from .making import Given, main_deadline, make_clause, make_task
from .outline import Item, Outline
from .paragraphs import Order, opening_order, read_paragraph
from .sheet import Sheet
from .words import Words

_HEADING = 90
_SECTION = re.compile(r"[IVX]+$|[A-Z]$|Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC|Điều")
_TIME_LINE = re.compile(r"\W*(?:Thời gian|Thời hạn|Tiến độ)(?:\s+(?:thực hiện|hoàn thành|báo cáo))?\s*:", re.IGNORECASE)
_STATES = re.compile(
    r"\s*(?:Kết\s+quả|Việc|Đây|Mức\s+độ|Tiến\s+độ|Nội\s+dung)\b[^.;:]{0,120}?\s(?:là|làm)\s+(?:một\s+|trong\s+|những\s+){0,3}"
    r"(?:căn\s+cứ|cơ\s+sở|tiêu\s+chí|điều\s+kiện)\b[^.;]*+[.;]?\s*\Z"
)


def read_outline(sheet: Sheet, tree: Outline, *, in_body: bool) -> Iterator[Task]:
    """Yield the tasks of one part of the document; only in its body does a sentence order what stands below it."""
    order = opening_order(sheet, tree.opening[-1]) if tree.opening and in_body else Order()
    for item in tree.items:
        yield from _of_item(sheet, item, order)
    for block in tree.closing if tree.items else tree.opening:
        yield from read_paragraph(sheet, block, order, alone=not tree.items and in_body)


def _of_item(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks of an item that stands under no task."""
    words = sheet.words(item.block)
    if words.has("none") or words.excused or _states_fact(words):
        return
    if not words.names_somebody and words.end - words.start < _HEADING and words.begin_with("aim"):
        return
    if not words.names_somebody and _is_section(item, words):
        order = order._replace(inside=order.inside or words.has("section"))
    elif _is_task(sheet, item, words, order):
        yield from _task_and_below(sheet, item, order)
        return
    for block in item.paragraphs:
        yield from read_paragraph(sheet, block, order, alone=False)
    for child in item.children:
        yield from _of_item(sheet, child, order)


def _states_fact(words: Words) -> bool:
    """Return whether the words only say what something is: "Kết quả thực hiện là căn cứ chấm điểm"."""
    return _STATES.match(words.text, words.start, words.end) is not None


def _is_section(item: Item, words: Words) -> bool:
    """Return whether the item only heads others: "II. NHIỆM VỤ", "Điều 1. Phê duyệt Kế hoạch như sau:"."""
    if _SECTION.match(item.block.label or "") is None:
        return False
    heads = bool(item.children or item.paragraphs) or words.end - words.start < _HEADING
    return heads or words.text[words.start : words.end].isupper()


def _is_task(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    if order.ordered or words.names_somebody or _role_lines(sheet, item):
        return True
    if read_heading(words):
        return bool(item.children or item.paragraphs)
    if words.orders_something and (order.inside or sheet.deadlines(item.own)):
        return True
    return bool(read_ordered(words))


def _task_and_below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the item as a task, then those items under it that name their own assignee or deadline."""
    words = sheet.words(item.block)
    own = [child for child in item.children if _is_own_task(sheet, child)]
    starts = {child.start for child in own}
    shared = [child for child in item.children if child.start not in starts and not _is_role_line(sheet, child)]
    pieces = [*item.own, *(block for child in shared for block in child.blocks())]
    assignees = _assignees(sheet, item, pieces) or order.assignees
    only_heads = words.text[words.end - 1] == ":" or bool(read_heading(words))
    if shared or not own or item.paragraphs or not only_heads:
        first = pieces[1] if only_heads and len(pieces) > 1 else item.block
        given = Given(item.block.label, lead_below(assignees, sheet.words(first)), order.governing)
        yield from _dated_tasks(sheet, item, pieces, given)
    below = order._replace(assignees=assignees, governing=(*order.governing, *sheet.references([item.block])))
    for child in own:
        yield from _task_and_below(sheet, child, below)


def _is_own_task(sheet: Sheet, item: Item) -> bool:
    if _is_role_line(sheet, item):
        return False
    return sheet.words(item.block).names_somebody or any(sheet.deadlines([block]) for block in item.blocks())


def _is_role_line(sheet: Sheet, item: Item) -> bool:
    words = sheet.words(item.block)
    return bool(words.roles) or _TIME_LINE.match(words.text, words.start, words.end) is not None


def _role_lines(sheet: Sheet, item: Item) -> tuple[Assignee, ...]:
    blocks = [*item.paragraphs, *(child.block for child in item.children)]
    return tuple([each for block in blocks for each in sheet.words(block).roles])


def _assignees(sheet: Sheet, item: Item, pieces: Sequence[Block]) -> tuple[Assignee, ...]:
    """Return whom the item names: in its heading, in lines of roles, or in the first of its blocks that does."""
    if named := read_heading(sheet.words(item.block)) or _role_lines(sheet, item):
        return named
    read = [sheet.words(block) for block in pieces]
    if roles := [each for words in read for each in words.roles]:
        return tuple(dict.fromkeys(roles))
    return next(filter(None, map(read_assignees, read)), ())


def _dated_tasks(sheet: Sheet, item: Item, pieces: Sequence[Block], given: Given) -> Iterator[Task]:
    """Yield the task of an item, and one more for each further day that it sets."""
    timed = [*item.own, *(child.block for child in item.children if _is_role_line(sheet, child))]
    deadlines = sheet.deadlines({block.start: block for block in (*timed, *pieces)}.values())
    main = main_deadline(deadlines)
    yield make_task(sheet, pieces, given, main)
    days = {main.due if main else None, None}
    for deadline in deadlines:
        if deadline.due not in days:
            days.add(deadline.due)
            yield make_clause(sheet, deadline, given)
