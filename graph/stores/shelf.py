"""`readings.sqlite`: what every file said, and what of it the graph holds already.

Everything in the graph can be made again from this file; nothing in it can be made again without the documents.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...errors import StoreError
from .versions import reader_version, rules_version
from .workspace import GRAPH, READINGS

_TABLES = """
CREATE TABLE IF NOT EXISTS file (place TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS file_content ON file (content);
CREATE TABLE IF NOT EXISTS reading (
    content TEXT NOT NULL, part INTEGER NOT NULL, reader TEXT NOT NULL, rules TEXT NOT NULL,
    member TEXT, reading TEXT NOT NULL, text BLOB, PRIMARY KEY (content, part)
);
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS written (id TEXT PRIMARY KEY, hash BLOB NOT NULL) WITHOUT ROWID;
"""

_FAILURES = {sqlite3.SQLITE_BUSY: "store-busy", sqlite3.SQLITE_FULL: "disk-full"}


@dataclass(frozen=True, slots=True)
class Kept:
    """A witness as the store keeps it: the reading as JSON, the text packed; no text where the file gave none."""

    member: str | None
    reading: str
    text: bytes | None


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read: where it is, how the user called it, and a hash of its bytes with its suffix."""

    place: str
    name: str
    content: str


@contextmanager
def open_shelf(folder: Path) -> Iterator[sqlite3.Connection]:
    """Open the readings of the store in `folder`, made where there are none.

    Raises:
        StoreError: "not-a-store", "readings-damaged", "store-busy", "disk-full" or "store-not-writable".
    """
    if _is_emptied(folder):
        raise _no_readings(folder, "0 byte")
    try:
        connection = sqlite3.connect(folder / READINGS, timeout=5)
    except sqlite3.OperationalError as error:
        raise StoreError("store-not-writable", store=folder, reason=error) from error
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.executescript(_TABLES)
        yield connection
    except sqlite3.OperationalError as error:
        code = _FAILURES.get(error.sqlite_errorcode & 0xFF, "store-not-writable")
        raise StoreError(code, store=folder, reason=error) from error
    except sqlite3.DatabaseError as error:
        raise _no_readings(folder, error) from error
    finally:
        connection.close()


def _is_emptied(folder: Path) -> bool:
    """Tell whether the file lost all that it held; before anything was written to it there is no graph either."""
    file = folder / READINGS
    return (folder / GRAPH).is_dir() and file.is_file() and not file.stat().st_size


def _no_readings(folder: Path, reason: object) -> StoreError:
    """Return the error for what is no database: of a store of ours where a graph is beside it, else of somebody else."""
    if (folder / GRAPH).is_dir():
        return StoreError("readings-damaged", store=folder, reason=reason)
    return StoreError("not-a-store", store=folder)


def files(shelf: sqlite3.Connection) -> dict[str, File]:
    """Return the files that are in the store, by their place."""
    found = (File(_place(place), *rest) for place, *rest in shelf.execute("SELECT place, name, content FROM file"))
    return {file.place: file for file in found}


def read_contents(shelf: sqlite3.Connection) -> set[str]:
    """Return the contents that the reader of today has read under the rules of today."""
    versions = reader_version(), rules_version()
    return {row[0] for row in shelf.execute("SELECT content FROM reading WHERE reader = ? AND rules = ?", versions)}


def put_readings(shelf: sqlite3.Connection, readings: Iterable[tuple[str, list[Kept]]]) -> None:
    """Put what some contents say on the shelf, in the place of what was said of them before."""
    versions = reader_version(), rules_version()
    for content, parts in readings:
        shelf.execute("DELETE FROM reading WHERE content = ?", (content,))
        shelf.executemany(
            "INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(content, part, *versions, kept.member, kept.reading, kept.text) for part, kept in enumerate(parts)],
        )


def put_files(shelf: sqlite3.Connection, found: Iterable[File]) -> None:
    """Say which file has which content."""
    rows = [(_stored(file.place), file.name, file.content) for file in found]
    shelf.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", rows)


def drop_orphans(shelf: sqlite3.Connection) -> None:
    """Take away the readings of contents that no file has any more."""
    shelf.execute("DELETE FROM reading WHERE content NOT IN (SELECT content FROM file)")


def parts_of(shelf: sqlite3.Connection, content: str) -> list[Kept]:
    """Return what one content says, part by part."""
    rows = shelf.execute("SELECT member, reading, text FROM reading WHERE content = ? ORDER BY part", (content,))
    return [Kept(*row) for row in rows]


def says_something(shelf: sqlite3.Connection, place: str) -> bool:
    """Tell whether any text is kept of the file at `place`."""
    rows = shelf.execute(
        "SELECT 1 FROM file JOIN reading USING (content) WHERE place = ? AND text NOT NULL", (_stored(place),)
    )
    return rows.fetchone() is not None


def texts(shelf: sqlite3.Connection) -> Iterator[tuple[File, Kept]]:
    """Yield what every file says, in the order of their names."""
    return _of_files(shelf, "text IS NOT NULL")


def without_text(shelf: sqlite3.Connection) -> Iterator[tuple[File, Kept]]:
    """Yield the files, and the members of archives, that gave no text."""
    return _of_files(shelf, "text IS NULL")


def _of_files(shelf: sqlite3.Connection, condition: str) -> Iterator[tuple[File, Kept]]:
    rows = shelf.execute(
        "SELECT place, name, content, member, reading, text FROM file JOIN reading USING (content) "  # noqa: S608 no value
        f"WHERE {condition} ORDER BY name, place, part"
    )
    for place, name, content, *kept in rows:
        yield File(_place(place), name, content), Kept(*kept)


def _stored(place: str) -> str | bytes:
    """Return a place as the shelf keeps it: its bytes where they are no UTF-8."""
    try:
        place.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(place)
    return place


def _place(stored: str | bytes) -> str:
    return os.fsdecode(stored)


def recall(shelf: sqlite3.Connection, name: str) -> str | None:
    """Return what was remembered under `name`."""
    row = shelf.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else None


def remember(shelf: sqlite3.Connection, **values: str) -> None:
    """Remember each value under its name."""
    shelf.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", values.items())


def forget_written(shelf: sqlite3.Connection) -> None:
    """Forget what the graph holds: it has to be written whole."""
    shelf.execute("DELETE FROM written")


def stale_contents(shelf: sqlite3.Connection) -> list[str]:
    """Return the contents on the shelf that another reader read, or this one under other rules."""
    versions = reader_version(), rules_version()
    rows = shelf.execute("SELECT DISTINCT content FROM reading WHERE (reader, rules) != (?, ?)", versions)
    return [row[0] for row in rows]
