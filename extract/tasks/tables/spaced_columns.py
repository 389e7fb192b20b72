"""Where the columns of a page part, and which words of a line stand in which of them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...patterns import pattern_of
from .spaced_lines import Line, Piece

#: The number of a row, also where its words follow: "1", "2.1.", "IV", "B)".
NUMBER = pattern_of(r"(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H])[.)]?(?:\s|$)")


def gutter(lines: Sequence[Line], left: int, right: int) -> int:
    """Return where between two titles the blank stands that parts their columns: the middle of the widest stretch that most lines leave free."""
    taken = [0] * (right - left + 1)
    for line in lines:
        for piece in line.pieces:
            for at in range(max(piece.column, left), min(piece.end, right)):
                taken[at - left] += 1
    least = min(taken[:-1] or taken)
    best, first = (0, 0), 0
    for at, count in enumerate([*taken[:-1], least + 1]):
        if count > least:
            best = max(best, (at - first, first))
            first = at + 1
    return left + best[1] + best[0] // 2


def cut(line: Line, bounds: Sequence[int]) -> Line:
    """Return the line with its pieces parted at the bounds of the columns, each under the number of its column.

    A number at the beginning of a line is that of its row, wherever it stands; a line with a piece for each column is whole.
    """
    if len(line.pieces) == len(bounds) + 1:
        return Line(tuple(piece._replace(column=at) for at, piece in enumerate(line.pieces)), line.apart)
    numbered = _has_number(line)
    number = [line.pieces[0]._replace(column=0)] if numbered else []
    parted = (part for piece in line.pieces[numbered:] for part in _parted(piece, bounds))
    return Line((*number, *parted), line.apart)


def _has_number(line: Line) -> bool:
    return len(line.pieces) > 1 and NUMBER.fullmatch(line.pieces[0].words) is not None


def _parted(piece: Piece, bounds: Sequence[int]) -> Iterator[Piece]:
    edges = [0, *(at for at in _inside(piece, bounds) if piece.words[at].isspace()), len(piece.words)]
    for first, after in pairwise(edges):
        words = piece.words[first:after]
        start = first + len(words) - len(words.lstrip())
        yield Piece(bisect_right(bounds, piece.column + start), piece.start + start, words.strip())


def _inside(piece: Piece, bounds: Sequence[int]) -> list[int]:
    """Return where in a piece columns part."""
    return [at - piece.column for at in bounds if piece.column < at < piece.end]


def runs_over(line: Line, bounds: Sequence[int]) -> bool:
    """Return whether words go on from one column into another, as a sentence does.

    Among other cells one that fills its column may touch the next: then one blank stands where they part. A line that begins
    below the words of its row needs but one cell beside it.
    """
    if len(line.pieces) == len(bounds) + 1:
        return False
    in_columns = not line.apart and len(line.pieces) > 2 - (line.pieces[0].column > 0)
    for piece in line.pieces[_has_number(line) :]:
        inside = _inside(piece, bounds)
        touches = in_columns and len(inside) == 1 and piece.words[inside[0]].isspace()
        if inside and not touches:
            return True
    return False
