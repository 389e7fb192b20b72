"""Who builds a store: one at a time, and everyone else learns who.

The lock is a transaction on a small SQLite file: the operating system gives it back when its holder dies, however it
dies, and the file says who the holder is.
"""

import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from ...errors import StoreError

FILE = "lock"


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that builds the store: `since` is local time."""

    pid: int
    host: str
    since: str


@contextmanager
def hold(folder: Path, file: str = FILE, *, patience: float = 0.2) -> Iterator[None]:
    """Keep everyone else from building the store in `folder`, or from what the lock `file` is for, which is over in a moment.

    Waits `patience` seconds for whoever holds it. Only who builds is named in the file: to have that safe on the disk takes
    longer than all that the others are for.

    Raises:
        StoreError: "store-held", or "store-not-writable".
    """
    with closing(_connect(folder, file, patience)) as connection:
        _take(connection, folder, is_named=file == FILE)
        yield


def refuse(folder: Path) -> StoreError:
    """Return the error that names who holds the store in `folder`, as far as known."""
    holder = _holder(folder)
    if holder is None:
        return StoreError("store-busy", store=folder)
    return StoreError("store-held", store=folder, pid=holder.pid, host=holder.host, since=holder.since)


def busy(folder: Path) -> StoreError:
    """Return the error for a file of the store that somebody has open: it names another process that builds the store."""
    try:
        with hold(folder):
            return StoreError("store-busy", store=folder)
    except StoreError as error:
        me = myself()
        if error.code == "store-held" and (error.facts["pid"], error.facts["host"]) != (me.pid, me.host):
            return error
    return StoreError("store-busy", store=folder)


def _connect(folder: Path, file: str = FILE, patience: float = 0.2) -> sqlite3.Connection:
    try:
        return sqlite3.connect(folder / file, timeout=patience, isolation_level=None, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise StoreError("store-not-writable", store=folder, reason=str(error)) from error


def _take(connection: sqlite3.Connection, folder: Path, *, is_named: bool) -> None:
    try:
        connection.execute("BEGIN IMMEDIATE")
        if is_named:
            connection.execute("CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT)")
            connection.execute("DELETE FROM holder")
            connection.execute("INSERT INTO holder VALUES (:pid, :host, :since)", asdict(myself()))
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise refuse(folder) from None
        raise StoreError("store-not-writable", store=folder, reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise StoreError("not-a-store", store=folder) from error


def myself() -> Holder:
    """Return this process as a holder from now on."""
    return Holder(os.getpid(), socket.gethostname(), datetime.now().astimezone().strftime("%H:%M:%S %d/%m/%Y"))


def _holder(folder: Path) -> Holder | None:
    try:
        with closing(_connect(folder)) as connection:
            row = connection.execute("SELECT pid, host, since FROM holder").fetchone()
    except (sqlite3.Error, StoreError):
        return None
    return Holder(*row) if row else None
