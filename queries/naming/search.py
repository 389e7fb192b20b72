"""Documents by words of their numbers and titles: full text in the store, without diacritics, what fits best first."""

from typing import TYPE_CHECKING

from ...diacritics import folded
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..documents import DocumentCard, cards

if TYPE_CHECKING:
    from ...graph.model import Value

AT_MOST = 1000
"""So many documents are compared, those that the engine takes for the best: a word like "nd" stands in half of them."""


def named(store: Store, words: str, *, limit: int = 50) -> list[DocumentCard]:
    """Return the documents that hold all of `words` in number, symbol, type, title or issuer; the last may be a beginning.

    First come the number that was typed and those that begin with it, then those that hold the words whole and side by side, those that were read
    before those only cited, the latest first.
    """
    wanted = folded(words)
    if not wanted:
        return []
    numbers = [*_bearing(store, wanted), *_beginning_with(store, wanted, limit)]
    asked: dict[str, Value] = {"index": store.words_index, "query": all_of(wanted), "words": wanted, "most": AT_MOST}
    rows = store.read(catalogue()["find_words"].cypher, asked, limit=limit)
    keys = list(dict.fromkeys([*numbers[:limit], *(str(row["key"]) for row in rows)]))[:limit]
    found = cards(store, keys)
    return [found[key] for key in keys]


def _bearing(store: Store, number: str) -> list[str]:
    return [str(row["key"]) for row in store.read(catalogue()["find_number"].cypher, {"numbers": [number]})]


def _beginning_with(store: Store, wanted: str, limit: int) -> list[str]:
    """Return the documents whose number goes on behind what was typed: "2150" is that of 2150/UBND-NC."""
    if not wanted[0].isdigit():
        return []
    rows = store.read(catalogue()["find_beginning"].cypher, {"beginning": f"{wanted} "}, limit=limit)
    return [str(row["key"]) for row in rows]


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
