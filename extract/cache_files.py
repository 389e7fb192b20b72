"""The files of the user's folder for caches, in which one run of the program leaves to the next what takes long to work out.

They may be deleted at any time. Where none can be written, or one is damaged, all is worked out anew; with `LUOCDO_NO_CACHE=1`
none is left.
"""

import atexit
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from platformdirs import user_cache_path

from ..version import __version__

_leaving: list[Callable[[], None]] = []


def read(kind: str) -> memoryview:
    """Return what the file of that kind holds, behind its checksum.

    Raises:
        OSError: there is none.
        ValueError: it is damaged.
    """
    content = _file(kind).read_bytes()
    end = content.index(b"\n")
    held = memoryview(content)[end + 1 :]
    if int(content[:end]) != crc32(held):
        raise ValueError(content[:end])
    return held


def write(kind: str, held: bytes) -> None:
    """Write the file of that kind, whole or not at all: others may read and write it at the same time."""
    if os.environ.get("LUOCDO_NO_CACHE"):
        return
    import tempfile  # only the first run writes, and it takes longer to import than all else here

    with suppress(OSError):
        _file(kind).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=_file(kind).parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(str(crc32(held)).encode() + b"\n" + held)
            Path(written).replace(_file(kind))
        finally:
            Path(written).unlink(missing_ok=True)


def at_end(leave: Callable[[], None]) -> None:
    """Have this called as the program ends."""
    if not _leaving:
        atexit.register(leave_all)
    _leaving.append(leave)


def leave_all() -> None:
    """Leave to the next run what this one has worked out: of the processes of a program, Python tells only the first one of its end."""
    for leave in _leaving:
        leave()


def _file(kind: str) -> Path:
    python = f"{sys.implementation.name}-{sys.hexversion:x}-{sys.byteorder}"
    return user_cache_path("luocdo", appauthor=False) / f"{__version__}-{python}.{kind}"
