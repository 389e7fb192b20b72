"""What the texts are, how each was resolved and which rows it left in the other tables."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from ....extract.model import Document
from ...decisions.model import Decision
from ...identity.register import Register
from ..meaning.resolve import Account, Outcome
from ..telling.packing import header_in, unpacked
from ..telling.told import File, Text
from .documents import Documents
from .records import Record
from .sayings import Sayings
from .tables import as_words, file_called, identifier
from .traces import COLUMNS, Entry, Rows, Traces


class Texts(Sayings, Documents):
    """The texts with their files, and what was worked out of each."""

    def __init__(self, connection: sqlite3.Connection, register: Register, decisions: Sequence[Decision] = ()) -> None:
        super().__init__(connection, register, decisions)
        self._decisions = {each.id: each for each in decisions}

    def take(self, content: str, names: Iterable[str], records: Sequence[Record]) -> None:
        """Take in what the files called `names` hold, in the place of what was known of this content."""
        self.tell([(content, records)])
        self.name({content: names})

    def tell(self, told: Sequence[tuple[str, Sequence[Record]]]) -> None:
        """Take in what files of these contents tell, whatever they are called, in the place of what was known of them."""
        contents = json.dumps([content for content, _ in told])
        gone = self._told_in(contents)
        for table in ("told", "corrected"):
            sql = f"DELETE FROM {table} WHERE content IN (SELECT value FROM json_each(?))"  # noqa: S608 no value
            self._connection.execute(sql, (contents,))
        corrected = [(content,) for content, records in told if any(record.corrected for record in records)]
        self._connection.executemany("INSERT INTO corrected VALUES (?)", corrected)
        self._state(statement for _, records in told for record in records for statement in record.statements)
        rows = [
            (content, part, each.text, each.hash, each.file, each.body, each.says, each.places)
            for content, records in told
            for part, each in enumerate(records)
        ]
        self._connection.executemany("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._wait(gone | {record.text for _, records in told for record in records})

    def name(self, names: Mapping[str, Iterable[str]]) -> None:
        """Say how the files of each content are called."""
        contents = json.dumps([*names])
        self._connection.execute("DELETE FROM named WHERE content IN (SELECT value FROM json_each(?))", (contents,))
        rows = {(content, name) for content, some in names.items() for name in some}
        self._connection.executemany("INSERT INTO named VALUES (?, ?)", sorted(rows))
        self._wait(self._told_in(contents))

    def _told_in(self, contents: str) -> set[int]:
        """Return the texts in some contents, which are given as JSON."""
        return self._ids("SELECT text FROM told WHERE content IN (SELECT value FROM json_each(?))", contents)

    def _wait(self, texts: Iterable[int]) -> None:
        """Remember that texts have changed."""
        self._connection.executemany("INSERT OR IGNORE INTO pending VALUES (?)", ((text,) for text in texts))

    def corrected(self) -> set[str]:
        """Return the contents whose headers people corrected."""
        return {row[0] for row in self._connection.execute("SELECT content FROM corrected")}

    def references(self, contents: Iterable[str]) -> int:
        """Return in how many places the files of these contents name another document."""
        sql = (
            "SELECT sum(places) FROM told JOIN named USING (content) WHERE content IN (SELECT value FROM json_each(?))"
        )
        row = self._one(sql, json.dumps([*contents]))
        return int(str(row[0])) if row and row[0] else 0

    def pending(self) -> set[int]:
        """Return the texts that have changed since the graph was brought up."""
        return {row[0] for row in self._connection.execute("SELECT text FROM pending")}

    def settled(self, rulings: str) -> None:
        """Say that the graph is brought up, under decisions that stand like this."""
        self._connection.execute("DELETE FROM pending")
        self._connection.execute("INSERT OR REPLACE INTO standing VALUES ('rulings', ?)", (rulings,))

    def rulings(self) -> str:
        """Return how the decisions stood under which the graph was brought up."""
        row = self._one("SELECT value FROM standing WHERE name = 'rulings'")
        return str(row[0]) if row else ""

    def text(self, text: int) -> Text | None:
        """Return a text with all its files, null where none holds it any more; its first file tells what it says."""
        found = self._files_of(text)
        if not found:
            return None
        _, content, body = min(found)
        return Text(content=content, files=tuple(sorted({file for file, *_ in found})), **unpacked(body))

    def header(self, text: int) -> Document:
        """Return what a text says of its document, without the rest of it; some file holds the text."""
        _, _, body = min(self._files_of(text))
        return header_in(body)

    def _files_of(self, text: int) -> list[tuple[File, str, bytes]]:
        """Return the files that hold a text, each with the hash of the text and what it tells."""
        rows = self._connection.execute(
            "SELECT name, hash, file, body FROM told JOIN named USING (content) WHERE text = ?", (text,)
        )
        return [(file_called(file, name), content, body) for name, content, file, body in rows]

    def text_of(self, content: str) -> Text | None:
        """Return the text that has this hash."""
        return self.text(identifier(content))

    def texts(self) -> set[int]:
        """Return all texts."""
        return self._ids("SELECT id FROM text")

    def documents(self) -> set[int]:
        """Return all documents of the graph."""
        return self._ids("SELECT id FROM document")

    def agencies(self) -> set[str]:
        """Return the keys of all agencies of the graph."""
        return {row[0] for row in self._connection.execute("SELECT DISTINCT agency FROM meets")}

    def is_new(self) -> bool:
        """Tell whether no text has ever been resolved."""
        return self._one("SELECT 1 FROM text") is None

    def traces(self, text: int) -> Traces:
        """Return what a text left in the tables."""
        row = self._one("SELECT traces FROM text WHERE id = ?", text)
        left = json.loads(str(row[0])) if row else {}
        return {table: frozenset(tuple(each) for each in left.get(table, ())) for table in COLUMNS}

    def change(self, text: int, table: str, before: Rows, now: Rows) -> None:
        """Put the rows that a text leaves in a table now in the place of those that it left before."""
        columns = (*COLUMNS[table], "text")
        gone, new = ([(*row, text) for row in rows] for rows in (before - now, now - before))
        if gone:
            condition = " AND ".join(f"{column} = ?" for column in columns)
            self._connection.executemany(f"DELETE FROM {table} WHERE {condition}", gone)  # noqa: S608 no value
        if new:
            values = ", ".join("?" for _ in columns)
            self._connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({values})", new)  # noqa: S608 no value

    def amend(self, text: int, table: str, now: Rows) -> None:
        """Remember that the traces of a text are these now in one table."""
        row = self._one("SELECT traces FROM text WHERE id = ?", text)
        if row:
            left = json.dumps({**json.loads(str(row[0])), table: sorted(now)})
            self._connection.execute("UPDATE text SET traces = ? WHERE id = ?", (left, text))

    def enter(self, entry: Entry, before: Traces) -> None:
        """Remember what was worked out of a text that left these traces before."""
        for table in COLUMNS.keys() - {"says"}:
            self.change(entry.text, table, before[table], entry.traces[table])
        if entry.account is None:
            self._connection.execute("DELETE FROM text WHERE id = ?", (entry.text,))
            return
        self._note(entry.documents, entry.claims)
        left = as_words({table: list(rows) for table, rows in entry.traces.items() if rows})
        row = entry.text, entry.date, left, entry.account
        self._connection.execute("INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?)", row)

    def has_entered(self, entry: Entry) -> bool:
        """Tell whether this is what is remembered of a text."""
        row = self._one("SELECT account FROM text WHERE id = ?", entry.text)
        return (row and row[0]) == entry.account

    def account(self, text: int) -> Account:
        """Return what a text tells as it was last resolved."""
        found, row = self.text(text), self._one("SELECT account FROM text WHERE id = ?", text)
        if found is None or row is None:
            raise KeyError(text)
        own, key, meant = json.loads(str(row[0]))
        return Account(found, own, key, tuple(self._outcome(*each) for each in meant))

    def _outcome(
        self, key: str | None, candidates: list[str], decided: str | None, rejected: list[str], misnamed: bool
    ) -> Outcome:
        decision = self._decisions[decided] if decided else None
        return Outcome(key, tuple(candidates), decision, tuple(rejected), misnamed)


def meaning(account: Account) -> str:
    """Return what the places of a text mean, as words."""
    meant = [outcome._replace(decided=outcome.decided and outcome.decided.id) for outcome in account.meant]  # type: ignore[arg-type]
    return as_words((account.own, account.key, meant))
