"""Who relates to whom: the relation of every reference, and which document is its source."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..mention import Mention, Related
from ..model import Document, Relation
from ..normalise import CleanText
from ..structure.segment import Block, Sentence
from .chain import Chain, Phrase
from .clauses import names_part
from .consolidated import is_consolidated, name_sources
from .operative import CHANGES, is_heading, is_quoted, quoted_spans, said_day

# "I. CĂN CỨ PHÁP LÝ" above a list: what the document itself is based on.
_GROUNDS = re.compile(
    r"\W*(?:\w{1,5}[.)]\s*)?(?:căn\s+cứ|cơ\s+sở)\s++(?:pháp\s+lý|(?:lập|xây\s+dựng|ban\s+hành)\s+kế\s+hoạch)?\W*+",
    re.IGNORECASE,
)

_BESIDE = 200
_GROUND_KINDS = frozenset({Relation.BASED_ON, Relation.PROPOSED_BY, Relation.IMPLEMENTS})


def relate(
    clean: CleanText, blocks: tuple[Block, ...], mentions: Sequence[Mention], document: Document
) -> tuple[Related, ...]:
    """Return how each of the `mentions` is used, in their order.

    A relation reaches as far as its list: over ";", over a "và" between long titles, and over the lines below a colon.
    """
    related = [Related(Relation.CITES)] * len(mentions)
    carried: Phrase | None = None
    for block in blocks:
        if block.part != "outside":
            carried = _read_block(clean.text, block, mentions, related, document, carried)
    if is_consolidated(document):
        name_sources(clean.text, blocks, mentions, related)
    return tuple(_of_quoted_text(clean.text, mentions, related, document))


def _read_block(
    text: str,
    block: Block,
    mentions: Sequence[Mention],
    related: list[Related],
    document: Document,
    carried: Phrase | None,
) -> Phrase | None:
    """Read the references of a block; return what its last words say of a list that goes on in the next block."""
    opened: Phrase | None = None
    if (block.label or "").startswith("Điều"):
        carried = None
    for sentence, indices in _by_sentence(text, block, mentions):
        chain = Chain(text, mentions, related, document, block, sentence)
        if carried is not None and sentence.start <= block.start and not block.cells:
            chain.phrase = carried
        for index in indices:
            chain.add(index)
        date_deeds(text, sentence, mentions, related, indices)
        opened = chain.close() if indices or _may_open_list(text, block) else None
    if block.part == "body" and _GROUNDS.fullmatch(text, block.start, block.end):
        return Phrase(Relation.BASED_ON)
    last = text[block.end - 1]
    if last == ":" or (
        opened is not None and (last in ";," or _breaks_off(text, block, opened) or is_heading(text, block))
    ):
        return opened
    return carried if block.label is not None or last in ";," else None


def date_deeds(
    text: str, sentence: Sentence, mentions: Sequence[Mention], related: list[Related], indices: range
) -> None:
    """Give the deeds of cited documents their day: "A thay thế B và C kể từ ngày 01/7/2025".

    It stands after the last document that A changes, in the same clause, or near A itself.
    """
    day, end = None, sentence.end
    for index in reversed(indices):
        after = mentions[index].end
        stop = text.find(";", after, end)
        day = said_day(text, after, end if stop < 0 else stop) or (day if stop < 0 else None)
        like = related[index]
        if like.relation in CHANGES and like.subject is not None:
            found = day or _day_beside(text, sentence.start, mentions[like.subject], mentions[index].start)
            related[index] = replace(like, effective=found)
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


def _by_sentence(text: str, block: Block, mentions: Sequence[Mention]) -> Iterator[tuple[Sentence, range]]:
    """Yield the sentences of a block that hold references, with their indices, and the last one where a list may follow."""
    first = bisect_left(mentions, block.start, key=_start)
    last = bisect_left(mentions, block.end, lo=first, key=_start)
    if first == last and not _may_open_list(text, block):
        return
    for sentence in block.sentences:
        end = bisect_left(mentions, sentence.end, lo=first, hi=last, key=_start)
        if end > first or (sentence.end == block.end and _may_open_list(text, block)):
            yield sentence, range(first, end)
        first = end


def _start(mention: Mention) -> int:
    return mention.start


def _of_quoted_text(
    text: str, mentions: Sequence[Mention], related: list[Related], document: Document
) -> Iterator[Related]:
    """Let the references in quoted text have the document that is amended by it as their source.

    The footnotes of a consolidated text quote the document that they name ("Nghị định số … có căn cứ ban hành như sau").
    """
    spans = quoted_spans(text)
    quotes_any = is_consolidated(document)
    owner: int | None = None
    for index, (mention, each) in enumerate(zip(mentions, related, strict=True)):
        if not is_quoted(spans, mention.start):
            yield each
            amended = each.relation is Relation.AMENDS and each.subject is None
            owner = index if amended or quotes_any else owner
        elif each.subject is None and owner is not None:
            yield replace(each, subject=owner)
        else:
            yield each
