"""A graph that one process opens several times to be read: the engine opens it once, and closes it with the last of them."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

_LOCK = Lock()
_READ: dict[Path, tuple[Any, int]] = {}
"""The database of each folder that is open to be read, and how many read it."""


def taken(folder: Path, opened: Callable[[], Any]) -> Any:
    """Return the database in `folder`, opened where nobody in this process reads it yet."""
    with _LOCK:
        database, readers = _READ.get(folder.resolve()) or (opened(), 0)
        _READ[folder.resolve()] = database, readers + 1
        return database


def given_back(folder: Path) -> bool:
    """Give the database in `folder` back, and tell whether nobody in this process reads it any more."""
    with _LOCK:
        database, readers = _READ.pop(folder.resolve())
        if readers > 1:
            _READ[folder.resolve()] = database, readers - 1
        return readers == 1
