"""The tasks in the items of a document: its outermost ones that order somebody, and what is ordered below them."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from ..model import Assignee, Task
from ..structure.segment import Block
from .assignees import lead_below, read_assignees, read_heading, read_ordered
from .clauses import clauses
from .making import Given, main_deadline, make_clause, make_task
from .names import specific
from .order import Order, is_section, opening_order, order_under, ordered_below
from .order_patterns import verb
from .outline import Item, Outline
from .paragraphs import read_paragraph
from .roles import is_role_line
from .sheet import Sheet
from .words import Words, holds

_HEADING = 90
_LONGEST_THEME = 160
_STEP = "bước "
_PROVISION = re.compile(
    r"(?:[Kk]hoản|[Đđ]iểm|Điều)\s+\w{1,4}\b[^.;:“”]{0,160}?\s(?:quy\s+định|nêu)(?:\s+(?:rõ|như\s+sau))?\s*:?\s*[:“]"
)
_BY_DAY = re.compile(r"(?:[Tt]rước|[Đđ]ến|[Hh]ết|[Xx]ong|[Tt]ừ)\s+ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d")
_DEADLINE_HINT = re.compile(r"(?:trước|nhất|hết|xong|trong\s+(?:tháng|quý|năm))\s[^.;]{0,20}\d")
_TIME_LINE = re.compile(r"\W*(?:Thời gian|Thời hạn|Tiến độ)(?:\s+(?:thực hiện|hoàn thành|báo cáo))?\s*:", re.IGNORECASE)


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
    for block in tree.closing if tree.items else tree.opening:
        yield from read_paragraph(sheet, block, order, alone=alone)
        order = opening_order(sheet, block, order) if alone else order


def _is_bullet(item: Item) -> bool:
    """Return whether an item has no number: a list before any words of the document is that of its addressees."""
    return not (item.block.label or "")[:1].isalnum()


def _of_item(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks of an item that stands under no task."""
    if order.ruling and item.block.depth > 1 and not _may_be_told(sheet, item.block):
        yield from _below(sheet, item, order)
        return
    words = sheet.words(item.block)
    if words.begin_with("procedure") and not _is_dated_step(sheet, item, words):
        return
    if words.excused or words.states_fact:
        yield from read_paragraph(sheet, item.block, order, alone=False)
    if not words.names_somebody and words.end - words.start < _HEADING and words.begin_with("aim"):
        return
    if not words.names_somebody and is_section(item, words):
        order = order_under(item, words, order)
        if (named := ordered_below(item, words)) and _heads_work(sheet, item):
            yield from read_paragraph(sheet, item.block, order, alone=False)
            order = order._replace(ordered=True, ruling=False, assignees=named)
    elif not (words.has("none") or words.excused or words.states_fact) and _is_task(sheet, item, words, order):
        yield from _task_and_below(sheet, item, order)
        return
    elif words.orders_something:
        order = order._replace(inside=False)
    yield from _below(sheet, item, order)


