"""The ledger of an assembly: what every text tells, and who has to be asked again when one of them changes.

Everything in it follows from the readings; it may be thrown away at any time.
"""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from ..decisions.model import Decision, text_mark
from ..identity.key import DocumentKey
from ..identity.register import Register
from .catalogue import Lookup
from .claims import Claim
from .known import Said, Saying, Testimony
from .orders import Meeting
from .packing import unpacked
from .parted import partings
from .resolve import Account, Outcome
from .told import File, Text

_TRACES = {
    "says": ("key", "saying"),
    "asks": ("lookup",),
    "owns": ("document",),
    "copies": ("document",),
    "names": ("document", "claim", "times"),
    "may_be": ("document",),
    "proves": ("document",),
}
"""The tables in which a text leaves rows, and their columns before its id."""

Row = tuple[int, ...]
Rows = Set[Row]
Traces = dict[str, frozenset[Row]]
"""What a text left in each of those tables."""


class Record(NamedTuple):
    """What one witness tells, as the ledger keeps it.

    Attributes:
        hash: that of its text.
        file: where it stands.
        body: what it tells, packed.
        says: what it says of which keys.
        places: in how many places it names another document.
    """

    hash: str
    file: File
    body: bytes
    says: Mapping[DocumentKey, Saying]
    places: int


class Described(NamedTuple):
    """What the parts of other documents take from one: the days that are given to it, and how it is called in a few words."""

    days: tuple[str, ...]
    words: str


