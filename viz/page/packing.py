"""A column of the page: what repeats said once; small enough to send, quick to unpack.

It is one of three things: the plain values; `{"of": [...], "at": [...]}`, the different values and which of them stands in
each row; `{"steps": [...]}`, whole numbers as steps from one to the next.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import asdict
from itertools import pairwise
from typing import Any

SHARED = 0.6
"""A column shares its values where at most this part of them differ."""


def column(values: Iterable[Hashable]) -> Any:
    """Return the values, all of one type or null, in the shortest of the three forms."""
    listed = list(values)
    places = {value: place for place, value in enumerate(dict.fromkeys(listed))}
    if all(type(value) is int for value in places):
        return _numbers(listed)
    if len(places) <= SHARED * len(listed):
        return {"of": [_plain(value) for value in places], "at": [places[value] for value in listed]}
    return [_plain(value) for value in listed]


def _numbers(listed: list[Any]) -> Any:
    steps = [*listed[:1], *(after - before for before, after in pairwise(listed))]
    return {"steps": steps} if len(str(steps)) < len(str(listed)) else listed


def fields(things: Sequence[object], names: Iterable[str]) -> dict[str, Any]:
    """Return how many things there are, and a column of each attribute."""
    return {"count": len(things), **{name: column(getattr(each, name) for each in things) for name in names}}


def _plain(value: Any) -> Any:
    """Return the value as JSON has it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return asdict(value) if hasattr(value, "__dataclass_fields__") else value
