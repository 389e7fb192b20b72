"""Titles (trích yếu): where they stand in a draft, and whether those of the cited documents are theirs.

Titles are shortened and paraphrased where they are cited, so that some words always differ. A title is that of another
document where hardly any pair of neighbouring words that tells documents apart stands in both: the rarer a pair is among
the titles of the register, the more it tells ("công tác" tells nothing). Measured on 517 citations of the corpus and of our
own documents whose titles are on record: 13 shared less than a quarter, none of them as a short form of its title.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from ...diacritics import folded
from ...extract.rules import register
from ...findings import Finding
from ...graph.identity.titles import abbreviates, names_only_another, titles_contradict
from .laws import is_of_other_law
from .model import NOWHERE, Draft, point_out

_LETTERS = re.compile(r"[^\W_]")
_PAIRS, _WORDS = 0.25, 0.5
"""A title shares less than these with the one on record, of its pairs of words and of its words, by what they tell."""
_OF_ANOTHER = re.compile(r"\b(?:quy dinh chi tiet|huong dan|sua doi|bo sung|thi hanh)\b")
"""Such a title only names another document: what is cited may be any rule of it."""
_FIELD = re.compile(r"\blinh vuc (.+)")
_NUMBERED = re.compile(r"(?:\btại\b|^(?:thay thế|bãi bỏ|h[ủu][ỷy] bỏ|đình chỉ)\b).*\d/[A-ZĐ\d]")
"""Words in which further documents are named are no title, but what stands beside the citation, or what it does to them."""
_LEAST = 2


def title_span(draft: Draft) -> tuple[int, int]:
    """Return where the title of the draft stands, whatever its lines and blanks; NOWHERE where it has none."""
    letters = [found.start() for found in _LETTERS.finditer(draft.text)]
    plain = "".join(draft.text[at] for at in letters).casefold()
    wanted = "".join(_LETTERS.findall(draft.document.title or "")).casefold()
    at = plain.find(wanted) if wanted and len(plain) == len(letters) else -1
    return (letters[at], letters[at + len(wanted) - 1] + 1) if at >= 0 else NOWHERE


def cited_title_spans(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield where the titles of cited documents stand."""
    for each in draft.cited:
        reference = each.reference
        words = r"\s+".join(map(re.escape, (reference.title or "").split()))
        found = re.compile(words).search(draft.text, reference.start, reference.sentence_end) if words else None
        if found:
            yield found.span()


def is_on_record(draft: Draft, words: str) -> bool:
    """Tell whether words stand so in the title on record of a document that the draft cites: whoever cites it writes them too.

    The title of Thông tư 160/2016/TT-BTC has "phí thăm quan".
    """
    titles = [each.known.title for each in draft.cited if each.known and each.known.source != "hearsay"]
    return any(words.casefold() in (title or "").casefold() for title in titles)


def differing(draft: Draft) -> Iterator[Finding]:
    """Find titles that are those of other documents; whose number has one with this title is told with its day."""
    for each in draft.cited:
        title, known = each.reference.title, each.known.title if each.known else None
        asked = not each.reference.resolves_to and each.at not in draft.namesakes
        if title and known and asked and not _NUMBERED.search(title) and differ(title, known):
            yield point_out("titles-differ", each.place, number=each.name, title=title)


@lru_cache(maxsize=1 << 15)
def differ(title: str, known: str) -> bool:
    """Tell whether a title can hardly be that on record.

    >>> differ("về quản lý thuế", "Về công tác văn thư"), differ("công tác văn thư", "Về công tác văn thư")
    (True, False)

    Two that begin alike are told apart by nothing but their last words, which a short form may leave out:

    >>> differ("về công tác lưu trữ", "Về công tác văn thư")
    False
    """
    one, other = folded(title), folded(known)
    if names_only_another(one) or names_only_another(other):
        return False
    if titles_contradict(one, other) or _of_other_fields(one, other) or is_of_other_law(one, other):
        return True
    if len(one.split()) < _LEAST or _OF_ANOTHER.search(other) or abbreviates(one, other) or abbreviates(other, one):
        return False
    return _shared(one, other, _pairs) < _PAIRS and _shared(one, other, str.split) < _WORDS


def _of_other_fields(one: str, other: str) -> bool:
    """Tell whether two folded titles of one form name fields ("lĩnh vực …") that have no word in common."""
    fields = [found[1].split() for title in (one, other) if (found := _FIELD.search(title))]
    return len(fields) == len((one, other)) and not set(fields[0]) & set(fields[1]) and not abbreviates(one, other)


Parts = Callable[[str], Iterable[object]]


def _pairs(title: str) -> Iterable[object]:
    return pairwise(title.split())


def _shared(one: str, other: str, parts: Parts) -> float:
    """Return how much of what the shorter title tells stands in the other one too, from 0 to 1."""
    left, right = set(parts(one)), set(parts(other))
    least = min(_told(left, parts), _told(right, parts))
    return _told(left & right, parts) / least if least else 1.0


def _told(found: Iterable[object], parts: Parts) -> float:
    counts, titles = _counts(parts)
    return sum(math.log(titles / (1 + counts[each])) for each in found)


@cache
def _counts(parts: Parts) -> tuple[Counter[object], int]:
    """Return in how many titles of the register each part stands, and how many titles there are."""
    titles = [folded(row.title) for row in register() if row.title]
    return Counter(part for title in titles for part in set(parts(title))), len(titles)
