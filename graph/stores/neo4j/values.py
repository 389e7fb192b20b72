"""Values of the driver as JSON has them."""

from itertools import chain
from types import NoneType
from typing import Any

from neo4j.graph import Entity, Path
from neo4j.time import Date, DateTime, Duration, Time

_PLAIN = frozenset((NoneType, bool, int, float, str))
"""What JSON has itself, as nearly every value is."""


def plain(value: Any) -> Any:
    """Return a value as JSON has it: a day as ISO text, a node or a relation as its properties, a path as these with the kinds of relations between."""
    if type(value) in _PLAIN or (type(value) is list and _PLAIN.issuperset(map(type, value))):
        return value
    if isinstance(value, Date | DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Entity):
        return plain(dict(value))
    if isinstance(value, Path):
        return _steps(value)
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(each) for each in value]
    return str(value)


def _steps(path: Path) -> list[Any]:
    first, *others = map(plain, path.nodes)
    return [first, *chain.from_iterable(zip((each.type for each in path.relationships), others, strict=True))]
