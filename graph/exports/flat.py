"""Properties as formats take them: those that are known, and for formats without lists and days one column for each name, of one simple type."""

from collections.abc import Iterable, Iterator, Mapping
from json.encoder import encode_basestring

from ..model import Node, Value
from ..schema import EdgeKind, NodeLabel, Property

BETWEEN = " | "
"""What stands between the members of a list; no member of ours holds it."""


LEFT_OUT = frozenset(("key", "number_folded", "number_squeezed", "title_folded", "name_folded", "words"))
"""What a program has no use for in which nothing is looked up as we do: the name of the node itself, and what is made of other properties."""


def columns(declared: Iterable[NodeLabel | EdgeKind]) -> dict[str, Property]:
    """Return the properties that any of these has and `told` gives, by name, in the order of the schema."""
    found: dict[str, Property] = {}
    for each in declared:
        for prop in each.properties:
            found.setdefault(prop.name, prop)
    return {name: prop for name, prop in found.items() if name not in LEFT_OUT}


SIMPLE = {"integer": "long", "number": "double", "flag": "boolean"}
"""The simple types of GEXF and GraphML by our own; all else is "string"."""


def known(properties: Mapping[str, Value]) -> Iterator[tuple[str, Value]]:
    """Yield each property that is known, in the order of their names."""
    return ((name, properties[name]) for name in sorted(properties) if properties[name] is not None)


def told(properties: Mapping[str, Value]) -> dict[str, Value]:
    """Return what is of use to others, in the order of the names.

    What is empty says nothing, and a place of the evidence that has no sentence has the one that stands beside it.
    """
    found: dict[str, Value] = {
        name: value
        for name in sorted(properties)
        if ((value := properties[name]) or value == 0) and name not in LEFT_OUT  # false and zero say something
    }
    if "evidence" in found and "sentence" in found:
        repeated = f', "sentence": {encode_basestring(str(found["sentence"]))}'
        found["evidence"] = str(found["evidence"]).replace(repeated, "")
    return found


def text_of(value: Value) -> str:
    """Return a value as one text: lists on one line, truth in small letters."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return BETWEEN.join(map(str, value))
    return repr(value)


def caption(node: Node) -> str:
    """Return what stands beside a node in a picture."""
    names = (node.properties.get(name) for name in ("number", "name", "title", "symbol", "item", "key"))
    return text_of(next((name for name in names if name), node.key))
