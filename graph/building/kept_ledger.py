"""The ledger beside the shelf: kept only where both say that the same build left them, else made anew."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from ..stores.shelf import change_all, recall, remember
from ..stores.versions import assembler_version
from ..stores.workspace import LEDGER

_CACHE = 1 << 18
"""KiB of the ledger that are kept in memory: its rows come in no order of their own."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_kept(shelf: sqlite3.Connection, workspace: Path) -> bool:
    """Tell whether the ledger is of this version, and the one that was signed together with the shelf."""
    signed = recall(shelf, "ledger")
    return (
        recall(shelf, "made") == assembler_version() and signed is not None and signed == _signature(workspace / LEDGER)
    )


def attach(shelf: sqlite3.Connection, workspace: Path) -> None:
    """Put the ledger beside the shelf, where it is not there already; one that is not kept begins anew."""
    if _is_attached(shelf):
        return
    if not is_kept(shelf, workspace):
        discard(workspace)
        with shelf:
            change_all(shelf)
    shelf.execute("ATTACH ? AS ledger", (str(workspace / LEDGER),))
    shelf.execute("PRAGMA ledger.secure_delete = ON")
    shelf.execute(f"PRAGMA ledger.cache_size = -{_CACHE}")


def begin(shelf: sqlite3.Connection) -> bool:
    """Have the ledger written quickly, and tell whether other processes can read it meanwhile: not on every disk.

    It counts for nothing until it is signed again, so nothing is lost if the machine stops before.
    """
    shelf.execute("DELETE FROM ledger.standing WHERE name = 'shelf'")
    shelf.commit()
    shelf.execute("PRAGMA ledger.synchronous = OFF")
    return bool(shelf.execute("PRAGMA ledger.journal_mode = WAL").fetchone()[0] == "wal")


def end(shelf: sqlite3.Connection) -> None:
    """Have the ledger written safely again."""
    shelf.commit()
    shelf.execute("PRAGMA ledger.journal_mode = DELETE")
    shelf.execute("PRAGMA ledger.synchronous = FULL")


def _is_attached(shelf: sqlite3.Connection) -> bool:
    return any(name == "ledger" for _, name, _ in shelf.execute("PRAGMA database_list").fetchall())


def detach(shelf: sqlite3.Connection) -> None:
    """Let the ledger go, where it is beside the shelf."""
    if _is_attached(shelf):
        shelf.execute("DETACH ledger")


def discard(workspace: Path) -> None:
    """Throw the ledger away, and what a killed build left of a change to it."""
    for name in (LEDGER, *(f"{LEDGER}-{rest}" for rest in ("journal", "wal", "shm"))):
        (workspace / name).unlink(missing_ok=True)


def sign(shelf: sqlite3.Connection) -> None:
    """Have the shelf and the ledger say that they belong together, in the transaction that changes both."""
    token = uuid4().hex
    shelf.execute("INSERT OR REPLACE INTO ledger.standing VALUES ('shelf', ?)", (token,))
    remember(shelf, made=assembler_version(), ledger=token)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Tell whether SQLite met bytes that it did not write."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _signature(ledger: Path) -> str | None:
    """Return what the ledger was signed with; null where it is none, empty or damaged."""
    if not ledger.is_file():
        return None
    try:
        with closing(sqlite3.connect(ledger)) as connection:
            row = connection.execute("SELECT value FROM standing WHERE name = 'shelf'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None
