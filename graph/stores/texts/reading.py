"""The index of words as it is asked."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path

from ....errors import StoreError
from ..lock import busy
from ..shelf import open_shelf
from ..stamped import opened, stamp_in
from ..store import Held
from ..versions import texts_version
from ..workspace import READINGS, TEXTS
from .shelved import text_at

_HOLDING = """
SELECT t.document, t.path, t.member, t.content, t.part FROM words AS w CROSS JOIN text AS t ON t.id = w.rowid
WHERE words MATCH :query AND t.document NOT NULL AND t.document NOT IN (SELECT value FROM json_each(:but))
ORDER BY t.date DESC, t.document, t.path, t.member, t.content, t.part
"""


class Texts:
    """The texts in a workspace from which a graph was made; `stamp` tells which state of it is asked."""

    def __init__(self, workspace: Path, stamp: Callable[[], str]) -> None:
        self._workspace = workspace
        self._stamp = stamp

    def are_here(self) -> bool:
        """Tell whether the texts of this graph are in this workspace: a server may be asked from anywhere."""
        found = stamp_of(self._workspace)
        return bool(found) and found == self._stamp()

    def holding(self, query: str, limit: int, but: Collection[str] = ()) -> list[Held]:
        """Return of the documents whose texts fit `query`, in the syntax of FTS5, the latest, each with one text.

        Args:
            query: its words are in small letters without marks.
            limit: how many documents at most.
            but: keys of documents that are not wanted.

        Raises:
            StoreError: somebody writes the texts, or they are damaged.
        """
        found = _first(self._found(query, but), limit)
        with open_shelf(self._workspace) as shelf:
            texts = ((row, text_at(shelf, row[3], row[4])) for row in found)
            return [Held(row[0], row[1], row[2] or None, text.text, text.pages) for row, text in texts if text]

    def _found(self, query: str, but: Collection[str]) -> Iterator[tuple[str, str, str, str, int]]:
        try:
            with closing(opened(self._workspace / TEXTS)) as tables:
                yield from tables.execute(_HOLDING, {"query": query, "but": json.dumps(list(but))})
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise busy(self._workspace) from error
            raise StoreError("store-damaged", store=self._workspace, reason=error) from error


def stamp_of(workspace: Path) -> str:
    """Return the stamp of the graph whose texts are in `workspace`; empty where there are none that this version can use."""
    return stamp_in(workspace / TEXTS, texts_version()) if (workspace / READINGS).is_file() else ""


def _first(rows: Iterator[tuple[str, str, str, str, int]], limit: int) -> list[tuple[str, str, str, str, int]]:
    """Return the first row of each of the first documents."""
    found: dict[str, tuple[str, str, str, str, int]] = {}
    for row in rows:
        if row[0] not in found and len(found) == limit:
            break
        found.setdefault(row[0], row)
    return list(found.values())
