"""Whose words are quoted: the document that is amended or corrected by them, or that is cited with them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..mention import Related
from ..model import CHANGES, Document, Relation
from ..patterns import pattern_of
from ..spans import Span
from ..structure.segment import Block, Sentence
from .certainty import certainty
from .consolidated import is_consolidated
from .named_again import clauses, goes_on_changing, is_acted_on, named_again
from .neighbours import Neighbours
from .quotations import adds_ground, is_quoted, quotation_at

_CHANGING = pattern_of(r"(?<!\w)(?:sửa|bổ\s+sung|thay|đính\s+chính|in|viết)(?!\w)", re.IGNORECASE)
_DRAFT = pattern_of(r"(?<!\w)dự\s+thảo(?!\w)", re.IGNORECASE)
# "Về dự thảo Đề án, Chủ tịch có ý kiến chỉ đạo như sau: “Giao Sở …”": what is quoted is the order
_ORDERS = pattern_of(r"(?<!\w)(?:ý\s+kiến|chỉ\s+đạo|yêu\s+cầu|giao|kết\s+luận|thực\s+hiện)(?!\w)", re.IGNORECASE)
_REWRITES = frozenset({Relation.AMENDS, Relation.CORRECTS})
# How far the document is looked for that is quoted: no real text is longer, and hostile text takes linear time.
_BACK, _AHEAD, _NEAR = 60, 40, 600


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of a text, with what is needed to say whose they are.

    Attributes:
        spans: where they stand, in order.
        starts, blocks: where the paragraphs of the text begin, and these.
        articles: where its own articles begin, those that are quoted left out.
        own: the references outside quotations.
        owners: the reference to the document that each one quotes, filled as the text is read.
    """

    spans: Sequence[Span]
    starts: Sequence[int]
    blocks: Sequence[Block]
    articles: Sequence[int]
    own: Sequence[int]
    owners: dict[Span, int | None]

    def pieces(
        self, sentence: Sentence, indices: range, around: Neighbours
    ) -> Iterator[tuple[Sentence, Sequence[int], Span | None]]:
        """Yield what of a sentence is its document's own, then each quotation in it, with the references of each."""
        if not self.spans or not indices:
            yield sentence, indices, None
            return
        runs: dict[Span | None, list[int]] = {}
        for index in indices:
            runs.setdefault(quotation_at(self.spans, around.mentions[index].start), []).append(index)
        if own := runs.pop(None, None):
            yield sentence, own, None
        for span, quoted in runs.items():
            if span is not None:
                yield Sentence(max(sentence.start, span[0] + 1), min(sentence.end, span[1])), quoted, span

    def owner(self, text: str, span: Span, around: Neighbours) -> int | None:
        """Return the reference to the document whose text is quoted, null where none is named before it is read."""
        if span not in self.owners:
            lead = self.blocks[max(bisect_left(self.starts, span[0]) - 1, 0)]
            owner = self._owner(text, span, lead, around)
            self.owners[span] = owner if owner is None else self._first_named(owner, span, around)
        return self.owners[span]

    def is_of_draft(self, text: str, span: Span) -> bool:
        """Return whether a quotation is what a draft says or should say: nobody does that yet."""
        lead = self.blocks[max(bisect_left(self.starts, span[0]) - 1, 0)]
        draft = _DRAFT.search(text, lead.start, span[0])
        return adds_ground(text, span[0]) or (draft is not None and _ORDERS.search(text, draft.end(), span[0]) is None)

    def _owner(self, text: str, span: Span, lead: Block, around: Neighbours) -> int | None:
        """Return whose text is quoted after the paragraph `lead`, or within it."""
        place = bisect_left(around.mentions, span[0], key=lambda mention: mention.start)
        after = _amended_after(span, lead.end, place, around)
        if after is not None:
            return after
        before = list(self._used_before(place, around))
        near = before[0] if before else None
        if near is None or is_consolidated(around.document):
            return near
        if _DRAFT.search(text, max(around.mentions[near].end, lead.start), span[0]):
            return None
        if (rewritten_by := self._rewritten_by(near, place, lead, around)) is not None:
            return rewritten_by
        rewritten = next((each for each in before if around.related[each].relation in _REWRITES), None)
        if adds_ground(text, span[0]):
            return rewritten
        here = around.mentions[near].start >= lead.start
        changes = _CHANGING.search(text, max(lead.start, span[0] - _NEAR), span[0]) is not None
        return near if rewritten is None or (here and not changes) else rewritten

    def _rewritten_by(self, source: int, place: int, lead: Block, around: Neighbours) -> int | None:
        """Return what the document at `source` rewrites in the paragraph: "Nghị định A sửa đổi Điều 36 Nghị định B như sau: “…”"."""
        last = place - 1
        if last <= source or around.mentions[last].start < lead.start or around.mentions[source].start < lead.start:
            return None
        related = around.related[last]
        return last if related.subject == source and related.relation in _REWRITES else None

    def _used_before(self, place: int, around: Neighbours) -> Iterator[int]:
        """Yield the references before `place` that the document uses, the nearest first, save those that amend one of them."""
        past = bisect_left(self.own, place)
        before = self.own[max(past - _BACK, 0) : past]
        amending = {also.subject for each in before for also in around.related[each].also}
        for index in reversed(before):
            if around.related[index].subject is None and index not in amending:
                yield index

    def _first_named(self, owner: int, span: Span, around: Neighbours) -> int:
        """Return the first place in the article that names the document: "Điều 1. Sửa đổi … của Nghị định số …"."""
        at = bisect_right(self.articles, span[0]) - 1
        article = self.articles[at] if at >= 0 else span[0]
        first = bisect_left(self.own, article, key=lambda index: around.mentions[index].start)
        for place in self.own[first : first + _BACK]:
            if place < owner and around.are_one(place, owner) and around.related[place].relation in _REWRITES:
                return place
        return owner