class Ledger:
    """The tables of `ledger.sql` in the database that `connection` has attached as "ledger".

    `register` are the documents known to exist, `decisions` what people decided.
    """

    def __init__(self, connection: sqlite3.Connection, register: Register, decisions: Sequence[Decision] = ()) -> None:
        self._connection = connection
        self._register = register
        self._decisions = {each.id: each for each in decisions}
        self._partings = partings(decisions)
        self._noted: set[object] = set()
        connection.executescript((files(__package__) / "ledger.sql").read_text(encoding="utf-8"))
        if self._one("SELECT 1 FROM key") is None:
            self._note_keys(map(DocumentKey.parse, register))

    # What the texts are.

    def take(self, content: str, names: Iterable[str], records: Sequence[Record]) -> None:
        """Take in what the files called `names` hold, in the place of what was known of this content."""
        texts = {row[0] for row in self._connection.execute("SELECT text FROM told WHERE content = ?", (content,))}
        self._connection.execute("DELETE FROM told WHERE content = ?", (content,))
        self._connection.execute("DELETE FROM named WHERE content = ?", (content,))
        rows = [
            (
                content,
                part,
                identifier(record.hash),
                record.hash,
                json.dumps(record.file),
                record.body,
                self._say(record.says),
                record.places,
            )
            for part, record in enumerate(records)
        ]
        self._connection.executemany("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._connection.executemany("INSERT INTO named VALUES (?, ?)", {(content, name) for name in names})
        texts.update(row[2] for row in rows)
        self._connection.executemany("INSERT OR IGNORE INTO pending VALUES (?)", ((text,) for text in texts))

    def references(self) -> int:
        """Return in how many places the files name another document."""
        row = self._one("SELECT sum(places) FROM told JOIN named USING (content)")
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
        rows = self._connection.execute(
            "SELECT name, hash, file, body FROM told JOIN named USING (content) WHERE text = ?", (text,)
        )
        found = [(_file(file, name), content, body) for name, content, file, body in rows]
        if not found:
            return None
        _, content, body = min(found)
        return Text(content=content, files=tuple(sorted({file for file, *_ in found})), **unpacked(body))

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

    # What the texts leave behind.

    def is_new(self) -> bool:
        """Tell whether no text has ever been resolved."""
        return self._one("SELECT 1 FROM text") is None

    def traces(self, text: int) -> Traces:
        """Return what a text left in the tables."""
        row = self._one("SELECT traces FROM text WHERE id = ?", text)
        left = json.loads(str(row[0])) if row else {}
        return {table: frozenset(tuple(each) for each in left.get(table, ())) for table in _TRACES}

    def change(self, text: int, table: str, before: Rows, now: Rows) -> None:
        """Put the rows that a text leaves in a table now in the place of those that it left before."""
        columns = (*_TRACES[table], "text")
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

    def enter(self, text: int, traces: Traces, account: Account | None) -> None:
        """Remember what a text tells, and which traces it leaves; null where the text is gone."""
        if account is None:
            self._connection.execute("DELETE FROM text WHERE id = ?", (text,))
        else:
            left = _words({table: list(rows) for table, rows in traces.items() if rows})
            row = text, account.text.document.date, left, _meaning(account)
            self._connection.execute("INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?)", row)

    def has_entered(self, text: int, account: Account | None) -> bool:
        """Tell whether this is what is remembered of a text."""
        row = self._one("SELECT account FROM text WHERE id = ?", text)
        return (row and row[0]) == (account and _meaning(account))

    def account(self, text: int) -> Account:
        """Return what a text tells as it was last resolved."""
        found, row = self.text(text), self._one("SELECT account FROM text WHERE id = ?", text)
        if found is None or row is None:
            raise KeyError(text)
        own, key, meant = json.loads(str(row[0]))
        return Account(found, own, key, tuple(self._outcome(*each) for each in meant))

    def _outcome(self, key: str | None, candidates: list[str], decided: str | None, rejected: list[str]) -> Outcome:
        decision = self._decisions[decided] if decided else None
        return Outcome(key, tuple(candidates), decision, tuple(rejected))

    # What is said of keys.

    def says(self, text: int) -> frozenset[Row]:
        """Return the rows that say what a text says of keys: none where no file holds it any more."""
        rows = self._connection.execute(
            "SELECT name, hash, file, says FROM told JOIN named USING (content) WHERE text = ?", (text,)
        )
        found = [(_file(file, name), content, says) for name, content, file, says in rows]
        return frozenset(tuple(each) for each in json.loads(min(found)[2])) if found else frozenset()

    def _say(self, says: Mapping[DocumentKey, Saying]) -> str:
        """Return the rows that say this of keys, their words noted."""
        rows = []
        for key, saying in says.items():
            words = _words(saying)
            row = identifier(str(key)), identifier(words)
            rows.append(row)
            if row not in self._noted:
                self._noted.add(row)
                self._connection.execute("INSERT OR IGNORE INTO saying VALUES (?, ?)", (row[1], words))
                self._note_keys([key], {each.name for each in saying if each.name})
        return json.dumps(rows)

    def testimony(self, key: DocumentKey) -> Testimony:
        """Return all that is said of a key."""
        printed = str(key)
        rows = self._connection.execute(
            "SELECT words, count(*) FROM says JOIN saying ON id = saying WHERE key = ? GROUP BY saying",
            (identifier(printed),),
        )
        sayings = {_saying(words): times for words, times in rows}
        apart = self._partings.get(key, ())
        return Testimony(sayings, self._register.get(printed), apart, self._own_sayings(printed) if apart else {})

    def _own_sayings(self, printed: str) -> dict[str, Saying]:
        """Return what the texts of a key say of themselves, by their marks."""
        rows = self._connection.execute(
            "SELECT DISTINCT hash, words FROM says JOIN saying ON id = saying JOIN told USING (text) WHERE key = ?",
            (identifier(printed),),
        )
        own = {text_mark(content): tuple(each for each in _saying(words) if each.own) for content, words in rows}
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
        self._note_keys(DocumentKey.parse(each)._replace(mark="") for each in printed)

    def _note_keys(self, keys: Iterable[DocumentKey], names: Iterable[str] = ()) -> None:
        for key in keys:
            printed = str(key)
            number = identifier(printed)
            row = self._register.get(printed)
            self._connection.execute("INSERT OR IGNORE INTO key VALUES (?, ?)", (number, printed))
            called = {*names, *(each.name for each in Testimony({}, row).registered)}
            lookups = [
                ("number", key.serial, key.symbol),
                ("serial", key.issuer, key.type, key.serial),
                *(("name", name) for name in called),
            ]
            self._connection.executemany(
                "INSERT OR IGNORE INTO found_by VALUES (?, ?)", ((identifier(*lookup), number) for lookup in lookups)
            )

    # Who has to be asked again.

    def askers(self, lookup: Lookup) -> set[int]:
        """Return the texts that looked this up."""
        return self._ids("SELECT text FROM asks WHERE lookup = ?", identifier(*lookup))

    def speakers(self, key: DocumentKey, saying: Saying) -> set[int]:
        """Return the texts that say just this of a key."""
        sql = "SELECT text FROM says WHERE key = ? AND saying = ?"
        return self._ids(sql, identifier(str(key)), identifier(_words(saying)))

    def is_own(self, printed: str) -> bool:
        """Tell whether the rules give this key to any text."""
        return self._one("SELECT 1 FROM owns WHERE document = ?", identifier(printed)) is not None

    def owners(self, key: DocumentKey) -> set[int]:
        """Return the texts whose headers state this key, without a mark, in full."""
        rows = self._connection.execute(
            "SELECT text, words FROM says JOIN saying ON id = saying WHERE key = ?", (identifier(str(key)),)
        )
        return {text for text, words in rows if any(each.own for each in _saying(words))}

    def copies(self, document: int) -> set[int]:
        """Return the texts that are copies of a document."""
        return self._ids("SELECT text FROM copies WHERE document = ?", document)

    def witnesses(self, document: int) -> set[int]:
        """Return the texts of other documents that prove an edge from this one."""
        return self._ids("SELECT text FROM proves WHERE document = ?", document)

    def about(self, document: int) -> set[int]:
        """Return the texts that are a document, may mean it, name it or prove an edge from it."""
        tables = ("owns", "copies", "names", "may_be", "proves")
        return {
            text
            for table in tables
            for text in self._ids(f"SELECT text FROM {table} WHERE document = ?", document)  # noqa: S608 no value
        }

    def contents_of(self, texts: Iterable[int]) -> set[str]:
        """Return the contents of files that hold the texts."""
        sql = "SELECT content FROM told WHERE text = ?"
        return {row[0] for text in texts for row in self._connection.execute(sql, (text,))}

    def documents_of(self, texts: Iterable[int]) -> set[int]:
        """Return the documents of which the texts are copies."""
        return {row[0] for text in texts for row in self.traces(text)["copies"]}

    # Documents and agencies as they were last.

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

    # What is known of documents.

    def note(self, printed: str) -> int:
        """Return the id of a document, its key noted."""
        number = identifier(printed)
        if printed not in self._noted:
            self._noted.add(printed)
            self._connection.execute("INSERT OR IGNORE INTO printed VALUES (?, ?)", (number, printed))
        return number

    def claim(self, claim: Claim) -> int:
        """Return the id of a claim, its words noted."""
        words = _words(claim)
        number = identifier(words)
        if number not in self._noted:
            self._noted.add(number)
            self._connection.execute("INSERT OR IGNORE INTO claim VALUES (?, ?)", (number, words))
        return number

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
            "SELECT DISTINCT date FROM names JOIN text ON id = text WHERE document = ? AND date IS NOT NULL",
            (document,),
        )
        return {row[0] for row in rows}

    def is_candidate(self, document: int) -> bool:
        """Tell whether some place may mean a document."""
        return self._one("SELECT 1 FROM may_be WHERE document = ?", document) is not None

    def doubters(self, document: int) -> set[int]:
        """Return the texts of which some place may mean a document."""
        return self._ids("SELECT text FROM may_be WHERE document = ?", document)

    def _ids(self, sql: str, *values: int) -> set[int]:
        return {row[0] for row in self._connection.execute(sql, values)}

    def _one(self, sql: str, *values: object) -> tuple[object, ...] | None:
        found: tuple[object, ...] | None = self._connection.execute(sql, values).fetchone()
        return found

    def _sure(self, sql: str, *values: object) -> tuple[object, ...]:
        found = self._one(sql, *values)
        if found is None:
            raise KeyError(*values)
        return found


_parsed = lru_cache(maxsize=1 << 17)(DocumentKey.parse)
_words = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _meaning(account: Account) -> str:
    meant = [outcome._replace(decided=outcome.decided and outcome.decided.id) for outcome in account.meant]  # type: ignore[arg-type]
    return _words((account.own, account.key, meant))


def _file(file: str, name: str) -> File:
    _, member, sha256, form, pages = json.loads(file)
    return File(name, member, sha256, form, tuple(pages))


@lru_cache(maxsize=1 << 16)
def _saying(words: str) -> Saying:
    return tuple(Said(*each) for each in json.loads(words))


@lru_cache(maxsize=1 << 16)
def _claim(words: str) -> Claim:
    key, *rest = json.loads(words)
    return Claim(DocumentKey(*key), *rest)


def identifier(*words: str) -> int:
    """Return the id of words: 64 bits of a hash, so that a hundred million of them hardly ever share one."""
    content = "\x1f".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big", signed=True)
