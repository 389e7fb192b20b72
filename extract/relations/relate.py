"""Who relates to whom: the relation of every reference, and which document is its source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..grammar.doc_types import types_with
from ..mention import Mention, Related
from ..model import CHANGES, ENDINGS, Document, Relation
from ..normalise import CleanText
from ..patterns import pattern_of
from ..spans import Span
from ..structure.segment import Block, Sentence
from .amending import note_amended
from .chain import Chain
from .clauses import names_part
from .consolidated import is_consolidated, name_sources
from .footnotes import noted
from .issued_with import note_issued
from .listed import end_annexed, end_listed, titled, use_row
from .neighbours import Neighbours
from .operative import is_heading, said_day
from .phrase import Phrase
from .quotations import quotation_at
from .scope import spare_excepted
from .setting import Setting
from .speakers import Quotations, by_speaker, give, named_speaker, quotations_of, speaker
from .stacked import end_stacked

# "I. CĂN CỨ PHÁP LÝ" above a list: what the document itself is based on.
_GROUNDS = pattern_of(
    r"\W*(?:\w{1,5}[.)]\s*)?(?:căn\s+cứ|cơ\s+sở)\s++(?:pháp\s+lý|(?:lập|xây\s+dựng|ban\s+hành)\s+kế\s+hoạch)?\W*+",
    re.IGNORECASE,
)
# "1. Cơ sở pháp lý" of what is submitted: why there must be such a decision, on which the letter is not based.
_OF_DRAFT = pattern_of(r"cơ\s+sở\s+pháp\s+lý", re.IGNORECASE)
# Behind these words no ground goes on: what follows is what the document lays down.
_ENACTS = pattern_of(r"\W*(?:NAY\s+)?(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|NGHỊ\s+(?:ĐỊNH|QUYẾT)|CHỈ\s+THỊ)\s*:\W*+")


_DOCUMENTS_BELOW = pattern_of(
    r"(?<!\w)(?:các|những|toàn\s+bộ|\d{1,3}(?:\s*\(\w+\))?)\s+(?:quyết\s+định|văn\s+bản|nghị\s+quyết|chỉ\s+thị|thông\s+tư|nghị\s+định|kế\s+hoạch|công\s+văn)(?!\w)",
    re.IGNORECASE,
)


class Carried(NamedTuple):
    """What reaches over the end of a block.

    Attributes:
        phrase: what leads up to the list in the next block.
        chain: the last sentence, which runs on there where a page ends within it.
        ends: whether the words above end what the block names: "Điều 3. Bãi bỏ, thay thế".
        depth: how deep the item stands that heads a list of grounds, "1. Căn cứ pháp lý", which the next one there ends; else 0.
        rows: what the sentence above a table does to the document of each row: "Bãi bỏ các Quyết định sau đây:".
        listed: whether a colon opened the list that the phrase leads up to.
    """

    phrase: Phrase | None = None
    chain: Chain | None = None
    ends: bool = False
    depth: int = 0
    rows: Phrase | None = None
    listed: bool = False


_NOTHING = Carried()
# What is said so behind a document is not ended, whatever stands above it.
_STAYS = pattern_of(
    r"[^.;:]{0,80}?\s(?:vẫn|tiếp\s+tục|giữ\s+nguyên|còn(?:\s+nguyên)?\s+(?:hiệu\s+lực|giá\s+trị)|không\s+thay\s+đổi)(?!\w)"
)
_CITED = Related(Relation.CITES)
_BESIDE = 200
_GROUND_KINDS = frozenset({Relation.BASED_ON, Relation.PROPOSED_BY, Relation.IMPLEMENTS})


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
    carried, read = _NOTHING, 0
    for at, indices in _holding(inside, mentions):
        for block in _leading(clean.text, inside, read, at):
            carried = _read_block(clean.text, block, range(0), around, carried, quotations)
        carried, read = _read_block(clean.text, inside[at], indices, around, carried, quotations), at + 1
    end_annexed(clean.text, inside, around)
    end_stacked(clean.text, around)
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
        carried = _NOTHING
    for sentence, within in _by_sentence(text, block, indices, around.mentions):
        for piece, own, quotation in _pieces(text, sentence, within, around, quotations):
            owner = quotations.owner(text, quotation, around) if quotation else named_speaker(text, piece, own, around)
            setting = Setting(text, speaker(around, owner), block, piece, () if quotation else quotations.spans)
            read = _read_piece(setting, own, around, _into(carried, quotation))
            give(around, own, owner)
            chain = read if quotation == ends_in else chain
    rows = carried.rows if block.cells else None
    if block.cells:
        end_listed(text, block, indices, around)
    if rows is not None:
        use_row(block, around, rows)
    runs_on = chain is not None and chain.setting.sentence.end > block.end
    phrase = _carried_on(text, block, chain, carried, around.document)
    ends = phrase is not None and phrase.subject is None and phrase.relation in ENDINGS
    heads = block.depth if _GROUNDS.fullmatch(text, block.start, block.end) else carried.depth
    rows = rows if block.cells else phrase if _is_of_rows(text, block, chain, phrase) else None
    listed = phrase is not None and (text[block.end - 1] == ":" or carried.listed)
    return Carried(phrase, chain if runs_on else None, ends, heads if phrase else 0, rows, listed)


def _pieces(
    text: str, sentence: Sentence, indices: range, around: Neighbours, quotations: Quotations
) -> Iterator[tuple[Sentence, Sequence[int], Span | None]]:
    """Yield what of a sentence each document says: the text's own words, those about one that it names again, quotations."""
    for piece, own, quotation in quotations.pieces(sentence, indices, around):
        if quotation:
            yield piece, own, quotation
        else:
            yield from ((part, within, None) for part, within in by_speaker(text, piece, own, around))


