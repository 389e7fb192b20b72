"""Text as loaded -> text as the grammar reads it, with the way back.

A stub of the contract: the module's owner makes it whole.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleanText:
    """Normalised text; `offsets[i]` is the code point of `raw` where character i of `text` begins.

    `len(offsets) == len(text) + 1`, the last one is `len(raw)`. Every line end of `raw` stays a "\\n" in `text`;
    marks of markdown, zero-width characters and the like are gone; letters are NFC with one tone placement ("hòa").
    """

    raw: str
    text: str
    offsets: range | tuple[int, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of `raw` that `text[start:end]` was made from."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


def normalise(raw: str) -> CleanText:
    """Return `raw` in the form that all patterns of this package expect."""
    return CleanText(raw, raw, range(len(raw) + 1))
