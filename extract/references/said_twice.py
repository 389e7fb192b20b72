"""Which semicolons stand within a subject, because the text says what is around them more than once.

"Điều 1. Ban hành Quy chế quản lý đò ngang; chế độ trực bến." tells how far the title goes of the decision that it replaces.
"""

from functools import lru_cache

from ..letters import LOWER
from ..patterns import pattern_of

# What goes on behind a semicolon, on its line, and is neither a number of the next document nor another ground.
_GOES_ON = pattern_of(
    rf";[ \t]+(?!(?:số|ngày|theo|xét|căn\s+cứ|trên\s+cơ\s+sở|đồng\s+thời|trước|sau|tiếp|nay|các|những)\s)(?=[{LOWER}])"
)
_WORDS_BEFORE, _WORDS_BEHIND = 2, 3
# As many words are no longer, in characters.
_REACH = 60


def is_said_twice(text: str, window: str, at: int) -> bool:
    """Return whether the words around a semicolon, at `at` in a part of the text, stand in the text once more."""
    return _GOES_ON.match(window, at) is not None and _around(window, at) in _said_twice(text)


@lru_cache(maxsize=2)
def _said_twice(text: str) -> frozenset[str]:
    said: set[str] = set()
    twice: set[str] = set()
    for mark in _GOES_ON.finditer(text):
        words = _around(text, mark.start())
        (twice if words in said else said).add(words)
    return frozenset(twice)


def _around(text: str, at: int) -> str:
    before = text[max(0, at - _REACH) : at].split()[-_WORDS_BEFORE:]
    behind = text[at + 1 : at + _REACH].split()[:_WORDS_BEHIND]
    return " ".join([*before, ";", *(word.rstrip(".,;:") for word in behind)]).lower()
