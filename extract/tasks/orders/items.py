"""The tasks in the items of a document: its outermost ones that order somebody, and what is ordered below them."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from ...model import Assignee, Task
from ...structure.segment import Block
from ..making import Given, further_days, main_deadline, make_task
from ..outline.attributes import is_attribute, is_time_line, names_roles
from ..outline.headings import is_section
from ..outline.tree import Item, Outline
from ..sheet import Sheet
from ..when.cells import time_in_line
from ..when.deadlines import Deadline
from ..when.recurrences import done_again
from ..who.assignees import lead_below, only_leads, read_assignees, read_heading
from ..who.names import specific
from ..who.no_order import disclaims, states_fact
from ..who.words import Words, read_words
from .clauses import clauses
from .item_kinds import heads_work, is_dated_step, is_task, is_theme, may_be_told, role_lines
from .order import Order, asked_below, leads_on, opening_order, order_under, ordered_below
from .paragraphs import read_paragraph

_HEADING = 90
_EACH = re.compile(r"(?:Mỗi|Từng|Mọi|Các|Những|Tất\s+cả|Toàn\s+bộ)\s")
_AIMS = re.compile(r"(?:mục tiêu|mục đích|đánh giá|tình hình|kết quả|quan điểm|phạm vi|đối tượng)(?:\s\w+){0,3}:")
_PROVISION = re.compile(
    r"(?:[Kk]hoản|[Đđ]iểm|Điều)\s+\w{1,4}\b[^.;:“”]{0,160}?\s(?:quy\s+định|nêu)(?:\s+(?:rõ|như\s+sau))?\s*:?\s*[:“]"
)


def read_outline(sheet: Sheet, tree: Outline, order: Order, *, in_body: bool) -> Iterator[Task]:
    """Yield the tasks of one part of the document, whose items stand under `order`.

    Who tells what a law says, word for word, answers: only who is told so outright is ordered there.
    """
    if order.telling and any(_PROVISION.search(sheet.text, block.start, block.end) for block in tree.blocks()):
        order = order._replace(ruling=True)
    for item in tree.items if tree.opening or not in_body else dropwhile(_is_bullet, tree.items):
        words = sheet.words(item.block)
        if not item.children and words.text[words.start : words.end].isupper():
            order = order_under(item, words, order._replace(inside=False))
        yield from _of_item(sheet, item, order)
    alone = not tree.items and in_body
    order = order._replace(last=bool(tree.items))
    leads: list[Task] = []
    for block in tree.closing if tree.items else tree.opening:
        found = list(read_paragraph(sheet, block, order, alone=alone))
        if alone and len(found) == 1 and leads_on(sheet.text, block.sentences[-1]) and not found[0].due_text:
            leads = found
        else:
            leads = [] if found else leads
            yield from found
        order = opening_order(sheet, block, order) if alone else order
    yield from leads


def _is_bullet(item: Item) -> bool:
    """Return whether an item has no number: a list before any words of the document is that of its addressees."""
    return not (item.block.label or "")[:1].isalnum()


def _of_item(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks of an item that stands under no task."""
    if order.ruling and not order.charging and item.block.depth > 1 and not may_be_told(sheet, item.block):
        yield from _below(sheet, item, order)
        return
    words = sheet.words(item.block)
    if words.begin_with("procedure") and not is_dated_step(sheet, item, words):
        return
    if words.excused or states_fact(words):
        yield from read_paragraph(sheet, item.block, order, alone=False)
    if not words.names_somebody and _is_aim(words):
        yield from _of_aim(sheet, item, order)
        return
    if not words.names_somebody and is_section(item, words):
        yield from _of_section(sheet, item, words, order_under(item, words, order))
        return
    if asked := asked_below(item, words, order):
        order = asked
    elif _leads_numbered(item) and (ordered := ordered_below(item, words, order)):
        order = ordered
    elif not (_orders_nothing(words) or words.excused or states_fact(words)) and is_task(sheet, item, words, order):
        yield from _task_and_below(sheet, item, order)
        return
    elif words.orders_something:
        order = order._replace(inside=False)
    yield from _below(sheet, item, order)


def _is_aim(words: Words) -> bool:
    """Return whether an item is about what is aimed at or was reached: by its heading, or behind it, "1. Đánh giá chung: Qua 02 tháng …"."""
    return words.begin_with("aim") and (words.end - words.start < _HEADING or _AIMS.match(words.small) is not None)


