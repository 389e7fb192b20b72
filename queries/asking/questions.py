"""The list of canned questions, as an answer like any other."""

from typing import TYPE_CHECKING

from ..catalogue import Parameter, for_people, groups
from .ask import Answer

if TYPE_CHECKING:
    from ...graph.model import Row


def questions(lang: str) -> Answer:
    """Return the canned questions that a person may ask, by their groups: id, what it asks in `lang`, parameters, columns."""
    rows: tuple[Row, ...] = tuple(
        {
            "group": getattr(groups()[query.group], lang),
            "id": query.id,
            "question": getattr(query, lang),
            "parameters": [described(parameter, lang) for parameter in query.parameters.values()],
            "columns": list(query.columns),
        }
        for query in for_people().values()
    )
    return Answer(("group", "id", "question", "parameters", "columns"), rows, complete=True)


def described(parameter: Parameter, lang: str) -> str:
    """Return a parameter in a few words: "since: date = null (từ ngày)"."""
    default = "" if parameter.default is None else f" = {parameter.default}"
    return f"{parameter.name}: {parameter.kind}{default} ({getattr(parameter, lang)})"
