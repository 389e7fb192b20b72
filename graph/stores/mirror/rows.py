"""Nodes and edges as rows of the tables."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ...evidence import places_of
from ...model import Edge, Node, Value
from ...schema import AGENCY, DOCUMENT, MAY_BE, RELATIONS, TASK
from ..statements import day


class NodeTable(NamedTuple):
    """The table of the nodes of a label, and which of their properties stand in it."""

    name: str
    columns: tuple[str, ...]


class EdgeTable(NamedTuple):
    """The table of the edges of a kind: between which tables they lead, and which of their properties stand in it."""

    name: str
    source: str
    target: str
    columns: tuple[str, ...]


_OF_DOCUMENT = "number number_folded symbol type title issuer level date_text status province findings"
_OF_TASK = "item text due due_printed moved_by extended due_text recurrence state report_to path member page start"
NODE_TABLES = {
    DOCUMENT.name: NodeTable("document", tuple(_OF_DOCUMENT.split())),
    TASK.name: NodeTable("task", tuple(_OF_TASK.split())),
    AGENCY.name: NodeTable("agency", ("name",)),
}
"""The table of the nodes of each label."""

RELATION = EdgeTable("relation", "document", "document", ("partial", "inferred", "effective", "evidence"))
"""The table of all relations between documents, which says the kind of each."""

EDGE_TABLES = {
    **{kind.name: RELATION for kind in (*RELATIONS, MAY_BE)},
    "HAS_TASK": EdgeTable("has_task", "document", "task", ()),
    "ASSIGNED_TO": EdgeTable("assigned_to", "task", "agency", ("role",)),
}
"""The table of the edges of each kind; those of other kinds stand in none."""

_PLACE = '"witness":'
"""Stands once in the text of each place: within a sentence its quotation marks would be written otherwise."""

_RANKING = ("witness", "confidence")
_SHOWN = (*_RANKING, "path", "member", "page", "start", "end", "sentence_start", "sentence")


def node_values(node: Node) -> list[Value]:
    """Return the key of a node and its properties as they stand in its table."""
    return [node.key, *_values(node.properties, NODE_TABLES[node.label].columns)]


def edge_values(edge: Edge) -> list[Value]:
    """Return the properties of an edge as they stand in its table; each place that may mean several documents is shown by itself."""
    values = _values(edge.properties, EDGE_TABLES[edge.kind].columns)
    if EDGE_TABLES[edge.kind] is RELATION and edge.kind != MAY_BE.name:
        values[-1] = _shown(values[-1], edge.source)
    return values


def _values(properties: Mapping[str, Value], columns: Sequence[str]) -> list[Value]:
    return [_AS_STORED[name](properties.get(name)) if name in _AS_STORED else properties.get(name) for name in columns]


def _iso(value: Value) -> Value:
    found = day(value)
    return found.isoformat() if found else None


def _errors(value: Value) -> Value:
    """Return the findings of a document if any is an error: nothing else of them is shown beside it."""
    return value if value and '"error"' in str(value) else None


def _shown(value: Value, source: str) -> Value:
    """Return the places where a relation is said: of the best what is shown of it, of the others what they rank by."""
    if not value or str(value).count(_PLACE) == 1:  # as most are: it can stay as it is
        return value
    best, *others = places_of(value, source)
    kept = [_cut(best, _SHOWN), *(_cut(place, _RANKING) for place in others)]
    return json.dumps(kept, ensure_ascii=False)


def _cut(place: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: place[name] for name in names if place.get(name) is not None}


_AS_STORED: Mapping[str, Callable[[Value], Value]] = {
    "due": _iso,
    "due_printed": _iso,
    "effective": _iso,
    "findings": _errors,
}
