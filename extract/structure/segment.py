"""Normalised text -> blocks and sentences: where paragraphs, numbered items and table rows begin and end."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..normalise import CleanText
from ..patterns import pattern_of
from ..spans import Span, trim
from .labels import depth_counter, read_label
from .layout import Layout, read_layout
from .line_breaks import runs_on
from .outside import outside_spans
from .paragraphs import paragraphs
from .parts import Part, parts
from .portal import without_portal
from .sentences import Sentence, Stops, find_stops, sentences
from .tables import grids, row_cells

_SAMPLE = 60_000
_WORD = pattern_of(r"[^\W_]")
# A paragraph or a row before its part is known: its span, then those of its cells.
_Piece = tuple[Span, ...]

__all__ = ["Block", "Part", "Sentence", "block_at", "segment", "sentence_at"]


class Block(NamedTuple):
    """A paragraph, a numbered item or a table row, over as many physical lines as it takes.

    Attributes:
        start, end: offsets of the clean text, without surrounding white space.
        part: the part of the document in which it stands; nothing "outside" belongs to the document.
        label: "1", "2.1", "a", "-", "I", "Điều 2" where the block is an item, else null.
        depth: 0 for plain text; 1 for the outermost numbering of the document, 2 below it, ….
        cells: spans of the cells where the block is a table row, in the order of the columns; an empty one is empty.
        sentences: in order, covering the block; one that runs on past a page's end is in both blocks.
    """

    start: int
    end: int
    part: Part
    label: str | None
    depth: int
    cells: tuple[Span, ...]
    sentences: tuple[Sentence, ...]


def segment(clean: CleanText) -> tuple[Block, ...]:
    """Return the blocks of the text in order; they do not overlap, and only white space and rules stand between them."""
    text = clean.text
    outside = outside_spans(text, clean.raw)
    layout = read_layout(_sample(text, outside), _bold_in(clean))
    pieces = _with_parts(text, list(_pieces(text, outside, layout)))
    depths = defaultdict[Part, Callable[[int], int]](depth_counter)
    stops = find_stops(text)
    return tuple(_over_pages(text, [_block(text, stops, spans, part, depths[part]) for spans, part in pieces]))


def _with_parts(text: str, pieces: list[tuple[_Piece, bool]]) -> list[tuple[_Piece, Part]]:
    """Return each piece with its part; beside the others those stand that are inside the document."""
    of_part = iter(parts(text, [spans for spans, inside in pieces if inside]))
    found: list[tuple[_Piece, Part]] = [(spans, next(of_part) if inside else "outside") for spans, inside in pieces]
    return [(spans, part) for (spans, _), part in zip(found, without_portal(text, found), strict=True)]


def sentence_at(blocks: tuple[Block, ...], offset: int) -> Sentence:
    """Return the sentence in which `offset` stands, else the block there, else the place itself; `offset` is of clean text."""
    block = block_at(blocks, offset)
    if block is None:
        return Sentence(offset, offset)
    if not block.sentences:
        return Sentence(block.start, block.end)
    within = bisect_right(block.sentences, (offset + 1,)) - 1
    return block.sentences[max(within, 0)]


def block_at(blocks: Sequence[Block], offset: int) -> Block | None:
    """Return the block in which `offset` stands, null between two of them; `offset` is of clean text."""
    at = bisect_right(blocks, (offset + 1,)) - 1
    return blocks[at] if at >= 0 and offset < blocks[at].end else None


def _bold_in(clean: CleanText) -> Callable[[int, int], bool] | None:
    """Return a function that says whether a span is bold in markdown, null where the source has no marks."""
    raw = clean.raw
    if "**" not in raw:
        return None

    def bold(start: int, end: int) -> bool:
        first, last = clean.raw_span(start, end)
        return raw.endswith("**", 0, first) and raw.startswith("**", last)

    return bold


def _sample(text: str, outside: list[Span]) -> str:
    """Return a good piece of the document itself, to tell from it how its lines were typed."""
    starts = [0, *(end for _, end in outside)]
    ends = [*(start for start, _ in outside), len(text)]
    return "\n".join(text[start:end] for start, end in zip(starts, ends, strict=True))[:_SAMPLE]


def _pieces(text: str, outside: list[Span], layout: Layout) -> Iterator[tuple[_Piece, bool]]:
    """Yield the pieces with whether they are inside the document."""
    at = 0
    for start, end in outside:
        for piece in _inside(text, at, start, layout):
            yield piece, True
        yield (trim(text, start, end),), False
        at = end
    for piece in _inside(text, at, len(text), layout):
        yield piece, True


def _inside(text: str, start: int, end: int, layout: Layout) -> Iterator[_Piece]:
    """Yield the pieces of a stretch of the document: rows of grids, and between them paragraphs and rows on one line."""
    for cells in grids(text, start, end):
        yield from _plain(text, start, cells[0][0], layout)
        yield (cells[0][0], cells[-1][1]), *cells
        start = cells[-1][1]
    yield from _plain(text, start, end, layout)


def _plain(text: str, start: int, end: int, layout: Layout) -> Iterator[_Piece]:
    if not _WORD.search(text, start, end):
        return
    has_rows = text.find("|", start, end) >= 0 or text.find("\t", start, end) >= 0
    for span in paragraphs(text, start, end, layout):
        first, last = trim(text, *span)
        if first < last and (text[first].isalnum() or _WORD.search(text, first, last)):
            yield (first, last), *(row_cells(text, first, last) if has_rows else ())


def _block(text: str, stops: Stops, piece: _Piece, part: Part, depth: Callable[[int], int]) -> Block:
    start, end = piece[0]
    if part == "outside":
        return Block(start, end, part, None, 0, (), (Sentence(start, end),))
    if len(piece) > 1:
        return _row(text, stops, piece[1:], part)
    label = read_label(text, start, end)
    if label is None:
        return Block(start, end, part, None, 0, (), sentences(text, stops, start, end, start))
    name, rank, body = label
    return Block(start, end, part, name, depth(rank), (), sentences(text, stops, start, end, body))


def _row(text: str, stops: Stops, cells: tuple[Span, ...], part: Part) -> Block:
    within = [each for start, end in cells if start < end for each in sentences(text, stops, start, end, start)]
    first = text[slice(*cells[0])].rstrip(".) \n")
    label = first if len(first) <= 6 and read_label(f"{first}. A", 0, len(first) + 3) else None
    return Block(within[0].start, within[-1].end, part, label, 1 if label else 0, cells, tuple(within))


def _over_pages(text: str, blocks: list[Block]) -> list[Block]:
    """Let a sentence that the end of a page cuts in two be one sentence, in the block before and the block after."""
    before = None
    for at, block in enumerate(blocks):
        if block.part == "outside":
            continue
        if before is not None and before < at - 1 and _cut_in_two(text, blocks[before], block):
            whole = Sentence(blocks[before].sentences[-1].start, block.sentences[0].end)
            blocks[before] = blocks[before]._replace(sentences=(*blocks[before].sentences[:-1], whole))
            blocks[at] = block._replace(sentences=(whole, *block.sentences[1:]))
        before = at
    return blocks


def _cut_in_two(text: str, before: Block, after: Block) -> bool:
    if before.cells or after.cells or after.label is not None or before.part != after.part:
        return False
    return runs_on(text[before.start : before.end], text[after.start : after.end])
