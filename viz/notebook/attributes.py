"""What the nodes and edges of a graph from elsewhere may say: what cannot be shown is refused, with where it stands and how it is written."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from pydantic import ValidationError

from ...errors import QueryError
from ...extract.grammar.dates import typed_day
from ...graph.decisions.model import Decision

STATUS = ("loaded", "cited", "provisional")

_CUT = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


class Kind(NamedTuple):
    """How the values of an attribute are read (null: this is none), and one of them as it is written."""

    read: Callable[[Any], Any]
    example: str


def taken(where: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes of a node or an edge as a store would give them; `where` names it.

    Raises:
        QueryError: "wrong-attribute".
    """
    return {name: _taken(where, name, value) for name, value in facts.items()}


def _taken(where: str, name: str, value: Any) -> Any:
    if name not in KINDS or value is None or value == "":
        return value
    read, example = KINDS[name]
    if (found := read(value)) is None:
        raise QueryError("wrong-attribute", where=where, attribute=name, value=value, example=example)
    return found


def _status(value: Any) -> str | None:
    return value if value in STATUS else None


def _day(value: Any) -> str | None:
    return value.isoformat()[: len("2025-09-30")] if isinstance(value, date) else typed_day(str(value))


def _cut_day(value: Any) -> str | None:
    """Return a day as far as it is known: to the year, the month or the day."""
    return str(value) if _CUT.fullmatch(str(value)) else _day(value)


def _texts(value: Any) -> list[str] | None:
    if isinstance(value, str):
        return [value]
    return list(map(str, value)) if isinstance(value, (list, tuple)) else None


def _files(value: Any) -> str | None:
    """Return files, also those that are named by nothing but their paths."""
    named = [{"path": each} if isinstance(each, str) else each for each in value] if isinstance(value, list) else value
    return _entries("path")(named)


def _entries(*names: str) -> Callable[[Any], str | None]:
    """Return what reads a list of objects that have all of these names, or its JSON."""

    def read(value: Any) -> str | None:
        every = _parsed(value)
        sound = isinstance(every, list) and all(isinstance(each, dict) and each.keys() >= {*names} for each in every)
        return json.dumps(every, ensure_ascii=False) if sound else None

    return read


def _decisions(value: Any) -> str | None:
    text = _entries()(value)
    try:
        for each in json.loads(text or "[]"):
            Decision.model_validate(each)
    except ValidationError:
        return None
    return text


def _move(value: Any) -> str | None:
    return text[1:-1] if (text := _entries("document", "due", "sentence")([_parsed(value)])) else None


def _parsed(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return None


_EVIDENCE = ("witness", "path", "start", "end", "sentence_start")
_DAYS = ("date", "date_text", "effective", "effective_from", "received")
KINDS: Mapping[str, Kind] = {
    "status": Kind(_status, ", ".join(STATUS)),
    **dict.fromkeys(_DAYS, Kind(_cut_day, "2025-09-30, 2025-09, 2025")),
    "due": Kind(_day, "2025-09-30"),
    **dict.fromkeys(("addressees", "dates_seen"), Kind(_texts, '["…", "…"]')),
    "files": Kind(_files, '["a.pdf", "b.pdf"]'),
    "findings": Kind(_entries("code", "severity"), '[{"code": "…", "severity": "error", "facts": {…}}]'),
    "decided": Kind(_decisions, "[…] (OpenStore.to_networkx)"),
    "evidence": Kind(
        _entries(*_EVIDENCE), '[{"witness": "…", "path": "…", "start": 0, "end": 9, "sentence_start": 0}]'
    ),
    "extended": Kind(_move, '{"document": "…", "due": "2025-09-30", "sentence": "…"}'),
}
"""The attributes that are more than text; any other value is shown as it is."""
