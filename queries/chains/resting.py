"""What rests on a document: found step by step by the rule of `reliance`, for `impact` and for the question of that name."""

from collections.abc import Collection

from ...graph.model import Value
from ...graph.stores.store import Store
from .reliance import LAST, RELYING, rests
from .web import Walk, Web, goes_on, reached, web

DEPTH = 100
"""So many steps are gone where nobody says how many: farther than any chain of offices is known to lead."""

MOST = 5000
"""No further step is begun once more relations than these were found."""

PARAMETERS = ("resting", "relations", "distances")
"""What a question about all that rests on a document takes besides it: the keys, by which relation, how many steps away."""


def resting(store: Store, key: str, *, depth: int = DEPTH, relations: Collection[str] = (), most: int = MOST) -> Web:
    """Return the web of what rests on document `key`, over these relations or, where none is named, over all that carry.

    It is `complete` only where nothing more rests on it, also not farther away than `depth` steps.
    """

    def follows(kind: str, source_level: str | None, target_level: str | None, _: bool) -> bool:
        return (not relations or kind in relations) and rests(kind, source_level, target_level)

    walk = Walk("step_resting", "down", RELYING, follows, LAST)
    found = web(store, key, walk, depth, most)
    found.complete = not goes_on(store, found, walk)
    return found


def parameters(store: Store, key: str) -> dict[str, Value]:
    """Return the `PARAMETERS` of a question about document `key`, one place in each of the lists for each document."""
    found = resting(store, key)
    rows = [(far, str(row["kind"]), str(found.distances[far])) for row, first in reached(found) for far in first]
    return {name: [row[place] for row in rows] for place, name in enumerate(PARAMETERS)}
