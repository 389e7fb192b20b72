"""Where a finding stands, as people say it: page, line, the words, and the sentence around them."""

import re
from typing import NamedTuple

from ...extract.model import Reading
from ...findings import Finding
from ..checks.model import squeezed

_PARAGRAPH = re.compile(r"\n\s*\n|(?<=[.;:!?])[ \t]*\n|\n(?=[ \t]*(?:[-+*•|(]|\d+[.)]|[a-zđ]\)|[A-ZĐÀ-Ỹ]{2}))|\t")
"""Where a paragraph or a cell ends: at a blank line, after the end of a sentence, before a mark, a number or capitals."""
_BROKEN_OFF = re.compile(r"\S+\s")
_AROUND = 160
_LONGEST = 90


class Spot(NamedTuple):
    """A place in a text, all null where there is none.

    Attributes:
        line: from 1.
        page: from 1; null where the format knows no pages.
        words: what stands there, blanks as one; what is too long is cut.
        sentence: the sentence, or the words around.
    """

    line: int | None
    page: int | None
    words: str | None
    sentence: str | None


def spot_of(found: Finding, text: str, reading: Reading) -> Spot | None:
    """Return where a finding stands, null where it is about the whole document."""
    if found.start is None or found.end is None or not found.end:
        return None
    pages = reading.source.pages
    page = max(sum(begin <= found.start for begin in pages), 1) if pages else None
    sentence = _sentence(found.start, found.end, text, reading)
    return Spot(text.count("\n", 0, found.start) + 1, page, _cut(squeezed(text[found.start : found.end])), sentence)


def _sentence(start: int, end: int, text: str, reading: Reading) -> str:
    within = ((each.sentence_start, each.sentence_end) for each in reading.references)
    whole = next((span for span in within if span[0] <= start and end <= span[1]), None)
    first, last = whole or _paragraph(start, end, text)
    begins, ends = max(first, start - 2 * _AROUND), min(last, end + 2 * _AROUND)
    head = _BROKEN_OFF.match(text, begins, start) if _is_within_word(text, begins) else None
    tail = text.rfind(" ", end, ends) if _is_within_word(text, ends) else -1
    words = squeezed(text[head.end() if head else begins : tail if tail >= 0 else ends])
    return f"{'… ' if head else ''}{words}{' …' if tail >= 0 else ''}"


def _is_within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _paragraph(start: int, end: int, text: str) -> tuple[int, int]:
    breaks = [found.end() for found in _PARAGRAPH.finditer(text, max(start - _AROUND, 0), start)]
    after = _PARAGRAPH.search(text, end, min(end + _AROUND, len(text)))
    first = breaks[-1] if breaks else max(start - _AROUND, 0)
    return first, after.start() if after else min(end + _AROUND, len(text))


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"
