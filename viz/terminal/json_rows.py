"""Rows as JSON, one after the other: of very many none waits for the others."""

from collections.abc import Iterable, Iterator, Mapping
from json import JSONEncoder
from typing import Any

_FLAT = JSONEncoder(ensure_ascii=False)
_DEEP = JSONEncoder(ensure_ascii=False, indent=2)
_ROW, _CELL = "  ", "    "


def json_rows(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield pieces of the text that `json.dumps` makes of a list of rows with two blanks a level, a line end behind it."""
    before = "[\n"
    for row in rows:
        yield f"{before}{_ROW}{_row(row)}"
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _row(row: Mapping[str, Any]) -> str:
    if not row:
        return "{}"
    cells = (f"{_CELL}{_FLAT.encode(name)}: {_value(value)}" for name, value in row.items())
    return "{\n" + ",\n".join(cells) + f"\n{_ROW}}}"


def _value(value: Any) -> str:
    if isinstance(value, list | dict):
        return _DEEP.encode(value).replace("\n", f"\n{_CELL}")
    return _FLAT.encode(value)
