"""Patterns, kept compiled between two runs, as Python keeps its compiled sources.

`re` matches the longest of our patterns in a fraction of a millisecond and takes seventy to compile it, at every start of the program;
all of them together are two thirds of the time until the first document is read. What `re` compiles a pattern to is a list of numbers:
a program that ends leaves them to the next one (`cache_files`). What this very version of Python did not write is compiled anew.

All patterns of this floor are made here, but those of one call and those that an office wrote (`office_patterns`).
"""

import hashlib
import marshal
import re
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

from . import cache_files
from .first_letters import with_first_letters

__all__ = ["pattern_of"]

_KIND = "patterns"
_sre: Any = import_module("_sre")

# Of the code: that of an earlier form, left by the same version of the program, is another one.
_FORM = "with first letters"
# Bytes of the file, until it begins anew: all of ours, some only in rare documents, are a third of them; rules of an office leave more.
_MOST = 32_000_000


# What `re` makes a pattern of: its flags, the number of its groups, those that have a name, the names of all, the code.
_Parts = tuple[int, int, dict[str, int], tuple[str | None, ...], bytes]


def pattern_of(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return `re.compile(pattern, flags)`, of what an earlier run left where it did."""
    name = hashlib.sha256(f"{_FORM} {flags:d} {pattern}".encode()).hexdigest()
    # `re` refuses numbers that another Python wrote
    with suppress(KeyError, RuntimeError, ValueError, TypeError, OverflowError):
        return _made(pattern, _left()[name])
    parts = _parts(pattern, flags)
    if parts is None:
        return re.compile(pattern, flags)
    if not _new():
        cache_files.at_end(_leave)
    _new()[name] = parts
    return _made(pattern, parts)


def _made(pattern: str, parts: _Parts) -> re.Pattern[str]:
    flags, groups, names, numbered, code = parts
    made: re.Pattern[str] = _sre.compile(pattern, flags, memoryview(code).cast("I").tolist(), groups, names, numbered)
    return made


def _parts(pattern: str, flags: int) -> _Parts | None:
    """Return what `re` makes this pattern of; nothing where this Python goes about it in another way."""
    try:
        parsed: Any = import_module("re._parser").parse(pattern, flags)
        code = array(
            "I", with_first_letters(import_module("re._compiler")._code(parsed, flags), parsed, flags)
        ).tobytes()
    except (ImportError, AttributeError):
        return None
    names = {name: int(group) for name, group in parsed.state.groupdict.items()}
    numbered: list[str | None] = [None] * parsed.state.groups
    for name, group in names.items():
        numbered[group] = name
    return int(flags | parsed.state.flags), parsed.state.groups - 1, names, tuple(numbered), code


@cache
def _new() -> dict[str, _Parts]:
    """Return what this run made, by the digest of the pattern; it grows."""
    return {}


@cache
def _left() -> dict[str, _Parts]:
    """Return what earlier runs had left when this one began, by the digest of the pattern."""
    return _left_by_now()


def _left_by_now() -> dict[str, _Parts]:
    with suppress(OSError, ValueError, TypeError, EOFError):
        return dict(marshal.loads(cache_files.read(_KIND)))  # noqa: S302 this program alone writes there, and a checksum says so
    return {}


def _leave() -> None:
    """Leave what earlier runs and this one made."""
    before = _left_by_now()
    kept = before | _new()
    if kept == before:
        return
    if sum(len(parts[-1]) for parts in kept.values()) > _MOST:
        kept = _new()
    cache_files.write(_KIND, marshal.dumps(kept))
