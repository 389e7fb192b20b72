"""What a cue says with the document itself as the source: of the reference before which it stands, and of its list."""

from collections.abc import Sequence
from typing import NamedTuple

from ..mention import Mention, Related
from ..model import Document, Relation
from ..structure.segment import Block, Sentence
from .clauses import names_part
from .consolidated import is_consolidated
from .cues import Hit, find_cues, kind_of
from .governing import is_planned
from .operative import CHANGES, acts, can_change, effective_day, of_part
from .quotations import Span, is_quoted

_NEAR = 60


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

    def phrase(self, hit: Hit, hits: list[Hit], mention: Mention | None, *, acting: bool = False) -> Phrase:
        """Return what the cue says of `mention`, the first of the list, or of a list below the sentence.

        `acting` says that the document does so by what stands before ("… sửa đổi A và bãi bỏ B").
        """
        relation = hit.cue.relation or Relation.CITES
        if hit.cue.deed and not acting and not self.does(hit, hits, mention):
            return Phrase(_when_ordered(hit, mention), confidence=0.8)
        if relation is Relation.CONSOLIDATES and not is_consolidated(self.document):
            return Phrase()
        end = mention.start if mention else self.sentence.end
        pinpointed = mention is not None and bool(mention.pinpoints)
        part = relation in CHANGES and not pinpointed and names_part(self.text, hit.end, end)
        day = self.effective_day() if relation in CHANGES else None
        return Phrase(relation, part, day, 1.0 if end - hit.end < _NEAR else 0.9)

    def does(self, hit: Hit, hits: list[Hit], mention: Mention | None) -> bool:
        """Return whether the document itself does by these words what they say, and neither plans nor orders it."""
        if hit.cue.relation is Relation.CORRECTS:
            return not is_planned(hit, hits)
        if is_planned(hit, hits) or not acts(self.text, self.block, self.sentence.start, hit.start, self.document):
            return False
        if hit.cue.relation is Relation.GUIDES:
            return True
        return can_change(self.document.type, mention.type if mention else None)

    def effective_day(self) -> str | None:
        """Return from which day what the sentence does holds."""
        return effective_day(self.text, self.sentence.start, self.sentence.end, self.document)


def _when_ordered(hit: Hit, mention: Mention | None) -> Relation:
    """Return what a deed is that another one is told to do: who guides the carrying out of a plan carries it out."""
    plan = mention is not None and kind_of(mention.type) == "plan"
    return Relation.IMPLEMENTS if plan and hit.cue.relation is Relation.GUIDES else Relation.CITES
