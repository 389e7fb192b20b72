"""The tasks in the items of a document: its outermost ones that order somebody, and what is ordered below them."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile

from ...model import Task
from ...patterns import pattern_of
from ...structure.segment import Block
from ..making import Given
from ..outline.attributes import is_attribute
from ..outline.headings import is_section
from ..outline.tree import Item, Outline
from ..sheet import Sheet
from ..who.assignees import ASKED_OF, lead_below, read_heading
from ..who.no_order import disclaims, is_aim, judges, states_fact
from ..who.words import Words, appoints_own_people
from ..wording.courtesy import asks_each
from .item_kinds import heads_work, is_dated_step, is_task, is_theme, may_be_told, role_lines
from .item_tasks import assignees_of, dated_tasks, named_later, shared_time
from .order import Order, asked_below, leads_on, opening_order, order_under, ordered_below
from .papers import heads_papers, lists_papers
from .paragraphs import read_paragraph
from .sub_items import all_named, all_told, leads_to_others, only_heads_others, own_tasks

_HEADING = 90
_POWERS = "quyền hạn"
_AIMS = pattern_of(r"(?:mục tiêu|mục đích|đánh giá|tình hình|kết quả|quan điểm|phạm vi|đối tượng)(?:\s\w+){0,3}:")
# "Huyện đề nghị được lùi thời hạn đến hết quý I" orders nobody.
_ASKS_LEAVE = pattern_of(r"(?:đề nghị|kiến nghị|xin)\s(?:được|cho|lùi|gia hạn)(?!\w)")
_PROVISION = pattern_of(
    r"(?:[Kk]hoản|[Đđ]iểm|Điều)\s+\w{1,4}\b[^.;:“”]{0,160}?\s(?:quy\s+định|nêu)(?:\s+(?:rõ|như\s+sau))?\s*:?\s*[:“]"
)


def read_outline(sheet: Sheet, tree: Outline, order: Order, *, in_body: bool) -> Iterator[Task]:
    """Yield the tasks of one part of the document, whose items stand under `order`.

    Who tells what a law says, word for word, answers: only who is told so outright is ordered there.
    """
    if order.telling and any(_PROVISION.search(sheet.text, block.start, block.end) for block in tree.blocks()):
        order = order._replace(ruling=True)
    if lists_papers(sheet, tree, ordered=order.ordered):
        yield from read_paragraph(sheet, tree.opening[-1], order, alone=True)
        order = order._replace(papers=True)
    under = order
    items = tree.items if tree.opening or not in_body else dropwhile(_is_bullet, tree.items)
    for item, under in _under_headings(sheet, items, order):
        yield from _of_item(sheet, item, under)
    if tree.items or not in_body:
        closing = tree.closing if tree.items else tree.opening
        yield from _of_closing(sheet, closing, under._replace(last=bool(tree.items)))
    else:
        yield from _of_letter(sheet, tree.opening, order)


def _under_headings(sheet: Sheet, items: Iterable[Item], order: Order) -> Iterator[tuple[Item, Order]]:
    """Yield the outermost items with what they stand under; one in capitals without items under it heads those behind it."""
    for item in items:
        words = sheet.words(item.block)
        if not item.children and words.text[words.start : words.end].isupper():
            order = order_under(item, words, order._replace(inside=False))
        yield item, order


def _of_closing(sheet: Sheet, blocks: Iterable[Block], order: Order) -> Iterator[Task]:
    for block in blocks:
        yield from read_paragraph(sheet, block, order, alone=False)


def _of_letter(sheet: Sheet, blocks: Iterable[Block], order: Order) -> Iterator[Task]:
    """Yield the tasks of a body without items; a paragraph that leads to the next ones is none where they order something.

    Behind an order "Yêu cầu Sở Y tế, Sở Nội vụ triển khai thực hiện." asks for nothing else.
    """
    leads: list[Task] = []
    ordered = False
    for block in blocks:
        found = list(read_paragraph(sheet, block, order, alone=True))
        if ordered and len(found) == 1 and not found[0].due_text and asks_each(sheet.text, block.start, block.end):
            continue
        ordered = ordered or bool(found)
        if len(found) == 1 and leads_on(sheet.text, block.sentences[-1]) and not found[0].due_text:
            leads = found
        else:
            leads = [] if found else leads
            yield from found
        order = opening_order(sheet, block, order)
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
    aims = not (order.inside or order.assignees) and is_aim(sheet.text, words.start, words.end)
    tells = words.excused or states_fact(words) or aims or (judges(words) and not words.ordering)
    if tells:
        yield from read_paragraph(sheet, item.block, order, alone=False)
    if (
        not words.names_somebody
        and (_is_aim(words) or is_section(item, words))
        and not (_is_dated_work(sheet, item, words) or _is_led_assessment(sheet, item, words))
    ):
        yield from _of_heading(sheet, item, words, order)
        return
    leads = asked_below(item, words, order) or (ordered_below(item, words, order) if _leads_numbered(item) else None)
    if leads is None and not (tells or _orders_nothing(words)) and is_task(sheet, item, words, order):
        yield from _task_and_below(sheet, item, order)
        return
    if leads is None and not tells and _orders_later(sheet, item):
        yield from read_paragraph(sheet, item.block, order, alone=False)
    if leads is None and words.orders_something:
        order = order._replace(inside=False)
    yield from _below(sheet, item, leads or order)


def _orders_later(sheet: Sheet, item: Item) -> bool:
    """Return whether a later sentence gives somebody a day: "1. Việc nâng lương theo Thông tư A. Các đơn vị gửi danh sách trước ngày …"."""
    for sentence in item.block.sentences[1:]:
        words = sheet.read(sentence.start, sentence.end)
        if words.acting and not _ASKS_LEAVE.search(words.small):
            piece = item.block._replace(start=sentence.start, end=sentence.end, sentences=(sentence,))
            if any(each.due for each in sheet.deadlines([piece])):
                return True
    return False


def _of_heading(sheet: Sheet, item: Item, words: Words, order: Order) -> Iterator[Task]:
    if _is_aim(words):
        yield from _of_aim(sheet, item, order)
    else:
        yield from _of_section(sheet, item, words, order_under(item, words, order))


def _is_aim(words: Words) -> bool:
    """Return whether an item is about what is aimed at or was reached: by its heading, or behind it, "1. Đánh giá chung: Qua 02 tháng …"."""
    # "3. Yêu cầu đối với Phòng Giá", "3. Yêu cầu Phòng Giá:", but "2. Yêu cầu:"
    asked = "yêu cầu " if words.text[words.end - 1] == ":" else ASKED_OF
    if words.small.startswith(asked) and read_heading(words):
        return False
    return words.begin_with("aim") and (words.end - words.start < _HEADING or _AIMS.match(words.small) is not None)


def _is_dated_work(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item that sounds like an aim is work until a day: "- Đánh giá 83 tiêu chí, gửi trước ngày 25/11/2025"."""
    sounds = words.begin_with("aim") and words.orders_something and not item.children
    return sounds and any(each.due for each in sheet.deadlines([item.block]))


