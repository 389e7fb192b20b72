"""Titles of what carries out a law, "Quy định chi tiết … Luật Lâm nghiệp", beside titles that are those of something else.

Such a title only names its law, and what is cited may be any rule of it: "về dịch vụ môi trường rừng". It is that of another
document where another law stands in its place, where it is one of sanctions, or where it is, word for word, the title on
record of another document and has nothing of the law.
"""

import re
from functools import cache, lru_cache

from ...diacritics import folded
from ...extract.grammar.alternation import alternation
from ...extract.references.law_titles import laws
from ...extract.rules import register
from ...graph.identity.titles import abbreviates, subject_of

_KIND = r"(?<!phap )(?<!ky )(?<!quy )\b(?:bo luat|luat|phap lenh)"
_ANY_LAW = re.compile(rf"{_KIND} ")
_OPENING = re.compile(r"^(?:(?:ve viec|ve|viec|quy dinh) )+")
_SANCTIONS = re.compile(r"^xu phat (?:vi pham )?(?:hanh chinh )?(?:trong|ve|doi voi) ")
_OF_SANCTIONS = re.compile(r"\b(?:xu phat|vi pham)\b")
_LEAST = 2


def is_of_other_law(title: str, known: str) -> bool:
    """Tell whether a folded title cannot be that of what carries out the law that the folded title on record names.

    >>> is_of_other_law("quy dinh chi tiet luat dat dai", "quy dinh chi tiet mot so dieu cua luat lam nghiep")
    True
    >>> is_of_other_law("ve quan ly rung", "quy dinh chi tiet mot so dieu cua luat lam nghiep")
    False
    """
    theirs, own = _laws_in(known), _laws_in(title)
    if not theirs or abbreviates(title, known):
        return False
    if own or _ANY_LAW.search(title):
        return bool(own) and own.isdisjoint(theirs)
    bare = _OPENING.sub("", title)
    if _SANCTIONS.match(bare) and not _OF_SANCTIONS.search(known):
        return True
    return bare in _titles_on_record() and subject_of(bare).isdisjoint(subject_of(known))


@lru_cache(maxsize=1 << 12)
def _laws_in(title: str) -> frozenset[str]:
    """Return the laws that a folded title names, by their own titles; none where it names one that nobody knows."""
    named = frozenset(found["title"] for found in _law().finditer(title))
    return frozenset() if _ANY_LAW.search(_law().sub("", title)) else named


@cache
def _law() -> re.Pattern[str]:
    """Return the pattern of a law that is known, in folded words."""
    titles = alternation({folded(law.title) for law in laws()}, blank=" ")
    return re.compile(rf"{_KIND} (?P<title>{titles})\b")


@cache
def _titles_on_record() -> frozenset[str]:
    """Return the folded titles of the register without the words that open them, as far as they say enough."""
    bare = (_OPENING.sub("", folded(row.title)) for row in register() if row.title)
    return frozenset(each for each in bare if len(each.split()) >= _LEAST)
