"""Proper names among the words with which hospitals, universities and companies say their field (NĐ 30/2020/NĐ-CP, Phụ lục II).

Whoever writes such a name in capitals does not say where its field ends: "TRƯỜNG ĐẠI HỌC SƯ PHẠM HÙNG VƯƠNG". The words of
fields are few and listed in field_words.csv; two others in a row are the name of a person or place, with a capital each.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..patterns import pattern_of
from ..rules import rows
from .alternation import alternation
from .localities import is_place

_WORD = pattern_of(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = {
    "và",
    "của",
    "số",
    "tại",
    "cho",
    "các",
    "chi",
    "nhánh",
    "cơ",
    "sở",
    "tỉnh",
    "thành",
    "phố",
    "huyện",
    "quận",
    "thị",
    "xã",
    "phường",
}


def with_proper_names(words: str) -> str:
    """Return the words behind the head of a name, in small letters, with capitals in the proper names among them."""
    for start, end in _proper(words):
        words = words[:start] + words[start:end].title() + words[end:]
    return words


def _proper(words: str) -> Iterator[tuple[int, int]]:
    """Yield where two or more words in a row are of no field, and where a last one is that of a place."""
    fields = [found.span() for found in _fields().finditer(words.lower())]
    run: list[re.Match[str]] = []
    for word in [*_WORD.finditer(words), None]:
        if word and not (word[0] in _SMALL or any(start <= word.start() < end for start, end in fields)):
            run.append(word)
            continue
        if len(run) > 1 or (run and word is None and is_place(run[0][0])):
            yield run[0].start(), run[-1].end()
        run = []


@lru_cache
def _fields() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?:{alternation(row['words'] for row in rows('field_words'))})(?!\w)")
