"""The tables as they are asked."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from math import inf
from pathlib import Path
from time import monotonic
from typing import Any

from ....errors import LuocdoError, QueryError, StoreError
from ...model import Parameter, Row
from ..lock import busy
from ..stamped import opened, stamp_in
from ..store import TIME_LIMIT
from ..versions import mirror_version
from ..workspace import MIRROR
from .scan import Scan

_MAPPED = 1 << 33
"""Bytes of the tables that are looked at where they lie."""

_STEPS = 100_000
"""After so many steps the clock is looked at: some milliseconds."""

sqlite3.register_converter("list", json.loads)


class Mirror:
    """The tables in a workspace, open to be asked; see `store.Tables`. A question is given up after so many `seconds`."""

    def __init__(self, workspace: Path, stamp: str, tables: sqlite3.Connection, seconds: float = TIME_LIMIT) -> None:
        self._workspace = workspace
        self._stamp = stamp
        self._tables = tables
        self._seconds = seconds
        self._end = inf
        tables.set_progress_handler(lambda: monotonic() > self._end, _STEPS)

    def read(self, sql: str, parameters: Mapping[str, Parameter]) -> list[Row]:
        """Answer a question."""
        names, rows = self._answer(sql, parameters)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def rows(self, sql: str, parameters: Mapping[str, Parameter]) -> list[tuple[Any, ...]]:
        """Answer a question by rows without the names of their columns; see `read`."""
        return self._answer(sql, parameters)[1]

    def scan(self) -> Scan:
        """Return all that the tables hold; what is read is not kept in memory."""
        return Scan(Mirror(self._workspace, self._stamp, _opened(self._workspace), inf), self._stamp)

    def _answer(self, sql: str, parameters: Mapping[str, Parameter]) -> tuple[list[str], list[tuple[Any, ...]]]:
        given = {name: json.dumps(value) if isinstance(value, list) else value for name, value in parameters.items()}
        self._end = monotonic() + self._seconds
        try:
            rows = self._tables.execute(sql, given)
            return [column[0] for column in rows.description], rows.fetchall()
        except sqlite3.DatabaseError as error:
            raise self._fault(error) from error

    def close(self) -> None:
        """Give the tables back."""
        self._tables.close()

    def _fault(self, error: sqlite3.DatabaseError) -> LuocdoError:
        """Return what to say of an error; damaged tables are taken away, so that the next build makes them anew."""
        code = error.sqlite_errorcode & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            return QueryError("query-too-long", seconds=round(self._seconds))
        if code == sqlite3.SQLITE_BUSY:
            return busy(self._workspace)
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            with suppress(OSError):  # on a disk to which nothing can be written they stay
                (self._workspace / MIRROR).unlink()
        return StoreError("store-damaged", store=self._workspace, reason=error)


def open_mirror(workspace: Path, stamp: str | None) -> Mirror | None:
    """Open the tables of the graph that has this stamp; null where there are none."""
    if not stamp or stamp_of(workspace) != stamp:
        return None
    tables = _opened(workspace)
    tables.execute(f"PRAGMA mmap_size = {_MAPPED}")
    return Mirror(workspace, stamp, tables)


def stamp_of(workspace: Path) -> str:
    """Return the stamp of the graph whose tables are in `workspace`; empty where there are none that this version can use."""
    return stamp_in(workspace / MIRROR, mirror_version())


def _opened(workspace: Path) -> sqlite3.Connection:
    return opened(workspace / MIRROR, check_same_thread=False, detect_types=sqlite3.PARSE_COLNAMES)
