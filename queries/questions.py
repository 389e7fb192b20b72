"""The list of canned questions, as an answer like any other."""

from typing import TYPE_CHECKING

from .ask import Answer
from .catalogue import catalogue

if TYPE_CHECKING:
    from ..graph.model import Row


def questions(lang: str) -> Answer:
    """Return the canned questions that a person may ask: id, what it asks in `lang`, its parameters and columns."""
    rows: tuple[Row, ...] = tuple(
        {
            "id": query.id,
            "question": query.en if lang == "en" else query.vi,
            "parameters": [f"{name}: {kind}" for name, kind in query.parameters.items()],
            "columns": list(query.columns),
        }
        for query in catalogue().values()
        if not query.program
    )
    return Answer(("id", "question", "parameters", "columns"), rows, complete=True)
