"""The lines of a page set in columns, each as the pieces that stand together on it."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ...patterns import pattern_of
from ...structure.segment import Block
from .heads import number_title_end

_PIECE = pattern_of(r"\S(?:[^\n]*?\S)??(?=[ \t]{2,}|\t|\n|\Z)")
_BEHIND = pattern_of(r"(?:Nơi\s+nhận|Kính\s+gửi)\b")


class Piece(NamedTuple):
    """Words that stand together on a line, at `column` of the line and at `start` of the text."""

    column: int
    start: int
    words: str

    @property
    def end(self) -> int:
        """The column behind the words."""
        return self.column + len(self.words)


class Line(NamedTuple):
    """The pieces of a line; `apart`: an empty line stands above it."""

    pieces: tuple[Piece, ...]
    apart: bool

    @property
    def words(self) -> tuple[str, ...]:
        """What stands on the line, without where."""
        return tuple(piece.words for piece in self.pieces)


def read_lines(text: str, blocks: Sequence[Block], at: int) -> Iterator[Line]:
    """Yield the lines from block `at` on, up to one that neither is indented nor has columns, nor goes on in small letters."""
    last = blocks[at].start
    for block in islice(blocks, at, None):
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
                yield Line(pieces, text.count("\n", last, start) > 1)
                last = pieces[-1].start + len(pieces[-1].words)
            start = stop + 1


def _pieces(text: str, start: int, stop: int) -> Iterator[Piece]:
    """Yield the pieces of a line; of all titles "TT" is so short that one blank may be all that follows it: "TT Nội dung"."""
    for found in _PIECE.finditer(text, start, stop):
        column, at, words = found.start() - start, found.start(), found[0]
        if 0 < (width := number_title_end(words)) < len(words):
            yield Piece(column, at, words[:width])
            skipped = len(words) - len(words[width:].lstrip())
            column, at, words = column + skipped, at + skipped, words[skipped:]
        yield Piece(column, at, words)


def _may_be_row(pieces: Sequence[Piece]) -> bool:
    first = pieces[0]
    return len(pieces) > 1 or first.column > 0 or first.words[0].islower() or first.words.rstrip(".").isdigit()
