"""Folders that are watched: waits until the files below them have changed and nobody writes to them any more."""

import os
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from ...errors import LoadError
from ...loaders import find

SETTLED = 2.0
"""Seconds through which nothing may change before it is read: who copies a file writes to it again and again."""
POLLED = 3.0
"""Seconds after which it is looked whether something changed, where the system does not say so."""
_ASKED_ALL_THE_SAME = 30_000
"""Milliseconds after which it is looked although the system said nothing: it does not hear of changes on a share."""

Seen = dict[str, tuple[int, int]]
"""Size and time of each file, by its path; of one that cannot be opened now, a time of its own at each look."""


def look(paths: Sequence[Path | str]) -> Seen:
    """Return the files below `paths` as they are now."""
    try:
        found = [str(path) for path in find(paths)]
    except LoadError:  # the folder is not there yet, or not there now
        return {}
    return {path: _state(path) for path in found}


def wait_for_change(paths: Sequence[Path | str], before: Seen) -> Seen:
    """Return the files as they are once they differ from `before` and have been still for a while.

    A file that is still being copied is locked, or grows; both are waited for.

    Raises:
        KeyboardInterrupt: somebody wants no more of it.
    """
    while True:
        now = look(paths)
        if now != before and _is_still(paths, now):
            return now
        _wait(paths, hurried=now != before)


def _is_still(paths: Sequence[Path | str], now: Seen) -> bool:
    time.sleep(SETTLED)
    return look(paths) == now


def _wait(paths: Sequence[Path | str], *, hurried: bool) -> None:
    """Wait until the system says that something changed, or for a while; watchfiles is asked where it is installed."""
    folders = [path for path in paths if Path(path).exists()]
    if hurried or not folders or find_spec("watchfiles") is None:
        time.sleep(SETTLED if hurried else POLLED)
        return
    from watchfiles import watch

    next(watch(*folders, rust_timeout=_ASKED_ALL_THE_SAME, yield_on_timeout=True, raise_interrupt=True), None)


def _state(path: str) -> tuple[int, int]:
    try:
        with Path(path).open("rb") as file:
            found = os.fstat(file.fileno())
    except OSError:
        return -1, time.monotonic_ns()
    return found.st_size, found.st_mtime_ns
