"""Where in a text some words stand: side by side, else where most of them are close together."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from ...diacritics import bare
from ...extract.normalise import CleanText, normalise
from ...extract.spans import Span
from ...extract.structure.segment import segment, sentence_at
from ...graph.stores.store import Held
from ..model import Passage

_BETWEEN = "[^a-z0-9]+"
_CLOSE = 200
"""Words of one sentence are seldom further apart, in characters."""
_AROUND = 5000
"""So many characters before and behind the words are looked at to see where their sentence begins and ends."""


def passage(held: Held, wanted: Sequence[str]) -> Passage | None:
    """Return where a text holds the words, which are small letters without marks; null where it holds none of them.

    The last word may be the beginning of one.
    """
    clean = normalise(held.text)
    plain = bare(clean.text)
    places = _side_by_side(plain, wanted)
    span = places[0] if places else _closest(plain, wanted)
    return _passage(held, clean, span, max(len(places) - 1, 0)) if span else None


def _side_by_side(plain: str, wanted: Sequence[str]) -> list[Span]:
    return [match.span() for match in _of_words(_BETWEEN.join(wanted)).finditer(plain)]


def _of_words(pattern: str, *, begun: bool = False) -> re.Pattern[str]:
    """Return the pattern of whole words; `begun`: of their beginnings too."""
    after = "[a-z0-9]*" if begun else "(?![a-z0-9])"
    return re.compile(rf"(?<![a-z0-9])(?:{pattern}){after}", re.IGNORECASE)


def _closest(plain: str, wanted: Sequence[str]) -> Span | None:
    """Return the first place with the most of the words, each no further from the next than words of a sentence are."""
    whole, last = _of_words("|".join(wanted)), _of_words(wanted[-1], begun=True)
    spans = sorted({match.span() for pattern in (whole, last) for match in pattern.finditer(plain)})
    said = [plain[slice(*span)].lower() for span in spans]
    meant = [word if word in wanted else wanted[-1] for word in said]
    groups: list[list[tuple[Span, str]]] = []
    for span, word in zip(spans, meant, strict=True):
        if not groups or span[0] - groups[-1][-1][0][1] > _CLOSE:
            groups.append([])
        groups[-1].append((span, word))
    best = max(groups, key=lambda group: len({word for _, word in group}), default=[])
    return _tightest(best) if best else None


def _tightest(group: Sequence[tuple[Span, str]]) -> Span:
    """Return the shortest stretch that has every word of a group."""
    every, held, first = len({word for _, word in group}), Counter[str](), 0
    best = group[0][0][0], group[-1][0][1]
    for (_, end), word in group:
        held[word] += 1
        while held[group[first][1]] > 1:
            held[group[first][1]] -= 1
            first += 1
        if len(held) == every:
            best = min(best, (group[first][0][0], end), key=lambda span: span[1] - span[0])
    return best


def _passage(held: Held, clean: CleanText, span: Span, further: int) -> Passage:
    start, end = _sentence(clean.text, *span)
    first, last = clean.raw_span(start, end)
    marked, over = clean.raw_span(*span)
    return Passage(
        sentence=held.text[first:last],
        start=marked - first,
        end=over - first,
        witness=held.document,
        path=held.path,
        member=held.member,
        page=max(bisect_right(held.pages, marked), 1) if held.pages else None,
        offset=marked,
        further=further,
        line=held.text.count("\n", 0, marked) + 1,
    )


def _sentence(text: str, start: int, end: int) -> Span:
    """Return the sentence of the words, as the reader of documents sees it, or those in which they begin and end."""
    first = _opening(text, start - _AROUND, start)
    around = text[first : end + _AROUND]
    blocks = segment(CleanText(around, around, ()))
    begun, ended = (sentence_at(blocks, at - first) for at in (start, end - 1))
    return first + min(begun.start, start - first), first + max(ended.end, end - first)


def _opening(text: str, least: int, most: int) -> int:
    """Return where the first line begins between two places; the first of these where none does."""
    return max(text.find("\n", least, most), least) if least > 0 else 0
