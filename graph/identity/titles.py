"""When the title (trích yếu) that a text gives to a document is plainly that of another one.

Titles are shortened, paraphrased and misspelt where they are cited, so a title that merely differs says nothing. Two
contradict each other where both say enough and have nothing in common but the formulae of all titles ("phê duyệt kế hoạch").
"""

import re
from functools import cache, lru_cache

from ...diacritics import folded
from ...extract.rules import rows

_ENOUGH = 4
"""So many syllables at least, formulae aside, say what a document is about."""
_ACRONYM = range(3, 7)
_CARRIES_OUT = re.compile(
    r"^(?:ve (?:viec )?)?(?:(?:to chuc|trien khai|thuc hien|thi hanh|quan triet) )+(?:[a-z]+ ){1,4}?\d+[a-z]?(?: (?:19|20)\d\d)?(?: [a-z]+){1,3}?"
    r"(?: ngay \d+ (?:thang )?\d+ (?:nam )?\d{4})?(?: cua(?: (?!ve\b|phe duyet\b|ban hanh\b|quy dinh\b)[a-z]+)+)?$"
)


def titles_contradict(one: str, other: str) -> bool:
    """Tell whether two folded titles can hardly be of one document.

    >>> titles_contradict("phe duyet du toan kinh phi bau cu", "giao chi tieu bien che cong chuc")
    True
    >>> titles_contradict("phe duyet du toan kinh phi bau cu", "phan bo kinh phi cho bau cu dai bieu")
    False
    """
    left, right = subject_of(one), subject_of(other)
    if min(len(left), len(right)) < _ENOUGH or left & right:
        return False
    return not abbreviates(one, other) and not abbreviates(other, one)


def names_only_another(title: str) -> bool:
    """Tell whether a folded title says no more than which document its own one carries out, by number: it may be of anything.

    >>> names_only_another("trien khai chi thi so 14 ct ttg ngay 09 3 2026 cua thu tuong chinh phu")
    True
    >>> names_only_another("trien khai chi thi so 14 ct ttg ngay 09 3 2026 cua thu tuong chinh phu ve chay rung")
    False
    """
    return _CARRIES_OUT.match(title) is not None


@lru_cache(maxsize=1 << 15)
def subject_of(title: str) -> frozenset[str]:
    """Return the syllables that say what a document is about; years and numbers, which many share, say nothing."""
    return frozenset(word for word in _formulae().sub(" ", title).split() if word.isalpha())


def abbreviates(short: str, full: str) -> bool:
    """Tell whether a word of one title stands for words of the other: CNTT, công nghệ thông tin."""
    initials = "".join(word[0] for word in full.split())
    return any(len(word) in _ACRONYM and word in initials for word in short.split())


@cache
def _formulae() -> re.Pattern[str]:
    words = sorted((folded(row["words"]) for row in rows("title_formulae")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(words)})\b")
