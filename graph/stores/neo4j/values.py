"""Values of the driver as JSON has them."""

from typing import Any

from neo4j.graph import Entity, Path
from neo4j.time import Date, DateTime, Duration, Time


def plain(value: Any) -> Any:
    """Return a value as JSON has it: a day as ISO text, a node or a relationship as its properties."""
    if isinstance(value, Date | DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Entity):
        return plain(dict(value))
    if isinstance(value, Path):
        return [plain(node) for node in value.nodes]
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(each) for each in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
