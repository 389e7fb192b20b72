"""The documents known to exist, whoever loads them: the rows of the national registers, found by their key."""

from collections.abc import Iterable
from functools import cache

from ...extract.rules import KnownDocument, register
from .key import key_of

Register = dict[str, KnownDocument]


@cache
def national_register() -> Register:
    """Return the known documents by their printed key; rows of the office come last and win."""
    return register_of(register())


def register_of(known: Iterable[KnownDocument]) -> Register:
    """Return `known` by printed key; a row whose key lacks a part names no document and is left out."""
    keyed = ((key_of(row), row) for row in known)
    return {str(key): row for key, row in keyed if key.complete}
