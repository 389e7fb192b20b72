"""To whom a document is sent: those whom it names, and of the groups that it names each agency that the store knows."""

from collections.abc import Iterator

from ...diacritics import folded
from ...graph.identity.groups import Group, group_of, is_among, is_group
from ...graph.model import Row, Value
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..rows import text_of

PARAMETERS = ("receivers", "groups")
"""What a question about all who receive a document takes besides it: their keys, and that of the group that means each."""


def parameters(store: Store, document: str) -> dict[str, Value]:
    """Return the `PARAMETERS` of a question about a document, one place in each list for each who receives it.

    Who is named alone is of no group: "". A group of which nobody is known receives it itself.
    """
    named: dict[str, str] = {}
    for row in store.read(catalogue()["receivers_of"].cypher, {"document": document}):
        for key, group in _meant(store, row):
            named[key] = min(named.get(key, group), group)
    return {"receivers": list(named), "groups": list(named.values())}


def _meant(store: Store, row: Row) -> Iterator[tuple[str, str]]:
    """Yield whom an addressee means, each with the key of the group; itself where it is none, or nobody of it is known."""
    key, name = str(row["key"]), str(row["name"])
    group = group_of(name)
    members = [*_members(store, name, group, text_of(row, "date") or "")] if group else []
    yield from ((member, key) for member in members) if members else [(key, "")]


def _members(store: Store, name: str, group: Group, day: str) -> Iterator[str]:
    """Yield the keys of the agencies that were of a group on a day."""
    for row in store.read(catalogue()["agencies_within"].cypher, {"words": folded(group.within).split()}):
        since, until, called = text_of(row, "since") or "", text_of(row, "until") or day, str(row["name"])
        if since <= day <= until and not is_group(called) and is_among(name, called):
            yield str(row["key"])
