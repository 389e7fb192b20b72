"""Whose a document is: who issued it, or has something to do by it."""

from ..graph.stores.store import Store
from .agencies import unit
from .catalogue import catalogue


def documents_of(store: Store, name: str) -> frozenset[str]:
    """Return the keys of what the unit called `name` issued or has tasks from, by itself or as one of a group.

    Raises:
        NotFoundError: no agency is called so, or several are; see `agencies.unit`.
    """
    rows = store.read(catalogue()["documents_of_agencies"].cypher, {"agencies": list[str](unit(store, name))})
    return frozenset(str(row["key"]) for row in rows)
