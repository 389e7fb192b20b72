"""What another document says, retold before one's own words: "Thực hiện Công văn … về việc báo cáo trước ngày 30/9, Sở đề nghị …".

Who is ordered there, and by which day, is that document's order and not this one's.
"""

import re
from collections.abc import Iterator, Sequence

from ..mention import Mention
from ..structure.segment import Block, Sentence
from .order_patterns import any_of
from .words import LONGEST_HEAD, opens_with_name, read_words

# With these a sentence tells of a document on which its own words rest.
_OPENS = re.compile(
    r"(?:(?:Để\s+)?(?:[Tt]hực\s+hiện|[Tt]riển\s+khai|[Tt]hi\s+hành)|Căn\s+cứ|Theo|Tiếp\s+theo|Trên\s+cơ\s+sở|Tại|Phúc\s+đáp|Trả\s+lời|Xét|Chấp\s+hành|Hưởng\s+ứng|Sau\s+khi)\s"
)
# "UBND tỉnh đã ban hành Công văn …", "Ngày 05/8, Sở nhận được Công văn …": the sentence tells of the document
_TELLS = re.compile(
    r"(?:[^;:]{0,200}?\s)?(?:có|ban\s+hành|gửi|nhận\s+được|tiếp\s+nhận|phát\s+hành)\s+(?:các\s+|văn\s+bản\s+(?:số\s+)?)?$"
)
_MARK = re.compile(r"[;,]\s+")
_LONGEST_OPENING = 200


def own_words(text: str, mentions: Sequence[Mention], piece: Block) -> Block | None:
    """Return the piece from its own words on, behind what it retells; null where it only retells an order.

    `mentions` are those in the piece.
    """
    first = mentions[0] if mentions else None
    if first is None or first.start - piece.start > _LONGEST_OPENING:
        return piece
    opens = _OPENS.match(text, piece.start, first.start) is not None
    tells = not opens and _TELLS.fullmatch(text, piece.start, first.start) is not None
    if not (opens or tells):
        return piece
    start = _own_start(text, first.end, piece.end)
    if start is not None:
        return Block(start, piece.end, piece.part, None, 0, (), (Sentence(start, piece.end),))
    return None if tells and any_of("order").search(text, first.end, piece.end) else piece


def _own_start(text: str, start: int, end: int) -> int | None:
    """Return where behind `start` somebody gives an order, "; Sở đề nghị …", else where somebody acts, else null."""
    acting = list(_acting(text, start, end))
    retells = any_of("order").search(text, start, acting[0][0] if acting else end) is not None
    orders = (at for at, by_somebody in acting if by_somebody)
    return next(orders, None if retells or not acting else acting[0][0])


def _acting(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield where somebody acts behind a comma or a semicolon, and whether somebody is named who orders it of another."""
    for mark in _MARK.finditer(text, start, end):
        at = mark.end()
        if opens_with_name(text[at : at + LONGEST_HEAD]):
            acting = read_words(text, at, end).acting
            if acting is not None:
                yield at, any_of("order").search(text, at, acting.end("verb")) is not None
