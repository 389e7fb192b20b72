"""Words that official letters often misspell, and that mean nothing else (data/misspellings.csv); titles of laws."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from ...diacritics import without_marks
from ..grammar.symbols import one_error
from ..normalise import HALF_HORNED, CleanText
from ..patterns import pattern_of
from ..references.law_titles import laws
from ..rules import rows

_WORD = pattern_of(r"[^\W\d_]+")
_START_OF_WORD = pattern_of(r"[^\W\d_]+\Z")
_LONGEST = 8
_SHORTEST_TITLE = 12


def misspellings(small: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, the word meant) for the first place of each misspelling in the clean text, in small letters."""
    seen: set[str] = set()
    for found in _any_row().finditer(small.replace("\n", " ")):
        row = rows("misspellings")[int((found.lastgroup or "").removeprefix("row"))]
        if row["written"] not in seen:
            seen.add(row["written"])
            start = found.start() - _rare_letter(row["written"])
            yield start, start + len(row["written"]), row["meant"]


def mended_words(clean: CleanText) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the first place of each word of the clean text in which a vowel was mended: "đuợc"."""
    if clean.raw is clean.text:  # most texts are clean as they are
        return
    seen: set[str] = set()
    past = 0
    for found in HALF_HORNED.finditer(clean.raw):
        vowel = bisect_left(range(len(clean.text)), found.start(), key=clean.raw_offset)
        if vowel < past:
            continue
        start = _START_OF_WORD.search(clean.text, max(0, vowel - _LONGEST), vowel)
        word = _WORD.match(clean.text, start.start() if start else vowel)
        past = word.end() if word else past
        if word and word[0] not in seen:
            seen.add(word[0])
            yield word.span()


@cache
def _any_row() -> re.Pattern[str]:
    """Return all rows as one alternation, each with an empty group that names it by its place in the list.

    A row is looked for by its rare letter, from which the pattern reads on and then looks back: few letters of a text are
    one, and where one stands only the rows of that letter are tried.
    """
    by_letter: dict[str, list[str]] = {}
    for at, row in enumerate(rows("misspellings")):
        letter = row["written"][_rare_letter(row["written"])]
        by_letter.setdefault(letter, []).append(f"{_looked_for(row['written'])}(?P<row{at}>)")
    return pattern_of("|".join(f"{letter}(?:{'|'.join(around)})" for letter, around in by_letter.items()))


def _looked_for(words: str) -> str:
    """Return what must stand around the rare letter of `words`, which is read already."""
    whole, after = re.escape(words), re.escape(words[_rare_letter(words) + 1 :])
    return rf"{after}(?<={whole})(?<![^\W_]{whole})(?![^\W_])"


def _rare_letter(words: str) -> int:
    """Return where the letter with the highest code point stands: the more marks it bears, the rarer it is."""
    return words.index(max(words))


def title_meant(type_name: str, title: str) -> str | None:
    """Return the title of the law that `title` spells with other marks ("Đầu tu" -> "Đầu tư") or one wrong letter, null where none is."""
    meant = _titles().get((type_name, _bare(title))) or _nearly(type_name, _bare(title)) or title
    return None if _letters(meant) == _letters(title) else meant


@lru_cache(maxsize=1024)
def _nearly(type_name: str, letters: str) -> str | None:
    """Return the one known title that differs from `letters` in one of them, where these are so many that no other can be meant."""
    if len(letters) < _SHORTEST_TITLE:
        return None
    near = {title for (type_, bare), title in _titles().items() if type_ == type_name and one_error(bare, letters)}
    return near.pop() if len(near) == 1 else None


@cache
def _titles() -> dict[tuple[str, str], str]:
    """Return the title of each known law by its type and its bare letters; of two alike neither."""
    known: dict[tuple[str, str], str] = {}
    for law in laws():
        key = law.type, _bare(law.title)
        known[key] = "" if known.get(key, law.title).lower() != law.title.lower() else law.title
    return {key: title for key, title in known.items() if title}


def _letters(title: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", title).lower()))


def _bare(title: str) -> str:
    """Return the letters of `title`, small and without their marks."""
    return "".join(filter(str.isalnum, without_marks(title.lower())))
