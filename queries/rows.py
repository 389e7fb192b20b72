"""The cells of a row, as the kinds that the answers are made of."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..graph.model import Row


def text_of(row: Row, name: str) -> str | None:
    """Return a cell as text, null where there is nothing."""
    value = row[name]
    return None if value is None else str(value)


def texts_of(row: Row, name: str) -> list[str]:
    """Return a cell that holds a list of texts, empty where there is nothing."""
    value = row[name]
    return value if isinstance(value, list) else []


def moved_of(task: Row) -> Mapping[str, Any]:
    """Return how a later document moves the day of a task, or may move it, as the graph keeps it; empty where none does."""
    words = task.get("extended")
    moved: Mapping[str, Any] = json.loads(str(words)) if words else {}
    return moved


def by_key(rows: Iterable[Row]) -> dict[str, Row]:
    """Return the rows by their cells `key`."""
    return {str(row["key"]): row for row in rows}
