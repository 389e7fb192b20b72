"""Whether a small change is in the graph: only what it concerns is asked for, however large the graph is."""

from collections.abc import Iterable, Iterator

from ..model import Row, Value
from ..stores.statements import KINDS, LABELS, count_some_edges, count_some_nodes
from ..stores.store import BATCH, Store
from .changes import Changes, grouped, name_of, named


def missing(found: Changes, store: Store) -> str:
    """Return what of the changes the graph lacks, or still holds, in a few words; empty where it is as it should be."""
    there = [*map(name_of, found.nodes), *map(name_of, found.edges)]
    left = set(found.gone).difference(there)
    lacking = [f"{name} {count} ≠ {wanted}" for name, count, wanted in _counted(store, there) if count != wanted]
    return ", ".join([*lacking, *(f"{name} {count} ≠ 0" for name, count, _ in _counted(store, left) if count)])


def _counted(store: Store, names: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """Yield of each label and kind how many of these nodes and edges the graph holds, and how many they are."""
    nodes, edges = named(names)
    for label, some in grouped(nodes, "label"):
        yield label, _count(store, count_some_nodes(LABELS[label]), some, {"keys": "key"}), len(some)
    for kind, some in grouped(edges, "kind"):
        cypher = count_some_edges(KINDS[kind])
        yield kind, _count(store, cypher, some, {"sources": "source", "targets": "target"}), len(some)


def _count(store: Store, cypher: str, rows: list[Row], columns: dict[str, str]) -> int:
    """Count some nodes or edges: each column of the rows is a parameter."""
    total = 0
    for start in range(0, len(rows), BATCH):
        some = rows[start : start + BATCH]
        given: dict[str, Value] = {name: [str(row[column]) for row in some] for name, column in columns.items()}
        total += sum(int(str(row["number"])) for row in store.read(cypher, given))
    return total
