"""The tables of the ledger, and the words behind their ids."""

import hashlib
import json
import sqlite3
from functools import lru_cache
from importlib.resources import files

from ..telling.told import File

as_words = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""How values are kept as words."""


class Tables:
    """The tables of `ledger.sql` in the database that `connection` has attached as "ledger"."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._noted: set[object] = set()
        connection.executescript((files(__package__) / "ledger.sql").read_text(encoding="utf-8"))

    def publish(self) -> None:
        """Let other processes see what was noted."""
        self._connection.commit()

    def size(self) -> int:
        """Return how many texts the contents hold."""
        return int(str(self._sure("SELECT count(*) FROM told")[0]))

    def _ids(self, sql: str, *values: int | str) -> set[int]:
        return {row[0] for row in self._connection.execute(sql, values)}

    def _one(self, sql: str, *values: object) -> tuple[object, ...] | None:
        found: tuple[object, ...] | None = self._connection.execute(sql, values).fetchone()
        return found

    def _sure(self, sql: str, *values: object) -> tuple[object, ...]:
        found = self._one(sql, *values)
        if found is None:
            raise KeyError(*values)
        return found


def file_called(file: str, name: str) -> File:
    """Return a file from its words, called `name`."""
    _, member, sha256, form, pages = json.loads(file)
    return File(name, member, sha256, form, tuple(pages))


@lru_cache(maxsize=1 << 16)
def identifier(*words: str) -> int:
    """Return the id of words: 64 bits of a hash, so that a hundred million of them hardly ever share one."""
    content = "\x1f".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big", signed=True)
