"""A file of tables beside the graph: filled anew and put in the place of the old one, it bears the stamp of the graph that it is of."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


class FreshTables:
    """New tables; they count once they are put in the place of the old ones."""

    def __init__(self, place: Path, script: str) -> None:
        self._place = place
        self._fresh = place.with_name(f"{place.name}.new")
        self._fresh.unlink(missing_ok=True)
        # The engine takes what passes in a thread of its own.
        self._tables = sqlite3.connect(self._fresh, check_same_thread=False)
        self._tables.execute("PRAGMA journal_mode = OFF")
        self._tables.execute("PRAGMA synchronous = OFF")
        self._tables.executescript(script)

    def _put(self, stamp: str, form: str) -> None:
        """Put them in their place, as those of the graph of this stamp, made by this version."""
        self._tables.commit()
        self._tables.execute("PRAGMA synchronous = FULL")
        self._tables.execute("INSERT INTO state VALUES (?, ?)", (stamp, form))
        self._tables.commit()
        self._tables.close()
        self._fresh.replace(self._place)

    def close(self) -> None:
        """Throw away what was not put in its place."""
        self._tables.close()
        self._fresh.unlink(missing_ok=True)


def opened(place: Path, **how: Any) -> sqlite3.Connection:
    """Open tables to be read; `how` are options of `sqlite3.connect`."""
    tables: sqlite3.Connection = sqlite3.connect(place, timeout=5, **how)
    tables.execute("PRAGMA query_only = ON")
    return tables


def stamp_in(place: Path, form: str) -> str:
    """Return the stamp of the graph whose tables are at a place; empty where there are none that this version made."""
    if not place.is_file():
        return ""
    try:
        with closing(opened(place)) as tables:
            row = tables.execute("SELECT stamp FROM state WHERE form = ?", (form,)).fetchone()
    except sqlite3.DatabaseError:
        return ""
    return str(row[0]) if row else ""
