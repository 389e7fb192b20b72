"""Documents by words: full text in the store, without diacritics, what fits best first."""

from typing import TYPE_CHECKING

from ...graph.identity.key import folded
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..documents import DocumentCard, cards

if TYPE_CHECKING:
    from ...graph.model import Value

AT_MOST = 1000
"""So many documents are compared, those that the engine takes for the best: a word like "nd" stands in half of them."""


def find(store: Store, words: str, *, limit: int = 50) -> list[DocumentCard]:
    """Return the documents that hold all of `words` in number, symbol, type, title or issuer; the last may be a beginning.

    First comes the number that was typed, then those that hold the words whole and side by side, those that were read
    before those only cited, the latest first.
    """
    wanted = folded(words)
    if not wanted:
        return []
    numbers = [str(row["key"]) for row in store.read(catalogue()["find_number"].cypher, {"numbers": [wanted]})]
    asked: dict[str, Value] = {"index": store.words_index, "query": all_of(wanted), "words": wanted, "most": AT_MOST}
    rows = store.read(catalogue()["find_words"].cypher, asked, limit=limit)
    keys = list(dict.fromkeys([*numbers[:limit], *(str(row["key"]) for row in rows)]))[:limit]
    found = cards(store, keys)
    return [found[key] for key in keys]


def all_of(wanted: str) -> str:
    """Return the query for all of the words, in the syntax of Lucene, which both engines read.

    The last may still be typed; a digit or a single letter begins too many words to be taken so.

    >>> all_of("so hoa ho"), all_of("ke hoach 5")
    ('+so +hoa +ho*', '+ke +hoach +5')
    """
    *whole, last = wanted.split()
    unfinished = "*" if last.isalpha() and len(last) > 1 else ""
    return " ".join([*(f"+{word}" for word in whole), f"+{last}{unfinished}"])


def any_of(wanted: str) -> str:
    """Return the query for any of the words, the first of them above all."""
    first, *rest = wanted.split()
    return " ".join([f"{first}^4", *rest])
