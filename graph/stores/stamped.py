"""A file of tables beside the graph: filled anew and put in the place of the old one, it bears the stamp of the graph that it is of."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any


@contextmanager
def fresh_tables(place: Path, script: str) -> Iterator[sqlite3.Connection]:
    """Give new tables to be filled, which `put` puts in the place of the old ones; of what fails nothing is left."""
    _fresh(place).unlink(missing_ok=True)
    try:
        with _written(place) as tables:
            tables.execute("PRAGMA synchronous = OFF")
            tables.executescript(script)
            yield tables
    except BaseException:
        discard(place)
        raise


def put(place: Path, stamp: str, form: str) -> None:
    """Put the tables that were filled in their place, as those of the graph of this stamp, made by this version."""
    with _written(place) as tables:
        tables.execute("INSERT INTO state VALUES (?, ?)", (stamp, form))
    _fresh(place).replace(place)


def discard(place: Path) -> None:
    """Throw away tables that were not put in their place; where somebody still has them open, whoever fills them next does."""
    with suppress(OSError):
        _fresh(place).unlink(missing_ok=True)


@contextmanager
def _written(place: Path) -> Iterator[sqlite3.Connection]:
    """Give the new tables for a place; what is written is theirs with the end of the block."""
    with closing(sqlite3.connect(_fresh(place))) as tables:
        tables.execute("PRAGMA journal_mode = OFF")
        yield tables
        tables.commit()


def _fresh(place: Path) -> Path:
    return place.with_name(f"{place.name}.new")


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
