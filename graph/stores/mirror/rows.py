"""Nodes and edges as rows of the tables, and the way back."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ...evidence import places_of
from ...model import Edge, Node, Value
from ...schema import EDGES, EVIDENCE, MAY_BE, NODES, RELATIONS, Property
from ..statements import day


@dataclass(frozen=True, slots=True, eq=False)
class NodeTable:
    """The table of the nodes of a label, and their properties but for the key, all of which stand in it.

    There is one of each, known by itself: to compare what is in it would take longer than a row is long.
    """

    name: str
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True, eq=False)
class EdgeTable:
    """The table of the edges of a kind: between which tables they lead, and their properties, all of which stand in it."""

    name: str
    source: str
    target: str
    properties: tuple[Property, ...]


NODE_TABLES = {label.name: NodeTable(label.name.lower(), label.properties[1:]) for label in NODES}
"""The table of the nodes of each label."""

RELATION = EdgeTable("relation", "document", "document", EVIDENCE)
"""The table of all relations between documents, which says the kind of each."""

EDGE_TABLES = {
    **{
        kind.name: EdgeTable(kind.name.lower(), kind.source.lower(), kind.target.lower(), kind.properties)
        for kind in EDGES
    },
    **{kind.name: RELATION for kind in (*RELATIONS, MAY_BE)},
}
"""The table of the edges of each kind."""

_PLACE = '"witness":'
"""Stands once in the text of each place: within a sentence its quotation marks would be written otherwise."""

_RANKING = ("witness", "confidence")
_SHOWN = (*_RANKING, "path", "member", "page", "start", "end", "sentence_start", "sentence")

_SENTENCE = '"sentence": "'
"""Stands before the words of each place, and within none; see `_PLACE`."""

_decoded = json.JSONDecoder().raw_decode
_encoded = json.JSONEncoder(ensure_ascii=False).encode


@cache
def columns_of(table: NodeTable | EdgeTable) -> tuple[str, ...]:
    """Return the columns with the properties in a table."""
    names = tuple(prop.name for prop in table.properties)
    return (*names, "in_full") if table is RELATION else names


def node_values(node: Node) -> list[Value]:
    """Return the properties of a node as they stand in its table."""
    return _values(node.properties, NODE_TABLES[node.label])


def edge_values(edge: Edge) -> list[Value]:
    """Return the properties of an edge as they stand in its table."""
    table = EDGE_TABLES[edge.kind]
    if table is not RELATION:
        return _values(edge.properties, table)
    in_full, shown = edge.properties.get("evidence"), _shown(edge)
    kept = {**edge.properties, "evidence": shown, "in_full": None if in_full == shown else in_full}
    if kept.get("sentence") == _first_sentence(in_full):
        kept["sentence"] = None
    return _values(kept, table)


def properties_of(table: NodeTable | EdgeTable, row: Sequence[Any]) -> dict[str, Value]:
    """Return what stands in the columns of a row as an engine gives it: no property that is null."""
    found = {name: value for name, value in zip(columns_of(table), row, strict=True) if value is not None}
    for name, decoded in _decoders(table):
        if name in found:
            found[name] = decoded(found[name])
    return _with_places(found) if table is RELATION else found


def _values(properties: Mapping[str, Value], table: NodeTable | EdgeTable) -> list[Value]:
    values = [properties.get(name) for name in columns_of(table)]
    for at, encoded in _encoders(table):
        values[at] = encoded(values[at])
    return values


@cache
def _encoders(table: NodeTable | EdgeTable) -> list[tuple[int, Callable[[Value], Value]]]:
    by_kind = {"texts": _as_json, "date": _iso}
    return [(at, by_kind[prop.kind]) for at, prop in enumerate(table.properties) if prop.kind in by_kind]


@cache
def _decoders(table: NodeTable | EdgeTable) -> list[tuple[str, Callable[[Any], Value]]]:
    by_kind: dict[str, Callable[[Any], Value]] = {"texts": _list, "flag": bool}
    return [(prop.name, by_kind[prop.kind]) for prop in table.properties if prop.kind in by_kind]


def _iso(value: Value) -> Value:
    found = day(value)
    return found.isoformat() if found else None


def _as_json(value: Value) -> Value:
    return None if value is None else _encoded(value)


def _list(text: str) -> list[str]:
    found: list[str] = [] if text == "[]" else json.loads(text)
    return found


def _shown(edge: Edge) -> Value:
    """Return the places where a relation is said: of the best what is shown of it, of the others what they rank by.

    Each place that may mean several documents is shown by itself.
    """
    value = edge.properties.get("evidence")
    if not value or edge.kind == MAY_BE.name or str(value).count(_PLACE) <= 1:  # as most are: it can stay as it is
        return value
    best, *others = places_of(value, edge.source)
    kept = [_cut(best, _SHOWN), *(_cut(place, _RANKING) for place in others)]
    return _encoded(kept)


def _cut(place: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: place[name] for name in names if place.get(name) is not None}


def _with_places(found: dict[str, Any]) -> dict[str, Value]:
    """Return the properties of a relation with all of its places, and the words of the first of them where no others are kept."""
    if "in_full" in found:
        found["evidence"] = found.pop("in_full")
    if "sentence" not in found and (sentence := _first_sentence(found.get("evidence"))):
        found["sentence"] = sentence
    return found


def _first_sentence(evidence: Value) -> str | None:
    """Return the words of the first of the places that are kept as JSON text, as a relation nearly always has them."""
    text = str(evidence or "")
    at = text.find(_SENTENCE)
    if at < 0:
        return None
    found: str = _decoded(text, at + len(_SENTENCE) - 1)[0]
    return found
