"""Acts of a document on another: who may change what, whether it is done or only planned, and from which day."""

import re
from functools import cache

from ...iso_days import is_day
from ..grammar.alternation import alternation
from ..grammar.dates import read_date
from ..grammar.doc_types import LETTER, kind_of, type_names, types_with
from ..model import CHANGES, ENDINGS, Document, Relation
from ..patterns import pattern_of
from ..structure.segment import Block

# How far a sentence is read around a deed: no real one is longer, and hostile text takes linear time.
FAR = 800
_BINDING = frozenset({"law", "state"})
# Its items are orders to others, also where they begin with a deed: "c) Sửa đổi Thông tư …, hoàn thành trong quý IV".
_ORDERING = frozenset({"Chỉ thị"})
# Beside laws these change a law; a decree is changed by one of its rank or a higher one only (Luật 64/2025/QH15 Điều 4 and 8).
_CHANGE_LAWS = frozenset({"Lệnh", "Nghị quyết", "Văn bản hợp nhất"})
_DECREE = "Nghị định"
_BELOW_DECREES = frozenset({"Thông tư", "Thông tư liên tịch", "Quyết định"})
_ORDERS = frozenset({"Chỉ thị", "Công điện", LETTER, "Kế hoạch", "Thông báo", "Kết luận"})
_WITHOUT_DETAILS = {_DECREE: _BELOW_DECREES | _ORDERS, "Thông tư": _ORDERS, "Thông tư liên tịch": _ORDERS}

_AGREES = pattern_of(r"(?:đã\s+)?(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|quyết\s+nghị)\Z", re.IGNORECASE)
_ISSUING = pattern_of(r"(?:ban\s+hành|quyết\s+định|(?<!theo\s)hướng\s+dẫn)\s*:?\s+(?:\w+\s+){0,3}\Z", re.IGNORECASE)
# "Bộ Nội vụ hướng dẫn thực hiện Nghị định A | như sau:" opens what the document lays down
_AS_FOLLOWS = pattern_of(r"như\s+sau\s*:")
# As in: sau 10 (mười) ngày kể từ ngày ký.
_FROM_DAY = pattern_of(
    r"(?:(?:\b|(?<=hành))sau\s+\d{1,3}\s+(?:\([^()]{2,30}\)\s+)?ngày(?:,\s[^.;()]{3,80}?)?,?\s+(?P<after>kể\s+))?(?<!\w)từ\s+(?=(?P<day>ngày\s+\d)|ngày\s+(?P<signed>ký|ban\s+hành))"
)

_MOVES_DEADLINE = pattern_of(
    r"(?:được\s+|nay\s+|,\s+)?(?:(?:gia\s+hạn|lùi|dời)\b|(?:kéo\s+dài|điều\s+chỉnh|thay\s+đổi)(?:\s+(?:thêm|lại))?\s+(?:thời\s+(?:hạn|gian|điểm)|hạn)\b)"
    r"(?!\s+(?:\w+\s+)?hiệu\s+lực)",
    re.IGNORECASE,
)


def can_change(subject: str | None, target: str | None) -> bool:
    """Return whether a document of type `subject` can change one of type `target`; an unknown type can.

    A binding act is amended, replaced or repealed by a binding act only (Luật 64/2025/QH15 Điều 8), and a proposal
    changes nothing but an earlier one of its kind; an invitation also what was announced before it.
    """
    if subject in types_with("proposes"):
        return subject == target or (subject == "Giấy mời" and target == "Thông báo")
    high = kind_of(target) == "law" or target == _DECREE
    able = kind_of(subject) == "law" or subject in _CHANGE_LAWS or subject == target
    if high and kind_of(subject) in _BINDING and not able:
        return False
    return not (kind_of(target) in _BINDING and kind_of(subject) in {"letter", "plan"})


def can_act(relation: Relation, subject: str | None, target: str | None) -> bool:
    """Return whether a document of one type can do what the relation says to one of another; any may correct another.

    A decree gives details of laws and not of circulars, neither it nor a circular of orders.
    """
    if relation is Relation.GUIDES:
        return target not in _WITHOUT_DETAILS.get(subject or "", ())
    return relation not in CHANGES or relation is Relation.CORRECTS or can_change(subject, target)


