"""The cells of a row, as the kinds that the answers are made of."""

from ..graph.model import Row


def text_of(row: Row, name: str) -> str | None:
    """Return a cell as text, null where there is nothing."""
    value = row[name]
    return None if value is None else str(value)


def texts_of(row: Row, name: str) -> list[str]:
    """Return a cell that holds a list of texts, empty where there is nothing."""
    value = row[name]
    return value if isinstance(value, list) else []
