"""Files that want another program or package to be read: they are read again once others are installed.

To ask what is installed takes as long as to look at ten thousand files, so a store that holds no such file asks nobody.
"""

import sqlite3
from collections.abc import Iterable

from ...loaders.tools import WANTING, tools
from ..stores.shelf import Kept, contents_with, holds_readings, recall, remember

_NONE, _SOME = "none", "some"


def readable_now(shelf: sqlite3.Connection) -> set[str]:
    """Return the contents that could not be read, or not all of them, for want of a program, if others are installed now."""
    if recall(shelf, "wanting") == _NONE:
        return set()
    if not holds_readings(shelf):
        with shelf:
            remember(shelf, wanting=_NONE)
        return set()
    installed = tools()
    if recall(shelf, "tools") == installed:
        return set()
    with shelf:
        remember(shelf, tools=installed)
    return contents_with(shelf, WANTING)


def note_wanting(shelf: sqlite3.Connection, read: Iterable[Kept]) -> None:
    """Remember, with the first file that wants something, that there are such files, and what is installed while it is read."""
    if recall(shelf, "wanting") == _NONE and any(map(_wants, read)):
        remember(shelf, wanting=_SOME, tools=tools())


def _wants(kept: Kept) -> bool:
    findings = kept.reading[kept.reading.rfind('"findings":[') :]
    return any(f'"code":"{code}"' in findings for code in WANTING)
