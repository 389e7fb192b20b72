"""Texts as they are taken from the shelf: what is needed of them without the reader of documents."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

_SOURCE = len('{"source":')
"""Of a reading as JSON the file comes first; the rest of it is long and need not be looked at."""

_SMALL, _CAPITAL = ("đ".encode(), b"d"), ("Đ".encode(), b"D")

_decoded = json.JSONDecoder().raw_decode


class Shelved(NamedTuple):
    """A text on the shelf: its place there, the hash and the member of its file, where its pages begin."""

    content: str
    part: int
    sha256: str
    member: str
    pages: tuple[int, ...]
    packed: bytes

    @property
    def text(self) -> str:
        """The text as it was loaded."""
        return zlib.decompress(self.packed).decode("utf-8", "surrogatepass")

    @property
    def words(self) -> str:
        """The text for an index that knows all marks of letters but the stroke of Đ; bytes that are no letters are none here."""
        return zlib.decompress(self.packed).replace(*_SMALL).replace(*_CAPITAL).decode("utf-8", "replace")


def all_texts(shelf: sqlite3.Connection) -> Iterator[Shelved]:
    """Yield every text on the shelf, in no order."""
    rows = shelf.execute("SELECT content, part, reading, text FROM reading WHERE text NOT NULL")
    yield from (_shelved(*row) for row in rows)


def texts_of(shelf: sqlite3.Connection, content: str) -> Iterator[Shelved]:
    """Yield the texts of one content."""
    sql = "SELECT content, part, reading, text FROM reading WHERE content = ? AND text NOT NULL ORDER BY part"
    yield from (_shelved(*row) for row in shelf.execute(sql, (content,)))


def text_at(shelf: sqlite3.Connection, content: str, part: int) -> Shelved | None:
    """Return one text; null where it is no longer there."""
    return next((each for each in texts_of(shelf, content) if each.part == part), None)


def _shelved(content: str, part: int, reading: str, packed: bytes) -> Shelved:
    source: dict[str, Any] = _decoded(reading, _SOURCE)[0]
    return Shelved(content, part, source["sha256"], source["member"] or "", tuple(source["pages"]), packed)
