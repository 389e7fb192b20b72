"""Words that official letters often misspell, and that mean nothing else (data/misspellings.csv)."""

import re
from collections.abc import Iterator
from functools import cache

from ..rules import rows


def misspellings(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, the word meant) for the first place of each misspelling in the clean text."""
    small = text.lower().replace("\n", " ")
    if len(small) != len(text):
        return
    seen: set[str] = set()
    for found in _any_row().finditer(small):
        row = rows("misspellings")[(found.lastindex or 0) - 1]
        if row["written"] not in seen:
            seen.add(row["written"])
            start = found.start() - _rare_letter(row["written"])
            yield start, start + len(row["written"]), row["meant"]


@cache
def _any_row() -> re.Pattern[str]:
    """Return all rows as one alternation, each with an empty group that says which it is.

    A row is looked for by its rare letter, from which the pattern looks back and ahead: few letters of a text are one.
    """
    return re.compile("|".join(map(_looked_for, (row["written"] for row in rows("misspellings")))))


def _looked_for(words: str) -> str:
    at = _rare_letter(words)
    before, letter, after = (re.escape(piece) for piece in (words[:at], words[at], words[at + 1 :]))
    whole_words = rf"(?<![^\W_]{before}{letter})(?!{after}[^\W_])"
    return rf"{letter}(?={after})(?<={before}{letter}){whole_words}()"


def _rare_letter(words: str) -> int:
    """Return where the letter with the highest code point stands: the more marks it bears, the rarer it is."""
    return words.index(max(words))