def _is_dated_step(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item is a step of a plan; those of a procedure that anybody may start have no day."""
    if not words.small.startswith(_STEP):
        return False
    return any(_BY_DAY.search(sheet.text, block.start, block.end) for block in item.blocks())


def _may_be_told(sheet: Sheet, block: Block) -> bool:
    """Return whether words of order or of a deadline stand in a rule; most rules have neither."""
    small = sheet.text[block.start : block.end].lower()
    return holds(small, "order") or _DEADLINE_HINT.search(small) is not None


def _below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks in the paragraphs and items under an item that is none itself."""
    for block in item.paragraphs:
        yield from read_paragraph(sheet, block, order, alone=False)
    if item.paragraphs and item.children:
        order = opening_order(sheet, item.paragraphs[-1], order)
    for child in item.children:
        yield from _of_item(sheet, child, order)


def _is_task(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    if words.text[words.start : words.end].endswith(":") and not item.children and not item.paragraphs:
        return False
    if order.ruling:
        return words.told or _dated(sheet, item, words)
    if words.names_somebody or words.roles or words.small.startswith(_STEP) or _role_lines(sheet, item):
        return True
    if order.ordered:
        return not _is_topic(words) or _topic_orders(sheet, item, words)
    if read_heading(words):
        return bool(item.children or item.paragraphs) and (order.inside or _heads_work(sheet, item))
    if words.orders_something and (_works(item, order) or sheet.deadlines(item.own)):
        return True
    return bool(read_ordered(words))


def _works(item: Item, order: Order) -> bool:
    """Return whether an item is work that a section of work names; one that only groups others is none."""
    numbered = (item.block.label or "")[:1].isalnum()
    return order.inside and numbered and not any((child.block.label or "")[:1].isalnum() for child in item.children)


def _is_topic(words: Words) -> bool:
    """Return whether an item only says what it is about: "Về chuyển đổi số", "Công tác báo cáo"."""
    if words.orders_something or read_ordered(words) or read_heading(words):
        return False
    return words.begin_with("topic") or _is_theme(words)


def _topic_orders(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether what stands behind or right below a topic orders something; items below it speak for themselves."""
    below = list(map(sheet.words, item.paragraphs))
    if any(each.orders_something or each.names_somebody or read_ordered(each) for each in below):
        return True
    behind = words.small.partition(": ")[2]
    return not item.children and (verb().match(behind) is not None or bool(sheet.deadlines(item.own)))


def _dated(sheet: Sheet, item: Item, words: Words) -> bool:
    return words.names_somebody and any(deadline.due for deadline in sheet.deadlines([item.block]))


def _heads_work(sheet: Sheet, item: Item) -> bool:
    """Return whether what stands right under a heading says what to do."""
    below = [*item.paragraphs, *(child.block for child in item.children)]
    if not below:
        return False
    first = sheet.words(below[0])
    return first.orders_something or first.acting is not None


def _task_and_below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the item as a task, then those items under it that name their own assignee or deadline."""
    words = sheet.words(item.block)
    own = [each for child in item.children for each in _own_tasks(sheet, child)]
    if _is_theme(words) and _all_named(sheet, item, own):
        yield from _below(sheet, item, order)
        return
    starts = {child.start for child in own}
    shared = [child for child in item.children if child.start not in starts and not _is_role_line(sheet, child)]
    pieces = [*item.own, *(block for child in shared for block in child.blocks())]
    assignees = _assignees(sheet, item, pieces) or order.assignees
    only_heads = words.text[words.end - 1] == ":" or bool(read_heading(words))
    first = pieces[1] if only_heads and len(pieces) > 1 else item.block
    given = Given(item.block.label, lead_below(assignees, sheet.words(first)), order.governing)
    if not _only_heads_others(item, own, assignees, words):
        yield from _dated_tasks(sheet, item, pieces, given)
    below = order._replace(assignees=assignees, governing=(*order.governing, *sheet.references([item.block])))
    for child in own:
        yield from _task_and_below(sheet, child, below)


def _is_theme(words: Words) -> bool:
    """Return whether an item is a heading of a subject, that its items are about: it is short and no sentence."""
    names = words.names_somebody or read_heading(words)
    return not names and words.end - words.start < _LONGEST_THEME and words.text[words.end - 1] not in ".;"


def _all_named(sheet: Sheet, item: Item, own: Sequence[Item]) -> bool:
    named = sum(sheet.words(child.block).names_somebody for child in own)
    return named > 1 or (named > 0 and named == len(item.children))


def _only_heads_others(item: Item, own: Sequence[Item], assignees: Sequence[Assignee], words: Words) -> bool:
    """Return whether an item orders nobody in particular, and all under it is ordered by itself: "… giao các đơn vị:"."""
    if item.paragraphs or not own or len(own) < len(item.children):
        return False
    collective = bool(assignees) and all(each.name.lower().startswith("các ") for each in assignees)
    return collective and (words.text[words.end - 1] == ":" or bool(read_heading(words)))


def _own_tasks(sheet: Sheet, item: Item) -> Sequence[Item]:
    """Return the sub-item where it is a task of its own, else those under it where it only leads to several that name somebody."""
    if _is_own_task(sheet, item):
        return (item,)
    named = [child for child in item.children if sheet.words(child.block).names_somebody]
    return named if len(named) > 1 else ()


def _is_own_task(sheet: Sheet, item: Item) -> bool:
    """Return whether a sub-item names its own assignee, one in particular, or its own deadline."""
    if _is_role_line(sheet, item):
        return False
    words = sheet.words(item.block)
    heads = bool(item.children or item.paragraphs)
    if words.roles or specific(read_assignees(words) if words.names_somebody else read_heading(words) if heads else ()):
        return True
    return any(sheet.deadlines([block]) for block in item.blocks())


def _is_role_line(sheet: Sheet, item: Item) -> bool:
    words = sheet.words(item.block)
    if ":" not in words.small:
        return False
    timed = _TIME_LINE.match(words.text, words.start, words.end) is not None
    return timed or (bool(words.roles) and is_role_line(words.small))


def _role_lines(sheet: Sheet, item: Item) -> tuple[Assignee, ...]:
    lines = [*item.paragraphs, *(child.block for child in item.children if _is_role_line(sheet, child))]
    return tuple([each for block in lines for each in sheet.words(block).roles])


def _assignees(sheet: Sheet, item: Item, pieces: Sequence[Block]) -> tuple[Assignee, ...]:
    """Return whom the item names: in its heading, in lines of roles, or in the first of its blocks that does."""
    if named := read_heading(sheet.words(item.block)) or _role_lines(sheet, item):
        return named
    read = [sheet.words(block) for block in pieces]
    if roles := [each for words in read for each in words.roles]:
        return tuple(dict.fromkeys(roles))
    return next(filter(None, map(read_assignees, read)), ())


def _dated_tasks(sheet: Sheet, item: Item, pieces: Sequence[Block], given: Given) -> Iterator[Task]:
    """Yield the task of an item, one more for each sentence that orders somebody else, and for each further day."""
    timed = [*item.own, *(child.block for child in item.children if _is_role_line(sheet, child))]
    others = [each for block in item.own for each in clauses(sheet, block)]
    deadlines = sheet.deadlines({block.start: block for block in (*timed, *pieces)}.values())
    first = [each for each in deadlines if not any(block.start <= each.start < block.end for block, _ in others)]
    main = main_deadline(first)
    yield make_task(sheet, pieces, given, main)
    days = {main.due if main else None, None}
    for deadline in first:
        if deadline.due not in days:
            days.add(deadline.due)
            yield make_clause(sheet, deadline, given)
    for block, named in others:
        yield make_task(sheet, [block], given._replace(assignees=named), main_deadline(sheet.deadlines([block])))
