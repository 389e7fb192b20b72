"""The agency that speaks in a reference, named behind it: "Tại Công văn số 4401/UBND-VX ngày 05/9/2025, | UBND tỉnh Nghệ An | đề nghị …"."""

from collections.abc import Sequence

from ..grammar.agency_phrase import agency_end
from ..grammar.agency_words import office
from ..patterns import pattern_of
from .named_before import agency_head, signs

# "Thực hiện ý kiến tại Công văn số …, Sở yêu cầu" is what the writer says, and no words of that letter
_WITHIN = pattern_of(r"(?:\A|[.;:\n]\s{0,3}|[-–+*•]\s{0,2})Tại\s+\Z")
_REACH = 12
_COMMA = pattern_of(r"(?:\s+(?:về|V/v)\s[^.,;:\n]{3,160})?,\s+")
_SAYS = pattern_of(
    r"\s+(?:(?:đã|cũng|có)\s+)?(?:yêu\s+cầu|giao|đề\s+nghị|chỉ\s+đạo|phê\s+duyệt|thống\s+nhất|đồng\s+ý|cho\s+phép|hướng\s+dẫn|thông\s+báo|(?:có\s+|cho\s+)?ý\s+kiến|kiến\s+nghị|trả\s+lời|kết\s+luận)(?!\w)"
)


def agency_behind(text: str, start: int, end: int, letters: Sequence[str]) -> str | None:
    """Return the name, as printed, of the agency that says something in the reference from `start` to `end`, where its `letters` fit."""
    if _WITHIN.search(text, max(0, start - _REACH), start) is None:
        return None
    comma = _COMMA.match(text, end)
    holder = office().match(text, comma.end()) if comma else None
    head = agency_head().match(text, (holder or comma).end()) if comma else None
    last = agency_end(text, head.start()) if head else None
    if head is None or last is None or _SAYS.match(text, last) is None:
        return None
    name = text[head.start() : last]
    return name if signs(name, letters) else None
