"""The agency that a text names before a reference: "UBND tỉnh Quảng Trị | tại | Công văn số 3152/UBND-NC"."""

import re
from collections.abc import Sequence

from ..grammar.agency_phrase import agency_end
from ..grammar.issuers import canonical_issuer
from ..grammar.symbols import letters_of
from ..patterns import pattern_of

_REACH = 120
_HEAD = pattern_of(
    r"(?<![\w-])(?:UBND|HĐND|[ỦU]y\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Thường\s+trực|Sở|Bộ|Cục|Tổng\s+cục|Công\s+an|Thanh\s+tra|Văn\s+phòng|Tỉnh\s+ủy|Thành\s+ủy|Ban)\s"
)
_LINK = pattern_of(
    r"\s*\(\s*|[ \n](?:(?!của|về|với|và)[^\W\d_]{1,8}[ \n]){0,5}(?:tại|có|hành|gửi|ký)[ \n](?:các[ \n])?", re.IGNORECASE
)
# to whom the words go, not whose they are: "trả lời UBND tỉnh Quảng Trị tại Công văn số …"
_TO_WHOM = pattern_of(
    r"(?:gửi|lời|đáp|dẫn|cho|với|giao|đến|tới|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|đôn\s+đốc|Kính\s+gửi:?)\s+(?:Chủ\s+tịch\s+|Giám\s+đốc\s+)?\Z",
    re.IGNORECASE,
)


def agency_before(text: str, start: int, letters: Sequence[str]) -> str | None:
    """Return the name, as printed, of the agency that has written the reference at `start`, where its `letters` fit.

    "UBND tỉnh" says no more than the letters and is left out; "UBND huyện" says more. The first letter of what an agency is may
    be left out: "Sở Tư pháp tại Tờ trình số 31/TTr-TP".
    """
    begin = max(0, start - _REACH)
    for head in reversed(list(_HEAD.finditer(text, begin, start))):
        end = agency_end(text, head.start())
        if end is None or end > start or not (link := _LINK.match(text, end)) or link.end() != start:
            continue
        name = text[head.start() : end]
        asked = _TO_WHOM.search(text, max(0, head.start() - 24), head.start())
        return name if not asked and _signs(name, letters) else None
    return None


_LOWER = pattern_of(r"(UBND|HĐND)\s+(?:quận|huyện|thị\s+xã|thị\s+trấn|xã|phường|đặc\s+khu)", re.IGNORECASE)


def _signs(name: str, letters: Sequence[str]) -> bool:
    if relative := _LOWER.fullmatch(name):
        return relative[1].upper() in letters
    issuer = canonical_issuer(name)
    if issuer is None:
        return False
    known = letters_of(f"{issuer} tỉnh") | letters_of(issuer)
    return any(each in known or f"{issuer[0]}{each}" in known for each in letters)
