"""Patterns, kept compiled between two runs, as Python keeps its compiled sources.

`re` matches the longest of our patterns in a fraction of a millisecond and takes seventy to compile it, at every start of the program;
all of them together are two thirds of the time until the first document is read. What `re` compiles a pattern to is a list of numbers:
a program that ends leaves them in a file of the user's folder for caches. It may be deleted at any time; where it cannot be written,
or holds what this very version of Python did not write, the patterns are compiled anew. `LUOCDO_NO_CACHE=1` leaves no file.

All patterns of this floor are made here, but those of one call and those that an office wrote (`office_patterns`).
"""

import atexit
import hashlib
import json
import os
import re
import sys
import tempfile
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from platformdirs import user_cache_path

from ..version import __version__
from .first_letters import with_first_letters

__all__ = ["leave", "pattern_of"]

# Of the code: that of an earlier form, left by the same version of the program, is another one.
_FORM = "with first letters"
# Bytes of the file, until it begins anew: all of ours, some only in rare documents, are a third of them; rules of an office leave more.
_MOST = 32_000_000


class _Parts(NamedTuple):
    """What `re` makes a pattern of."""

    flags: int
    groups: int
    names: dict[str, int]
    numbered: list[str | None]
    code: bytes | memoryview


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
        atexit.register(leave)
    _new()[name] = parts
    return _made(pattern, parts)


def _made(pattern: str, parts: _Parts) -> re.Pattern[str]:
    sre: Any = import_module("_sre")
    code = memoryview(parts.code).cast("I").tolist()
    made: re.Pattern[str] = sre.compile(pattern, parts.flags, code, parts.groups, parts.names, tuple(parts.numbered))
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
    return _Parts(int(flags | parsed.state.flags), parsed.state.groups - 1, names, numbered, code)


@cache
def _new() -> dict[str, _Parts]:
    """Return what this run made, by the digest of the pattern; it grows."""
    return {}


@cache
def _left() -> dict[str, _Parts]:
    """Return what earlier runs had left when this one began, by the digest of the pattern."""
    return _left_by_now()


def _left_by_now() -> dict[str, _Parts]:
    with suppress(OSError, ValueError, TypeError):
        return _read(_file().read_bytes())
    return {}


def _read(content: bytes) -> dict[str, _Parts]:
    """Return what the file holds: a checksum, a line of JSON that says how long each piece of code is, all code behind it.

    Raises:
        ValueError: the file is damaged.
    """
    whole, end = memoryview(content), content.index(b"\n")
    if int(content[:end]) != crc32(whole[end + 1 :]):
        raise ValueError(content[:end])
    start = content.index(b"\n", end + 1) + 1
    left = {}
    for name, flags, groups, names, numbered, size in json.loads(content[end:start]):
        left[name] = _Parts(flags, groups, names, numbered, whole[start : start + size])
        start += size
    return left


def leave() -> None:
    """Write what earlier runs and this one made, whole or not at all: others may read and write the file at the same time.

    A program does so as it ends; of its processes, Python lets only the first one know that.
    """
    before = _left_by_now()
    kept = before | _new()
    if kept == before or os.environ.get("LUOCDO_NO_CACHE"):
        return
    if sum(len(parts.code) for parts in kept.values()) > _MOST:
        kept = _new()
    with suppress(OSError):
        _file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=_file().parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(_written(kept))
            Path(written).replace(_file())
        finally:
            Path(written).unlink(missing_ok=True)


def _written(kept: dict[str, _Parts]) -> bytes:
    named = sorted(kept.items())
    head = [(name, *parts[:-1], len(parts.code)) for name, parts in named]
    checked = json.dumps(head).encode() + b"\n" + b"".join(parts.code for _, parts in named)
    return str(crc32(checked)).encode() + b"\n" + checked


def _file() -> Path:
    python = f"{sys.implementation.name}-{sys.hexversion:x}-{sys.byteorder}"
    return user_cache_path("luocdo", appauthor=False) / f"{__version__}-{python}.patterns"
