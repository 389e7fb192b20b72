"""The Cypher texts that write the graph: the `.cypher` files beside this one, filled with the schema's names.

Labels, kinds and property names cannot be parameters in Cypher, so they come from the declarations in `schema`;
values are only ever parameters.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from ...iso_days import whole_day
from ..model import Value
from ..schema import EDGES, NODES, EdgeKind, Index, NodeLabel, Property

LABELS = {label.name: label for label in NODES}
KINDS = {kind.name: kind for kind in EDGES}
_DECLARED: tuple[NodeLabel | EdgeKind, ...] = (*NODES, *EDGES)
DATES = {each.name: tuple(prop.name for prop in each.properties if prop.kind == "date") for each in _DECLARED}
"""Which properties of each label or kind are days."""


def day(value: object) -> date | None:
    """Return the day that ISO text names; null where only a month or a year is known, or there is no such day."""
    return whole_day(str(value)) if value else None


def stored(properties: Mapping[str, Value], dates: Iterable[str]) -> dict[str, object]:
    """Return the properties as an engine takes them: those named by `dates` as days, and nothing that is null."""
    days = {name: day(properties.get(name)) for name in dates}
    return {name: value for name, value in {**properties, **days}.items() if value is not None}


def words_of() -> dict[str, tuple[str, ...]]:
    """Return the properties of each label whose words are looked up in full text."""
    found = {label.name: tuple(prop.name for prop in label.properties if prop.index == "words") for label in NODES}
    return {label: names for label, names in found.items() if names}


def constraints() -> Iterator[str]:
    """Yield what makes every label's key unique."""
    return _declared("unique", "constraint")


def indexes() -> Iterator[str]:
    """Yield what makes properties quick to look up."""
    return _declared("lookup", "index")


def looked_up_by(index: Index) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each constraint ("unique") or index ("lookup"), with its label and property."""
    for label in NODES:
        for prop in label.properties:
            if prop.index == index:
                yield f"{label.name}_{prop.name}".lower(), label.name, prop.name


def _declared(index: Index, template: str) -> Iterator[str]:
    for name, label, prop in looked_up_by(index):
        yield filled(_template(template), name=name, label=label, property=prop)


def merge_nodes(label: NodeLabel) -> str:
    """Return the text that makes nodes of `label` be as its rows say."""
    return filled(_template("merge_nodes"), label=label.name, properties=_assignments(label.properties[1:]))


def merge_edges(kind: EdgeKind) -> str:
    """Return the text that makes edges of `kind` be as its rows say."""
    assigned = f"SET {_assignments(kind.properties)}" if kind.properties else ""
    return filled(_template("merge_edges"), kind=kind.name, source=kind.source, target=kind.target, set=assigned)


def delete_nodes(label: NodeLabel) -> str:
    """Return the text that takes nodes of `label` away."""
    return filled(_template("delete_nodes"), label=label.name)


def delete_edges(kind: EdgeKind) -> str:
    """Return the text that takes edges of `kind` away."""
    return filled(_template("delete_edges"), kind=kind.name, source=kind.source, target=kind.target)


def sample_of() -> str:
    """Return the text that asks for one document by its key."""
    return _template("sample")


def count_of_nodes() -> str:
    """Return the text that counts the nodes of each label."""
    return _template("count_nodes")


def count_of_edges() -> str:
    """Return the text that counts the edges of each kind."""
    return _template("count_edges")


def keys_of(label: str) -> str:
    """Return the text that asks for the keys of all nodes of `label`."""
    return filled(_template("keys"), label=label)


def count_of_edges_from(label: str) -> str:
    """Return the text that counts the edges of each kind that begin at some nodes of `label`."""
    return filled(_template("count_edges_from"), label=label)


def count_some_nodes(label: NodeLabel) -> str:
    """Return the text that counts how many of some nodes of `label` there are."""
    return filled(_template("count_some_nodes"), label=label.name)


def count_some_edges(kind: EdgeKind) -> str:
    """Return the text that counts how many of some edges of `kind` there are."""
    return filled(_template("count_some_edges"), kind=kind.name, source=kind.source, target=kind.target)


def filled(text: str, **names: str) -> str:
    """Return a text with names of the schema in its «places»."""
    for place, name in names.items():
        text = text.replace(f"«{place}»", name)
    return text


def _assignments(properties: tuple[Property, ...]) -> str:
    return ", ".join(f"n.{prop.name} = {_value(prop)}" for prop in properties)


def _value(prop: Property) -> str:
    return f"date(row.{prop.name})" if prop.kind == "date" else f"row.{prop.name}"


@cache
def _template(name: str) -> str:
    return (files(__package__) / f"{name}.cypher").read_text(encoding="utf-8")
