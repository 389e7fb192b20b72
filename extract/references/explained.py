"""Whose the letters of a number are where the text itself says it: "Tổng công ty Điện lực Tây Bắc (EVNTB)", or gives another number with them."""

import re

from ..grammar.agency_phrase import agency_end
from ..grammar.letters import UPPER
from ..patterns import pattern_of

_WORD = pattern_of(rf"(?<!\w)[{UPPER}]")
_LEAD = r"(?:(?:sau\s+đây\s+)?(?:gọi|viết)(?:\s+tắt)?\s+là\s+)?"
_SHORTEST = 3
# No name is longer, in characters.
_REACH = 120


def explained_in(text: str, letters: str) -> str | None:
    """Return the agency, as printed, whose name stands before its `letters` in brackets; the longest name that ends there."""
    if len(letters) < _SHORTEST or f"{letters})" not in text:
        return None
    for found in re.finditer(rf"\s*\({_LEAD}[\"“]?{re.escape(letters)}[\"”]?\)", text):
        begin = max(0, text.rfind("\n\n", 0, found.start()), found.start() - _REACH)
        for word in _WORD.finditer(text, begin, found.start()):
            if agency_end(text, word.start()) == found.start():
                return text[word.start() : found.start()]
    return None


def abbreviates(letters: str, name: str) -> bool:
    """Return whether letters stand for the own name of an agency, and not only for what it is, as BCĐ for any Ban Chỉ đạo.

    >>> abbreviates("MPN", "Công ty Cổ phần May Phố Nhỏ"), abbreviates("BCĐ", "Ban Chỉ đạo số hóa"), abbreviates("ĐMDN", "Sở Nội vụ")
    (True, False, False)
    """
    initials = "".join(word[0].upper() for word in name.split())
    rest = iter(initials)
    in_order = all(letter in rest for letter in letters.upper())
    return len(letters) >= _SHORTEST and in_order and not initials.startswith(letters.upper())
