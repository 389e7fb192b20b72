"""The tasks in paragraphs outside the items: where they set a day, or where the letter has no items."""

import re
from collections.abc import Iterator

from ..model import Assignee, Task
from ..structure.segment import Block
from .assignee_names import specific
from .assignees import read_assignees, read_ordered
from .clauses import clauses_of
from .making import Given, further_days, main_deadline, make_task, reports_to
from .order import Order, explains
from .sheet import Sheet
from .words import Words, past_opening, read_words

# "Văn phòng UBND tỉnh thông báo để Sở Y tế biết, thực hiện": who writes so hands on what another one ordered.
_PASSES_ON = re.compile(r"\b(?:thông\s+báo|trả\s+lời|phúc\s+đáp)\b[^.;:]{0,120}\bbiết\b")

# "Ngày 19/9, Văn phòng Chính phủ có văn bản số 349/TB-VPCP yêu cầu quý Bộ …" reminds of what another letter ordered.
_REMINDS = re.compile(
    r"\s*ngày\s\d{1,2}(?:[/.-]\d{1,2}|\stháng\s\d)[^.;:]{0,100}?\s(?:đã\s)?(?:có|ban hành|gửi)\s(?:văn bản|công văn|thông báo|công điện)\b"
)

Ordering = tuple[Block, Words, tuple[Assignee, ...]]


def read_paragraph(sheet: Sheet, block: Block, order: Order, *, alone: bool) -> Iterator[Task]:
    """Yield the tasks of a paragraph; where several of its sentences give orders, each is a task.

    `alone`: the letter has no items, so that its orders need no day of their own.
    """
    ordering = [
        found for piece in clauses_of(sheet.text, block) if (found := _ordering(sheet, piece, order, alone=alone))
    ]
    if len(ordering) == 1:
        piece, words, named = ordering[0]
        if not sheet.deadlines([piece]):
            ordering = [(block, words, named)]
    if alone:
        first = sheet.references([piece for piece, _, _ in ordering[:1]])
        order = order._replace(governing=(*order.governing, *first))
    given, days = None, set[str | None]()
    for piece, _, named in ordering or _whole(sheet, block, alone=alone):
        given = Given(None, specific(named), order.governing)
        deadline = main_deadline(sheet.deadlines([piece]))
        days.add(deadline.due if deadline else None)
        yield make_task(sheet, [piece], given, deadline)
    if given and not alone:
        yield from further_days(sheet, sheet.deadlines([block]), given, days)


def _ordering(sheet: Sheet, piece: Block, order: Order, *, alone: bool) -> Ordering | None:
    """Return a sentence that orders somebody: by a day, or outright; in a letter without items any order will do.

    There whoever is named orders nobody by himself, unless the words above do: "Phó Thủ tướng có ý kiến như sau:".
    """
    words = past_opening(read_words(sheet.text, piece.start, piece.end))
    told_above = order.telling or order.ordered
    named = read_ordered(words) or (() if alone and not told_above else read_assignees(words))
    if (
        not named
        or _orders_nobody(words)
        or explains(sheet.text, piece.sentences[0])
        or (order.ruling and not words.told)
    ):
        return None
    outright = (order.telling and not alone) or ((words.told or words.charged) and specific(named))
    if not (alone or (outright and not words.courtesy) or sheet.deadlines([piece])):
        return None
    return piece, words, named


def _orders_nobody(words: Words) -> bool:
    if _PASSES_ON.search(words.small) or _REMINDS.match(words.small):
        return True
    return words.excused or words.has("none") or words.states_fact or words.begin_with("procedure")


def _whole(sheet: Sheet, block: Block, *, alone: bool) -> Iterator[Ordering]:
    """Yield the paragraph where it only says to whom something goes by a day, or that all is to be done by then."""
    words = read_words(sheet.text, block.start, block.end)
    if alone and not words.begin_with("closing"):
        return
    named = read_assignees(words)
    if not (named or reports_to(sheet.text, block.start, block.end) or words.begin_with("closing")):
        return
    if sheet.deadlines([block]) and not _orders_nobody(words):
        yield block, words, named
