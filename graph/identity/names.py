"""Titles as names: what is left of "Về việc phê duyệt Đề án …" when two texts name one document."""

import re
from functools import cache, lru_cache

from ...diacritics import folded
from ...extract.grammar.doc_types import particular_types

WHOLE = 5
"""From so many words on, the beginning of a title stands for the whole of it."""

_SOME_MATTERS = "mot so van de ve "


@lru_cache(maxsize=1 << 15)
def name_of(title: str, kind: str | None = None) -> str:
    """Return `title` folded, without the words that only introduce it and the type `kind` that it may repeat.

    What is approved or issued is the document itself; what a document is about is another one.

    >>> name_of("Về việc phê duyệt Đề án Làng thông minh"), name_of("Về Đề án Làng thông minh")
    ('lang thong minh', 'de an lang thong minh')
    >>> name_of("Luật Đất đai", "Luật")
    'dat dai'
    """
    plain = folded(title)
    own = folded(kind or "")
    bare = plain.removeprefix(f"{own} ") if own else plain
    return bare[_introduction().match(bare).end() :] or bare  # type: ignore[union-attr]  # matches the empty word


def names_agree(one: str, other: str) -> bool:
    """Tell whether two names can be of one document: equal, or one the beginning of the other, cut after some words.

    "Một số vấn đề về …", as resolutions of the Party begin, is often left out.
    """
    if not one or not other:
        return False
    if one == other:
        return True
    short, long = sorted((one.removeprefix(_SOME_MATTERS), other.removeprefix(_SOME_MATTERS)), key=len)
    return f"{long} ".startswith(f"{short} ") and short.count(" ") + 1 >= WHOLE


@cache
def _introduction() -> re.Pattern[str]:
    """Return the pattern of "Về việc", "Phê duyệt Đề án", "Ban hành Quy định về", and of the meeting that passed a resolution of the Party."""
    types = "|".join(sorted(map(folded, particular_types()), key=len, reverse=True))
    meeting = r"(?:hoi nghi )?lan thu \w+(?: \w+)? ban chap hanh trung uong (?:dang )?khoa [ivxl]+ "
    return re.compile(
        rf"(?>(?:{meeting})?)(?>(?:(?:v v|ve viec|ve|viec) )?)(?>(?:(?:phe duyet|ban hanh) (?:{types}) (?>(?:ve )?))?)"
    )
