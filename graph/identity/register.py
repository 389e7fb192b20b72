"""The documents known to exist, whoever loads them: the rows of the national registers, found by their key."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from ...extract.rules import KnownDocument, register
from .key import DocumentKey, key_of

Register = dict[str, KnownDocument]

_UNIFORM = "1997"
_DAYS_OF_SIGNING = 3


@cache
def national_register() -> Register:
    """Return the known documents by their printed key; rows of the office come last and win."""
    return register_of(register())


def register_of(known: Iterable[KnownDocument]) -> Register:
    """Return `known` by printed key; a row whose key lacks a part names no document and is left out."""
    keyed = ((key_of(row), row) for row in known)
    return {str(key): row for key, row in keyed if key.complete}


def is_single(key: DocumentKey, day: str) -> bool:
    """Tell whether a number whose document is of this day (ISO) was given to no other one: those of long ago were given several times."""
    return key.beyond_doubt or day >= _UNIFORM


def is_near(said: str, listed: str) -> bool:
    """Tell whether a day may be right beside that of the register (both ISO): some of its days are those of another step of the same signing."""
    return abs((date.fromisoformat(said) - date.fromisoformat(listed)).days) <= _DAYS_OF_SIGNING
