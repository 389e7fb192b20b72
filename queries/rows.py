"""The cells of a row, as the kinds that the answers are made of."""

from ..graph.model import Row


def text_of(row: Row, name: str) -> str | None:
    """Return a cell as text, null where there is nothing."""
    value = row[name]
    return None if value is None else str(value)
