"""What the items at one place of the outline stand under: an order above them, a section of work, a part that lays down rules."""

from collections.abc import Sequence
from typing import NamedTuple

from ...model import Assignee
from ...patterns import pattern_of
from ...structure.segment import Block, Sentence
from ..outline.attributes import leading_time
from ..outline.headings import DIVISION, is_article, is_section
from ..outline.tree import Item
from ..sheet import Sheet
from ..when.deadline import Deadline
from ..who.assignees import names_who_orders, read_assignees, read_heading, read_ordered
from ..who.groups import charged_groups, charges_members
from ..who.names import names_office, specific, split_names
from ..who.words import Words, read_words
from ..wording.acting import SPEAKS, asked, charged
from ..wording.lists import any_of

# "Sở Nội vụ hướng dẫn thực hiện như sau": what follows explains, and orders nothing by itself.
_EXPLAINS = pattern_of(r"(?:hướng\s+dẫn|thông\s+báo|trả\s+lời|giải\s+trình)\b[^,;]{0,80}(?:như\s+sau|sau)\s*:\s*$")
_BELOW = pattern_of(
    r"(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|việc|giải\s+pháp|yêu\s+cầu)\s+(?:cụ\s+thể\s+)?(?:sau\s+đây|dưới\s+đây|sau)\s*[.;]$|như\s+sau\s*[.;]$"
)
_COMPLETES = pattern_of(r"\b(?:hoàn\s+(?:thành|tất)|xong)\b[^.;:]{0,120}$")
_SETS_TO_WORK = (["tập", "trung"], ["tổ", "chức"], ["triển", "khai"], ["thực", "hiện"], ["khẩn", "trương"])
_WORK_BELOW = tuple(
    f"{work} {below}:" for work in ("việc", "nhiệm vụ", "nội dung", "giải pháp") for below in ("sau", "sau đây")
)
_WRITES = ("ban hành", "xây dựng", "lập")
_CLAUSE = 160
_SEVERAL = 2


class Order(NamedTuple):
    """What the items at one place of the tree stand under.

    Attributes:
        ordered: the sentence above orders all of them.
        inside: the section is one of tasks.
        ruling: the part lays down rules, answers or corrects; only who is told so outright is ordered there.
        telling: the sentence above explains what is to be done, so that whoever is named below is told.
        charging: the article says what a group, or each one in it, does: "Nhiệm vụ của Tổ và các thành viên".
        duty: the section says who carries the document out; its articles are of tasks.
        shared_out: another section says who does the work; what names nobody here is only what it is about.
        tabled: a table says who does what; what is only planned of a subject is told there.
        papers: the sentence above has papers below it: "góp ý đối với 02 dự thảo, gồm:".
        last: the items are over; what closes a document speaks for all of it.
        assignees: whom the words above name.
        until: the time that a line gives for all of them.
        governing: the references of the paragraphs that govern them.
    """

    ordered: bool = False
    inside: bool = False
    ruling: bool = False
    telling: bool = False
    charging: bool = False
    duty: bool = False
    shared_out: bool = False
    tabled: bool = False
    papers: bool = False
    last: bool = False
    assignees: tuple[Assignee, ...] = ()
    until: Deadline | None = None
    governing: tuple[int, ...] = ()


def order_above(sheet: Sheet, opening: Sequence[Block], order: Order) -> Order:
    """Return what the items below the paragraphs that open a document stand under."""
    return opening_order(sheet, opening[-1], order) if opening else order


def opening_order(sheet: Sheet, lead: Block, above: Order) -> Order:
    """Return what the paragraph above items orders: nothing more than `above` unless it ends open and has words of order."""
    text, last = sheet.text, lead.sentences[-1]
    if above.ruling or not leads_on(text, last):
        return above
    if explains(text, last):
        return above._replace(telling=True)
    words = read_words(text, last.start, last.end)
    named = _charged(words)
    told = named or _asked(words) or read_ordered(words) or _set_to_work(words)
    if not (named or _leads(text, last)) or (above.shared_out and not (told or _is_ordered(words))):
        return above
    named = specific(told)
    governing = (*above.governing, *sheet.governing([lead]))
    until = _completed_by(sheet, lead) or above.until
    return above._replace(
        ordered=True,
        assignees=named or above.assignees,
        until=until,
        governing=governing,
    )


def _completed_by(sheet: Sheet, lead: Block) -> Deadline | None:
    """Return the day by which a paragraph has all below it completed; any other day may be that of what is ordered."""
    found = leading_time(sheet, lead)
    return found if found and _COMPLETES.search(sheet.text, lead.sentences[-1].start, found.end) else None


