"""The ledger as a whole, and who has to be asked again when something changes."""

from collections.abc import Iterable

from ...identity.key import DocumentKey
from ..meaning.catalogue import Lookup
from ..meaning.known import Saying
from .sayings import saying_of
from .tables import as_words, identifier
from .texts import Texts


class Ledger(Texts):
    """The tables of `ledger.sql` in the database that `connection` has attached as "ledger".

    `register` are the documents known to exist, `decisions` what people decided.
    """

    def askers(self, lookup: Lookup) -> set[int]:
        """Return the texts that looked this up."""
        return self._ids("SELECT text FROM asks WHERE lookup = ?", identifier(*lookup))

    def speakers(self, key: DocumentKey, saying: Saying) -> set[int]:
        """Return the texts that say just this of a key."""
        sql = "SELECT text FROM says WHERE key = ? AND saying = ?"
        return self._ids(sql, identifier(str(key)), identifier(as_words(saying)))

    def is_own(self, printed: str) -> bool:
        """Tell whether the rules give this key to any text."""
        return self._one("SELECT 1 FROM owns WHERE document = ?", identifier(printed)) is not None

    def owners(self, key: DocumentKey) -> set[int]:
        """Return the texts whose headers state this key, without a mark, in full."""
        rows = self._connection.execute(
            "SELECT text, words FROM says JOIN saying ON id = saying WHERE key = ?", (identifier(str(key)),)
        )
        return {text for text, words in rows if any(each.own for each in saying_of(words))}

    def copies(self, document: int) -> set[int]:
        """Return the texts that are copies of a document."""
        return self._ids("SELECT text FROM copies WHERE document = ?", document)

    def witnesses(self, document: int) -> set[int]:
        """Return the texts of other documents that prove an edge from this one."""
        return self._ids("SELECT text FROM proves WHERE document = ?", document)

    def movers(self, document: int) -> set[int]:
        """Return the texts of later documents that move a deadline of a document."""
        return self._ids("SELECT text FROM moves WHERE document = ?", document)

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
