"""Properties as formats without lists and days know them: one column for each name, of one simple type."""

import re
from collections.abc import Iterable, Iterator, Mapping

from ..model import Node, Value
from ..schema import EdgeKind, NodeLabel, Property

BETWEEN = " | "
"""What stands between the members of a list; no member of ours holds it."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def columns(declared: Iterable[NodeLabel | EdgeKind]) -> dict[str, Property]:
    """Return the properties that any of these has, by name, in the order of the schema."""
    found: dict[str, Property] = {}
    for each in declared:
        for prop in each.properties:
            found.setdefault(prop.name, prop)
    return found


def texts(properties: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each property that is known, in the order of their names."""
    for name in sorted(properties):
        value = properties[name]
        if value is not None:
            yield name, text_of(value)


def text_of(value: Value) -> str:
    """Return a value as XML has it: lists on one line, truth in small letters, nothing that XML cannot hold."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return _NOT_XML.sub(" ", BETWEEN.join(map(str, value)))
    return _NOT_XML.sub(" ", value) if isinstance(value, str) else repr(value)


def caption(node: Node) -> str:
    """Return what stands beside a node in a picture."""
    known = (node.properties.get(name) for name in ("number", "name", "title", "symbol", "item", "key"))
    return text_of(next((value for value in known if value), node.key))
