"""Which semicolons stand within a subject, because the text gives the same one to the same document again, or issues it.

"Điều 1. Ban hành Quy chế quản lý đò ngang; chế độ trực bến." tells how far the title goes of the decision that it replaces.
"""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..kept import kept
from ..letters import LOWER
from ..patterns import pattern_of
from ..rules import rows

# The document's own subject up to the semicolon; of two sentences on other documents only the shape may be the same.
_ISSUES = pattern_of(
    r"(?:\A|[.:\n])\W*(?:Ban\s+hành|Phê\s+duyệt|Thông\s+qua|Quy\s+định|V/v|Về\s+việc)\s(?>(?:(?!số\s*:?\s*\d)[^.;]){1,300})\Z"
)
_NUMBER = pattern_of(r"\d[\d/]*/[^\W\d_][\w-]*")
_WORDS_BEFORE, _WORDS_BEHIND = 2, 3
# As many words are no longer, in characters.
_REACH, _LONGEST = 60, 320


def is_said_twice(text: str, window: str, at: int) -> bool:
    """Return whether the words around a semicolon, at `at` in a part of the text, are of a subject that the text says again."""
    return _goes_on().match(window, at) is not None and _around(window, at) in _said_twice(text)


@kept
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of a semicolon behind which, on its line, a subject may go on (not_subjects.csv)."""
    others = alternation(row["words"] for row in rows("not_subjects"))
    return pattern_of(rf";[ \t]+(?!{others}\s)(?=[{LOWER}])")


@lru_cache(maxsize=2)
def _said_twice(text: str) -> frozenset[str]:
    said: set[tuple[str, str]] = set()
    twice: set[str] = set()
    for mark in _goes_on().finditer(text):
        words, before = _around(text, mark.start()), text[max(0, mark.start() - _LONGEST) : mark.start()]
        number = (_NUMBER.findall(before) or [""])[-1]
        if _ISSUES.search(before) or (number and (words, number) in said):
            twice.add(words)
        said.add((words, number))
    return frozenset(twice)


def _around(text: str, at: int) -> str:
    before = text[max(0, at - _REACH) : at].split()[-_WORDS_BEFORE:]
    behind = text[at + 1 : at + _REACH].split()[:_WORDS_BEHIND]
    return " ".join([*before, ";", *(word.rstrip(".,;:") for word in behind)]).lower()