def _is_of_rows(text: str, block: Block, chain: Chain | None, phrase: Phrase | None) -> bool:
    """Return whether a sentence changes documents that it does not name itself: "Bãi bỏ các Quyết định sau đây:", over a table."""
    if phrase is None or chain is None or chain.before is not None or text[block.end - 1] != ":":
        return False
    changes = phrase.relation in CHANGES and not phrase.part
    return changes and _DOCUMENTS_BELOW.search(text, chain.setting.sentence.start, block.end) is not None


def _into(carried: Carried, quotation: Span | None) -> Carried:
    """Return what reaches into a sentence, or into what it quotes: no sentence runs on there, and nothing is ended."""
    return carried._replace(chain=None, ends=False) if quotation else carried


def _read_piece(setting: Setting, indices: Sequence[int], around: Neighbours, carried: Carried) -> Chain:
    """Read the references of a sentence, or of what it quotes."""
    chain = _begun(setting, indices, around, carried)
    for index in indices:
        chain.add(index)
    date_deeds(setting.text, setting.sentence, around.mentions, around.related, indices)
    chain.act_on_last()
    spare_excepted(setting.text, setting.sentence, around, indices)
    return chain


def _begun(setting: Setting, indices: Sequence[int], around: Neighbours, carried: Carried) -> Chain:
    """Return the sentence with what reaches into it: the one that a page's end broke off, or what leads up to its list."""
    setting = setting._replace(led=carried.ends)
    if carried.chain is not None and carried.chain.setting.sentence == setting.sentence:
        return replace(carried.chain, setting=setting)
    before = _told_of(setting, around, indices)
    chain = Chain(setting, around, before=before, row=before)
    first = setting.sentence.start <= setting.block.start and not setting.block.cells
    if carried.phrase is not None and first and not _stays(setting, around, indices, carried.phrase):
        chain.phrase = _led_by(carried.phrase, setting, around, indices)
    return chain


def _stays(setting: Setting, around: Neighbours, indices: Sequence[int], carried: Phrase) -> bool:
    """Return whether a sentence below what is ended says of its own document that it stays: "2. Quyết định A tiếp tục có hiệu lực"."""
    if carried.relation not in ENDINGS or not indices:
        return False
    last = around.mentions[indices[-1]].end
    return last < setting.sentence.end and _STAYS.match(setting.text, last, setting.sentence.end) is not None


