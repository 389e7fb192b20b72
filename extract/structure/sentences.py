"""Where sentences end: at . ? ! … before a capital letter, unless the stop belongs to an abbreviation."""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from ..letters import UPPER
from ..patterns import pattern_of
from ..rules import rows

# "Nghị quyết số 66. 7/2025/NQ-CP": the stop is of the number
_STOP = pattern_of(
    rf"[.?!…](?<![.?!…]{{2}})[.?!…]*+[\"”’)\]]*+(?=\s+[\"“‘(\[]?[{UPPER}\d-])(?![ ]\d{{1,2}}/20\d\d/(?:NQ|NĐ|QĐ|TT)-)"
)
_LAST_WORD = pattern_of(r"(\w+)$")


class Sentence(NamedTuple):
    """A sentence, in offsets of the clean text; a soft line break does not end it, nor does the end of a page."""

    start: int
    end: int


class Stops(NamedTuple):
    """Where sentences of a text end: each run of stops begins at one of `starts` and is over at that of `ends`."""

    starts: list[int]
    ends: list[int]


@cache
def abbreviations() -> frozenset[str]:
    """Return the words that keep their stop inside a sentence ("TP", "ThS"), from data/abbreviations.csv."""
    return frozenset(row["word"] for row in rows("abbreviations"))


def ends_in_abbreviation(text: str, start: int, end: int) -> bool:
    """Return whether the word before offset `end` is an abbreviation or an initial ("TP", "A"), not before `start`."""
    word = _LAST_WORD.search(text, max(start, end - 8), end)
    return word is not None and (word[1] in abbreviations() or (len(word[1]) == 1 and word[1].isupper()))


def find_stops(text: str) -> Stops:
    """Return the stops of the whole text, found in one go: most paragraphs are one sentence and have none within."""
    spans = [stop.span() for stop in _STOP.finditer(text)]
    return Stops([start for start, _ in spans], [end for _, end in spans])


def sentences(text: str, stops: Stops, start: int, end: int, body: int) -> tuple[Sentence, ...]:
    """Return the sentences of `text[start:end]`; `body` is where the words begin after an item's label."""
    at = bisect_left(stops.starts, body)
    if at == len(stops.ends) or stops.ends[at] >= end:
        return (Sentence(start, end),)
    found: list[Sentence] = []
    while at < len(stops.ends) and stops.ends[at] < end:
        if _ends_sentence(text, start, body, stops.starts[at]):
            found.append(Sentence(start, stops.ends[at]))
            start = stops.ends[at]
            while text[start].isspace():
                start += 1
        at += 1
    return (*found, Sentence(start, end))


def _ends_sentence(text: str, start: int, body: int, stop: int) -> bool:
    """Return whether the stop is that of no abbreviation, and not of the number of an item on the same line."""
    if text[stop] == "." and ends_in_abbreviation(text, body, stop):
        return False
    return not text[start:stop].isdecimal()