def leads_on(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence is no more than what stands above others: "… thực hiện các nội dung sau:", "… dưới đây."."""
    return text[sentence.end - 1] in ":," or _BELOW.search(text, sentence.start, sentence.end) is not None


def _charged(words: Words) -> tuple[Assignee, ...]:
    """Return whom the last words before a colon charge with what stands below: "Trên cơ sở đó, Sở Y tế có trách nhiệm:"."""
    charging = words.small.endswith(":") and "nhiệm" in words.small
    found = charged().search(words.text, words.start, words.end) if charging else None
    return split_names(found["who"], None) if found else ()


def _asked(words: Words) -> tuple[Assignee, ...]:
    """Return whom the last words before a colon name: "Sở Y tế yêu cầu các bệnh viện:"."""
    found = asked().search(words.text, words.start, words.end) if words.ordering else None
    return split_names(found["who"], None) if found else ()


def _set_to_work(words: Words) -> tuple[Assignee, ...]:
    """Return who sets to the work below, without a word of order: "Chủ tịch UBND các xã tập trung thực hiện một số việc sau:"."""
    sets = words.acting is not None and not words.ordering and words.acting["verb"].split() in _SETS_TO_WORK
    return read_assignees(words) if sets and words.small.endswith(_WORK_BELOW) else ()


def _is_ordered(words: Words) -> bool:
    """Return whether somebody acts in the words, and not only who wrote them: "UBND tỉnh ban hành Kế hoạch như sau:"."""
    return words.acting is not None and " ".join(words.acting["verb"].split()) not in _WRITES


def explains(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence only says that something is told below it: "Sở Y tế thông báo kết quả như sau:"."""
    found = _EXPLAINS.search(text, max(sentence.start, sentence.end - _CLAUSE), sentence.end)
    return found is not None and not any_of("order").search(found[0])


def asked_below(item: Item, words: Words, order: Order) -> Order | None:
    """Return what an item of an answer orders below it where it names to whom: "4. Để giải quyết dứt điểm, đề nghị UBND huyện A:"."""
    named = specific(_asked(words)) if order.ruling and item.children else ()
    return order._replace(ordered=True, ruling=False, assignees=named) if named else None


def ordered_below(item: Item, words: Words, order: Order) -> Order | None:
    """Return what the last sentence of an article orders of its items, "… Giao Sở Y tế bảo đảm các yêu cầu sau:", else null.

    Who only is named with a word of order, "Điều 2. Giao Giám đốc Sở Y tế", needs no colon.
    """
    text, last = words.text, item.block.sentences[-1]
    charges = words.begins_with_order and bool(read_heading(words))
    if not is_article(item) or not (text[item.block.end - 1] == ":" or charges):
        return None
    told = words if last.start <= words.start else read_words(text, last.start, last.end)
    named = specific(read_assignees(told) if told.told or told.charged else read_ordered(told) or read_heading(told))
    leads = any(each.role != "phối hợp" for each in named)
    if not (leads or told.begins_with_order or names_who_orders(told)):
        return None
    return order._replace(ordered=True, ruling=False, assignees=named if leads else ())


def _leads(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence orders what the items below it say."""
    return any(pattern.search(text, sentence.start, sentence.end) for pattern in (any_of("lead"), SPEAKS))


def shares_out(sheet: Sheet, items: Sequence[Item]) -> bool:
    """Return whether one of the sections, or one under them, says who does the work: "V. TỔ CHỨC THỰC HIỆN"."""
    for item in items:
        if not item.children:
            continue
        words = sheet.words(item.block)
        if words.has("duty") and is_section(item, words) and _names_several(sheet, item):
            return True
        if shares_out(sheet, item.children):
            return True
    return False


def _names_several(sheet: Sheet, item: Item) -> bool:
    below = [sheet.words(child.block) for child in item.children]
    return sum(words.names_somebody or bool(read_heading(words)) for words in below) >= _SEVERAL


def _office_alone(item: Item, words: Words) -> tuple[Assignee, ...]:
    """Return whom a heading of the outermost kinds names that holds nothing else: "II. SỞ XÂY DỰNG"."""
    if DIVISION.match(item.block.label or "") is None or not item.children:
        return ()
    return specific(read_heading(words))


def order_under(item: Item, words: Words, order: Order) -> Order:
    """Return what stands under a heading: an article lays down rules unless it says who carries the document out.

    In a chapter on duties it may only name an office: "Điều 7. Sở Xây dựng" and below "1. Chủ trì …".
    """
    duty = words.has("duty")
    if named := _office_alone(item, words):
        return order._replace(ordered=True, inside=True, ruling=False, assignees=named)
    if not is_article(item):
        return order._replace(inside=order.inside or words.has("section"), duty=duty, ruling=order.ruling and not duty)
    named = read_heading(words)
    if named and (duty or (words.headed and all(map(names_office, named)))):
        return order._replace(ordered=True, ruling=False, assignees=named)
    plans = words.has("plan")
    ruling = not (duty or plans or order.duty) and words.start < words.end
    inside = not ruling and (order.inside or duty or words.has("section"))
    groups = charged_groups(words)
    charging = (
        bool(groups) or charges_members(words) or words.begin_with("charge") or words.small.strip(" .:") == "nhiệm vụ"
    )
    return order._replace(inside=inside, ruling=ruling, charging=charging, assignees=groups or order.assignees)
