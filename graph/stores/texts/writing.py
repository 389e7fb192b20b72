"""The index of words as it is written: filled beside a graph that is made, or changed as texts and documents were."""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from importlib.resources import files
from pathlib import Path

from ...model import Node
from ...schema import DOCUMENT
from .. import stamped
from ..shelf import open_shelf
from ..stamped import fresh_tables
from ..store import Difference, Gathered
from ..versions import texts_version
from ..workspace import TEXTS
from .shelved import Shelved, all_texts, text_at, texts_of

_CACHE = 1 << 16
"""KiB that are kept in memory while an index is filled."""


def fill(workspace: Path, graph: Gathered) -> None:
    """Fill a new index with the words of all texts on the shelf, which are those of a graph; it counts once it is `put` in its place."""
    script = f"PRAGMA cache_size = -{_CACHE};\n{_sql('tables')}"
    with open_shelf(workspace) as shelf, fresh_tables(workspace / TEXTS, script) as tables:
        for text in all_texts(shelf):
            _put(tables, text)
        tables.executescript(_sql("indexes"))
        for node in graph.nodes:
            if node.label == DOCUMENT.name:
                _own(tables, node)


def put(workspace: Path, stamp: str) -> None:
    """Put the index that was filled in the place of the old one: it is that of the graph of this stamp."""
    stamped.put(workspace / TEXTS, stamp, texts_version())


def discard(workspace: Path) -> None:
    """Throw away an index that was filled and is not that of any graph."""
    stamped.discard(workspace / TEXTS)


def follow(
    workspace: Path, shelf: sqlite3.Connection, contents: Iterable[str], difference: Difference, stamp: str
) -> None:
    """Change the index as some `contents` of files and then the graph were changed, which has this stamp now."""
    with closing(sqlite3.connect(workspace / TEXTS)) as tables:
        tables.execute("PRAGMA secure_delete = ON")
        with tables:
            for content in contents:
                _read_again(tables, shelf, content)
            for row in difference.nodes_gone:
                _disown(tables, str(row["key"]))
            for node in difference.nodes:
                if node.label == DOCUMENT.name:
                    _disown(tables, node.key)
                    _own(tables, node)
            if _is_mostly_gone(tables):
                _renew_words(tables, shelf)
            tables.execute("UPDATE state SET stamp = ?", (stamp,))


def _put(tables: sqlite3.Connection, text: Shelved) -> None:
    """Put a text and its words."""
    sql = "INSERT INTO text (content, part, sha256, member) VALUES (?, ?, ?, ?)"
    number = tables.execute(sql, (text.content, text.part, text.sha256, text.member)).lastrowid
    tables.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, text.words))


def _own(tables: sqlite3.Connection, document: Node) -> None:
    """Note of which document the texts of its files are; copies are called by the first of their paths."""
    said = document.properties
    paths: dict[tuple[str, str], str] = {}
    for file in json.loads(str(said.get("files") or "[]")):
        paths.setdefault((file["sha256"], file["member"] or ""), file["path"])
    tables.executemany(
        "UPDATE text SET (document, date, path) = (?, ?, ?) WHERE sha256 = ? AND member = ?",
        ((document.key, said.get("date_text") or "", path, *file) for file, path in paths.items()),
    )


def _disown(tables: sqlite3.Connection, document: str) -> None:
    tables.execute("UPDATE text SET (document, date, path) = (NULL, NULL, NULL) WHERE document = ?", (document,))


def _read_again(tables: sqlite3.Connection, shelf: sqlite3.Connection, content: str) -> None:
    """Put what a content says now in the place of what it said; a document that did not change keeps its texts."""
    sql = "DELETE FROM text WHERE content = ? RETURNING document, date, path, sha256, member"
    before = tables.execute(sql, (content,)).fetchall()
    for text in texts_of(shelf, content):
        _put(tables, text)
    again = "UPDATE text SET (document, date, path) = (?, ?, ?) WHERE sha256 = ? AND member = ?"
    tables.executemany(again, (row for row in before if row[0]))


def _is_mostly_gone(tables: sqlite3.Connection) -> bool:
    """Tell whether most of the words are those of texts that are gone."""
    given = tables.execute("SELECT seq FROM sqlite_sequence WHERE name = 'text'").fetchone()
    kept = tables.execute("SELECT count(*) FROM text").fetchone()
    return given is not None and int(given[0]) > 2 * int(kept[0])


def _renew_words(tables: sqlite3.Connection, shelf: sqlite3.Connection) -> None:
    """Give the texts new numbers and take their words once more."""
    rows = tables.execute("SELECT content, part, document, date, path FROM text ORDER BY id").fetchall()
    tables.execute("DELETE FROM text")
    tables.execute("DELETE FROM sqlite_sequence WHERE name = 'text'")
    tables.execute("INSERT INTO words (words) VALUES ('delete-all')")
    for content, part, *owner in rows:
        if text := text_at(shelf, content, part):
            _put(tables, text)
            tables.execute(
                "UPDATE text SET (document, date, path) = (?, ?, ?) WHERE content = ? AND part = ?",
                (*owner, content, part),
            )


@cache
def _sql(name: str) -> str:
    return (files(__package__) / f"{name}.sql").read_text(encoding="utf-8")
