"""What the documents above demand by a day, the nearest first: of a draft and of the documents of the graph by one rule."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from ...graph.model import Row
from ...graph.stores.store import Store
from ..chains.obligation import obliges
from ..chains.web import fars
from ..checks.model import Order
from ..paging import of_documents
from ..rows import text_of

_STEPS = 6

Demands = tuple[tuple[Order, ...], ...]
"""The dated orders by how many steps above they stand, the nearest first."""
Links = Mapping[str, Collection[str]]
"""What each document carries out, answers, guides or rests on."""


def links_up(store: Store, keys: Iterable[str] | None = None) -> Links:
    """Return what obliges the documents with these keys, or all there are."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in of_documents(store, "step_up", keys):
        if obliges(str(row["kind"]), text_of(row, "near_level"), text_of(row, "far_level"), asked=False):
            found[str(row["near"])].update(fars(row))
    return found


def demands_on(store: Store, lowest: Links) -> dict[str, Demands]:
    """Return what is demanded of each document by those above it; `lowest` says what each of them carries out itself."""
    above = _all_above(store, lowest)
    orders = _orders(store, {far for found in (*lowest.values(), *above.values()) for far in found})
    every = {key: tuple(_levels(found, above, orders)) for key, found in lowest.items()}
    return {key: levels for key, levels in every.items() if levels}


def _all_above(store: Store, lowest: Links) -> Links:
    """Return what obliges those above, level by level."""
    found: dict[str, Collection[str]] = {}
    front = {far for fars_of_one in lowest.values() for far in fars_of_one}
    for _ in range(_STEPS):
        near = links_up(store, front)
        found |= {key: near.get(key, ()) for key in front}
        front = {far for far_of_one in near.values() for far in far_of_one} - found.keys()
        if not front:
            break
    return found


def _levels(lowest: Collection[str], above: Links, orders: Mapping[str, list[Order]]) -> Iterator[tuple[Order, ...]]:
    seen: set[str] = set()
    near = set(lowest)
    while near:
        found = tuple(order for key in sorted(near) for order in orders.get(key, ()))
        if found:
            yield found
        seen |= near
        near = {far for key in near for far in above.get(key, ())} - seen


def _orders(store: Store, keys: Iterable[str]) -> dict[str, list[Order]]:
    tasks: dict[str, list[Row]] = defaultdict(list)
    for row in of_documents(store, "orders_of", keys):
        if not row["recurrence"]:
            tasks[str(row["task"])].append(row)
    found: dict[str, list[Order]] = defaultdict(list)
    for key in sorted(tasks):
        order = _order(tasks[key])
        found[order.document].append(order)
    return found


def _order(rows: list[Row]) -> Order:
    first = rows[0]
    names = tuple(filter(None, (text_of(row, "assignee") for row in rows)))
    words = text_of(first, "text") or "", str(first["due"]), text_of(first, "due_text") or ""
    return Order(str(first["document"]), str(first["name"]), *words, names)
