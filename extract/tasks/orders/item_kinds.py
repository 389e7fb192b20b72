"""What an item is: work, a topic, a step of a procedure, the heading of work; which items order somebody."""

import re
from itertools import pairwise

from ...model import Assignee
from ...patterns import pattern_of
from ...structure.segment import Block
from ..outline.attributes import heading_time, is_attribute
from ..outline.tree import Item
from ..sheet import Sheet
from ..who.assignees import names_who_orders, read_assignees, read_heading, read_ordered
from ..who.groups import is_standing
from ..who.names import specific
from ..who.no_order import judges
from ..who.receivers import reports_to
from ..who.words import Words, read_words
from ..wording.lists import any_of, holds, verb
from .members import names_member
from .order import Order

_LONGEST_THEME, _LONGEST_TOPIC, _FIRST_FEW = 160, 50, 3
# "Kế hoạch này thay thế …" is about the document
_ITSELF = pattern_of(r"(?:kế hoạch|chương trình|đề án|quyết định|công văn|văn bản|chỉ thị|nghị quyết) này\b")
_ENDS = pattern_of(
    r"\s(?:hết\s+hiệu\s+lực|không\s+còn\s+hiệu\s+lực|(?:được|bị)\s+(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|thu\s+hồi))(?!\w)"
)
# "Điều 1. Bãi bỏ Quyết định số 5/2010/QĐ-UBND về giờ làm việc thứ Bảy hằng tuần": what its title tells is no deadline
_ENDS_FIRST = pattern_of(r"(?:bãi\s+bỏ|hủy\s+bỏ|thay\s+thế)\s+(?:toàn\s+bộ\s+)?", re.IGNORECASE)
_STEP = "bước "
# "Được mời chuyên gia": what a group may do
_POWER = ("được ", "có quyền ")
_BY_DAY = pattern_of(r"(?:[Tt]rước|[Đđ]ến|[Hh]ết|[Xx]ong|[Tt]ừ)\s+ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d")
_BY_THEN = pattern_of(r"(?:trước|chậm\s+nhất|hoàn\s+thành|hoàn\s+tất|xong)(?!\w)", re.IGNORECASE)
_MARKS = pattern_of(r"[,;:]\s")
# Who answers or rules and lets a time run from when his letter comes in orders something by this letter.
_FROM_RECEIPT = pattern_of(r"nhận\s+(?:được\s+)?(?:văn\s+bản|công\s+văn|thông\s+báo|kết\s+luận)\s+này")
_DEADLINE_HINT = pattern_of(r"(?:trước|nhất|hết|xong|trong\s+(?:tháng|quý|năm))\s[^.;]{0,20}\d")


