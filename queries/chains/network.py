"""The graph, or a part of it, as a networkx graph in memory."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from ...errors import NotFoundError
from ...graph.canonical import edges, nodes, pages
from ...graph.model import Row
from ...graph.stores.store import Store
from ..naming.lookup import lookup
from ..paging import batches, nodes_of
from .connect import NAMING
from .web import Walk, web

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

_FROM = ("Document", "Task", "Agency")
"""The labels in an order in which edges lead from one to itself or to a later one."""

AROUND = Walk("step_around", "up", NAMING.kinds, NAMING.follows)
MOST_AROUND = 20_000
"""Around one document no further step is begun above so many relations: what is there must fit into memory and be drawn."""


def to_networkx(
    store: Store,
    number: str | None = None,
    *,
    depth: int = 1,
    keys: Iterable[str] | None = None,
    labels: Collection[str] = ("Document",),
) -> "nx.MultiDiGraph[str]":
    """Return documents with all relations between them as a networkx graph.

    A node is called by its key and bears `label` and the properties of the schema that it has; an edge is keyed by its
    kind and bears the properties of its relation. `graph.graph["complete"]` is false where the search around a document was
    cut short, so that documents within `depth` steps are missing.

    Args:
        store: where to look.
        number: the document around which to look, forgiving; null for the whole graph.
        depth: how many steps to go from it, in either direction; no further step is begun above `MOST_AROUND` relations.
        keys: these documents instead, such as a question returned.
        labels: of which labels nodes are wanted; of "Task" and "Agency" those that the documents lead to.

    Raises:
        NotFoundError: no document is called `number`, several are, or none has one of the keys.
        ValueError: a label that the schema does not know.
    """
    import networkx as nx

    labels = [labels] if isinstance(labels, str) else labels
    unknown, complete = set(labels) - set(_FROM), True
    if unknown:
        raise ValueError(f"no such label: {', '.join(sorted(unknown))}")
    if number is not None:
        around = web(store, lookup(store, number).key, AROUND, depth, MOST_AROUND)
        keys, complete = around.distances, around.complete
    elif keys is not None:
        keys = _all_there(store, [keys] if isinstance(keys, str) else keys)
    members = {label: set[str]() for label in _FROM if label in labels}
    for label in members if keys is None else ():
        members[label].update(key for page in pages(store, label) for key in page)
    members.setdefault("Document", set()).update(keys or ())
    graph = nx.MultiDiGraph(complete=complete)
    joined = [row for label in _FROM if label in members for row in _leading_away(store, label, members, keys is None)]
    for label, some in members.items():
        rows = (row for batch in batches(some) for row in nodes(store, label, batch))
        graph.add_nodes_from((row["key"], {"label": label, **_known(row)}) for row in rows)
    ends = ((row["source"], row["target"], row["kind"], _known(row)) for row in joined)
    graph.add_edges_from(edge for edge in ends if edge[0] in graph and edge[1] in graph)
    return graph


def _all_there(store: Store, keys: Iterable[str]) -> set[str]:
    """Return the keys.

    Raises:
        NotFoundError: "unknown-number": no document has one of them.
    """
    wanted = set(keys)
    for key in sorted(wanted - nodes_of(store, wanted).keys()):
        raise NotFoundError("unknown-number", number=key)
    return wanted


def _leading_away(store: Store, label: str, members: dict[str, set[str]], whole: bool) -> list[Row]:
    """Return what leads away from the members of a label; tasks and agencies that it leads to become members."""
    rows = [row for batch in batches(members[label]) for row in edges(store, label, batch)]
    for row in rows:
        other = str(row["label"])
        if not whole and other in members and other not in ("Document", label):
            members[other].add(str(row["target"]))
    return rows


def _known(row: Row) -> dict[str, object]:
    properties = row["properties"]
    return dict(properties) if isinstance(properties, dict) else {}