def _is_led_assessment(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether a numbered item that sounds like an aim is work that somebody leads: "3. Đánh giá, công nhận trường đạt chuẩn" above "- Chủ trì: …"."""
    numbered = (item.block.label or "")[:1].isdigit()
    assesses = numbered and words.small.startswith("đánh giá") and words.small[-1] not in ".:"
    return assesses and any(each.role == "chủ trì" for each in role_lines(sheet, item))


def _of_aim(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the tasks under "2. Đánh giá, xếp loại", which sounds like an aim: of whoever acts there until a day."""
    for child in item.children:
        if sheet.words(child.block).acting and sheet.deadlines([child.block]):
            yield from _of_item(sheet, child, order)


def _of_section(sheet: Sheet, item: Item, words: Words, order: Order) -> Iterator[Task]:
    """Yield the tasks under an item that heads others, which stand under `order`.

    Where lines under several of those say who does them, they are work, whatever another section shares out.
    """
    if (order.ordered or order.charging) and _heads_sentences(sheet, item, words):
        yield from _task_and_below(sheet, item, order)
        return
    if order.shared_out and sum(bool(role_lines(sheet, child)) for child in item.children) > 1:
        order = order._replace(shared_out=False)
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
    papers = order.papers or heads_papers(sheet, item)
    order = order._replace(until=shared_time(sheet, item) or order.until, papers=papers)
    if order.charging and sheet.words(item.block).small.startswith(_POWERS):
        order = order._replace(charging=False)
    for block in item.paragraphs:
        yield from read_paragraph(sheet, block, order, alone=False)
    if item.paragraphs and item.children:
        order = opening_order(sheet, item.paragraphs[-1], order)
    for child in item.children:
        yield from _of_item(sheet, child, order)


def _task_and_below(sheet: Sheet, item: Item, order: Order) -> Iterator[Task]:
    """Yield the item as a task, then those items under it that name their own assignee or deadline."""
    words = sheet.words(item.block)
    own = [each for child in item.children for each in own_tasks(sheet, child)]
    if (is_theme(words) and all_named(sheet, item, own)) or all_told(sheet, item):
        yield from _below(sheet, item, order)
        return
    starts = {child.start for child in own}
    shared = [child for child in item.children if child.start not in starts and not is_attribute(sheet, child.block)]
    pieces = sorted(
        (*item.own, *(block for child in shared for block in child.blocks())), key=lambda block: block.start
    )
    named = () if order.assignees and appoints_own_people(words) else assignees_of(sheet, item, pieces)
    assignees = named or order.assignees or named_later(sheet, item.paragraphs)
    only_heads = words.text[words.end - 1] == ":" or bool(read_heading(words))
    first = pieces[1] if only_heads and len(pieces) > 1 else item.block
    given = Given(item.block.label, lead_below(assignees, sheet.words(first)), order.governing)
    if not only_heads_others(item, own, assignees, words):
        yield from dated_tasks(sheet, item, pieces, given, order.until)
    until = shared_time(sheet, item) or order.until
    below = order._replace(
        assignees=assignees, until=until, governing=(*order.governing, *sheet.references([item.block]))
    )
    for child in own:
        yield from (_below if leads_to_others(sheet, child) else _task_and_below)(sheet, child, below)
