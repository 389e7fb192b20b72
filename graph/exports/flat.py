"""Properties as formats take them: those that are known, and for formats without lists and days one column for each name, of one simple type."""

from collections.abc import Iterable, Iterator, Mapping

from ..model import Node, Value
from ..schema import EdgeKind, NodeLabel, Property

BETWEEN = " | "
"""What stands between the members of a list; no member of ours holds it."""


def columns(declared: Iterable[NodeLabel | EdgeKind]) -> dict[str, Property]:
    """Return the properties that any of these has, by name, in the order of the schema."""
    found: dict[str, Property] = {}
    for each in declared:
        for prop in each.properties:
            found.setdefault(prop.name, prop)
    return found


SIMPLE = {"integer": "long", "number": "double", "flag": "boolean"}
"""The simple types of GEXF and GraphML by our own; all else is "string"."""


def known(properties: Mapping[str, Value]) -> Iterator[tuple[str, Value]]:
    """Yield each property that is known, in the order of their names."""
    return ((name, properties[name]) for name in sorted(properties) if properties[name] is not None)


def text_of(value: Value) -> str:
    """Return a value as one text: lists on one line, truth in small letters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return BETWEEN.join(map(str, value))
    return value if isinstance(value, str) else repr(value)


def caption(node: Node) -> str:
    """Return what stands beside a node in a picture."""
    names = (node.properties.get(name) for name in ("number", "name", "title", "symbol", "item", "key"))
    return text_of(next((name for name in names if name), node.key))
