"""A day as Python hands it over: a date, or text as one types it."""

from collections.abc import Mapping
from datetime import date

from ..graph.model import Value
from ..queries.asking.parameters import day


def iso_day(parameter: str, given: date | str | None) -> str | None:
    """Return a day as ISO text, null where none is given: of a date, of "2025-12-31" and of "31/12/2025".

    Raises:
        QueryError: "wrong-parameter".
    """
    if isinstance(given, date):
        return date(given.year, given.month, given.day).isoformat()  # a datetime is a date as well
    return day(parameter, given) if given else None


def with_iso_days(parameters: Mapping[str, Value | date]) -> dict[str, Value]:
    """Return the parameters of a question with their dates as ISO text, as the graph keeps days."""
    return {name: iso_day(name, each) if isinstance(each, date) else each for name, each in parameters.items()}


def iso_today(given: date | str | None) -> str:
    """Return the day by which something is judged as ISO text, that of this machine where none is given.

    Raises:
        QueryError: "wrong-parameter".
    """
    return iso_day("today", given) or date.today().isoformat()  # noqa: DTZ011 - the day on the wall of the office
