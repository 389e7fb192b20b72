"""What the texts say of keys, and by what each key is found again."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ....extract.rules import KnownDocument
from ...decisions.model import Decision, text_mark
from ...identity.key import DocumentKey
from ...identity.register import Register
from ..meaning.catalogue import Lookup
from ..meaning.known import Said, Saying, Testimony
from ..meaning.parted import partings, redatings
from .records import Statement, lookups
from .tables import Tables, file_called, identifier
from .traces import Row


class Sayings(Tables):
    """`register` are the documents known to exist, `decisions` what people decided."""

    def __init__(self, connection: sqlite3.Connection, register: Register, decisions: Sequence[Decision] = ()) -> None:
        super().__init__(connection)
        self._register = register
        self._partings = partings(decisions)
        self._redatings = redatings(decisions)
        if self._one("SELECT 1 FROM key") is None:
            self._note_keys(register)

    def says(self, text: int) -> frozenset[Row]:
        """Return the rows that say what a text says of keys: none where no file holds it any more."""
        rows = self._connection.execute(
            "SELECT name, hash, file, says FROM told JOIN named USING (content) WHERE text = ?", (text,)
        )
        found = [(file_called(file, name), content, says) for name, content, file, says in rows]
        return frozenset(tuple(each) for each in json.loads(min(found)[2])) if found else frozenset()

    def _state(self, statements: Iterable[Statement]) -> None:
        """Note the words of what is said, and by what the keys are found."""
        new = [each for each in statements if (each.key, each.saying) not in self._noted]
        self._noted.update((each.key, each.saying) for each in new)
        self._connection.executemany(
            "INSERT OR IGNORE INTO saying VALUES (?, ?)", ((each.saying, each.words) for each in new)
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO key VALUES (?, ?)", ((each.key, each.printed) for each in new)
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO found_by VALUES (?, ?)",
            ((lookup, each.key) for each in new for lookup in each.found_by),
        )

    def testimony(self, key: DocumentKey) -> Testimony:
        """Return all that is said of a key."""
        printed = str(key)
        rows = self._connection.execute(
            "SELECT words, count(*) FROM says JOIN saying ON id = saying WHERE key = ? GROUP BY saying",
            (identifier(printed),),
        )
        sayings = {saying_of(words): times for words, times in rows}
        row, redated = self._register.get(printed), self._redatings.get(key, ())
        apart = self._partings.get(key, ())
        return Testimony(sayings, row, apart, redated, self._own_sayings(printed) if apart else {})

    def _own_sayings(self, printed: str) -> dict[str, Saying]:
        """Return what the texts of a key say of themselves, by their marks."""
        rows = self._connection.execute(
            "SELECT DISTINCT hash, words FROM says JOIN saying ON id = saying JOIN told USING (text) WHERE key = ?",
            (identifier(printed),),
        )
        own = {text_mark(content): tuple(each for each in saying_of(words) if each.own) for content, words in rows}
        return {mark: saying for mark, saying in own.items() if saying}

    def keys_under(self, lookup: Lookup) -> list[DocumentKey]:
        """Return the keys that were ever said and that `lookup` finds."""
        rows = self._connection.execute(
            "SELECT printed FROM found_by JOIN key ON id = key WHERE lookup = ? ORDER BY printed",
            (identifier(*lookup),),
        )
        return [_parsed(row[0]) for row in rows]

    def key(self, number: int) -> DocumentKey:
        """Return the key that has this id."""
        return DocumentKey.parse(str(self._sure("SELECT printed FROM key WHERE id = ?", number)[0]))

    def know(self, printed: Iterable[str]) -> None:
        """Let documents be found by keys under which none is stated any more, as people decided."""
        self._note_keys(str(DocumentKey.parse(each)._replace(mark="")) for each in printed)

    def _note_keys(self, printed: Iterable[str]) -> None:
        """Let documents be found by what the register says of them."""
        found = {each: _found_by(each, self._register.get(each)) for each in printed}
        self._connection.executemany(
            "INSERT OR IGNORE INTO key VALUES (?, ?)", ((identifier(each), each) for each in found)
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO found_by VALUES (?, ?)",
            ((lookup, identifier(each)) for each, some in found.items() for lookup in some),
        )


@lru_cache(maxsize=1 << 13)  # the register, for each ledger of a process
def _found_by(printed: str, known: KnownDocument | None) -> tuple[int, ...]:
    """Return the ids of the lookups by which a key is found, as the register calls its document."""
    called = (each.name for each in Testimony({}, known).registered)
    return tuple(identifier(*lookup) for lookup in lookups(DocumentKey.parse(printed), called))


_parsed = lru_cache(maxsize=1 << 17)(DocumentKey.parse)


@lru_cache(maxsize=1 << 16)
def saying_of(words: str) -> Saying:
    """Return a saying from its words."""
    return tuple(Said(*each) for each in json.loads(words))