def _of_aim(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks under "2. Đánh giá, xếp loại", which sounds like an aim: of whoever acts there until a day."""
    for child in item.children:
        if sheet.words(child.block).acting and sheet.deadlines([child.block]):
            yield from _of_item(sheet, child, order)


def _of_section(sheet: Sheet, item: Item, words: Words, order: Order) -> Iterator[Task]:
    """Yield the tasks under an item that heads others, which stand under `order`."""
    if order.ordered and _heads_sentences(sheet, item, words):
        yield from _task_and_below(sheet, item, order)
        return
    if (ordered := ordered_below(item, words, order)) and heads_work(sheet, item):
        yield from read_paragraph(sheet, item.block, order, alone=False)
        order = ordered
    yield from _below(sheet, item, order)


def _heads_sentences(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an office heads mere sentences of what it must do: "Điều 4. Trách nhiệm của UBND xã" and below "Quản lý …; lập …"."""
    if item.children or not item.paragraphs or not read_heading(words):
        return False
    return all(below.orders_something for below in map(sheet.words, item.paragraphs))


def _orders_nothing(words: Words) -> bool:
    """Return whether words stand there of what orders nobody, and no verb at their beginning."""
    return disclaims(words) and not words.orders_something


def _leads_numbered(item: Item) -> bool:
    """Return whether the items below are numbered, so that each is an order: "Điều 3. Giao Sở Y tế: 1. … 2. …"."""
    return len(item.children) > 1 and all((child.block.label or "")[:1].isdigit() for child in item.children)


def _below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks in the paragraphs and items under an item that is none itself."""
    order = order._replace(until=_shared_time(sheet, item) or order.until)
    for block in item.paragraphs:
        yield from read_paragraph(sheet, block, order, alone=False)
    if item.paragraphs and item.children:
        order = opening_order(sheet, item.paragraphs[-1], order)
    for child in item.children:
        yield from _of_item(sheet, child, order)


def _task_and_below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the item as a task, then those items under it that name their own assignee or deadline."""
    words = sheet.words(item.block)
    own = [each for child in item.children for each in _own_tasks(sheet, child)]
    if (is_theme(words) and _all_named(sheet, item, own)) or _all_told(sheet, item):
        yield from _below(sheet, item, order)
        return
    starts = {child.start for child in own}
    shared = [child for child in item.children if child.start not in starts and not is_attribute(sheet, child.block)]
    pieces = [*item.own, *(block for child in shared for block in child.blocks())]
    assignees = _assignees(sheet, item, pieces) or order.assignees
    only_heads = words.text[words.end - 1] == ":" or bool(read_heading(words))
    first = pieces[1] if only_heads and len(pieces) > 1 else item.block
    given = Given(item.block.label, lead_below(assignees, sheet.words(first)), order.governing)
    if not _only_heads_others(item, own, assignees, words):
        yield from _dated_tasks(sheet, item, pieces, given, order.until)
    until = _shared_time(sheet, item) or order.until
    below = order._replace(
        assignees=assignees, until=until, governing=(*order.governing, *sheet.references([item.block]))
    )
    for child in own:
        yield from _task_and_below(sheet, child, below)


def _shared_time(sheet: Sheet, item: Item) -> Deadline | None:
    """Return the time that a line right under an item gives for all of it, or a sentence behind the items under it."""
    lines = [block for block in item.paragraphs if is_time_line(sheet, block)]
    return main_deadline(sheet.deadlines(lines or _of_each(sheet, item)))


def _of_each(sheet: Sheet, item: Item) -> Sequence[Block]:
    """Return the sentence at the end of a list that speaks of each of its items: "Mỗi tham luận gửi Văn phòng trước ngày 07/7"."""
    *others, last = [child.paragraphs for child in item.children] or [[]]
    if not others or any(others) or len(last) != 1 or sheet.words(last[0]).headed:
        return ()
    return last if _EACH.match(sheet.text, last[0].start) else ()


def _all_named(sheet: Sheet, item: Item, own: Sequence[Item]) -> bool:
    named = sum(sheet.words(child.block).names_somebody for child in own)
    return named > 1 or (named > 0 and named == len(item.children))


def _all_told(sheet: Sheet, item: Item) -> bool:
    """Return whether lines under each of several items name who does it, so that the one above them only groups them."""
    lines = [[*child.paragraphs, *(each.block for each in child.children)] for child in item.children]
    return len(lines) > 1 and all(any(names_roles(sheet, block) for block in blocks) for blocks in lines)


def _only_heads_others(item: Item, own: Sequence[Item], assignees: Sequence[Assignee], words: Words) -> bool:
    """Return whether all under an item is ordered by itself: it names an office and nothing else, or "… giao các đơn vị:"."""
    if item.paragraphs or not own or len(own) < len(item.children):
        return False
    if read_heading(words) or only_leads(words):
        return True
    collective = bool(assignees) and all(each.name.lower().startswith("các ") for each in assignees)
    return collective and words.text[words.end - 1] == ":"


def _own_tasks(sheet: Sheet, item: Item) -> Sequence[Item]:
    """Return the sub-item where it is a task of its own, else those under it where it only leads to several that name somebody."""
    if _is_own_task(sheet, item):
        return (item,)
    named = [child for child in item.children if _names(sheet, child)]
    return named if len(named) > 1 else ()


def _names(sheet: Sheet, item: Item) -> bool:
    """Return whether an item begins with somebody, or is the heading of what he must do."""
    words = sheet.words(item.block)
    return words.names_somebody or (bool(item.children or item.paragraphs) and bool(read_heading(words)))


def _is_own_task(sheet: Sheet, item: Item) -> bool:
    """Return whether a sub-item names its own assignee, one in particular, or its own deadline."""
    if is_attribute(sheet, item.block):
        return False
    words = sheet.words(item.block)
    heads = bool(item.children or item.paragraphs)
    if words.roles or specific(read_assignees(words) if words.names_somebody else read_heading(words) if heads else ()):
        return True
    if _is_done_again(words):
        return True
    return any(sheet.deadlines([block]) or is_attribute(sheet, block) for block in item.blocks())


def _is_done_again(words: Words) -> bool:
    """Return whether a sub-item is done again and again, "gửi bản tin hằng tuần"; "30% cơ quan mỗi năm" is how much."""
    return "mỗi" not in words.small and done_again(words.small) is not None


def _assignees(sheet: Sheet, item: Item, pieces: Sequence[Block]) -> tuple[Assignee, ...]:
    """Return whom the item names: in its heading, in lines of roles, or in the first of its blocks that does."""
    if named := read_heading(sheet.words(item.block)) or role_lines(sheet, item):
        return named
    read = [sheet.words(block) for block in pieces]
    if roles := [each for words in read for each in words.roles]:
        return tuple(dict.fromkeys(roles))
    return next(filter(None, map(read_assignees, read)), ()) or _named_later(sheet, item.block)


def _named_later(sheet: Sheet, block: Block) -> tuple[Assignee, ...]:
    """Return who acts by a day in a later sentence where the first says to what end: "Không để ai thiếu ăn. UBND các xã rà …"."""
    for sentence in block.sentences[1:]:
        words = read_words(sheet.text, sentence.start, sentence.end)
        named = specific(read_assignees(words)) if words.names_somebody else ()
        if named and sheet.deadlines([block._replace(start=sentence.start, end=sentence.end)]):
            return named
    return ()


def _dated_tasks(
    sheet: Sheet, item: Item, pieces: Sequence[Block], given: Given, until: Deadline | None
) -> Iterator[Task]:
    """Yield the task of an item, one more for each sentence that orders somebody else, and for each further day."""
    timed = [*item.own, *(child.block for child in item.children if is_attribute(sheet, child.block))]
    others = list(clauses(sheet, item))
    deadlines = sheet.deadlines({block.start: block for block in (*timed, *pieces)}.values())
    first = [each for each in deadlines if not any(block.start <= each.start < block.end for block, _ in others)]
    main = main_deadline(_of_first_sentence(item.block, first) or first) or until
    yield make_task(sheet, pieces, given, main)
    yield from further_days(sheet, first, given, [main], pieces)
    for block, named in others:
        deadline = main_deadline(sheet.deadlines([block])) or _time_at_end(sheet, block, first) or until
        yield make_task(sheet, [block], given._replace(assignees=named), deadline)


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
