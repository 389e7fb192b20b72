"""The clauses of an item that order somebody else than its first one: each is an order of its own."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ...structure.labels import read_label
from ...structure.segment import Block, Sentence
from ..outline.attributes import is_attribute
from ..outline.tree import Item
from ..sheet import Sheet
from ..who.assignees import read_assignees, read_heading, read_ordered
from ..who.names import specific
from ..who.no_order import answers_for, states_fact
from ..who.words import APART, LONGEST_HEAD, Words, opens_with_name, read_words
from ..wording.acting import ordered, person, subject
from ..wording.lists import head
from .retelling import own_words

# Who acts stands at the beginning of a clause.
_REACH = 600
_MARK = pattern_of(rf"(?:;|,(?=\s+(?:[{UPPER}]|các\s|những\s|riêng\s)))\s+")
_HELPED = pattern_of(r"chủ\s+trì,?\s+(?:và\s+)?phối\s+hợp\s+(?:với|cùng)\s+(?P<who>[^;:.]{2,120})\Z")
# "…; từ ngày 01/7 đến ngày 15/7, UBND các huyện phúc tra": a day may stand before whoever acts next.
_DAY_FIRST = pattern_of(
    r"(?:từ|trước|trong|đến|chậm\s+nhất|sau\s+đó,?\s+(?:từ|trước))\s[^,;]{2,40}?\d(?:[/.-]|\s+tháng\s+)\d[^,;]{0,12},\s+"
)
# A day stands so near before the comma that ends its clause.
_DAY_REACH = 40
_WILL_NOT = " không"
_DIGIT = pattern_of(r"\d")


def clauses(sheet: Sheet, item: Item) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield those clauses, each as a block of its own, with whom it orders.

    Below a heading that only names an office an order to another one is such a clause too, behind what the office does itself:
    "2. Các chi bộ", "Rà soát …", "Giao Văn phòng Đảng ủy …". Whom it orders first it asks by its own task.
    """
    words = sheet.words(item.block)
    before = read_assignees(words)
    headed = () if before else read_heading(words)
    yield from _of_block(sheet, item.block, before, 1)
    does = False
    for block in (each for each in item.paragraphs if not is_attribute(sheet, each)):
        orders = sheet.words(block).told
        told = before or (headed if does and orders and _is_outside(sheet.words(block), headed) else ())
        does = does or not orders
        yield from _of_block(sheet, block, told, 0 if told else 1)


def _is_outside(words: Words, headed: tuple[Assignee, ...]) -> bool:
    """Return whether whoever is ordered is somebody in particular and no branch of the office: not "Công an các xã" below "Công an tỉnh"."""
    kinds = tuple(" ".join(each.name.split()[:2]) for each in headed)
    return all(each.name[0].isupper() and not each.name.startswith(kinds) for each in read_assignees(words))