def _told_of(setting: Setting, around: Neighbours, indices: Sequence[int]) -> int | None:
    """Return the reference of which a cell of a table tells, or a footnote."""
    if setting.block.cells and indices:
        return titled(setting.text, setting.block, setting.sentence, indices[0], around)
    return (
        noted(setting.text, setting.block, indices, around) if setting.sentence.start <= setting.block.start else None
    )


def _led_by(carried: Phrase, setting: Setting, around: Neighbours, indices: Sequence[int]) -> Phrase:
    """Return what leads up to a block, said of its first list: where that ends with words of its own, "hết hiệu lực", by these."""
    after = around.mentions[indices[-1]].end if indices else setting.sentence.start
    hits = setting.cues(after, setting.sentence.end) if carried.relation in CHANGES else []
    ending = next((hit for hit in hits if hit.cue.voice == "after" and hit.cue.deed and hit.cue.relation), None)
    if ending is None or ending.cue.relation is None:
        return carried
    return carried._replace(relation=ending.cue.relation, effective=setting.effective_day(ending.start))


def _carried_on(text: str, block: Block, chain: Chain | None, carried: Carried, document: Document) -> Phrase | None:
    """Return what reaches over the end of a block: what its last sentence opens, else what was carried into it.

    A list of what is ended goes on behind an item that says nothing of the kind.
    """
    if block.part == "body" and _GROUNDS.fullmatch(text, block.start, block.end):
        of_draft = document.type in types_with("proposes") and _OF_DRAFT.search(text, block.start, block.end)
        return Phrase() if of_draft else Phrase(Relation.BASED_ON)
    if _ENACTS.fullmatch(text, block.start, block.end):
        return None
    last = text[block.end - 1]
    if chain is not None and (last in ":;," or last.isalnum()):
        opened = chain.opened()
        ended = carried.listed and carried.phrase is not None and carried.phrase.relation in ENDINGS
        if last == ";" and block.label and opened.relation is Relation.CITES and ended:
            return carried.phrase
        if last in ":;," or is_heading(text, block) or _breaks_off(text, block, opened):
            return opened
    goes_on = last in ";," or (block.label is not None and last != ":")
    return carried.phrase if goes_on else None


def date_deeds(
    text: str, sentence: Sentence, mentions: Sequence[Mention], related: list[Related], indices: Sequence[int]
) -> None:
    """Give the deeds of cited documents their day: "A thay thế B và C kể từ ngày 01/7/2025".

    It stands after the last document that A changes, in the same clause, or near A itself.
    """
    if not any(related[index].relation in CHANGES for index in indices):
        return
    day, end = None, sentence.end
    for index in reversed(indices):
        after = mentions[index].end
        stop = text.find(";", after, end)
        day = said_day(text, after, end if stop < 0 else stop) or (day if stop < 0 else None)
        like = related[index]
        if like.relation in CHANGES and like.subject is not None:
            found = day or _day_beside(text, sentence.start, mentions[like.subject], mentions[index].start)
            related[index] = like._replace(effective=found)
        end = mentions[index].start


def _day_beside(text: str, start: int, source: Mention, end: int) -> str | None:
    """Return the day in the words just before or after the source: "Kể từ ngày 01/7/2025, Nghị định A thay thế …"."""
    first = max(start, source.start - _BESIDE)
    clause = max(first, text.rfind(";", first, source.start) + 1)
    return said_day(text, clause, min(end, source.end + _BESIDE))


def _may_open_list(text: str, block: Block) -> bool:
    return text[block.end - 1] == ":" or is_heading(text, block)


def _breaks_off(text: str, block: Block, opened: Phrase) -> bool:
    """Return whether the grounds of a document go on in the next block: a line's end without a stop is a broken line.

    After a pinpoint ("theo khoản 6 Điều 28") only its own document follows.
    """
    if block.part != "body" or not text[block.end - 1].isalnum() or opened.relation not in _GROUND_KINDS:
        return False
    return not names_part(text, block.end - 12, block.end)


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
