"""What a unit has still to do, for the question about it: the obligations that `tasks` lists, in its order, each with its chain."""

from collections.abc import Collection, Iterator

from ...graph.model import Value
from ...graph.stores.store import Store
from ..documents import cards
from .obligations import source_of
from .picking import picked_of
from .wanted import Wanted
from .ways import ways_up

PARAMETERS = ("owed", "days", "states", "chains", "sources")
"""What a question about all that a unit has still to do takes besides it, one place in each list for each document of each chain,
the ordering one first: the key of the task, its last day, where it stands, the name of the document, that of the central one that causes it."""


def parameters(store: Store, agencies: Collection[str], as_of: str, limit: int) -> dict[str, Value]:
    """Return the `PARAMETERS` of a question about the first `limit` obligations of these agencies on a day, ISO; "" is what is not known."""
    rows = list(_rows(store, agencies, as_of, limit))
    return {name: [row[place] for row in rows] for place, name in enumerate(PARAMETERS)}


def _rows(store: Store, agencies: Collection[str], as_of: str, limit: int) -> Iterator[tuple[str, ...]]:
    found = picked_of(store, agencies, Wanted(), as_of, limit)
    ways = ways_up(store, found).of
    chains = {pick.key: [pick.document, *(link.far for link in ways[pick.key])] for pick in found.picks}
    known = cards(store, {key for chain in chains.values() for key in chain})
    for pick in found.picks:
        chain = [known[key] for key in chains[pick.key]]
        source = source_of(chain)
        for card in chain:
            yield pick.key, pick.due or "", pick.state, card.name, source.name if source else ""
