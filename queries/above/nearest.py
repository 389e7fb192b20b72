"""What the documents above demand by a day, the nearest first: of a draft, of a document and of an obligation by one rule.

Nearer is what carries out the other: of a province's letter and a notice of the centre that a department names side by side
the letter, where it carries out the notice. Of several of which none carries out another one that of the lowest agency is
the nearest.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from ...extract.model import LEVELS
from ...graph.canonical import pages
from ...graph.stores.store import Store
from ..chains.obligation import RANKS, obliges
from ..chains.steps import Steps
from ..chains.web import fars
from ..rows import text_of
from .orders import Order, orders_of

_STEPS = 6

Demands = tuple[tuple[Order, ...], ...]
"""The dated orders by how far above they stand, the nearest first."""
Links = Mapping[str, Collection[str]]
"""What each document carries out, answers, guides or rests on."""


def links_up(store: Store, keys: Iterable[str] | None = None) -> Links:
    """Return what obliges the documents with these keys, or all there are."""
    found: dict[str, set[str]] = defaultdict(set)
    every = (key for page in pages(store, "Document") for key in page) if keys is None else keys
    for row in Steps(store).taken("step_up", every):
        if obliges(str(row["kind"]), text_of(row, "near_level"), text_of(row, "far_level"), asked=False):
            found[str(row["near"])].update(fars(row))
    return found


def demands_on(store: Store, lowest: Links) -> dict[str, Demands]:
    """Return what is demanded of each by the documents above it; `lowest` says which those are that oblige it directly."""
    above = _all_above(store, lowest)
    orders = orders_of(store, {far for found in (*lowest.values(), *above.values()) for far in found})
    known: dict[frozenset[str], Demands] = {}
    for found in map(frozenset, lowest.values()):
        if found not in known:
            known[found] = tuple(_demands(nearest_first(found, above), orders))
    return {key: demands for key, found in lowest.items() if (demands := known[frozenset(found)])}


def nearest_first(lowest: Collection[str], above: Links) -> Iterator[set[str]]:
    """Yield these documents and all above them, nobody before one that carries it out; of those in a circle the nearest."""
    steps = _steps(lowest, above)
    while steps:
        carried_out = {far for key in steps for far in above.get(key, ()) if far != key}
        front = steps.keys() - carried_out
        if not front:
            nearest = min(steps.values())
            front = {key for key, distance in steps.items() if distance == nearest}
        yield front
        steps = {key: distance for key, distance in steps.items() if key not in front}


def _steps(lowest: Collection[str], above: Links) -> dict[str, int]:
    """Return how many steps away each document is."""
    found: dict[str, int] = {}
    near, distance = set(lowest), 0
    while near:
        found |= dict.fromkeys(near, distance)
        distance += 1
        near = {far for key in near for far in above.get(key, ())} - found.keys()
    return found


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


def _demands(levels: Iterable[Collection[str]], orders: Mapping[str, list[Order]]) -> Iterator[tuple[Order, ...]]:
    for keys in levels:
        found = sorted((order for key in sorted(keys) for order in orders.get(key, ())), key=_height)
        yield from (tuple(of_agencies) for _, of_agencies in groupby(found, key=_height))


def _height(order: Order) -> int:
    """Return how high the agency stands that gives an order, the lowest first; one whose level is not known is the lowest."""
    return len(LEVELS) - RANKS.get(order.level or "", len(LEVELS))
