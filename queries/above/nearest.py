"""What the documents above demand by a day, the nearest first: of a draft, of a document and of an obligation by one rule.

Nearer is what carries out the other: of a province's letter and a notice of the centre that a department names side by side
the letter, where it carries out the notice. Of several of which none carries out another one that of the lowest agency is
the nearest.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from ...extract.model import LEVELS
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


class Climb:
    """What stands above documents: whom each carries out, answers, guides or rests on, and what those order by a day.

    What obliges whom is asked for once; of the orders those of the last documents are kept, so that a climb from very many,
    some at a time, holds no more of them than one from some.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._steps = Steps(store)
        self._links: dict[str, Collection[str]] = {}
        self._orders: Mapping[str, list[Order]] = {}

    def links(self, keys: Iterable[str]) -> Links:
        """Return what obliges the documents with these keys directly."""
        asked = set(keys)
        fresh = [key for key in asked if key not in self._links]
        found: dict[str, set[str]] = defaultdict(set)
        for row in self._steps.taken("step_up", fresh):
            if obliges(str(row["kind"]), text_of(row, "near_level"), text_of(row, "far_level"), asked=False):
                found[str(row["near"])].update(fars(row))
        self._links.update((key, tuple(found.get(key, ()))) for key in fresh)
        return {key: self._links[key] for key in asked if self._links[key]}

    def demands_on(self, lowest: Links) -> dict[str, Demands]:
        """Return what is demanded of each by the documents above it; `lowest` says which those are that oblige it directly."""
        self._fetch(self._all_above(lowest))
        known: dict[frozenset[str], Demands] = {}
        for found in map(frozenset, lowest.values()):
            if found not in known:
                known[found] = tuple(_demands(nearest_first(found, self._links), self._orders))
        return {key: demands for key, found in lowest.items() if (demands := known[frozenset(found)])}

    def _all_above(self, lowest: Links) -> set[str]:
        """Return the documents above, level by level."""
        found: set[str] = set()
        front = {far for fars_of_one in lowest.values() for far in fars_of_one}
        for _ in range(_STEPS):
            found |= front
            front = {far for fars_of_one in self.links(front).values() for far in fars_of_one} - found
        return found | front

    def _fetch(self, keys: set[str]) -> None:
        """Have the orders of these documents at hand, and of no others."""
        fresh = orders_of(self._store, (key for key in keys if key not in self._orders))
        self._orders = {key: self._orders.get(key) or fresh.get(key, []) for key in keys}


def nearest_first(lowest: Collection[str], above: Links) -> Iterator[set[str]]:
    """Yield these documents and those above them, nobody before one that carries it out; of those in a circle the nearest.

    None is more than six steps above the lowest: there are not so many levels of agencies.
    """
    steps = _steps(lowest, above)
    carried_out = {key: (set(above.get(key, ())) & steps.keys()) - {key} for key in steps if steps[key] < _STEPS}
    carriers = Counter(far for fars_of_one in carried_out.values() for far in fars_of_one)
    front = steps.keys() - carriers.keys()
    while steps:
        if not front:
            nearest = min(steps.values())
            front = {key for key, distance in steps.items() if distance == nearest}
        yield front
        steps = {key: distance for key, distance in steps.items() if key not in front}
        carriers.subtract(far for key in front for far in carried_out.get(key, ()))
        front = {far for key in front for far in carried_out.get(key, ()) if not carriers[far]} & steps.keys()


def _steps(lowest: Collection[str], above: Links) -> dict[str, int]:
    """Return how many steps away each document is."""
    found: dict[str, int] = {}
    near = set(lowest)
    for distance in range(_STEPS + 1):
        found |= dict.fromkeys(near, distance)
        near = {far for key in near for far in above.get(key, ())} - found.keys()
    return found


def _demands(levels: Iterable[Collection[str]], orders: Mapping[str, list[Order]]) -> Iterator[tuple[Order, ...]]:
    for keys in levels:
        found = sorted((order for key in sorted(keys) for order in orders.get(key, ())), key=_height)
        yield from (tuple(of_agencies) for _, of_agencies in groupby(found, key=_height))


def _height(order: Order) -> int:
    """Return how high the agency stands that gives an order, the lowest first; one whose level is not known is the lowest."""
    return len(LEVELS) - RANKS.get(order.level or "", len(LEVELS))
