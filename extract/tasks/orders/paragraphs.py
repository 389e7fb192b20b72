"""The tasks in paragraphs outside the items: where they set a day, or where the letter has no items."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...model import Assignee, Task
from ...patterns import pattern_of
from ...structure.segment import Block
from ..apart import once
from ..making import Given, further_days, main_deadline, make_task
from ..sheet import Sheet
from ..when.deadline import Deadline
from ..who.assignees import read_assignees, read_notified, read_ordered
from ..who.names import specific
from ..who.no_order import answers_for, disclaims, in_trouble, is_courtesy, judges, states_fact
from ..who.receivers import reports_to
from ..who.words import LONGEST_HEAD, Words, opens_with_name, read_words
from .clauses import clauses_of
from .item_kinds import orders_itself
from .order import Order, explains
from .retelling import own_words
from .unnamed import asks, consents, rebuked, sent_by_day

# "Văn phòng UBND tỉnh thông báo để Sở Y tế biết, thực hiện": who writes so hands on what another one ordered.
_PASSES_ON = pattern_of(r"\b(?:thông\s*báo|trả\s+lời\b|phúc\s+đáp\b)(?:[^.;:]|(?<=bộ|sở):){0,120}\bbiết\b")

# "Ngày 19/9, Văn phòng Chính phủ có văn bản số 349/TB-VPCP yêu cầu quý Bộ …" reminds of what another letter ordered.
_REMINDS = pattern_of(
    r"\s*ngày\s\d{1,2}(?:[/.-]\d{1,2}|\stháng\s\d)[^.;:]{0,100}?\s(?:đã\s)?(?:có|ban hành|gửi)\s(?:văn bản|công văn|thông báo|công điện)\b"
)


# "Căn cứ Thông tư …;" is a ground, and "UBND tỉnh ban hành Kế hoạch … như sau:" tells what the document does.
_GROUND = pattern_of(r"[-–+\s]*(?:Căn\s+cứ|CĂN\s+CỨ)\s[^.]*[;,]\Z")
_ISSUES = pattern_of(r"\b(?:ban\s+hành|xây\s+dựng)\s[^;:]{0,300}?(?:như\s+sau|sau\s+đây|sau)\s*:\Z")

# "Ban Thường vụ triển khai kế hoạch … như sau:", "Sở Xây dựng báo cáo UBND tỉnh như sau:", "Phòng Giáo dục hướng dẫn các trường như sau:" say so of whoever writes, by whatever name.
_ANNOUNCES = pattern_of(
    r"\btriển khai (?:kế hoạch|chương trình|đề án|cuộc thi) [^;:]{0,300}?như sau\s?:\Z|\bhướng dẫn các [^;:]{0,300}?như sau\s?:\Z|\bbáo cáo (?:[^;:.]{0,200} )?như sau\s?[:.]?\Z"
)


# "UBND xã trân trọng kính mời các đại biểu …"
_INVITES = (" kính", " xin")


class Ordering(NamedTuple):
    """A sentence that orders somebody: its own words, whom they order, and the references in all of it."""

    piece: Block
    words: Words
    named: tuple[Assignee, ...]
    references: tuple[int, ...]


def read_paragraph(sheet: Sheet, block: Block, order: Order, *, alone: bool) -> Iterator[Task]:
    """Yield the tasks of a paragraph; where several of its sentences give orders, each is a task.

    `alone`: the letter has no items, so that its orders need no day of their own.
    """
    ordering = _with_days_behind(sheet, block, list(_all_ordering(sheet, block, order, alone=alone)))
    if alone and ordering:
        order = order._replace(governing=(*order.governing, *ordering[0].references))
    ordering = ordering or list(_whole(sheet, block, order, alone=alone))
    told = [
        main_deadline(sheet.text, once(sheet.text, [each.piece], sheet.deadlines([each.piece]))) for each in ordering
    ]
    days = (
        list(_ordered_days(sheet, block, ordering[0].piece.start)) if alone and ordering else sheet.deadlines([block])
    )
    ends = [*(each.piece.start for each in ordering[1:]), block.end]
    for (piece, _, named, references), deadline, end in zip(ordering, told, ends, strict=False):
        given = Given(None, specific(named), (*order.governing, *references))
        yield make_task(sheet, [piece], given, deadline)
        own, days = [each for each in days if each.start < end], [each for each in days if each.start >= end]
        yield from further_days(sheet, own, given, told, [piece])


def _ordered_days(sheet: Sheet, block: Block, start: int) -> Iterator[Deadline]:
    """Yield the deadlines of a block from `start` on, but those of sentences that say what becomes of whoever fails."""
    for sentence in block.sentences:
        if sentence.end > start and not read_words(sheet.text, sentence.start, sentence.end).excused:
            days = sheet.deadlines([block._replace(start=sentence.start, end=sentence.end)])
            yield from (each for each in days if each.start >= start)


def _with_days_behind(sheet: Sheet, block: Block, ordering: list[Ordering]) -> list[Ordering]:
    """Return the orders of a block, each without a day with what stands behind it where that gives one; a single one is all of it."""
    if len(ordering) == 1 and not sheet.deadlines([ordering[0].piece]):
        first = ordering[0].piece
        if _decides_before(sheet, block, first):
            return ordering
        return [
            ordering[0]._replace(piece=block._replace(start=first.start if _retells(block, first) else block.start))
        ]
    ends = [*[each.piece.start for each in ordering[1:]], block.end][: len(ordering)]
    return [_with_day_behind(sheet, block, each, end) for each, end in zip(ordering, ends, strict=True)]


def _decides_before(sheet: Sheet, block: Block, first: Block) -> bool:
    """Return whether the day before the first order is that of what is agreed to: "Chính phủ thống nhất kéo dài … đến hết ngày …"."""
    before = block._replace(end=first.start)
    return first.start > block.start and consents(sheet, before) and bool(sheet.deadlines([before]))


def _with_day_behind(sheet: Sheet, block: Block, order: Ordering, end: int) -> Ordering:
    """Return an order that has no day up to `end` where a day stands there and nobody else is named first."""
    text, piece = sheet.text, order.piece
    if sheet.deadlines([piece]) or opens_with_name(text[piece.end : end].lstrip(" .;\n")[:LONGEST_HEAD]):
        return order
    whole = block._replace(start=piece.start, end=piece.start + len(text[piece.start : end].rstrip(" ,;\n")))
    once = any(each.recurrence is None for each in sheet.deadlines([whole]))
    return order._replace(piece=whole) if once else order


def _retells(block: Block, own: Block) -> bool:
    """Return whether a block tells of another document before its own words begin, in the middle of a sentence."""
    return all(each.start != own.start for each in block.sentences)


def _all_ordering(sheet: Sheet, block: Block, order: Order, *, alone: bool) -> Iterator[Ordering]:
    last: Block | None = None
    for piece in clauses_of(sheet, block):
        within = piece.start not in {each.start for each in block.sentences}
        goes_on = last is not None and (within or not sheet.references([piece]))
        if found := _ordering(sheet, piece, order, alone=alone, goes_on=goes_on, within=within and goes_on):
            yield found
        if found or consents(sheet, piece):
            last = piece


def _ordering(sheet: Sheet, piece: Block, order: Order, *, alone: bool, goes_on: bool, within: bool) -> Ordering | None:
    """Return a sentence that orders somebody: by a day, or outright; in a letter without items any order will do.

    There whoever is named orders nobody by himself, unless the words above do: "Phó Thủ tướng có ý kiến như sau:", the
    order before them with which a paragraph `goes_on`, or they say by when or that he must; `within` its sentence he is told outright.
    """
    references = sheet.references([piece])
    own = own_words(sheet, piece, references)
    if own is None or _GROUND.match(sheet.text, piece.start, piece.end):
        return None
    words = sheet.read(own.start, own.end)
    acts = order.telling or order.ordered or words.led or (goes_on and _is_told(sheet, words))
    acts = acts or is_bidden(sheet, own, words)
    acting = read_ordered(words) or (read_assignees(words) if acts or not alone else ())
    named = acting or _told_by_day(sheet, own, words, order, alone=alone)
    silent = order.ruling and not (words.told or _leads_alone(words))
    if named is None or silent or _orders_nobody(sheet, own, words) or explains(sheet.text, own.sentences[0]):
        return None
    outright = specific(named) and (within or _is_outright(sheet, own, words, order))
    outright = outright or (order.telling and not alone)
    if not (alone or (outright and not is_courtesy(words)) or sheet.deadlines([own])):
        return None
    return Ordering(own, words, named, references)


def _told_by_day(sheet: Sheet, own: Block, words: Words, order: Order, *, alone: bool) -> tuple[Assignee, ...] | None:
    """Return who is to do a thing by a day because he is told of it or rebuked; all who get the letter where it only asks; else null."""
    if not (alone or order.last) or not sheet.deadlines([own]):
        return None
    told = read_notified(words) if alone else ()
    return told or (rebuked(words) if asks(words) else None)


def _is_outright(sheet: Sheet, piece: Block, words: Words, order: Order) -> bool:
    """Return whether whoever is named is told so outright, by the words or by what they stand under, and needs no day."""
    if words.told or words.charged or order.duty or orders_itself(sheet, words):
        return True
    return (order.ordered or order.last) and is_bidden(sheet, piece, words)


def _leads_alone(words: Words) -> bool:
    """Return whether an office leads what the document sets going: "Sở Tài chính chủ trì, … hướng dẫn thực hiện Quyết định này"."""
    leads = words.acting is not None and words.acting["verb"].split() == ["chủ", "trì"]
    return leads and words.small.rstrip(" ./").endswith(" này")


def is_bidden(sheet: Sheet, piece: Block, words: Words) -> bool:
    """Return whether somebody else than the writer is named first who has a day, or of whom it is said that he must."""
    return _is_told(sheet, words) and (words.bidden or bool(sheet.deadlines([piece])))


def _is_told(sheet: Sheet, words: Words) -> bool:
    """Return whether somebody else than the writer is named first, and it is not told what he will do."""
    named = words.acting or words.colon
    who = named["who"] if named else ""
    return bool(who) and not (who.endswith(" sẽ") or sheet.is_own(who) or words.text[words.end - 1] == ":")


def _is_to_announce(words: Words) -> bool:
    """Return whether somebody in particular is ordered to make a thing known: "Đề nghị Đài Truyền thanh xã thông báo để Nhân dân biết"."""
    announces = words.told and words.acting is not None and words.acting["verb"].split() == ["thông", "báo"]
    return announces and bool(specific(read_assignees(words)))


def _orders_nobody(sheet: Sheet, piece: Block, words: Words) -> bool:
    passes_on = _PASSES_ON.search(words.small) and not (sheet.deadlines([piece]) or _is_to_announce(words))
    if passes_on or _REMINDS.match(words.small):
        return True
    if words.acting and sheet.is_own(words.acting["who"]) and _ISSUES.search(sheet.text, words.start, words.end):
        return True
    if not words.told and _ANNOUNCES.search(words.small):
        return True
    if words.acting and words.acting["who"].endswith(_INVITES):
        return True
    if answers_for(words) and not sheet.deadlines([piece]):
        return True
    if in_trouble(words) and any(each.due for each in sheet.deadlines([piece])):
        return False
    if words.start > piece.start and in_trouble(read_words(sheet.text, piece.start, piece.end)):
        return True
    if _closes().match(sheet.text, piece.start, piece.end) and is_courtesy(words) and not sheet.deadlines([piece]):
        return True
    if judges(words) and not words.ordering:
        return True
    return words.excused or disclaims(words) or states_fact(words) or words.begin_with("procedure")


def _whole(sheet: Sheet, block: Block, order: Order, *, alone: bool) -> Iterator[Ordering]:
    """Yield the paragraph where it only says to whom something goes by a day, or that all is to be done by then."""
    words = read_words(sheet.text, block.start, block.end)
    if alone and not words.begin_with("closing"):
        if not order.ruling:
            yield from (
                Ordering(piece, words, (), ())
                for piece in sent_by_day(sheet, block)
                if not _orders_nobody(sheet, piece, words)
            )
        return
    named = read_assignees(words)
    if not (named or reports_to(sheet.text, block.start, block.end) or words.begin_with("closing")):
        return
    if sheet.deadlines([block]) and not _orders_nobody(sheet, block, words):
        yield Ordering(block, words, named, ())


@cache
def _closes() -> re.Pattern[str]:
    """Return the pattern of how the sentence begins with which a document closes: "Nhận được Công văn này, yêu cầu …"."""
    received = rf"(?:Khi\s+nhận|Nhận)\s+được\s+(?:{alternation(types_with('received'))})\b"
    return pattern_of(rf"\W*{received}|\W*Trên\s+đây\s+là\s", re.IGNORECASE)
