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
_FAR = 1000
"""So far off the ends of a paragraph are looked for."""
_LONGEST = 90
_OPENING = 45


class Spot(NamedTuple):
    """A place in a text, all null where there is none.

    Attributes:
        line: from 1.
        page: from 1; null where the format knows no pages.
        words: what stands there, blanks as one; what is too long is cut.
        sentence: the sentence, or the words around.
        paragraph: how the paragraph begins, by which it is found where a program shows no lines.
    """

    line: int | None = None
    page: int | None = None
    words: str | None = None
    sentence: str | None = None
    paragraph: str | None = None


def spot_of(found: Finding, text: str, reading: Reading) -> Spot | None:
    """Return where a finding stands, null where it is about the whole document."""
    if found.start is None or found.end is None or not found.end:
        return None
    pages = reading.source.pages
    page = max(sum(begin <= found.start for begin in pages), 1) if pages else None
    line = text.count("\n", 0, found.start) + 1
    words = _cut(squeezed(text[found.start : found.end]), _LONGEST)
    sentence = _sentence(found.start, found.end, text, reading)
    return Spot(line, page, words, sentence, _opening(found.start, text))


def _opening(at: int, text: str) -> str:
    """Return the first words of the line in which a place stands."""
    first = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return _cut(squeezed(text[first : end if end >= 0 else len(text)]), _OPENING)


def _sentence(start: int, end: int, text: str, reading: Reading) -> str:
    """Return the sentence or the paragraph around; of a long one the words nearby, with a mark where it is cut."""
    within = ((each.sentence_start, each.sentence_end) for each in reading.references)
    whole = next((span for span in within if span[0] <= start and end <= span[1]), None)
    first, last = whole or _paragraph(start, end, text)
    reach = 2 * _AROUND if whole else _AROUND
    begins, ends = _begin(text, max(first, start - reach), start), _end(text, end, min(last, end + reach))
    before = "… " if text[first:begins].strip() else ""
    after = " …" if text[ends:last].strip() else ""
    return f"{before}{squeezed(text[begins:ends])}{after}"


def _begin(text: str, at: int, latest: int) -> int:
    """Return where the first whole word begins from there on."""
    broken = _BROKEN_OFF.match(text, at, latest) if _is_within_word(text, at) else None
    return broken.end() if broken else at


def _end(text: str, earliest: int, at: int) -> int:
    """Return where the last whole word ends before there."""
    blank = text.rfind(" ", earliest, at) if _is_within_word(text, at) else -1
    return blank if blank >= 0 else at


def _is_within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _paragraph(start: int, end: int, text: str) -> tuple[int, int]:
    breaks = [found.end() for found in _PARAGRAPH.finditer(text, max(start - _FAR, 0), start)]
    after = _PARAGRAPH.search(text, end, min(end + _FAR, len(text)))
    first = breaks[-1] if breaks else max(start - _FAR, 0)
    return first, after.start() if after else min(end + _FAR, len(text))


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0] + " …"
