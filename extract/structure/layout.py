"""How the lines of a document were typed: how long a full one is, where empty ones stand between them, which are bold."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..letters import LOWER
from ..patterns import pattern_of

_GAP = pattern_of(rf"\n[ \t]*+\n\s*+([{LOWER}](?![.)]))?")
# The end of a line whose sentence goes on in small letters on the next one.
_SOFT_END = pattern_of(rf"\n[ ]*+(?=[{LOWER}]{{2}})")
_NARROWEST, _WIDEST, _ENOUGH_LINES = 25, 160, 5
# A stop that ends a line, and below it an empty line, or one that begins anew; "1." is a label.
_STOP_APART = pattern_of(r"[.;:](?<=\w.)[ ]*+\n[ \t]*+\n")
_STOP_CLOSE = pattern_of(rf"[.;:](?<=[{LOWER}].)[ ]*+\n(?=[ \t]*+[^\s{LOWER}])")
_ENOUGH_STOPS, _MOST_CLOSE, _RAGGED = 3, 0.1, 0.85
# So many blanks stand between two columns, not between the words of a justified line.
_COLUMN, _LONGEST_LABEL = " " * 5, 6


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document was typed.

    `width`: of a full line, 0 where lines are not wrapped; `spaced`: an empty line follows every line; `apart`: one
    follows every paragraph, within which lines of any length are wrapped, as a page of the web has them; `bold` says
    whether a span is set bold in the source, null where the source knows no bold.
    """

    width: int
    spaced: bool
    apart: bool
    bold: Callable[[int, int], bool] | None

    def full(self, line: str, following: str) -> bool:
        """Return whether `line` ends where it does because the next word had no room."""
        first_word = len(following.split(maxsplit=1)[0])
        return self.width > 0 and len(line) + first_word >= 0.85 * self.width


def read_layout(sample: str, bold: Callable[[int, int], bool] | None) -> Layout:
    """Return the layout that a good piece of a document shows."""
    gaps = [gap.lastindex for gap in _GAP.finditer(sample)]
    spaced = len(gaps) > 4 and sum(map(bool, gaps)) > 0.2 * len(gaps)
    prose = _without_columns(sample)
    soft = sorted(_soft_lengths(prose))
    width = _width(prose, soft)
    return Layout(width, spaced, not spaced and _is_ragged(soft, width) and _is_apart(sample), bold)


def _without_columns(sample: str) -> str:
    """Return the sample without the lines of tables and letterheads set in columns, which may be wider than those of the text."""
    if "|" not in sample and _COLUMN not in sample:
        return sample
    return "\n".join("" if _is_row(line) else line for line in sample.split("\n"))


def _is_row(line: str) -> bool:
    """Return whether columns stand on a line: marks between them, or blanks, but for those behind the label of an item."""
    if "|" in line or _COLUMN not in line:
        return "|" in line
    label, _, words = line.strip().partition(" ")
    return _COLUMN in (words.strip() if len(label) <= _LONGEST_LABEL else line.strip())


def _is_ragged(soft: Sequence[int], width: int) -> bool:
    """Return whether many lines are wrapped far from the full width."""
    return bool(soft) and soft[len(soft) // 4] < _RAGGED * width


def _is_apart(sample: str) -> bool:
    """Return whether all but a few of the lines that a stop ends have an empty line below them."""
    apart = len(_STOP_APART.findall(sample))
    return apart >= _ENOUGH_STOPS and len(_STOP_CLOSE.findall(sample)) <= _MOST_CLOSE * apart


def _width(sample: str, soft: Sequence[int]) -> int:
    """Return the length of a full line: many lines come near it where lines are wrapped, few where they are not.

    Among many short lines, those of a table, wrapped ones show by going on in small letters. Where a good part of the
    text stands in lines that are longer than paper is wide, none is.
    """
    lengths = sorted(map(len, sample.split("\n")))
    lines = lengths[bisect_right(lengths, _NARROWEST) : bisect_right(lengths, _WIDEST)]
    if len(soft) >= max(_ENOUGH_LINES, 0.3 * len(lines)):
        return soft[int(0.8 * len(soft))]
    if len(lines) < _ENOUGH_LINES or sum(lengths[bisect_right(lengths, _WIDEST) :]) > sum(lengths) / 3:
        return 0
    width = lines[int(0.95 * len(lines))]
    near = len(lines) - bisect_right(lines, 0.8 * width)
    return width if near > 0.4 * len(lines) else 0


def _soft_lengths(sample: str) -> Iterator[int]:
    """Yield the lengths of the lines, but the first one, whose sentence goes on in small letters on the next line."""
    for line in _SOFT_END.finditer(sample):
        before = sample.rfind("\n", 0, line.start())
        if before >= 0 and _NARROWEST <= line.start() - before - 1 <= _WIDEST:
            yield line.start() - before - 1
