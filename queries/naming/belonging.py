"""Whose a document is: who issued it, or has something to do by it; of which province."""

import difflib

from ...diacritics import folded
from ...errors import QueryError
from ...extract.grammar.places import province_spellings
from ...graph.stores.store import Store
from ..catalogue import catalogue
from .agencies import unit


def documents_of(store: Store, name: str) -> frozenset[str]:
    """Return the keys of what the unit called `name` issued or has tasks from, by itself or as one of a group.

    Raises:
        NotFoundError: no agency is called so, or several are; see `agencies.unit`.
    """
    rows = store.read(catalogue()["documents_of_agencies"].cypher, {"agencies": list[str](unit(store, name))})
    return frozenset(str(row["key"]) for row in rows)


def refuse_unknown_province(words: str) -> None:
    """Refuse words that the name of no province holds: who asks for one that is not there must not hear that nothing is.

    Raises:
        QueryError: "unknown-province"; it names those that look most like it.
    """
    known = {folded(name): name for name in province_spellings()}
    wanted = folded(words)
    if any(set(wanted.split()) <= set(name.split()) for name in known):
        return
    near = difflib.get_close_matches(wanted, known, n=5, cutoff=0.5)
    raise QueryError("unknown-province", name=words, nearest="; ".join(known[each] for each in near) or "—")
