"""Whose the letters of a number are where the text itself says it: "Tổng công ty Điện lực Tây Bắc (EVNTB)", or gives another number with them."""

from functools import lru_cache

from ..grammar.agency_phrase import agency_end
from ..letters import UPPER
from ..patterns import pattern_of

_WORD = pattern_of(rf"(?<!\w)[{UPPER}]")
_IN_BRACKETS = pattern_of(
    rf"\s?\((?:(?:sau\s+đây\s+)?(?:gọi|viết)(?:\s+tắt)?\s+là\s+)?[\"“]?(?P<letters>[{UPPER}][{UPPER}\d&]{{2,11}})[\"”]?\)"
)
_SHORTEST = 3
# No name is longer, in characters.
_REACH = 120


def explained_in(text: str, letters: str) -> str | None:
    """Return the agency, as printed, whose name stands before its `letters` in brackets; the longest name that ends there."""
    return _explained(text).get(letters)


@lru_cache(maxsize=2)
def _explained(text: str) -> dict[str, str]:
    """Return letters -> the name before them, where a text explains them by one name only."""
    explained: dict[str, dict[str, str]] = {}
    for found in _IN_BRACKETS.finditer(text):
        if name := _name_before(text, found.start()):
            explained.setdefault(found["letters"], {}).setdefault(" ".join(name.lower().split()), name)
    return {letters: next(iter(names.values())) for letters, names in explained.items() if len(names) == 1}


def _name_before(text: str, end: int) -> str | None:
    begin = max(0, text.rfind("\n\n", max(0, end - _REACH), end), end - _REACH)
    starts = (word.start() for word in _WORD.finditer(text, begin, end))
    return next((text[start:end] for start in starts if agency_end(text, start) == end), None)


def abbreviates(letters: str, name: str) -> bool:
    """Return whether letters stand for the own name of an agency, and not only for what it is, as BCĐ for any Ban Chỉ đạo.

    >>> abbreviates("MPN", "Công ty Cổ phần May Phố Nhỏ"), abbreviates("BCĐ", "Ban Chỉ đạo số hóa"), abbreviates("ĐMDN", "Sở Nội vụ")
    (True, False, False)
    """
    initials = "".join(word[0].upper() for word in name.split())
    rest = iter(initials)
    in_order = all(letter in rest for letter in letters.upper())
    return len(letters) >= _SHORTEST and in_order and not initials.startswith(letters.upper())
