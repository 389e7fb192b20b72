"""What follows from our lists alone, kept between two runs as the compiled patterns are (`patterns`).

To read the lists, and to put their words together to patterns, takes ten times as long as to read a letter. What an earlier run
made of them holds while no file of the reader has been touched since, by its size and time, as Python holds to its compiled
sources. Where an office has lists of its own (`office_rules`), all is worked out anew.
"""

import marshal
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, wraps
from pathlib import Path
from typing import TypeVar, cast

from . import cache_files
from .office_rules import FOLDER, were_read
from .patterns import pattern_of

__all__ = ["kept"]

Answer = TypeVar("Answer")

_KIND = "lists"


def kept(work: Callable[[], Answer]) -> Callable[[], Answer]:
    """Return a function that works out once what follows from our lists alone, and not even once where an earlier run did.

    That is a pattern of `pattern_of`, or plain data: texts, numbers, and tuples, lists, sets and dictionaries of them.
    """
    name = f"{work.__module__}.{work.__qualname__}"

    @cache
    @wraps(work)
    def known() -> Answer:
        if _is_of_office():
            return work()
        with suppress(KeyError):
            return cast("Answer", _unpacked(_left()[name]))
        answer = work()
        if not _new():
            cache_files.at_end(_leave)
        _new()[name] = _packed(answer)
        return answer

    return known


def _is_of_office() -> bool:
    """Tell whether an answer may rest on what an office wrote: its own lists are in use, or were so before in this process."""
    return bool(os.environ.get(FOLDER)) or were_read()


def _packed(answer: object) -> bytes:
    """Return an answer as bytes.

    Raises:
        ValueError: it is no plain data.
    """
    if isinstance(answer, re.Pattern):
        return marshal.dumps((True, (answer.pattern, int(answer.flags & ~re.UNICODE))))
    return marshal.dumps((False, answer))  # type: ignore[arg-type]  # what it refuses is no plain data


def _unpacked(packed: bytes) -> object:
    is_pattern, answer = marshal.loads(packed)  # noqa: S302 this program alone writes there, and a checksum says so
    return pattern_of(*answer) if is_pattern else answer


@cache
def _new() -> dict[str, bytes]:
    """Return what this run worked out, by the names of the functions; it grows."""
    return {}


@cache
def _left() -> dict[str, bytes]:
    """Return what earlier runs had left when this one began, by the names of the functions."""
    return _left_by_now()


def _left_by_now() -> dict[str, bytes]:
    with suppress(OSError, ValueError, TypeError, EOFError):
        state, left = marshal.loads(cache_files.read(_KIND))  # noqa: S302 as above
        if state == _state():
            return dict(left)
    return {}


def _leave() -> None:
    before = _left_by_now()
    if not _new().keys() <= before.keys() and not _is_of_office():
        cache_files.write(_KIND, marshal.dumps((_state(), before | _new())))


@cache
def _state() -> str:
    """Return what the disk says of the files of the reader, as this run found them."""
    own = Path(__file__).parent
    return "\n".join((*_touched(own.parent, below=False), *_touched(own, below=True)))


def _touched(folder: Path, *, below: bool) -> Iterator[str]:
    """Yield path, size and time of the last change of each file."""
    for entry in sorted(os.scandir(folder), key=lambda each: each.name):
        if entry.is_file():
            found = entry.stat()
            yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"
        elif below and entry.name != "__pycache__":
            yield from _touched(Path(entry.path), below=True)
