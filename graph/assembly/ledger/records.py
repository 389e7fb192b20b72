"""What one witness tells, made ready for the tables: whoever reads it can do that, so that the ledger only takes it in."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ...identity.key import DocumentKey
from ..meaning.catalogue import Lookup
from ..meaning.known import Saying
from .tables import as_words, identifier


class Statement(NamedTuple):
    """What is said of a key, as ids with the words behind them, and the lookups by which the key is found."""

    key: int
    printed: str
    saying: int
    words: str
    found_by: tuple[int, ...]


class Record(NamedTuple):
    """What one witness tells, as the ledger keeps it.

    Attributes:
        text: the id of its text.
        hash: that of its text.
        file: where it stands, as JSON.
        body: what it tells, packed.
        says: what it says of which keys: their ids, as JSON.
        statements: the same with the words.
        places: in how many places it names another document.
        corrected: people corrected its header.
    """

    text: int
    hash: str
    file: str
    body: bytes
    says: str
    statements: tuple[Statement, ...]
    places: int
    corrected: bool


def statements(says: Mapping[DocumentKey, Saying]) -> Iterator[Statement]:
    """Yield what a text says of keys."""
    for key, saying in says.items():
        printed, words = str(key), as_words(saying)
        found_by = tuple(identifier(*lookup) for lookup in lookups(key, (each.name for each in saying)))
        yield Statement(identifier(printed), printed, identifier(words), words, found_by)


def lookups(key: DocumentKey, names: Iterable[str]) -> list[Lookup]:
    """Return the lookups by which a key is found that is called by these names."""
    return [
        ("number", key.serial, key.symbol),
        ("serial", key.issuer, key.type, key.serial),
        *(("name", name) for name in dict.fromkeys(names) if name),
    ]
