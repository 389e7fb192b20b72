"""Folders that are watched: waits until the files below them have changed and nobody writes to them any more."""

import os
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from ...errors import LoadError
from ...loaders.paths import names_of, open_file

SETTLED = 2.0
"""Seconds through which nothing may change before it is read: who copies a file writes to it again and again."""
POLLED = 3.0
"""Seconds after which it is looked whether something changed, where the system does not say so."""
TRIED_AGAIN = 10.0
"""Seconds after which files are taken once more where that went wrong."""
_ASKED_ALL_THE_SAME = 30_000
"""Milliseconds after which it is looked although the system said nothing: it does not hear of changes on a share."""

Seen = dict[str, tuple[int, int]]
"""Size and time of each file that can be opened, by its path."""


def look(paths: Sequence[Path | str], before: Seen | None = None) -> Seen | None:
    """Return the files below `paths` as they are now; null where none of the paths is there, as of a share that is away.

    A file that cannot be opened now is as it was `before`; one that could never be opened is not there yet.
    """
    try:
        found = list(names_of(paths))
    except LoadError:
        return None
    states = {path: _state(path) or (before or {}).get(path) for path in found}
    return {path: state for path, state in states.items() if state}


def wait_for_change(paths: Sequence[Path | str], before: Seen | None) -> Seen | None:
    """Return the files as they are once they differ from `before` and have been still for a while; null as `look` does.

    One that grows, or is locked, holds nobody else up: it is as it was `before`, and a change once it is still.

    Raises:
        KeyboardInterrupt: somebody wants no more of it.
    """
    while True:
        now = look(paths, before)
        if now != before:
            time.sleep(SETTLED)
            still = _still(before, now, look(paths, now))
            if still != before:
                return still
        _wait(paths, hurried=now != before)


def growing(paths: Sequence[Path | str], still: Seen | None) -> list[str]:
    """Return the files that are otherwise than they were when they were `still`: somebody writes to them."""
    now = look(paths, still) or {}
    return [path for path, state in now.items() if state != (still or {}).get(path)]


def _still(before: Seen | None, now: Seen | None, later: Seen | None) -> Seen | None:
    """Return the files as they were both `now` and `later`, those that changed meanwhile as they were `before`.

    As long as nothing but such files is left, all is as it was `before`: the folder has not been emptied.
    """
    if now is None or later is None:
        return now if now == later else before
    settled = {path: now[path] for path in later if now.get(path) == later[path]}
    moving = (now.keys() | later.keys()) - settled.keys()
    if moving and not settled:
        return before
    return settled | {path: state for path, state in (before or {}).items() if path in moving}


def _wait(paths: Sequence[Path | str], *, hurried: bool) -> None:
    """Wait until the system says that something changed, or for a while; watchfiles is asked where it is installed."""
    folders = [path for path in paths if Path(path).exists()]
    if hurried or not folders or find_spec("watchfiles") is None:
        time.sleep(SETTLED if hurried else POLLED)
        return
    from watchfiles import watch

    next(watch(*folders, rust_timeout=_ASKED_ALL_THE_SAME, yield_on_timeout=True, raise_interrupt=True), None)


def _state(path: str) -> tuple[int, int] | None:
    try:
        with open_file(path) as file:
            found = os.fstat(file.fileno())
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
