"""Where sentences end: at . ? ! … before a capital letter, unless the stop belongs to an abbreviation."""

import re
from collections.abc import Iterator
from functools import cache

from ..grammar.letters import UPPER
from ..rules import rows

_STOP = re.compile(rf"(?<![.?!…])[.?!…]++[\"”’)\]]*+(?=\s+[\"“‘(\[]?[{UPPER}\d-])")
_LAST_WORD = re.compile(r"(\w+)$")


@cache
def abbreviations() -> frozenset[str]:
    """Return the words that keep their stop inside a sentence ("TP", "ThS"), from data/abbreviations.csv."""
    return frozenset(row["word"] for row in rows("abbreviations"))


def ends_in_abbreviation(text: str, start: int, end: int) -> bool:
    """Return whether the word before offset `end` is an abbreviation or an initial ("TP", "A"), not before `start`."""
    word = _LAST_WORD.search(text, max(start, end - 8), end)
    return word is not None and (word[1] in abbreviations() or (len(word[1]) == 1 and word[1].isupper()))


def sentence_spans(text: str, start: int, end: int, body: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `text[start:end]`; `body` is where the words begin after an item's label."""
    for stop in _STOP.finditer(text, body, end):
        if text[stop.start()] == "." and ends_in_abbreviation(text, body, stop.start()):
            continue
        if text[start : stop.start()].isdecimal():  # the number of an item on the same line
            continue
        yield start, stop.end()
        start = stop.end()
        while text[start].isspace():
            start += 1
    yield start, end
