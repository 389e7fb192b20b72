"""Documents and agencies as they were last, and what the texts claim of them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from ...identity.key import DocumentKey
from ..telling.claims import Claim
from ..telling.meetings import Meeting
from .tables import Tables, identifier


class Described(NamedTuple):
    """What the parts of other documents take from one: the days that are given to it, and how it is called in a few words."""

    days: tuple[str, ...]
    words: str


class Documents(Tables):
    """What the graph holds, as far as others rest on it."""

    def described(self, document: int) -> Described | None:
        """Return a document as others rested on it; null where it was none."""
        row = self._one("SELECT days, words FROM document WHERE id = ?", document)
        return Described(tuple(filter(None, str(row[0]).split(","))), str(row[1])) if row else None

    def describe(self, document: int, now: Described | None) -> None:
        """Remember how others can rest on a document; null where nobody speaks of it any more."""
        self._connection.execute("DELETE FROM document WHERE id = ?", (document,))
        if now:
            row = document, ",".join(now.days), now.words
            self._connection.execute("INSERT INTO document VALUES (?, ?, ?)", row)

    def printed(self, document: int) -> str:
        """Return the key of a document by its id."""
        return str(self._sure("SELECT printed FROM printed WHERE id = ?", document)[0])

    def date(self, document: int, by: Iterable[str]) -> None:
        """Say by the days of which others the day of a document is chosen."""
        self._connection.execute("DELETE FROM dated_by WHERE document = ?", (document,))
        rows = ((document, identifier(other)) for other in by)
        self._connection.executemany("INSERT INTO dated_by VALUES (?, ?)", rows)

    def dated_by(self, document: int) -> set[int]:
        """Return the documents whose day is chosen by the days of this one."""
        return self._ids("SELECT document FROM dated_by WHERE other = ?", document)

    def meetings(self, agency: str) -> set[Meeting]:
        """Return how an agency is met."""
        rows = self._connection.execute("SELECT DISTINCT name, day FROM meets WHERE agency = ?", (agency,))
        return {Meeting(agency, name, day) for name, day in rows}

    def meet(self, witness: int, now: Iterable[Meeting]) -> set[str]:
        """Say whom a document or an agency meets now; return the agencies that are met in another way than before."""
        rows = self._connection.execute("SELECT agency, name, day FROM meets WHERE witness = ?", (witness,))
        before, after = {Meeting(*row) for row in rows}, set(now)
        changed = {each for each in before ^ after if not self._is_met(each, but_by=witness)}
        self._connection.executemany(
            "DELETE FROM meets WHERE agency = ? AND name = ? AND day = ? AND witness = ?",
            ((*each, witness) for each in before - after),
        )
        self._connection.executemany(
            "INSERT INTO meets VALUES (?, ?, ?, ?)", ((*each, witness) for each in after - before)
        )
        return {each.key for each in changed}

    def _is_met(self, meeting: Meeting, but_by: int) -> bool:
        sql = "SELECT 1 FROM meets WHERE agency = ? AND name = ? AND day = ? AND witness != ? LIMIT 1"
        return self._one(sql, *meeting, but_by) is not None

    def note(self, printed: str) -> int:
        """Return the id of a document, its key noted."""
        number = identifier(printed)
        self._note({number: printed}, {})
        return number

    def _note(self, documents: Mapping[int, str], claims: Mapping[int, str]) -> None:
        """Note the words behind the ids of documents and claims."""
        for table, words in (("printed", documents), ("claim", claims)):
            new = words.keys() - self._noted
            self._noted |= new
            rows = ((number, words[number]) for number in new)
            self._connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", rows)  # noqa: S608 no value

    def claims(self, document: int) -> Counter[Claim]:
        """Return what is claimed of a document, and how often."""
        rows = self._connection.execute(
            "SELECT words, sum(times) FROM names JOIN claim ON id = claim WHERE document = ? GROUP BY claim",
            (document,),
        )
        return Counter({_claim(words): times for words, times in rows})

    def cited_on(self, document: int) -> set[str]:
        """Return the dates of the texts that name a document, as far as they are known."""
        rows = self._connection.execute(
            "SELECT DISTINCT date FROM names JOIN text INDEXED BY text_date ON id = text "
            "WHERE document = ? AND date IS NOT NULL",
            (document,),
        )
        return {row[0] for row in rows}

    def is_candidate(self, document: int) -> bool:
        """Tell whether some place may mean a document."""
        return self._one("SELECT 1 FROM may_be WHERE document = ?", document) is not None

    def doubters(self, document: int) -> set[int]:
        """Return the texts of which some place may mean a document."""
        return self._ids("SELECT text FROM may_be WHERE document = ?", document)


@lru_cache(maxsize=1 << 16)
def _claim(words: str) -> Claim:
    key, *rest = json.loads(words)
    return Claim(DocumentKey(*key), *rest)
