"""Assignment tables whose columns only blanks part, as a page set in columns becomes text: cells go on over several lines.

The titles may be centred above their columns, and so may the number beside a row of several lines.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from ..structure.segment import Block
from .rows import Row, Table
from .table_heads import Columns, is_title, read_columns

_PIECE = re.compile(r"\S(?:[^\n]*?\S)??(?=[ \t]{2,}|\t|\n|\Z)")
# "TT Nội dung": of all titles the first is so short that one blank may be all that follows it
_NUMBERED = re.compile(r"(?:S?TT|Stt|Số TT)(?=\s+\S)")
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H])[.)]?(?:\s|$)")
_BEHIND = re.compile(r"(?:Nơi\s+nhận|Kính\s+gửi)\b")
_ITEM = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s")
_FEWEST, _HEAD_LINES = 3, 6


class _Piece(NamedTuple):
    """Words that stand together on a line, at `column` of the line and at `start` of the text."""

    column: int
    start: int
    words: str

    @property
    def end(self) -> int:
        """The column behind the words."""
        return self.column + len(self.words)


class _Line(NamedTuple):
    """The pieces of a line; `apart`: an empty line stands above it."""

    pieces: tuple[_Piece, ...]
    apart: bool


class _Head(NamedTuple):
    """What the titles say: which column holds what, from where to where each title stands, how many lines they take."""

    columns: Columns
    spans: tuple[tuple[int, int], ...]
    lines: int


def read_spaced(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head block `at` begins with, null where there is none."""
    lines = _lines(text, blocks, at)
    first = list(islice(lines, _HEAD_LINES))
    head = _head(first)
    if head is None:
        return None
    body = list(takewhile(partial(_stands_in, head), _without_heads([*first, *lines], head.lines)))
    bounds = [_gutter(body, left[1], right[0]) for left, right in pairwise(head.spans)]
    cut = list(_in_table([_cut(line, bounds) for line in body], bounds, numbered="order" in head.columns))
    rows = tuple(_rows(cut, head.columns, len(head.spans)))
    if not rows:
        return None
    end = next((index for index in range(at + 1, len(blocks)) if blocks[index].start >= rows[-1].end), len(blocks))
    return Table(head.columns, rows, end)


def _lines(text: str, blocks: Sequence[Block], at: int) -> Iterator[_Line]:
    """Yield the lines from block `at` on, up to one that neither is indented nor has columns, nor goes on in small letters."""
    last = blocks[at].start
    for block in blocks[at:]:
        if block.cells:
            return
        start = text.rfind("\n", 0, block.start) + 1
        while start < block.end:
            stop = text.find("\n", start)
            stop = stop if stop >= 0 else len(text)
            pieces = tuple(_pieces(text, start, stop))
            if pieces and (_BEHIND.match(pieces[0].words) or not _may_be_row(pieces)):
                return
            if pieces:
                yield _Line(pieces, text.count("\n", last, start) > 1)
                last = pieces[-1].start + len(pieces[-1].words)
            start = stop + 1


def _pieces(text: str, start: int, stop: int) -> Iterator[_Piece]:
    for found in _PIECE.finditer(text, start, stop):
        column, at, words = found.start() - start, found.start(), found[0]
        if number := _NUMBERED.match(words):
            yield _Piece(column, at, number[0])
            words = words[number.end() :]
            skipped = number.end() + len(words) - len(words.lstrip())
            column, at, words = column + skipped, at + skipped, words.lstrip()
        yield _Piece(column, at, words)


def _may_be_row(pieces: Sequence[_Piece]) -> bool:
    first = pieces[0]
    return len(pieces) > 1 or first.column > 0 or first.words[0].islower() or first.words.rstrip(".").isdigit()


def _head(lines: Sequence[_Line]) -> _Head | None:
    """Return what the first lines say; a line belongs to the head as long as it makes titles whole and spoils none."""
    best: tuple[int, int, _Head] | None = None
    for count in range(1, len(lines) + 1):
        if _NUMBER.match(lines[count - 1].pieces[0].words):
            break
        titles = _titles(lines[:count])
        columns = read_columns([words for _, _, words in titles]) if len(titles) >= _FEWEST else {}
        whole = sum(is_title(words) for _, _, words in titles)
        if columns and (best is None or (len(columns) >= best[0] and whole >= best[1])):
            spans = tuple((start, end) for start, end, _ in titles)
            best = len(columns), whole, _Head(columns, spans, count)
    return best[2] if best else None


