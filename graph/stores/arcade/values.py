"""Values of the engine as JSON has them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

_PLAIN = frozenset((type(None), str, bool, int, float))


def plain_row(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as JSON has it; nearly all values are so already, and stay where they are."""
    for name, value in row.items():
        if type(value) not in _PLAIN:
            row[name] = plain(value)
    return row


def plain(value: Any) -> Any:
    """Return a value as JSON has it: a day as ISO text, a node as its properties."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list and _PLAIN.issuperset(map(type, value)):
        return value
    if kind is dict and _PLAIN.issuperset(map(type, value.values())) and "@rid" not in value:
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        # Most members are plain: a call for each would take most of the time that an export takes here.
        some = value.items()
        return {name: each if type(each) in _PLAIN else plain(each) for name, each in some if not name.startswith("@")}
    if isinstance(value, list | tuple | set):
        return [plain(each) for each in value]
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    return str(value)