def quotations_of(spans: Sequence[Span], blocks: Sequence[Block], around: Neighbours) -> Quotations:
    """Return the quotations of a text that stand at `spans`."""
    starts = [block.start for block in blocks]
    if not spans:
        return Quotations(spans, starts, blocks, (), (), {})
    articles = [
        each.start for each in blocks if (each.label or "").startswith("Điều") and not is_quoted(spans, each.start)
    ]
    own = [index for index, mention in enumerate(around.mentions) if not is_quoted(spans, mention.start)]
    return Quotations(spans, starts, blocks, articles, own, {})


def speaker(around: Neighbours, owner: int | None) -> Document:
    """Return the document that says the words: the one that is quoted, as far as it is known, or the text's own."""
    if owner is None:
        return around.document
    return Document(type=around.mentions[owner].type, issuer=around.mentions[owner].issuer)


def named_speaker(text: str, sentence: Sentence, indices: Sequence[int], around: Neighbours) -> int | None:
    """Return the reference that a sentence is about, null where it is about the document itself.

    A letter that explains a decree goes on with "Nghị định này thay thế các Nghị định số …": that is the decree named last.
    What others do to it ("Nghị định này được thay thế bằng …") it does not say itself.
    """
    if not indices or is_consolidated(around.document):
        return None
    named = named_again(text, sentence.start, sentence.end, indices[0], around)
    return None if named is not None and is_acted_on(text, sentence.start, sentence.end) else named


def by_speaker(
    text: str, sentence: Sentence, indices: Sequence[int], around: Neighbours
) -> Iterator[tuple[Sentence, Sequence[int]]]:
    """Yield a sentence in parts, cut where a clause is about another document, and where one no longer is.

    "Các xã thực hiện Thông tư A; | Thông tư này thay thế B; bãi bỏ C; | báo cáo theo Kế hoạch D"
    """
    about = named_speaker(text, sentence, indices, around)
    for start in clauses(text, sentence.start, sentence.end):
        past = bisect_left(indices, start, key=lambda index: around.mentions[index].start)
        if past == len(indices):
            break
        rest = Sentence(start, sentence.end)
        named = named_speaker(text, rest, indices[past : past + 1], around)
        if named is not None or (about is not None and not goes_on_changing(text, rest.start, rest.end)):
            yield Sentence(sentence.start, start), indices[:past]
            sentence, indices, about = rest, indices[past:], named
    yield sentence, indices


def give(around: Neighbours, indices: Sequence[int], owner: int | None) -> None:
    """Let the document that is quoted be the source of what its text does itself; what is of a later day it cannot change."""
    for index in indices:
        if owner is not None and around.related[index].subject is None:
            like = around.related[index]
            sure = min(like.confidence, certainty("quoted"))
            later = like.relation in CHANGES and around.is_later(index, owner)
            around.related[index] = (
                Related(Relation.CITES, confidence=sure) if later else like._replace(subject=owner, confidence=sure)
            )


def merely_cite(around: Neighbours, indices: Sequence[int]) -> None:
    """Let references be cited and no more."""
    for index in indices:
        around.related[index] = Related(Relation.CITES, confidence=certainty("quoted"))


def _amended_after(span: Span, end: int, place: int, around: Neighbours) -> int | None:
    """Read "Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 5 Nghị định số …": what is amended stands after the phrase."""
    for index in range(place, min(place + _AHEAD, len(around.mentions))):
        mention, related = around.mentions[index], around.related[index]
        if mention.start >= end:
            return None
        if mention.start > span[1] and related.relation in _REWRITES and related.subject is None:
            return index
    return None
