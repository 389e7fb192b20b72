"""Documents by number or by words: first those whose number or title holds them, then those whose own text does."""

from collections.abc import Collection

from ...diacritics import folded
from ...graph.stores.store import Held, Store, Texts
from ..documents import DocumentCard, cards
from ..model import Found, Passage
from .lookup import told_apart
from .passages import passage
from .search import named

_NEAR = 20
"""Words that stand with no more than so many others between them are nearly always in one sentence."""


def find(store: Store, words: str, *, limit: int = 50) -> list[Found]:
    """Return the documents that hold all of `words`, with or without diacritics; the last may be a beginning.

    First come those of the number that was typed, by itself or with its agency and day, and those with the words in number,
    symbol, type, title or issuer (see `search.named`). Those follow that have
    them in their text, each with the place: side by side, then near each other, then anywhere; of those the latest first.
    """
    by_name = {card.key: _found(card) for card in (*told_apart(store, words), *named(store, words, limit=limit))}
    found = list(by_name.values())[:limit]
    wanted = folded(words).split()
    if not wanted or len(found) >= limit or not (texts := _texts(store)):
        return found
    held = _held(texts, wanted, limit - len(found), by_name.keys())
    known = cards(store, [each.document for each in held])
    return [*found, *(_found(known[each.document], passage(each, wanted)) for each in held if each.document in known)]


def has_texts(store: Store) -> bool:
    """Tell whether the texts of the documents can be looked through from here: a server knows of none."""
    return _texts(store) is not None


def _texts(store: Store) -> Texts | None:
    return store.texts if store.texts and store.texts.are_here() else None


def _held(texts: Texts, wanted: list[str], limit: int, known: Collection[str]) -> list[Held]:
    """Return texts that hold the words, those first that hold them side by side."""
    found: dict[str, Held] = {}
    for query in _queries(wanted):
        if len(found) < limit:
            held = texts.holding(query, limit - len(found), [*known, *found])
            found.update((each.document, each) for each in held)
    return list(found.values())


def _queries(wanted: list[str]) -> list[str]:
    """Return what the index is asked, one after the other, until there are enough.

    >>> _queries(["ho", "so"])
    ['"ho so"', 'NEAR("ho" "so", 20)', '"ho" "so" *']
    >>> _queries(["91"])
    ['"91"']
    """
    *_, last = wanted
    each = " ".join(f'"{word}"' for word in wanted)
    several = [f"NEAR({each}, {_NEAR})"] if len(wanted) > 1 else []
    last_begun = f"{each} *" if last.isalpha() and len(last) > 1 else each
    return list(dict.fromkeys([f'"{" ".join(wanted)}"', *several, last_begun]))


def _found(card: DocumentCard, where: Passage | None = None) -> Found:
    return Found(**{name: getattr(card, name) for name in DocumentCard.__slots__}, passage=where)