def _of_block(
    sheet: Sheet, block: Block, before: tuple[Assignee, ...], first: int
) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield them from the clause `first` on; before whom nobody was ordered, the block has its own first order."""
    if first and len(block.sentences) == 1 and _MARK.search(sheet.text, block.start, block.end) is None:
        return
    before = before or read_assignees(sheet.words(block))
    if not before:
        return
    for piece in list(clauses_of(sheet, block))[first:]:
        words = sheet.read(piece.start, piece.end)
        if answers_for(words) or states_fact(words) or _refuses(sheet, words):
            continue
        ordered = () if first else read_ordered(words)
        named = ordered or (read_assignees(words) if words.names_somebody else ())
        new = sheet.text.startswith(APART, piece.start) or not _among(named, before)
        if new and (specific(named) or sheet.deadlines([piece])):
            yield piece, named


def _among(named: tuple[Assignee, ...], before: tuple[Assignee, ...]) -> bool:
    """Return whether all who are named are named before too: "Công an xã, phường tiếp nhận …; Công an xã lập biên bản"."""
    names = tuple(each.name.lower() for each in before)
    return all(any(name.startswith(each.name.lower()) for name in names) for each in named)


def _refuses(sheet: Sheet, words: Words) -> bool:
    """Return whether the writer only says what he will not do: "Thanh tra tỉnh không xem xét lùi thời hạn"."""
    who = words.acting["who"] if words.acting else ""
    return who.endswith(_WILL_NOT) and sheet.is_own(who.removesuffix(_WILL_NOT))


def clauses_of(sheet: Sheet, block: Block) -> Iterator[Block]:
    """Yield the sentences of a block, parted where somebody else acts: "Giao Sở A …; Sở B …", "Sở A … trước 10/9, Sở B … trước 15/9"."""
    for sentence in block.sentences:
        start = sentence.start
        for mark in _MARK.finditer(sheet.text, start, sentence.end):
            if _parts(sheet, start, mark, sentence):
                yield _clause(start, mark.start())._replace(part=block.part)
                start = mark.end()
        yield _clause(start, sentence.end)._replace(part=block.part)


def _clause(start: int, end: int) -> Block:
    return Block(start, end, "body", None, 0, (), (Sentence(start, end),))


def _parts(sheet: Sheet, start: int, mark: re.Match[str], sentence: Sentence) -> bool:
    """Return whether a mark stands between two who act; at a comma each of them has a day of his own."""
    text, behind, end = sheet.text, mark.end(), sentence.end
    day = _DAY_FIRST.match(text, behind, end)
    behind = day.end() if day else behind
    if mark[0][0] == "," and not _DIGIT.search(text, max(start, mark.start() - _DAY_REACH), mark.start()):
        return False
    named = opens_with_name(text[behind : behind + LONGEST_HEAD]) or person().match(text, behind, end) is not None
    if not (named or (mark[0][0] == ";" and head().match(text[behind : behind + LONGEST_HEAD]))):
        return False
    if not (named and mark[0][0] == ";") and not _both_dated(sheet, start, mark, sentence):
        return False
    if _names_helpers(sheet, start, mark.start()) or _among_ordered(sheet, start, mark.start(), end):
        return False
    who, then = _who(sheet, start, mark.start()), _who(sheet, behind, end)
    return bool(then) and who != then and (bool(who) or text.startswith(APART, behind))


def _names_helpers(sheet: Sheet, start: int, end: int) -> bool:
    """Return whether a clause breaks off among those who help: "Sở A chủ trì, phối hợp với Sở B; Sở C tổ chức …" orders A only."""
    helped = _HELPED.search(sheet.text, max(start, end - _REACH), end)
    return helped is not None and read_words(sheet.text, helped.start("who"), end).acting is None


def _among_ordered(sheet: Sheet, start: int, mark: int, end: int) -> bool:
    """Return whether a mark stands among those whom one order names: "Sở đề nghị Công an tỉnh; UBND các xã rà soát …".

    Without a word of order only behind a list: "Giám đốc các sở: Y tế, Nội vụ; Công an tỉnh rà soát …".
    """
    order = _first_order(sheet.text, start, end)
    if order is None and ":" in sheet.text[start:mark]:
        order = subject().match(sheet.text, start, end)
    return order is not None and order.start("who") < mark < order.end("who")


@lru_cache(maxsize=4)
def _first_order(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first order of a clause, of which each mark in it is asked."""
    return ordered().search(text, start, end)


def _both_dated(sheet: Sheet, start: int, mark: re.Match[str], sentence: Sentence) -> bool:
    days = [each.start for each in sheet.deadlines([_clause(sentence.start, sentence.end)])]
    return any(start <= day < mark.start() for day in days) and any(day >= mark.end() for day in days)


def _who(sheet: Sheet, start: int, end: int) -> set[str]:
    """Return the names of those who act at the beginning of a clause, behind the label of its item, or is ordered there by who writes."""
    text = sheet.text
    label = read_label(text, start, end)
    start = label[2] if label else start
    while start < end and text[start].isspace():
        start += 1
    end = min(end, start + _REACH)
    words = sheet.read(start, end)
    named = read_assignees(words) if words.names_somebody else _ordered(sheet, _clause(start, end))
    return {each.name for each in named if each.role != "phối hợp"}


def _ordered(sheet: Sheet, clause: Block) -> tuple[Assignee, ...]:
    """Return whom the writer orders in a clause, behind the words that name what he carries out; nobody before they end."""
    references = sheet.references([clause])
    own = own_words(sheet, clause, references)
    if own is None or (references and own.start == clause.start):
        return ()
    return read_ordered(sheet.read(own.start, own.end))
