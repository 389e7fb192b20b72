"""The text of another document that is quoted: where it stands, and whose it is.

"Sửa đổi khoản 2 như sau: “…”" gives new text of the document that is amended, "đã in là: “…”" text of the one that is corrected,
"Điều 5 Nghị định số … quy định: “…”" text of the one that is cited.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model import Relation
from ..structure.segment import Block, Sentence
from .consolidated import is_consolidated
from .neighbours import Neighbours

Span = tuple[int, int]

_FAR = 40_000
_NEW_TEXT = re.compile(r":\s*(?P<quote>[“\"])")
_SAYS = re.compile(
    r"(?:như\s+sau|quy\s+định|nêu\s+rõ|ghi\s+rõ|nguyên\s+văn|trích|(?:in|ghi|viết|đọc|sửa|đính\s+chính)(?:\s+(?:lại|là|thành)){0,2})\s*\Z",
    re.IGNORECASE,
)
_SAYS_PHRASE = re.compile(
    r"(?<!\w)(?:cụm\s+từ|từ|chữ|(?:in|ghi|viết|đọc|sửa|đính\s+chính)(?:\s+lại)?(?:\s+(?:là|thành))?)\s+\Z",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"“[^“”]{1,2000}”|\"[^\"\n]{1,600}\"")
_OPENING = re.compile(r"[“\"]")
_QUOTES = re.compile(r"[“”]")
_STRAIGHT_END = re.compile(r"\"(?=[.;,)]{0,3}[ \t]*(?:\n|\Z))")
_CHANGING = re.compile(r"(?<!\w)(?:sửa|bổ\s+sung|thay|đính\s+chính|in|viết)(?!\w)", re.IGNORECASE)
_DRAFT = re.compile(r"(?<!\w)dự\s+thảo(?!\w)", re.IGNORECASE)
_REWRITES = frozenset({Relation.AMENDS, Relation.CORRECTS})
# How far the document is looked for that is quoted: no real text is longer, and hostile text takes linear time.
_BACK = 400
_AHEAD = 40
_NEAR = 600


def quoted_spans(text: str) -> list[Span]:
    """Return where the text of another document is quoted ("… như sau: “Điều 5. …”"), in order, without overlap.

    A quotation that is never closed is none.
    """
    if "“" not in text and '"' not in text:
        return []
    starts = [found.start("quote") for found in _NEW_TEXT.finditer(text) if _opens_quotation(text, found)]
    phrases = list(_phrases(text))
    if not starts and not phrases:
        return []
    spans: list[Span] = []
    for span in sorted([*_curved(text, set(starts)), *_straight(text, starts), *phrases]):
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    return spans


def _phrases(text: str) -> Iterator[Span]:
    """Yield the phrases in quotation marks that words call so: "cụm từ “Sở Nội vụ”", "viết là “…”"."""
    past = 0
    for mark in _OPENING.finditer(text):
        at = mark.start()
        if at >= past and _SAYS_PHRASE.search(text, max(past, at - 40), at) and (found := _PHRASE.match(text, at)):
            past = found.end()
            yield found.span()


def _opens_quotation(text: str, colon: re.Match[str]) -> bool:
    """Return whether new text follows: words say so ("như sau:"), or it begins the line below ("1. Sửa đổi Điều 6:")."""
    return "\n" in colon[0] or _SAYS.search(text, max(0, colon.start() - 20), colon.start()) is not None


def _curved(text: str, starts: set[int]) -> Iterator[Span]:
    """Yield the quotations in “…”, others within them included."""
    open_at, depth = None, 0
    for mark in _QUOTES.finditer(text):
        at = mark.start()
        if at in starts and (open_at is None or at - open_at > _FAR):
            open_at, depth = at, 1
        elif open_at is not None:
            depth += 1 if mark[0] == "“" else -1
            if depth == 0:
                yield open_at, mark.end()
                open_at = None


def _straight(text: str, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the quotations in "…": they end with a line, since the same mark opens others within them."""
    ends = [found.end() for found in _STRAIGHT_END.finditer(text)]
    for start in starts:
        at = bisect_right(ends, start + 1)
        if text[start] == '"' and at < len(ends) and ends[at] - start < _FAR:
            yield start, ends[at]


def quotation_at(spans: Sequence[Span], place: int) -> Span | None:
    """Return the one of the `spans` in which `place` lies."""
    at = bisect_right(spans, place, key=_first) - 1
    return spans[at] if at >= 0 and place < spans[at][1] else None


def is_quoted(spans: Sequence[Span], place: int) -> bool:
    """Return whether `place` lies in one of the `spans`."""
    return quotation_at(spans, place) is not None


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of a text.

    Attributes:
        spans: where they stand, in order.
        blocks: where the paragraphs of the text begin, and these.
        owners: the reference to the document that each one quotes, filled as the text is read.
    """

    spans: Sequence[Span]
    blocks: tuple[Sequence[int], Sequence[Block]]
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
            starts, blocks = self.blocks
            lead = blocks[max(bisect_left(starts, span[0]) - 1, 0)]
            self.owners[span] = _owner(text, span, lead, around, self.spans)
        return self.owners[span]


def _owner(text: str, span: Span, lead: Block, around: Neighbours, spans: Sequence[Span]) -> int | None:
    """Return whose text is quoted after the paragraph `lead`, or within it."""
    place = bisect_left(around.mentions, span[0], key=lambda mention: mention.start)
    after = _amended_after(span, lead.end, place, around)
    if after is not None:
        return after
    before = list(_own_before(place, around, spans))
    near = before[0] if before else None
    if near is None or is_consolidated(around.document):
        return near
    if _DRAFT.search(text, max(around.mentions[near].end, lead.start), span[0]):
        return None
    rewritten = next((each for each in before if around.related[each].relation in _REWRITES), None)
    here = around.mentions[near].start >= lead.start
    changes = _CHANGING.search(text, max(lead.start, span[0] - _NEAR), span[0]) is not None
    return near if rewritten is None or (here and not changes) else rewritten


def _amended_after(span: Span, end: int, place: int, around: Neighbours) -> int | None:
    """Read "Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 5 Nghị định số …": what is amended stands after the phrase."""
    for index in range(place, min(place + _AHEAD, len(around.mentions))):
        mention, related = around.mentions[index], around.related[index]
        if mention.start >= end:
            return None
        if mention.start > span[1] and related.relation in _REWRITES and related.subject is None:
            return index
    return None


def _own_before(place: int, around: Neighbours, spans: Sequence[Span]) -> Iterator[int]:
    """Yield the references before `place`, the nearest first, that the document uses, save those that amend one of them."""
    since = max(place - _BACK, 0)
    amending = {also.subject for each in around.related[since:place] for also in each.also}
    for index in range(place - 1, since - 1, -1):
        own = around.related[index].subject is None and index not in amending
        if own and not is_quoted(spans, around.mentions[index].start):
            yield index


def _first(span: Span) -> int:
    return span[0]