def is_task(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    """Return whether an item orders somebody, by itself or by what it stands under."""
    if _leads_nowhere(item, words) or _only_says_when(sheet, item) or _ends_document(sheet, item, words):
        return False
    if not item.children and (
        names_member(item.block, words) or (not order.ordered and _names_document(sheet, item, words))
    ):
        return False
    if order.ruling:
        return _is_ruled(sheet, item, words, order)
    if words.names_somebody or words.roles or words.small.startswith(_STEP) or role_lines(sheet, item):
        return True
    if order.inside and _told_elsewhere(order) and _plans_topic(sheet, item, words):
        return bool(read_ordered(words))
    if order.papers:
        return False
    if order.ordered:
        return not _is_topic(words) or _topic_orders(sheet, item, words)
    if read_heading(words) or names_who_orders(words):
        return bool(item.children or item.paragraphs) and (order.inside or heads_work(sheet, item))
    return _orders_by_itself(sheet, item, words, order) or bool(read_ordered(words))


def _is_ruled(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    """Return whether an item of rules says who must act all the same."""
    told = words.told or orders_itself(sheet, words)
    return told or _dated(sheet, item, words) or (order.charging and _is_charge(sheet, item, words, order))


def _orders_by_itself(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    """Return whether an item under which nobody is named is work, by its verb or its day."""
    if words.orders_something and (_works(item, order) or _timed(order) or sheet.deadlines(item.own)):
        return True
    if order.telling and _does_by_day(sheet, item, words):
        return True
    of_work = order.inside and not _ITSELF.match(words.small)
    return of_work and any(each.due or each.recurrence for each in sheet.deadlines(item.own))


def _only_says_when(sheet: Sheet, item: Item) -> bool:
    """Return whether an item is a heading that says when what stands below it is done."""
    return bool(item.children and heading_time(sheet, item))


def _leads_nowhere(item: Item, words: Words) -> bool:
    """Return whether an item leads on to something, and nothing stands below it."""
    return words.text[words.start : words.end].endswith(":") and not item.children and not item.paragraphs


def _ends_document(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item begins with a document and says that it holds no longer, "Công văn số 318/SNV hết hiệu lực từ ngày …", or ends one."""
    ends = _ENDS_FIRST.match(words.text, words.start, words.end)
    if words.names_somebody or item.children or not (ends or _ENDS.search(words.small)):
        return False
    if read_ordered(words) or any(each.due for each in sheet.deadlines(item.own)):
        return False
    first = next(iter(sheet.references([item.block])), None)
    return first is not None and sheet.mentions[first].start == (ends.end() if ends else words.start)


def _names_document(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item is but the name of a document: "4. Quyết định số 17/QĐ-BYT về tổ chức, nhiệm vụ của Viện Gút - Bộ Y tế"."""
    first = next(iter(sheet.references([item.block])), None)
    mention = sheet.mentions[first] if first is not None else None
    if mention is None or mention.start != words.start or not mention.title or sheet.deadlines(item.own):
        return False
    return " ".join(words.text[mention.end : words.end].split()).rstrip(".;,").endswith(mention.title)


def _is_charge(sheet: Sheet, item: Item, words: Words, order: Order) -> bool:
    """Return whether an item says what the group above it does, or somebody in it."""
    if words.small.startswith(_POWER):
        return False
    if words.names_somebody or read_heading(words):
        named = read_assignees(words) or read_heading(words)
        return not any(is_standing(each.name) for each in named)
    return bool(order.assignees) and (words.orders_something or bool(sheet.deadlines([item.block])))


def orders_itself(sheet: Sheet, words: Words) -> bool:
    """Return whether who writes names himself before his order: "Sở Xây dựng giao Thanh tra Sở theo dõi"."""
    said = any_of("order").search(words.text, words.start, words.end) if words.ordering else None
    if said is None or not sheet.is_own(words.text[words.start : said.start()]):
        return False
    return bool(specific(read_ordered(words)))


def _does_by_day(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether what stands behind a topic is to be done by a day: "3. Ôn tập: Tổ chức ôn tập đến hết tháng 11/2025"."""
    behind = words.small.partition(": ")[2]
    return verb().match(behind) is not None and any(each.due for each in sheet.deadlines(item.own))


def _works(item: Item, order: Order) -> bool:
    """Return whether an item is work that a section of work names; one that only groups others is none."""
    numbered = (item.block.label or "")[:1].isalnum()
    return (
        order.inside
        and not order.shared_out
        and numbered
        and not any((child.block.label or "")[:1].isalnum() for child in item.children)
    )


def _timed(order: Order) -> bool:
    """Return whether work stands under a heading that only says when it is done: "2. Tháng 6/2025:"."""
    return order.inside and order.until is not None


def _told_elsewhere(order: Order) -> bool:
    """Return whether a table or another section says who does what, and no order to somebody stands above."""
    return (order.tabled and not order.assignees) or (order.shared_out and not order.ordered)


def _plans_topic(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item only says what is planned of a subject before its colon, "Tiêm phòng: đợt chính trong tháng 4"."""
    topic, mark, _ = words.small.partition(": ")
    names_subject = bool(mark) and len(topic) < _LONGEST_TOPIC and topic.replace(" ", "").replace(",", "").isalpha()
    return names_subject and not _binds(sheet, item, words)


def _binds(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item is to be completed by a day, goes to somebody, or names somebody who acts behind a comma."""
    if any(each.due and _BY_THEN.search(each.text) for each in sheet.deadlines(item.own)):
        return True
    ends = [each.start() for each in _MARKS.finditer(words.text, words.start, words.end)] + [words.end]
    acting = any(read_words(words.text, start + 2, end).acting for start, end in pairwise(ends))
    return acting or reports_to(words.text, words.start, words.end) is not None


def _is_topic(words: Words) -> bool:
    """Return whether an item only says what it is about: "Về chuyển đổi số", "Công tác báo cáo"."""
    if words.orders_something or read_ordered(words) or read_heading(words):
        return False
    return words.begin_with("topic") or is_theme(words)


def _topic_orders(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether what stands behind or right below a topic orders something; items below it speak for themselves.

    Where it is first said how things stand, each order behind that speaks for itself too.
    """
    below = list(map(sheet.words, item.paragraphs))
    if any(map(judges, below)):
        return False
    if any(each.orders_something or each.names_somebody or read_ordered(each) for each in below):
        return True
    behind = words.small.partition(": ")[2]
    return not item.children and (verb().match(behind) is not None or bool(sheet.deadlines(item.own)))


def is_theme(words: Words) -> bool:
    """Return whether an item is a heading of a subject, that its items are about: it is short and no sentence."""
    names = words.names_somebody or read_heading(words)
    return not names and words.end - words.start < _LONGEST_THEME and words.text[words.end - 1] not in ".;"


def _dated(sheet: Sheet, item: Item, words: Words) -> bool:
    deadlines = sheet.deadlines([item.block]) if words.names_somebody else []
    return any(each.due or each.recurrence or _FROM_RECEIPT.search(each.text) for each in deadlines)


def heads_work(sheet: Sheet, item: Item) -> bool:
    """Return whether what stands right under a heading says what to do, "Sở Y tế: rà soát …"; figures alone do not."""
    below = [*item.paragraphs, *(child.block for child in item.children)]
    return any(_says_what(sheet.words(block)) for block in below[:_FIRST_FEW])


def _says_what(words: Words) -> bool:
    if words.orders_something or words.acting is not None:
        return True
    return words.colon is not None and verb().match(words.small.partition(": ")[2]) is not None


def role_lines(sheet: Sheet, item: Item) -> tuple[Assignee, ...]:
    """Return whom lines of roles right under an item name."""
    lines = [*item.paragraphs, *(child.block for child in item.children if is_attribute(sheet, child.block))]
    return tuple([each for block in lines for each in sheet.words(block).roles])


def is_dated_step(sheet: Sheet, item: Item, words: Words) -> bool:
    """Return whether an item is a step of a plan; those of a procedure that anybody may start have no day."""
    if not words.small.startswith(_STEP):
        return False
    return any(_BY_DAY.search(sheet.text, block.start, block.end) for block in item.blocks())


def may_be_told(sheet: Sheet, block: Block) -> bool:
    """Return whether words of order or of a deadline stand in a rule; most rules have neither."""
    small = sheet.text[block.start : block.end].lower()
    return holds(small, "order") or _DEADLINE_HINT.search(small) is not None
