"""What a store holds, and what could not be read into it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..findings import Finding
from ..graph.building.inventory import inventory
from ..graph.stores.store import Store
from .catalogue import catalogue


@dataclass(frozen=True, slots=True)
class Info:
    """Counts of a store: nodes by label, documents by status, edges by kind, and why files gave no text.

    Attributes:
        schema: the version of the schema that the graph was written under.
        files: how many files were read into it; null where the workspace that knows them is elsewhere.
    """

    schema: str
    files: int | None
    nodes: Mapping[str, int]
    documents: Mapping[str, int]
    edges: Mapping[str, int]
    unread: tuple[Finding, ...]


def info(store: Store, place: Path | str) -> Info:
    """Return what the open `store` at `place` holds."""
    kept = inventory(place)
    return Info(
        schema=kept.schema,
        files=kept.files,
        nodes=_counted(store, "count_labels", "label", "nodes"),
        documents=_counted(store, "count_statuses", "status", "documents"),
        edges=_counted(store, "count_kinds", "kind", "edges"),
        unread=kept.unread,
    )


def _counted(store: Store, question: str, group: str, count: str) -> dict[str, int]:
    return {str(row[group]): int(str(row[count])) for row in store.read(catalogue()[question].cypher)}
