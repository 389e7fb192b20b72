"""`readings.sqlite`: what every file said, and what of it the graph holds already.

Everything in the graph can be made again from this file; nothing in it can be made again without the documents.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from ...errors import StoreError
from .lock import busy
from .versions import reader_version, rules_version
from .workspace import GRAPH, READINGS

# what the disk or its rights refuse, whatever is asked
_REFUSED = (
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
)
_CACHE = 1 << 16
"""KiB that are kept in memory: contents come in no order of their own, so that each is written to other pages."""

WRITING, IN_PORTIONS = "writing", "in portions"
"""What is remembered under "graph" while it is written. In portions, it is in between neither the old nor the new one: nobody may ask it."""


class Kept(NamedTuple):
    """A witness as the store keeps it: the reading as JSON, the text packed; no text where the file gave none."""

    member: str | None
    reading: str
    text: bytes | None


class File(NamedTuple):
    """A file that was read; a tuple, as a run has hundreds of thousands of them.

    Attributes:
        place: where it is.
        name: how the user called it.
        content: a hash of its bytes with its suffix.
        stamp: what the disk says of it; while that is the same so are the bytes. Empty where it may change unseen.
    """

    place: str
    name: str
    content: str
    stamp: str = ""


@contextmanager
def open_shelf(folder: Path) -> Iterator[sqlite3.Connection]:
    """Open the readings of the store in `folder`, made where there are none.

    Raises:
        StoreError: "not-a-store", "readings-damaged", "store-held", "store-busy", "disk-full" or "store-not-writable".
    """
    if _is_emptied(folder):
        raise _no_readings(folder, "0 byte")
    try:
        connection = sqlite3.connect(folder / READINGS, timeout=5)
    except sqlite3.OperationalError as error:
        raise StoreError("store-not-writable", store=folder, reason=error) from error
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        _renew(connection)
        connection.executescript((resources.files(__package__) / "shelf.sql").read_text(encoding="utf-8"))
        yield connection
    except sqlite3.OperationalError as error:
        code = error.sqlite_errorcode & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            raise busy(folder) from error
        if code not in _REFUSED:
            raise  # a statement that is wrong: no right to write would help
        full = code == sqlite3.SQLITE_FULL
        raise StoreError("disk-full" if full else "store-not-writable", store=folder, reason=error) from error
    except sqlite3.DatabaseError as error:
        raise _no_readings(folder, error) from error
    finally:
        connection.close()


def _renew(shelf: sqlite3.Connection) -> None:
    """Give the tables of an older version the shape of today; what they say stays."""
    columns = [row[1] for row in shelf.execute("PRAGMA table_info(file)")]
    if columns and "stamp" not in columns:
        with shelf:
            shelf.execute("ALTER TABLE file ADD COLUMN stamp TEXT NOT NULL DEFAULT ''")
            shelf.execute("DROP TABLE written")


def _is_emptied(folder: Path) -> bool:
    """Tell whether the file lost all that it held; before anything was written to it there is no graph either."""
    file = folder / READINGS
    return (folder / GRAPH).is_dir() and file.is_file() and not file.stat().st_size


def _no_readings(folder: Path, reason: object) -> StoreError:
    """Return the error for what is no database: of a store of ours where a graph is beside it, else of somebody else."""
    if (folder / GRAPH).is_dir():
        return StoreError("readings-damaged", store=folder, reason=reason)
    return StoreError("not-a-store", store=folder)


def files(shelf: sqlite3.Connection, at: Iterable[str]) -> dict[str, File]:
    """Return the files that are in the store at these places or below them, by their place."""
    found: dict[str, File] = {}
    for place in at:
        below = os.path.join(place, "")  # noqa: PTH118
        after = below[:-1] + chr(ord(below[-1]) + 1)
        for stored, *rest in _between(shelf, *map(os.fsencode, (place, below, after))):
            found[_place(stored)] = File(_place(stored), *rest)
        if isinstance(_stored(place), str):
            found |= {row[0]: File._make(row) for row in _between(shelf, place, below, after)}
    return found


def _between(shelf: sqlite3.Connection, place: str | bytes, below: str | bytes, after: str | bytes) -> Iterator[Any]:
    """Yield what is kept of the file at a place and of those between two others; names are kept as text or as bytes."""
    sql = "SELECT place, name, content, stamp FROM file WHERE place"
    yield from shelf.execute(f"{sql} = ?", (place,))
    yield from shelf.execute(f"{sql} > ? AND place < ?", (below, after))


def number_of_files(shelf: sqlite3.Connection) -> int:
    """Return how many files are in the store."""
    return int(shelf.execute("SELECT count(*) FROM file").fetchone()[0])


def holds_readings(shelf: sqlite3.Connection) -> bool:
    """Tell whether anything was read into the store."""
    return shelf.execute("SELECT 1 FROM reading LIMIT 1").fetchone() is not None


def read_contents(shelf: sqlite3.Connection, among: Iterable[str]) -> set[str]:
    """Return which of these contents the reader of today has read under the rules of today; of many, see `stale_contents`."""
    sql = """
    SELECT content FROM reading WHERE reader = ? AND rules = ? AND content IN (SELECT value FROM json_each(?))
    """
    asked = reader_version(), rules_version(), json.dumps(list(among))
    return {row[0] for row in shelf.execute(sql, asked)}


def contents_with(shelf: sqlite3.Connection, codes: Iterable[str]) -> set[str]:
    """Return the contents of which a reading has a finding of one of these codes."""
    rows = (
        shelf.execute("SELECT content FROM reading WHERE instr(reading, ?)", (f'"code":"{code}"',)) for code in codes
    )
    return {row[0] for found in rows for row in found}


def put_readings(shelf: sqlite3.Connection, readings: Iterable[tuple[str, Sequence[Kept]]]) -> None:
    """Put what some contents say on the shelf, in the place of what was said of them before."""
    versions, every = (reader_version(), rules_version()), list(readings)
    shelf.executemany("DELETE FROM reading WHERE content = ?", ((content,) for content, _ in every))
    shelf.executemany(
        "INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((content, part, *versions, *kept) for content, parts in every for part, kept in enumerate(parts)),
    )


def put_files(shelf: sqlite3.Connection, found: Iterable[File]) -> None:
    """Say which file has which content."""
    rows = [(_stored(file.place), file.name, file.content, file.stamp) for file in found]
    shelf.executemany(
        "INSERT INTO file VALUES (?, ?, ?, ?) ON CONFLICT (place) DO UPDATE SET "
        "(name, content, stamp) = (excluded.name, excluded.content, excluded.stamp)",
        rows,
    )


def places_with(shelf: sqlite3.Connection, contents: Iterable[str]) -> list[str]:
    """Return where files with these contents are."""
    sql = "SELECT place FROM file WHERE content IN (SELECT value FROM json_each(?)) ORDER BY place"
    return [_place(row[0]) for row in shelf.execute(sql, (json.dumps(list(contents)),))]


def drop_files(shelf: sqlite3.Connection, places: Iterable[str]) -> None:
    """Forget files, and with them what only they said."""
    shelf.executemany("DELETE FROM file WHERE place = ?", ((_stored(place),) for place in places))


def drop_orphans(shelf: sqlite3.Connection) -> int:
    """Take away the readings of contents that no file has any more; return how many there were.

    Every content that a file loses is noted as changed.
    """
    sql = "DELETE FROM reading WHERE content IN (SELECT content FROM changed) AND content NOT IN (SELECT content FROM file)"
    return shelf.execute(sql).rowcount


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


def changed_contents(shelf: sqlite3.Connection) -> list[str]:
    """Return the contents whose files or readings have changed since the graph was brought up."""
    return [row[0] for row in shelf.execute("SELECT content FROM changed ORDER BY content")]


def change_all(shelf: sqlite3.Connection) -> None:
    """Say that all contents have changed: what is known of them beside the shelf is lost."""
    shelf.execute("INSERT OR IGNORE INTO changed SELECT DISTINCT content FROM reading")


def forget_changes(shelf: sqlite3.Connection) -> None:
    """Say that the graph is brought up; what no file says any more stays noted until its readings are dropped."""
    shelf.execute(
        "DELETE FROM changed WHERE content IN (SELECT content FROM file) OR content NOT IN (SELECT content FROM reading)"
    )


def names_of(shelf: sqlite3.Connection, contents: Iterable[str]) -> dict[str, list[str]]:
    """Return how the user called the files that have these contents, by content."""
    names: dict[str, list[str]] = {content: [] for content in contents}
    sql = "SELECT DISTINCT content, name FROM file WHERE content IN (SELECT value FROM json_each(?)) ORDER BY name"
    for content, name in shelf.execute(sql, (json.dumps([*names]),)):
        names[content].append(name)
    return names


def without_text(shelf: sqlite3.Connection) -> Iterator[tuple[File, Kept]]:
    """Yield the files, and the members of archives, that gave no text."""
    return _of_files(shelf, "text IS NULL")


def of_names(shelf: sqlite3.Connection, names: Iterable[str]) -> Iterator[tuple[File, Kept]]:
    """Yield what is kept of the texts of the files that the user calls so.

    Who asks again is answered by an index of the connection's own: all files are looked through only once.
    """
    shelf.execute("CREATE TEMP TABLE IF NOT EXISTS called AS SELECT name, place FROM file")
    shelf.execute("CREATE INDEX IF NOT EXISTS temp.called_name ON called (name, place)")
    called = "SELECT place FROM called WHERE name IN (SELECT value FROM json_each(?))"
    return _of_files(shelf, f"text NOT NULL AND place IN ({called})", json.dumps(list(names)))


def _of_files(shelf: sqlite3.Connection, condition: str, *given: str) -> Iterator[tuple[File, Kept]]:
    rows = shelf.execute(
        "SELECT place, name, content, member, reading, text FROM file JOIN reading USING (content) "  # noqa: S608 no value
        f"WHERE {condition} ORDER BY name, place, part",
        given,
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


def stale_contents(shelf: sqlite3.Connection) -> list[str]:
    """Return the contents on the shelf that another reader read, or this one under other rules."""
    versions = reader_version(), rules_version()
    # Asked for apart they are found in the index, without a look at every reading.
    before_and_after = (f"SELECT content FROM reading WHERE (reader, rules) {sign} (?, ?)" for sign in "<>")  # noqa: S608
    return [row[0] for row in shelf.execute(" UNION ".join(before_and_after), versions * 2)]
