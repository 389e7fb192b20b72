"""What lies where on the shelf: annexes that came in files of their own, and the numbered documents beside them."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from ...extract.model import Document

_OF_ANNEXES = """
SELECT place, content, member, json_extract(reading, '$.document') FROM reading JOIN file USING (content)
WHERE instr(reading, '"part":"annex"') AND text NOT NULL AND typeof(place) = 'text'
"""
_NUMBERED = """
AND text NOT NULL AND json_extract(reading, '$.document.number') NOT NULL AND json_extract(reading, '$.document.part') IS NULL
"""
_BESIDE = """
SELECT place, content, NULL, json_extract(reading, '$.document') FROM file JOIN reading USING (content)
WHERE place > :below AND place < :after AND NOT instr(substr(place, length(:below) + 1), :between) AND member IS NULL
"""
_INSIDE = """
SELECT place, content, member, json_extract(reading, '$.document') FROM file JOIN reading USING (content)
WHERE place = :place AND member NOT NULL
"""


class Filing(NamedTuple):
    """A text on the shelf: the place of its file, its name inside a container, and what it says of itself."""

    place: str
    content: str
    member: str | None
    document: Document

    @property
    def name(self) -> str:
        """What its own file is called."""
        return PurePosixPath(self.member).name if self.member else os.path.basename(self.place)  # noqa: PTH119


class Folder(NamedTuple):
    """A folder of the disk, or one inside the container at `place`."""

    place: str
    member: str | None


def folder_of(filing: Filing) -> Folder:
    """Return where a text lies."""
    if filing.member is None:
        return Folder(os.path.dirname(filing.place), None)  # noqa: PTH120
    return Folder(filing.place, PurePosixPath(filing.member).parent.as_posix())


def annexes(shelf: sqlite3.Connection) -> list[Filing]:
    """Return the annexes in files of their own."""
    return _filings(shelf, _OF_ANNEXES, {})


def numbered_in(shelf: sqlite3.Connection, folder: Folder) -> list[Filing]:
    """Return the documents with a number that lie in a folder, not those in folders below it."""
    if folder.member is not None:
        inside = _filings(shelf, _INSIDE + _NUMBERED, {"place": folder.place})
        return [each for each in inside if folder_of(each) == folder]
    below = os.path.join(folder.place, "")  # noqa: PTH118
    bounds = {"below": below, "after": below[:-1] + chr(ord(below[-1]) + 1), "between": below[-1]}
    return _filings(shelf, _BESIDE + _NUMBERED, bounds)


def change(shelf: sqlite3.Connection, contents: Iterable[str]) -> None:
    """Say that contents have changed: other files tell something of them that they did not tell before."""
    shelf.executemany("INSERT OR IGNORE INTO changed VALUES (?)", ((content,) for content in contents))


def _filings(shelf: sqlite3.Connection, sql: str, values: dict[str, str]) -> list[Filing]:
    rows: Iterator[tuple[str, str, str | None, str]] = shelf.execute(sql, values)
    return [Filing(place, content, member, Document.model_validate_json(said)) for place, content, member, said in rows]
