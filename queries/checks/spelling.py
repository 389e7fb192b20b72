"""Misspelt words (lỗi chính tả) in titles and in names of agencies, against what is on record; this is no spell checker.

A title or a name is compared word by word with the one on record. Where none is, a word is a slip only if no list has it,
and its letters, with those of its neighbour, are those of one pair of words that many titles have: "thủ tuc", where titles
have "thủ tục". Outside titles it must be, besides, no syllable at all.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ...diacritics import bare
from ...extract.grammar.agency_lists import listed_names
from ...extract.grammar.doc_types import particular_types
from ...extract.letters import small_letters
from ...findings import Finding
from .model import Draft, point_out, squeezed
from .titles import cited_title_spans, title_span
from .words import (
    WORD,
    Pair,
    alike,
    bare_word,
    frequencies,
    is_syllable,
    known_words,
    pairs,
    pairs_by_letters,
    spelling,
    words_of,
)

_MOST_WRONG = 2
_OF_TYPE = 2
_BEFORE_NUMBER = re.compile(r"\b([^\W\d_]+)\s+([^\W\d_]+)(?=\s+số\s*:?\s*\d+[^\s/]*/[\dA-ZĐ])")
_LEAST_NAME = 3
_OPENING = 3
_NEAR = 11 + _OPENING
"""A title or name begins no farther behind a citation: within so many words stand its first ones."""
_OFTEN, _NEARLY_ALL = 5, 0.97
"""A pair of words that stands so often in titles, and is so large a share of those with its letters, is the one that is meant."""


def misspelt(draft: Draft, start: int, known: str, least: int) -> Iterator[Finding]:
    """Find words, as printed from `start` on, that differ by a letter or a mark from those of a name on record.

    Args:
        draft: in whose text they stand.
        start: where to look from.
        known: the name on record.
        least: so many of its words at least must be printed, all where it has fewer.
    """
    printed = list(WORD.finditer(draft.text, start, start + 2 * len(known) + 40))
    meant = words_of(known)
    place = _begins([found[0] for found in printed[:_NEAR]], meant)
    if place is None:
        return
    both = list(zip(printed[place:], meant, strict=False))
    others = [at for at, (found, word) in enumerate(both) if found[0] != word]
    last = next((at for at in others if not alike(both[at][0][0], both[at][1])), len(both))
    sure = last - (
        last < len(both)
    )  # the last word before another one than the name has may go on with that: "UBND thành phố và Công an"
    wrong = [at for at in others if at < sure and spelling(both[at][0][0]) != spelling(both[at][1])]
    if last < min(least, len(meant)) or not 0 < len(wrong) <= _MOST_WRONG:
        return
    for at in wrong:
        found, word = both[at]
        if not found[0].isdigit() and _is_slip(found[0], meant, at):
            yield point_out("probable-misspelling", found.span(), text=found[0], suggested=_in_case(word, found[0]))


def _begins(printed: Sequence[str], known: Sequence[str]) -> int | None:
    """Return at which printed word the title begins, null where it stands nowhere near."""
    opening = [bare_word(word) for word in known[:_OPENING]]
    words = [bare_word(word) for word in printed]
    for at in range(min(len(words), _NEAR - _OPENING + len(opening)) - len(opening) + 1):
        if sum(map(str.__eq__, words[at : at + len(opening)], opening)) >= min(2, len(opening)):
            return at
    return None


def _is_slip(printed: str, meant: Sequence[str], at: int) -> bool:
    """Tell whether the printed word is the slip, and not the one on record: beside its neighbours it is the rarer one in titles."""
    spelt = [spelling(word) for word in meant[max(at - 1, 0) : at + 2]]
    own = min(at, 1)
    typed = [*spelt[:own], spelling(printed), *spelt[own + 1 :]]
    known = pairs()
    beside = [sum(known[pair] for pair in pairwise(words)) for words in (typed, spelt)]
    if beside[0] != beside[1]:
        return beside[0] < beside[1]
    return frequencies()[typed[own]] < frequencies()[spelt[own]]


def _in_case(meant: str, printed: str) -> str:
    return meant.upper() if printed.isupper() and len(printed) > 1 else meant.lower() if printed.islower() else meant


def slips(draft: Draft) -> Iterator[Finding]:
    """Find words that no list has where titles have another one with their letters: in all titles; elsewhere what is no syllable."""
    titles = [title_span(draft), *cited_title_spans(draft)]
    words = list(WORD.finditer(draft.text))
    beside = [_stand_together(draft.text, *two) for two in pairwise(words)]
    for at, together in enumerate(beside):
        if together:
            in_title = any(start <= words[at].start() < end for start, end in titles)
            after = words[at + 2][0] if beside[at + 1 : at + 2] == [True] else ""
            yield from _slip((words[at], words[at + 1]), after, in_title=in_title)


def types(draft: Draft) -> Iterator[Finding]:
    """Find names of types that are misspelt in front of a number: "Kế hoach số …", "Công văng số …"."""
    known = {tuple(map(spelling, name.split())): name for name in particular_types() if len(name.split()) == _OF_TYPE}
    for found in _BEFORE_NUMBER.finditer(draft.text):
        words = spelling(found[1]), spelling(found[2])
        meant = [name for (first, last), name in known.items() if _is_slip_of(words, (first, last))]
        if words not in known and len(meant) == 1 and not _has_no_marks(words):
            yield point_out("probable-misspelling", found.span(), text=squeezed(found[0]), suggested=meant[0])


def _is_slip_of(words: Pair, meant: Pair) -> bool:
    """Tell whether two words differ from two others by marks, or the second is none and differs by one letter."""
    by_marks = all(bare_word(one) == bare_word(other) for one, other in zip(words, meant, strict=True))
    return by_marks or (words[0] == meant[0] and words[1] not in known_words() and alike(words[1], meant[1]))


def _stand_together(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return left[0].islower() and right[0].islower() and text[left.end() : right.start()].isspace()


def _slip(both: tuple[re.Match[str], re.Match[str]], after: str, *, in_title: bool) -> Iterator[Finding]:
    pair = spelling(both[0][0]), spelling(both[1][0])
    strange = [word for word in pair if word not in known_words()] if pair not in pairs() else []
    if len(strange) != 1 or (not in_title and is_syllable(strange[0])) or _has_no_marks(pair):
        return
    meant = _pair_meant(pair)
    at = pair.index(strange[0])
    if meant and meant[1 - at] == pair[1 - at] and (at == 0 or not is_syllable(strange[0]) or _goes_on(meant, after)):
        yield point_out("probable-misspelling", both[at].span(), text=both[at][0], suggested=meant[at])


def _goes_on(meant: Pair, after: str) -> bool:
    """Tell whether the second word that is meant also stands before what follows: in "quy chế lạm phát" it is no "làm"."""
    return not after or (meant[1], spelling(after)) in pairs()


def _has_no_marks(pair: tuple[str, str]) -> bool:
    return all(word.isascii() for word in pair)


def _pair_meant(pair: tuple[str, str]) -> tuple[str, str] | None:
    """Return the pair of words that nearly all titles have with these letters, null where there is none."""
    counts = pairs_by_letters().get((bare_word(pair[0]), bare_word(pair[1])))
    meant, often = counts.most_common(1)[0] if counts else (pair, 0)
    return meant if counts and often >= _OFTEN and often >= _NEARLY_ALL * counts.total() else None


def agencies(draft: Draft) -> Iterator[Finding]:
    """Find names that are, letter by letter but for their marks, those of a known agency."""
    seen: set[str] = set()
    small = _plain_letters(draft.text)
    if len(small) != len(draft.text):
        return
    for found in _agency_names().finditer(small):
        printed = draft.text[slice(*found.span())]
        meant = _agencies()[squeezed(found[0])]
        if printed not in seen and _differs(printed, meant) and _is_told_apart(printed, meant):
            seen.add(printed)
            yield point_out("probable-misspelling", found.span(), text=squeezed(printed), suggested=meant)


def _differs(printed: str, meant: str) -> bool:
    """Tell whether some words bear other marks; a name without any marks comes from a machine that has none."""
    both = list(zip(WORD.findall(printed), WORD.findall(meant), strict=True))
    wrong = [one for one, other in both if spelling(one) != spelling(other)]
    return 0 < len(wrong) <= _MOST_WRONG and not printed.isascii()


def _is_told_apart(printed: str, meant: str) -> bool:
    """Tell whether a name is long enough, or begins with its capital and the right word: "Sở Tư phap"."""
    return len(meant.split()) > _LEAST_NAME or printed.split()[0] == meant.split()[0]


def _plain_letters(text: str) -> str:
    """Return a text in small letters without marks, letter for letter."""
    return bare(small_letters(text))


@cache
def _agencies() -> dict[str, str]:
    """Return the names of agencies that are long enough to be told from other words, by their letters without marks."""
    names = listed_names()
    plain = [(_plain_letters(name), name) for name in names if len(name.split()) >= _LEAST_NAME]
    return {letters: name for letters, name in plain if [each for each, _ in plain].count(letters) == 1}


@cache
def _agency_names() -> re.Pattern[str]:
    ordered = sorted(_agencies(), key=len, reverse=True)
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', chr(92) + 's{1,3}') for name in ordered)})\b"
    )
