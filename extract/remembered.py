"""Answers that are kept: lines of a letterhead and names of agencies come again in all documents of an office."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Answer = TypeVar("Answer")

# So many answers are kept of each question, the last ones; and none about longer words, in characters, which hardly come again.
_MOST, _LONGEST = 2048, 200


def remembered(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Return a function that asks only once about words that come again; the answer may depend on nothing but them."""
    known = lru_cache(maxsize=_MOST)(ask)

    @wraps(ask)
    def asked(words: str) -> Answer:
        return known(words) if len(words) <= _LONGEST else ask(words)

    return asked
