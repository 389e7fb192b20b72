"""What a cue says with the document itself as the source: of the reference before which it stands, and of its list."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..mention import Mention, Related
from ..model import Document, Relation
from ..structure.segment import Block, Sentence
from .clauses import names_part
from .consolidated import is_consolidated
from .cues import Hit, find_cues, kind_of
from .governing import is_planned
from .operative import CHANGES, PROPOSALS, acts, can_change, effective_day, of_part
from .quotations import Span, is_quoted
from .titles import follows_law

CIRCULARS = frozenset({"Thông tư", "Thông tư liên tịch"})

_NEAR, _FAR = 60, 250
_GUIDING = re.compile(r"(?:^\W*|thông\s+tư(?:\s+liên\s+tịch)?\s+)hướng\s+dẫn(?!\w)", re.IGNORECASE)
_ISSUES = re.compile(r"ban\s+hành\s+thông\s+tư", re.IGNORECASE)
_WORK = re.compile(
    r"(?<!\w)(?:việc|nội\s+dung|chỉ\s+tiêu|mục\s+tiêu|nhiệm\s+vụ|công\s+tác)(?!\w)[^,;:]*$", re.IGNORECASE
)
_SHORT = re.compile(
    r"(?<!\w)(?:còn\s+(?:chậm|hạn\s+chế|khó\s+khăn|vướng|bất\s+cập|lúng\s+túng|tồn\s+tại|thấp|nhiều)|"
    r"chưa\s+(?:đạt|nghiêm|đầy\s+đủ|kịp|hiệu\s+quả|đồng\s+bộ|đúng|cao|tốt|được)|không\s+còn\s+phù\s+hợp)(?!\w)"
)
# "41-CT/TU": the ranks of acts of the state do not hold among documents of the Party.
_PARTY = re.compile(r"\d+-[^\W\d_]+/")


class Phrase(NamedTuple):
    """What the words before a list say of each reference in it, with the document as the source."""

    relation: Relation = Relation.CITES
    part: bool = False
    effective: str | None = None
    confidence: float = 0.85

    def of(self, mention: Mention) -> Related:
        """Return how the phrase uses one reference of its list: what changes a part of it amends the whole."""
        part = self.part or bool(self.relation in CHANGES and mention.pinpoints)
        relation = of_part(self.relation) if part else self.relation
        partial = part and relation is not self.relation
        return Related(relation, effective=self.effective, partial=partial, confidence=self.confidence)


class Place(NamedTuple):
    """The sentence in which a cue stands, in its block.

    Attributes:
        text: the clean text.
        document: the one that speaks: the text's own, or the one that is quoted.
        block, sentence: where it speaks.
        quoted: the quotations within, whose words it does not say itself.
    """

    text: str
    document: Document
    block: Block
    sentence: Sentence
    quoted: Sequence[Span] = ()

    def cues(self, start: int, end: int) -> list[Hit]:
        """Return the cues in `start`..`end` that are the document's own words."""
        hits = find_cues(self.text, start, end)
        return [hit for hit in hits if not is_quoted(self.quoted, hit.start)] if self.quoted else hits

    def heads_cell(self, place: int) -> bool:
        """Return whether a cell of a table begins at `place`."""
        return bool(self.block.cells) and place - self.sentence.start <= 1

    def label_length(self) -> int:
        """Return how long the label is with which the sentence begins: "Điều 3" is no part of what follows."""
        return len(self.block.label or "") if self.sentence.start == self.block.start else 0

    def phrase(self, hit: Hit, hits: list[Hit], mention: Mention | None, *, acting: bool = False) -> Phrase:
        """Return what the cue says of `mention`, the first of the list, or of a list below the sentence.

        `acting` says that the document does so by what stands before ("… sửa đổi A và bãi bỏ B").
        """
        relation = self._said(hit, mention)
        if hit.cue.deed and not acting and not self.does(hit, hits, mention):
            return Phrase(_when_ordered(hit, mention), confidence=0.8)
        if relation is Relation.CONSOLIDATES and not is_consolidated(self.document):
            return Phrase()
        end = mention.start if mention else self.sentence.end
        pinpointed = mention is not None and bool(mention.pinpoints)
        part = relation in CHANGES and not pinpointed and names_part(self.text, hit.end, end)
        day = self.effective_day() if relation in CHANGES else None
        return Phrase(relation, part, day, 1.0 if end - hit.end < _NEAR else 0.9)

    def _said(self, hit: Hit, mention: Mention | None) -> Relation:
        """Return what the cue says here: of a circular's title, of grounds that others have, of work that falls short."""
        relation = hit.cue.relation or Relation.CITES
        before = self.text[self.sentence.start : hit.start]
        if self.document.type in CIRCULARS and follows_law(self.text, hit) and _GUIDING.search(before):
            issues = self.block.part == "header" or _ISSUES.search(before) is not None
            return Relation.GUIDES if issues else relation
        if relation is Relation.BASED_ON and self._of_others(hit, before):
            return Relation.CITES
        if relation is Relation.IMPLEMENTS and mention is not None and self._falls_short(hit, before, mention):
            return Relation.CITES
        return relation

    def _of_others(self, hit: Hit, before: str) -> bool:
        """Return whether another one has these grounds: "UBND cấp xã căn cứ Nghị định số … lập dự toán"."""
        follows = before.rstrip()[-1:].isalpha() and self.text[hit.start].islower()
        return follows and (self.document.issuer or "\0") not in before

    def _falls_short(self, hit: Hit, before: str, mention: Mention) -> bool:
        """Return whether the words report on work that is behind: "việc thực hiện Kế hoạch số … còn chậm"."""
        stop = self.text.find(";", mention.end, self.sentence.end)
        end = min(self.sentence.end if stop < 0 else stop, mention.end + _FAR)
        work = _WORK.search(before, max(0, len(before) - _NEAR)) or _WORK.match(self.text[hit.start : hit.end])
        return work is not None and _SHORT.search(self.text, mention.end, end) is not None

    def does(self, hit: Hit, hits: list[Hit], mention: Mention | None) -> bool:
        """Return whether the document itself does by these words what they say, and neither plans nor orders it."""
        if hit.cue.relation is Relation.CORRECTS:
            return not is_planned(hit, hits)
        rewritten = hit.cue.voice == "after" and hit.cue.relation is Relation.AMENDS and self.block.part == "body"
        own = mention is not None and self.document.issuer in (mention.issuer, None)
        acting = rewritten or acts(self.text, self.block, self.sentence.start, hit.start, self.document, own=own)
        if is_planned(hit, hits) or not acting:
            return False
        if hit.cue.relation is Relation.GUIDES:
            return True
        if mention is not None and _PARTY.match(mention.number or ""):
            return self.document.type not in PROPOSALS
        return can_change(self.document.type, mention.type if mention else None)

    def effective_day(self) -> str | None:
        """Return from which day what the sentence does holds."""
        return effective_day(self.text, self.sentence.start, self.sentence.end, self.document)


def _when_ordered(hit: Hit, mention: Mention | None) -> Relation:
    """Return what a deed is that another one is told to do: who guides the carrying out of a plan carries it out."""
    plan = mention is not None and kind_of(mention.type) == "plan"
    return Relation.IMPLEMENTS if plan and hit.cue.relation is Relation.GUIDES else Relation.CITES
