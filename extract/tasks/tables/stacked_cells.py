"""The lines of a row whose cells stand one below the other, shared out among the columns in the most fitting way."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from ...patterns import pattern_of
from ..wording.lists import head

LONGEST_ROW = 48
_TIME = pattern_of(
    r"(?:trước|trong|cuối|đầu|hết|đến|từ|chậm nhất|hoàn thành|xong|tháng|quý|năm|ngày|giai đoạn|t|q)\b.{0,60}?(?:\d|\b(?:iv|i{1,3})\b)"
    r"|\d{1,2}\s?[/.-]\s?\d|(?:19|20)\d\d\b|(?:hằng|hàng|mỗi)\s\w|thường xuyên|định kỳ|cả năm|(?:theo|khi|sau|ngay)\s|(?:lần|đợt|kỳ|tuần|tết|học kỳ|hki{1,2}|hk)\s?(?:\d|i|đầu|cuối|nguyên|:)|hki{1,2}\b|(?:trong )?(?:suốt )?năm học"
)
# Who approves: "Bộ trưởng", "UBND tỉnh"
_HOLDER = pattern_of(
    r"(?:Thủ tướng|Bộ trưởng|Thống đốc|Chủ tịch|Giám đốc|Cục trưởng|Chính phủ|Quốc hội|Lãnh đạo|HĐND|UBND|Ban Thường vụ)\b"
)
TITLE = pattern_of(r"(?:Chủ tịch|Giám đốc|[Tt]rưởng|Bộ trưởng Bộ|Thường trực|(?:[Tt]hành|[ỦUủu][yỷ]) viên)$")
"""The pattern of a title that wants its office, which may stand on the next line: "Trưởng", "Các thành viên"."""
_OFFICES = ("lead", "help", "approval", "receiver")
_MOST_LINES = {"lead": 12, "help": 20, "approval": 8, "due": 6, "receiver": 6}
_SHORT_HEAD, _SHORT_TIME = 4, 14
_IMPOSSIBLE = -1000.0
# How well a column without a line fits.
_EMPTY = {
    "what": _IMPOSSIBLE,
    "lead": -4.0,
    "help": -1.0,
    "approval": -2.0,
    "due": -2.0,
    "receiver": -1.0,
    "other": -0.5,
    "rest": 0.0,
}
# What speaks for a cell that begins at a line, and against it.
_AFTER_GAP, _SMALL_LETTER, _CUT_OPEN = 1.0, -4.0, -3.0
_OFFICE, _NO_OFFICE, _OFFICE_INSIDE, _HOLDS_OFFICE = 3.0, -3.0, -1.5, 1.0
_EACH_ITS_OWN = 2.5
_IS_TIME, _NO_TIME, _TIME_INSIDE, _MORE_THAN_TIME, _LEFT_OVER = 4.0, -3.0, -1.0, -0.5, -0.2


class Line(NamedTuple):
    """A line at `start`..`end` of the clean text, its words with single spaces.

    Attributes:
        apart: an empty line stands above it.
        goes_on: the line above it ends open: "Sở Tài chính,".
    """

    start: int
    end: int
    words: str
    apart: bool
    goes_on: bool


def share_out(lines: Sequence[Line], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return for each column the lines of its cell, (first, behind the last); nothing where none of the ways fits.

    Columns are filled from the left, each with the best beginning for every number of lines used so far.
    """
    fit = _Fits(lines)
    count = len(lines)
    best = [0.0] + [_IMPOSSIBLE * 9] * count
    taken: list[list[int]] = []
    for kind in kinds:
        longest = _MOST_LINES.get(kind, count)
        ways = [
            max((best[start] + fit(kind, start, end), start) for start in range(max(0, end - longest), end + 1))
            for end in range(count + 1)
        ]
        best = [score for score, _ in ways]
        taken.append([start for _, start in ways])
    if count == len(kinds) and _fit_of_each(fit, kinds) >= max(best[count], 0):
        return [(at, at + 1) for at in range(count)]
    if not lines or best[count] < 0:
        return []
    bounds = [(count, count)]
    for starts in reversed(taken):
        bounds.append((starts[bounds[-1][0]], bounds[-1][0]))
    return bounds[:0:-1]


def _fit_of_each(fit: "_Fits", kinds: Sequence[str]) -> float:
    """Return how well the columns fit with a line for each, which tells more than what the lines say."""
    return sum(fit(kind, at, at + 1) for at, kind in enumerate(kinds)) + _EACH_ITS_OWN


class _Fits:
    """How well the lines `start`..`end` fit a column of a kind."""

    def __init__(self, lines: Sequence[Line]) -> None:
        above = ["", *(line.words for line in lines)]
        self.offices = [
            _is_office(line.words) and not (line.goes_on or TITLE.search(up))
            for up, line in zip(above, lines, strict=False)
        ]
        self.times = [_TIME.match(_small(lines, at)) is not None for at in range(len(lines))]
        self.opening = [_opening(line) if at else 0.0 for at, line in enumerate(lines)]
        self.holders = [_HOLDER.match(line.words) is not None for line in lines]
        self.offices_before, self.times_before = [0, *accumulate(self.offices)], [0, *accumulate(self.times)]
        self.capitals_before = [0, *accumulate(line.words[0].isupper() for line in lines)]

    def __call__(self, kind: str, start: int, end: int) -> float:
        if start == end:
            return _EMPTY[kind]
        if kind == "rest":
            return _LEFT_OVER * (end - start)
        if kind == "due":
            more = self.capitals_before[end] - self.capitals_before[start + 1]
            return self.opening[start] + (_IS_TIME if self.times[start] else _NO_TIME) + _MORE_THAN_TIME * more
        offices_inside = self.offices_before[end] - self.offices_before[start + 1]
        times_inside = self.times_before[end] - self.times_before[start]
        score = self.opening[start] + _OFFICE_INSIDE * offices_inside + _TIME_INSIDE * times_inside
        return score + self._of_office(kind, start) if kind in _OFFICES else score

    def _of_office(self, kind: str, start: int) -> float:
        approves = _HOLDS_OFFICE if kind == "approval" else -_HOLDS_OFFICE
        return (_OFFICE if self.offices[start] else _NO_OFFICE) + self.holders[start] * approves


def _is_office(words: str) -> bool:
    """Return whether an office is named at the beginning; "Sở" alone is the rest of "Thanh tra Sở"."""
    if words.startswith("Các "):
        return True
    named = head().match(words.lower()) is not None or _HOLDER.match(words) is not None
    return named and words[0].isupper() and (" " in words or len(words) > _SHORT_HEAD)


def _small(lines: Sequence[Line], at: int) -> str:
    """Return the words of a line in small letters, a short one with the next: "Trước ngày⏎30/6"."""
    words = lines[at].words.lower()
    return f"{words} {lines[at + 1].words.lower()}" if len(words) < _SHORT_TIME and at + 1 < len(lines) else words


def _opening(line: Line) -> float:
    """Return how well a line opens a cell."""
    small = _SMALL_LETTER if line.words[0].islower() else 0.0
    return small + line.apart * _AFTER_GAP + line.goes_on * _CUT_OPEN
