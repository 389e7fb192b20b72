"""What another document says, retold before one's own words: "Thực hiện Công văn … về việc báo cáo trước ngày 30/9, Sở đề nghị …".

Who is ordered there, and by which day, is that document's order and not this one's.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...patterns import pattern_of
from ...structure.segment import Block, Sentence
from ..sheet import Sheet
from ..who.leads import past_lead
from ..who.words import LONGEST_HEAD, opens_with_name, read_words
from ..wording.acting import ordered
from ..wording.lists import any_of

# With these a sentence tells of a document on which its own words rest.
_OPENS = pattern_of(
    r"(?:(?:Để\s+)?(?:[Tt]hực\s+hiện|[Tt]riển\s+khai|[Tt]hi\s+hành)|Căn\s+cứ|Theo|Tiếp\s+theo|Trên\s+cơ\s+sở|Xét|Chấp\s+hành|Hưởng\s+ứng|Sau\s+khi)\s"
)
# "UBND tỉnh đã ban hành Công văn …", "Ngày 05/8, Sở nhận được Công văn …", "Tại Công văn …": the sentence tells of the document
_TELLS = pattern_of(
    r"(?:[^;:]{0,200}?\s)?(?:có|ban\s+hành|gửi|nhận\s+được|tiếp\s+nhận|phát\s+hành)\s+(?:các\s+|văn\s+bản\s+(?:số\s+)?)?$"
)
# "Thực hiện Kế hoạch A, UBND tỉnh vừa ban hành Công văn B yêu cầu …", "…; UBND tỉnh có Công văn B …": what is told of B is no order of whoever tells
_HAS_ISSUED = pattern_of(
    r"[^;:]{0,200}?\s(?:(?:đã|vừa)\s+(?:ban\s+hành|gửi|phát\s+hành)|có)\s+(?:văn\s+bản\s+(?:số\s+)?)?$"
)
_ANSWERS = pattern_of(r"(?:Tại|Phúc\s+đáp|Trả\s+lời)\s")
_PURPOSES = ("Để ", "Nhằm ")
_MARK = pattern_of(r"[;,]\s+")
_IN_TITLE = pattern_of(r"\svề\s+(?:việc\s+)?\Z")
_LONGEST_OPENING, _LONGEST_SENDER = 200, 200


class _Acting(NamedTuple):
    """Where somebody acts behind a mark; `orders`: another one, whom he orders; `own`: he writes the document."""

    start: int
    orders: bool
    own: bool


def own_words(sheet: Sheet, piece: Block, references: Sequence[int]) -> Block | None:
    """Return the piece from its own words on, behind what it retells; null where it only retells an order.

    `references` are those in the piece.
    """
    text, first = sheet.text, sheet.mentions[references[0]] if references else None
    if text.startswith(_PURPOSES, piece.start):
        return _behind_purpose(sheet, piece)
    if first is None or first.start - piece.start > _LONGEST_OPENING:
        return piece
    opens = _OPENS.match(text, piece.start, first.start) is not None
    tells = not opens and (_ANSWERS.match(text, piece.start) or _TELLS.fullmatch(text, piece.start, first.start))
    if not (opens or tells):
        return piece
    start = _own_start(sheet, first.end, piece.end, tells=not opens)
    if start is not None:
        return _behind_issued(sheet, _cut(piece, start), references)
    return None if tells and any_of("order").search(text, first.end, piece.end) else piece


def _behind_issued(sheet: Sheet, piece: Block, references: Sequence[int]) -> Block | None:
    """Return the piece, or what stands behind the document that somebody is said in it to have issued; null where that one orders."""
    issued = next((sheet.mentions[each] for each in references if sheet.mentions[each].start > piece.start), None)
    if issued is None or not _HAS_ISSUED.fullmatch(sheet.text, piece.start, issued.start):
        return piece
    start = _own_start(sheet, issued.end, piece.end, tells=True)
    if start is not None:
        return _cut(piece, start)
    return None if any_of("order").search(sheet.text, issued.end, piece.end) else piece


def _behind_purpose(sheet: Sheet, piece: Block) -> Block:
    """Return the piece behind what it is for where both have a day: "Để kịp báo cáo Bộ trước 30/9, đề nghị các phòng gửi trước 20/9"."""
    days = sheet.deadlines([piece])
    if len(days) < len(("its own", "ours")):
        return piece
    start = _own_start(sheet, days[0].end, piece.end, tells=False)
    return piece if start is None or start > days[-1].start else _cut(piece, start)


def _cut(piece: Block, start: int) -> Block:
    return Block(start, piece.end, piece.part, None, 0, (), (Sentence(start, piece.end),))


def _own_start(sheet: Sheet, start: int, end: int, *, tells: bool) -> int | None:
    """Return where behind `start` somebody gives an order, "; Sở đề nghị …", else where somebody acts, else null.

    Where the sentence tells of the document only who writes here has words of his own, or who begins behind a semicolon.
    """
    acting = list(_acting(sheet, start, end))
    if tells:
        acting = [each for each in acting if each.own or sheet.text[each.start - 2] == ";"]
    retells = _orders_in(sheet.text, start, acting[0].start if acting else end)
    orders = (each.start for each in acting if each.orders)
    return next(orders, None if retells or not acting else acting[0].start)


def _orders_in(text: str, start: int, end: int) -> bool:
    """Return whether words behind a document say what it orders; its title, "về việc giao Sở Y tế …", ends before the next comma."""
    found = any_of("order").search(text, start, end)
    return found is not None and _IN_TITLE.search(text, start, found.start()) is None


def _acting(sheet: Sheet, start: int, end: int) -> Iterator[_Acting]:
    """Yield where somebody acts, or orders another one to, behind a comma or a semicolon."""
    text = sheet.text
    for mark in _MARK.finditer(text, start, end):
        at = mark.end()
        if not opens_with_name(text[at : at + LONGEST_HEAD]):
            continue
        words = past_lead(read_words(text, at, end))
        named = words.acting or (ordered().search(text, at, min(end, at + _LONGEST_SENDER)) if words.ordering else None)
        if named is not None:
            said = any_of("order").search(text, at, named.end("verb"))
            own = sheet.is_own(text[at : said.start() if said else named.end("who")])
            yield _Acting(at, said is not None, own)
