"""The mark of a footnote that lost its height when its text was taken out of a page: it stands close behind a word, a year or a symbol."""

from ..letters import UPPER
from ..patterns import pattern_of
from .symbols import is_agency

BEHIND_YEAR = r"[1-9](?!\d|[/.-]\d)"
"""A mark behind a year, as a pattern: "Luật Đất đai năm 20243"."""

_LONGEST = 2
# "Luật Nhà ở3 số 27/2023/QH15"
_BEHIND_WORD = pattern_of(r"(?<=[^\W\d_])\d{1,2}(?=\s*,?\s*(?:\(|(?:số|ngày|năm)\s))")
# "31/2024/QH15|2", "61/2018/NĐ-CP|3", "07/2020/TT-BNV|4": none of them ends in such a digit
_BEHIND_SYMBOL = pattern_of(rf"(?:(?<=QH1\d)|(?<=^N[ĐQ]-CP))[1-9]\d?\Z|(?<=^TT-)(?P<agency>B[{UPPER}]{{1,6}})[1-9]\Z")


def past_mark(text: str, end: int) -> int:
    """Return where the mark ends that stands behind the title of a law ending at `end`, before its number or day; else `end`."""
    mark = _BEHIND_WORD.match(text, end)
    return mark.end() if mark else end


def marked_word(word: str) -> str:
    """Return a word without the mark behind it, empty where it bears none: "khoáng sản3"."""
    bare = word.rstrip("0123456789")
    return bare if 0 < len(word) - len(bare) <= _LONGEST and bare.isalpha() else ""


def without_mark(symbol: str) -> str:
    """Return a symbol without the mark behind it."""
    mark = _BEHIND_SYMBOL.search(symbol)
    if mark is None or (mark["agency"] and not is_agency(mark["agency"])):
        return symbol
    return symbol[: mark.start()] + (mark["agency"] or "")
