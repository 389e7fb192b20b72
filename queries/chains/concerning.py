"""What concerns one document, or one unit: the documents that show how it came about and what follows from it."""

from collections.abc import Iterable

from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..paging import nodes_of, of_documents, of_nodes
from .network import AROUND
from .obligation import obliges
from .reliance import LAST, RELYING, rests
from .steps import Steps
from .trace import DOWN, UP
from .web import MOST_RELATIONS, Walk, fars, web

RESTING = Walk("step_resting", "down", RELYING, lambda kind, source, target, _: rests(kind, source, target), LAST)
DEPTH = 12


def chain_through(store: Store, key: str) -> set[str]:
    """Return the keys of the documents that one hangs together with.

    These are the chain up and down, what rests on it, its neighbours, and whatever changed any of these.
    """
    webs = [web(store, key, walk, DEPTH, MOST_RELATIONS) for walk in (UP, DOWN, RESTING)]
    webs.append(web(store, key, AROUND, 1, MOST_RELATIONS))
    return _with_changes(store, {each for found in webs for each in found.distances})


def documents_of_unit(store: Store, agencies: Iterable[str]) -> dict[str, set[str]]:
    """Return the keys of the documents of a unit by how they are its own: ISSUED_BY it, ADDRESSED_TO it, with tasks ASSIGNED_TO it.

    Args:
        store: where to look.
        agencies: the keys of the unit and of the groups that it is one of; see `agencies.unit`.
    """
    found: dict[str, set[str]] = {"ISSUED_BY": set(), "ADDRESSED_TO": set(), "ASSIGNED_TO": set()}
    for row in store.read(catalogue()["concerned"].cypher, {"agencies": list(agencies)}):
        found[str(row["how"])].add(str(row["key"]))
    return found


def grounds_of(store: Store, keys: set[str]) -> set[str]:
    """Return these documents, what they name, the chains above them, and whatever changed any of these."""
    named = {str(row["target"]) for row in of_documents(store, "page_relations", keys)}
    return _with_changes(store, _above(store, keys) | named)


def _above(store: Store, keys: set[str]) -> set[str]:
    """Return these documents and all from which an obligation comes down to any of them."""
    steps, reached, front = Steps(store), set(keys), set(keys)
    while front:
        rows = steps.taken(UP.question, front)
        leading = (row for row in rows if _leads(row["kind"], row["near_level"], row["far_level"], row["near"] in keys))
        front = {far for row in leading for far in fars(row)} - reached
        reached |= front
    return reached


def _leads(kind: object, source_level: object, target_level: object, asked: bool) -> bool:
    return obliges(str(kind), str(source_level or ""), str(target_level or ""), asked=asked)


def _with_changes(store: Store, keys: set[str]) -> set[str]:
    nodes = list(nodes_of(store, keys).values())
    return keys | {str(row["source"]) for row in of_nodes(store, "changed_by", nodes)}
