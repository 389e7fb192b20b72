"""Titles as names: what is left of "Về việc phê duyệt Đề án …" when two texts name one document."""

import re
from functools import cache, lru_cache

from ..extract.rules import rows
from .identity import folded

WHOLE = 5
"""From so many words on, the beginning of a title stands for the whole of it."""


@lru_cache(maxsize=65536)
def name_of(title: str) -> str:
    """Return `title` folded, without the words that only introduce it and the type that it may repeat.

    >>> name_of("Về việc phê duyệt Đề án Làng thông minh"), name_of("Luật Đất đai")
    ('lang thong minh', 'dat dai')
    """
    plain = folded(title)
    return plain[_introduction().match(plain).end() :] or plain  # type: ignore[union-attr]  # matches the empty word


def names_agree(one: str, other: str) -> bool:
    """Tell whether two names can be of one document: equal, or one the beginning of the other, cut after some words."""
    if not one or not other:
        return False
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short} ") and short.count(" ") + 1 >= WHOLE


@cache
def _introduction() -> re.Pattern[str]:
    types = "|".join(sorted((folded(row["name"]) for row in rows("doc_types")), key=len, reverse=True))
    return re.compile(rf"(?:(?:v v|ve viec|ve|viec|phe duyet|ban hanh|cong bo) )*+(?:(?:{types}) )?+")
