"""What an argument may be: how many, how far, and what a document is called; whatever else is given is refused by name."""

from ..errors import QueryError
from ..queries import MOST_ROWS


def at_least(least: int, parameter: str, given: int) -> int:
    """Return a number of steps or answers.

    Raises:
        QueryError: "wrong-parameter": it is no whole number, or below the least that makes sense.
    """
    if not _is_whole(given) or given < least:
        raise QueryError("wrong-parameter", parameter=parameter, example=f"{least}, {least + 1}, …", value=given)
    return given


def rows(limit: int) -> int:
    """Return how many rows an answer may have at most.

    Raises:
        QueryError: "wrong-parameter": it is no whole number from 1 to `MOST_ROWS`.
    """
    if not _is_whole(limit) or not 1 <= limit <= MOST_ROWS:
        raise QueryError("wrong-parameter", parameter="limit", example=f"1, …, {MOST_ROWS}", value=limit)
    return limit


def named(parameter: str, given: str) -> str:
    """Return what a document is called.

    Raises:
        QueryError: "wrong-parameter": it is no text.
    """
    if not isinstance(given, str):
        raise QueryError("wrong-parameter", parameter=parameter, example="“418/TB-VPCP”", value=given)
    return given


def _is_whole(given: object) -> bool:
    return isinstance(given, int) and not isinstance(given, bool)