def acts(text: str, block: Block, start: int, cue: int, document: Document, *, own: bool = False) -> bool:
    """Return whether the document itself acts by the words at `cue`, in the sentence that begins at `start`.

    It does in its own title, where a chapter, an article or an item begins with the words, and where it calls itself "… này". A letter or
    plan also changes those of its `own` agency so, but its items are orders to others.
    """
    if block.part == "header":
        return True
    first, end = max(start, cue - FAR), min(block.end, cue + FAR)
    if _ISSUING.search(text, max(start, cue - 40), cue) or _itself().search(text, first, end):
        return True
    if block.part != "body":
        return False
    before = text[first:cue].removeprefix(block.label or "").lstrip("abcdđe)")
    words = "".join(filter(str.isalpha, before)).lower()
    alone = (
        words in {"", "nay", "đồngthời"}
        or before.strip() == document.type
        or _resolves(before.strip(), document.issuer)
    )
    if kind_of(document.type) in {*_BINDING, ""} and document.type not in _ORDERING:
        rules = _names(before.strip(), document.issuer) and _AS_FOLLOWS.search(text, cue, end) is not None
        return alone or rules or (block.label or "").startswith("Điều")
    by_itself = alone or (document.issuer or "").startswith(before.strip())
    return own and by_itself and block.label is None


def _names(words: str, issuer: str | None) -> bool:
    """Return whether words are but the name of the issuer, of its head or of the ministries that issue jointly."""
    return words.removeprefix("Bộ trưởng ").removeprefix("Liên ").lower() == (issuer or " ").lower()


def _resolves(words: str, issuer: str | None) -> bool:
    """Return whether words only say that the issuer agrees to do what follows: "Chính phủ thống nhất", "Đồng ý"."""
    agrees = _AGREES.search(words)
    return agrees is not None and (issuer or "").lower().startswith(words[: agrees.start()].strip().lower())


def speaks_of_itself(text: str, start: int, end: int) -> bool:
    """Return whether a document names itself in the words: "Quyết định này"."""
    return _itself().search(text, start, end) is not None


def is_heading(text: str, block: Block) -> bool:
    """Return whether the block is the heading of an article: "Điều 1. Bãi bỏ toàn bộ các quyết định"."""
    return (block.label or "").startswith("Điều") and text[block.end - 1].isalnum()


@cache
def _itself() -> re.Pattern[str]:
    """Return the pattern of a document that speaks of itself: "Quyết định này", "Nội dung này"."""
    types = alternation(type_names())
    return pattern_of(
        rf"(?<!\w)(?:{types}|nội\s+dung)(?:\s+(?:hành\s+động|công\s+tác|tổng\s+thể|chung))?\s+(?:này|có\s+hiệu\s+lực)(?!\w)",
        re.IGNORECASE,
    )


def of_part(relation: Relation) -> Relation:
    """Return what the replacement or repeal of a part is: an amendment of the whole."""
    return Relation.AMENDS if relation in ENDINGS else relation


def effective_day(text: str, start: int, end: int, document: Document) -> str | None:
    """Return from which day an act holds: the day said between `start` and `end`, else that of the document."""
    for found in _FROM_DAY.finditer(text, start, end):
        if found["signed"]:
            return _full(document.effective_from if found["after"] else document.date)
        if day := said_day(text, found.start(), end):
            return day
    return _full(document.effective_from)


def moves_deadline(text: str, deed: int) -> bool:
    """Tell whether the words at `deed` move a deadline: "từ ngày 15/6" is the old day, and not the one from which that holds."""
    return _MOVES_DEADLINE.match(text, deed) is not None


def said_day(text: str, start: int, end: int) -> str | None:
    """Return the first whole day that "kể từ ngày …" says between `start` and `end`."""
    for found in _FROM_DAY.finditer(text, start, end):
        day = None if found["signed"] else read_date(text, found.start("day"))
        if day is not None and day.iso:
            return _full(day.iso)
    return None


def _full(day: str | None) -> str | None:
    return day if is_day(day) else None
