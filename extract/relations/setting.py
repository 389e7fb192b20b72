"""Where a cue stands: the sentence, its block, and the document that speaks there."""

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Document
from ..spans import Span
from ..structure.segment import Block, Sentence
from .cues import Hit, find_cues
from .operative import FAR, effective_day, moves_deadline, said_day
from .quotations import is_quoted


class Setting(NamedTuple):
    """The sentence in which a cue stands, in its block.

    Attributes:
        text: the clean text.
        document: the one that speaks: the text's own, or the one that is quoted.
        block, sentence: where it speaks.
        quoted: the quotations within, whose words it does not say itself.
        led: whether the heading above says that the document ends what stands here: "Điều 3. Bãi bỏ, thay thế".
    """

    text: str
    document: Document
    block: Block
    sentence: Sentence
    quoted: Sequence[Span] = ()
    led: bool = False

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

    def effective_day(self, deed: int) -> str | None:
        """Return from which day what the sentence does holds; it does so by the words at `deed`.

        It stands after them in their clause, else before them, else at the end of a list that no other deed cuts off.
        """
        if moves_deadline(self.text, deed):
            return effective_day(self.text, deed, deed, self.document)
        start, end = max(self.sentence.start, deed - FAR), min(self.sentence.end, deed + FAR)
        stop = self.text.find(";", deed, end)
        if stop >= 0 and (day := said_day(self.text, deed, stop)):
            return day
        if stop >= 0 and said_day(self.text, stop, end) and any(hit.cue.deed for hit in self.cues(stop, end)):
            end = stop
        after = said_day(self.text, deed, end)
        return after or effective_day(self.text, start, end, self.document)
