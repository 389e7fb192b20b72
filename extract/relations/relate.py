"""Who relates to whom: the relation of every reference, and which document is its source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ..mention import Mention, Related
from ..model import Document, Relation
from ..normalise import CleanText
from ..patterns import pattern_of
from ..spans import Span
from ..structure.segment import Block, Sentence
from .amending import note_amended
from .annexed import end_annexed
from .carried import NOTHING, Carried, begun, carried_over, within_quotation
from .chain import Chain
from .consolidated import is_consolidated, name_sources
from .dated_deeds import date_deeds
from .issued_with import note_issued
from .listed import end_listed, use_row
from .neighbours import Neighbours
from .operative import is_heading
from .page_history import tell_history
from .parts_in_force import date_parts
from .quotations import quotation_at
from .scope import spare_excepted
from .sentence import act_on_last, read_next
from .setting import Setting
from .speakers import Quotations, by_speaker, give, merely_cite, named_speaker, quotations_of, speaker
from .stacked import end_stacked

_CITED = Related(Relation.CITES)


def relate(
    clean: CleanText,
    blocks: tuple[Block, ...],
    mentions: Sequence[Mention],
    document: Document,
    quoted: Sequence[Span],
) -> tuple[Related, ...]:
    """Return how each of the `mentions` is used, in their order; `quoted` is where another document is quoted.

    A relation reaches as far as its list: over ";", over a "và" between long titles, and over the lines below a colon.
    """
    around = Neighbours(document, mentions, [_CITED] * len(mentions))
    inside = [block for block in blocks if block.part != "outside"]
    quotations = quotations_of(quoted, inside, around)
    carried, read = NOTHING, 0
    for at, indices in _holding(inside, mentions):
        for block in _leading(clean.text, inside, read, at):
            carried = _read_block(clean.text, block, range(0), around, carried, quotations)
        carried, read = _read_block(clean.text, inside[at], indices, around, carried, quotations), at + 1
    end_annexed(clean.text, inside, around)
    end_stacked(clean.text, around)
    tell_history(clean.text, around)
    date_parts(clean.text, inside, around, quoted)
    note_amended(clean.text, mentions, around.related)
    note_issued(clean.text, mentions, around.related)
    if is_consolidated(document):
        name_sources(clean.text, blocks, mentions, around.related)
    return tuple(around.related)


def _holding(blocks: Sequence[Block], mentions: Sequence[Mention]) -> Iterator[tuple[int, range]]:
    """Yield the index of each block that holds references, and the indices of these."""
    starts = [block.start for block in blocks]
    first = 0
    while first < len(mentions):
        at = bisect_right(starts, mentions[first].start) - 1
        past = bisect_left(mentions, blocks[at].end, lo=first, key=_start) if at >= 0 else first
        if past > first:
            yield at, range(first, past)
        first = max(past, first + 1)


def _leading(text: str, blocks: Sequence[Block], first: int, past: int) -> Sequence[Block]:
    """Return those of the blocks up to `past` that may lead up to it: from the last one into which nothing is carried."""
    at = past
    while at > first and not _begins_anew(text, blocks[at - 1]):
        at -= 1
    return blocks[max(at - 1, first) : past]


def _begins_anew(text: str, block: Block) -> bool:
    """Return whether what was carried into a block ends with it at the latest; the rows of a table are all below its sentence."""
    if block.cells:
        return False
    return text[block.end - 1] not in ":;," if block.label is None else block.label.startswith("Điều")


def _read_block(
    text: str, block: Block, indices: range, around: Neighbours, carried: Carried, quotations: Quotations
) -> Carried:
    """Read the references of a block; return what its last words say of a list that goes on in the next block."""
    chain, ends_in = None, quotation_at(quotations.spans, block.end - 1)
    if (block.label or "").startswith("Điều") or 0 < block.depth <= carried.depth:
        carried = NOTHING
    for sentence, within in _by_sentence(text, block, indices, around.mentions):
        for piece, own, quotation in _pieces(text, sentence, within, around, quotations):
            owner = quotations.owner(text, quotation, around) if quotation else named_speaker(text, piece, own, around)
            setting = Setting(text, speaker(around, owner), block, piece, () if quotation else quotations.spans)
            read = _read_piece(setting, own, around, within_quotation(carried) if quotation else carried)
            if quotation and owner is None and quotations.is_of_draft(text, quotation):
                merely_cite(around, own)
            give(around, own, owner)
            chain = read if quotation == ends_in else chain
    if block.cells:
        end_listed(text, block, indices, around)
        if carried.rows is not None:
            use_row(block, around, carried.rows)
    return carried_over(text, block, chain, carried, around.document)


def _pieces(
    text: str, sentence: Sentence, indices: range, around: Neighbours, quotations: Quotations
) -> Iterator[tuple[Sentence, Sequence[int], Span | None]]:
    """Yield what of a sentence each document says: the text's own words, those about one that it names again, quotations."""
    for piece, own, quotation in quotations.pieces(sentence, indices, around):
        if quotation:
            yield piece, own, quotation
        else:
            yield from ((part, within, None) for part, within in by_speaker(text, piece, own, around))


def _read_piece(setting: Setting, indices: Sequence[int], around: Neighbours, carried: Carried) -> Chain:
    """Read the references of a sentence, or of what it quotes."""
    chain = begun(setting, indices, around, carried)
    for index in indices:
        if not _names_board(setting.text, around.mentions[index]):
            read_next(chain, index)
    date_deeds(setting.text, setting.sentence, around.mentions, around.related, indices)
    act_on_last(chain)
    spare_excepted(setting.text, setting.sentence, around, indices)
    return chain


# "Theo đề nghị của Tổ công tác | Đề án 06 | tại Tờ trình …": what a board is there for is part of its name
_BOARD = pattern_of(
    r"(?:ban\s+(?:chỉ\s+đạo|điều\s+hành|quản\s+lý)|tổ\s+(?:công\s+tác|giúp\s+việc))\s+\Z", re.IGNORECASE
)
_LONGEST_BOARD = 20


def _names_board(text: str, mention: Mention) -> bool:
    """Return whether a short name stands in the name of a board."""
    before = max(0, mention.start - _LONGEST_BOARD)
    return mention.form == "alias" and _BOARD.search(text, before, mention.start) is not None


def _may_open_list(text: str, block: Block) -> bool:
    return text[block.end - 1] == ":" or is_heading(text, block)


def _by_sentence(
    text: str, block: Block, indices: range, mentions: Sequence[Mention]
) -> Iterator[tuple[Sentence, range]]:
    """Yield the sentences of a block that hold references, with their indices, and the last one where a list may follow."""
    first, last, opens = indices.start, indices.stop, _may_open_list(text, block)
    if first == last and not opens:
        return
    for sentence in block.sentences:
        end = bisect_left(mentions, sentence.end, lo=first, hi=last, key=_start)
        if end > first or (opens and sentence.end == block.end):
            yield sentence, range(first, end)
        first = end


def _start(mention: Mention) -> int:
    return mention.start