def _titles(lines: Sequence[_Line]) -> list[tuple[int, int, str]]:
    """Return the titles: from where to where each stands, its words; lines one above the other are one title."""
    titles: list[tuple[int, int, str]] = []
    for piece in sorted(piece for line in lines for piece in line.pieces):
        if titles and piece.column < titles[-1][1]:
            start, end, _ = titles.pop()
            titles.append((start, max(end, piece.end), ""))
        else:
            titles.append((piece.column, piece.end, ""))
    return [
        (
            start,
            end,
            " ".join(piece.words for line in lines for piece in line.pieces if start <= piece.column < end),
        )
        for start, end, _ in titles
    ]


def _without_heads(lines: Sequence[_Line], count: int) -> list[_Line]:
    """Return the lines below the head, without it where it comes again on the next page, and without numbers of pages."""
    head = [tuple(piece.words for piece in line.pieces) for line in lines[:count]]
    body = [line for line in lines[count:] if tuple(piece.words for piece in line.pieces) not in head]
    return [line for line in body if not _is_page_number(line, lines[0])]


def _stands_in(head: _Head, line: _Line) -> bool:
    """Return whether a line may be one of the table: behind it an item of the text goes over its columns, "3. Các cơ quan …"."""
    first = line.pieces[0]
    crossed = sum(first.column < start < first.end for start, _ in head.spans[2:])
    return len(line.pieces) > 1 or not (line.apart and crossed and _ITEM.match(first.words))


def _is_page_number(line: _Line, head: _Line) -> bool:
    first = line.pieces[0]
    return len(line.pieces) == 1 and first.words.isdigit() and first.column > head.pieces[0].end + 1


def _gutter(lines: Sequence[_Line], left: int, right: int) -> int:
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


def _cut(line: _Line, bounds: Sequence[int]) -> _Line:
    """Return the line with its pieces parted at the bounds of the columns, each under the number of its column.

    A number at the beginning of a line is that of its row, wherever it stands; a line with a piece for each column is whole.
    """
    if len(line.pieces) == len(bounds) + 1:
        return _Line(tuple(piece._replace(column=at) for at, piece in enumerate(line.pieces)), line.apart)
    pieces: list[_Piece] = []
    for piece in line.pieces:
        if not pieces and len(line.pieces) > 1 and _NUMBER.fullmatch(piece.words):
            pieces.append(piece._replace(column=0))
            continue
        inside = [at - piece.column for at in bounds if piece.column < at < piece.end]
        edges = [0, *(at for at in inside if piece.words[at].isspace()), len(piece.words)]
        for first, after in pairwise(edges):
            words = piece.words[first:after]
            start = first + len(words) - len(words.lstrip())
            column = bisect_right(bounds, piece.column + start)
            pieces.append(_Piece(column, piece.start + start, words.strip()))
    return _Line(tuple(pieces), line.apart)


def _in_table(lines: Sequence[_Line], bounds: Sequence[int], *, numbered: bool) -> Iterator[_Line]:
    """Yield the lines of the table: in one with numbers nothing else stands at the left."""
    for line in lines:
        first = line.pieces[0]
        if numbered and first.column == 0 and not _NUMBER.match(first.words):
            return
        if not numbered and len(line.pieces) == 1 and (line.apart or len(first.words) > bounds[0]):
            return
        yield line


def _rows(lines: Sequence[_Line], columns: Columns, width: int) -> Iterator[Row]:
    starts = _numbered(lines, columns.get("what", 1)) if "order" in columns else _unnumbered(lines)
    for first, after in pairwise([*starts, len(lines)]):
        pieces = [piece for line in lines[first:after] for piece in line.pieces]
        cells = ["\n".join(piece.words for piece in pieces if piece.column == at) for at in range(width)]
        start, end = min(piece.start for piece in pieces), max(piece.start + len(piece.words) for piece in pieces)
        label = cells[0].partition("\n")[0].rstrip(".)") if "order" in columns else None
        yield Row(start, end, label, tuple(cells))


def _numbered(lines: Sequence[_Line], what: int) -> list[int]:
    """Return where the rows begin: at their numbers, or above them where these stand in the middle of their rows."""
    numbers = [at for at, line in enumerate(lines) if line.pieces[0].column == 0]
    if not numbers or numbers[0] == 0:
        return numbers
    starts = [0]
    for above, number in pairwise(numbers):
        between = range(above + 1, number + 1)
        openings = [at for at in between if lines[at].apart] or [at for at in between if _opens(lines[at], what)]
        starts.append(min(openings, key=lambda at: abs(2 * at - above - number), default=number))
    return starts


def _opens(line: _Line, column: int) -> bool:
    return any(piece.column == column and piece.words[0].isupper() for piece in line.pieces)


def _unnumbered(lines: Sequence[_Line]) -> list[int]:
    """Return where rows without numbers begin: where two cells begin, the first with a capital."""
    return [
        at
        for at, line in enumerate(lines)
        if line.pieces[0].column == 0 and len(line.pieces) > 1 and not line.pieces[0].words[0].islower()
    ]
