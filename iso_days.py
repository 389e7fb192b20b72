"""Days as far as they are known: ISO text, whole ("2023-09-11") or cut ("2023-09", "2023")."""

import re
from datetime import date
from functools import lru_cache
from typing import TypeGuard

_WHOLE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@lru_cache(maxsize=65_536)
def whole_day(iso: str | None) -> date | None:
    """Return the day that ISO text names, where it is known to the day: year, month and day of the calendar, in digits.

    >>> [whole_day(iso) for iso in ("2023-09", "2023-09-31", "2023-W37-1", "20230911", None)]
    [None, None, None, None, None]
    >>> whole_day("2023-09-11")
    datetime.date(2023, 9, 11)
    """
    try:
        return date.fromisoformat(iso) if iso and _WHOLE.fullmatch(iso) else None
    except ValueError:
        return None


def is_day(iso: str | None) -> TypeGuard[str]:
    """Tell whether a date is known to the day; see `whole_day`."""
    return whole_day(iso) is not None


@lru_cache(maxsize=4096)
def existing_day(year: int, month: int, day: int) -> str | None:
    """Return the day, None where there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def is_later(day: str, than: str) -> bool:
    """Compare two ISO days as far as both are known: 2024-12-28 is later than 2024-02, 2024-02-28 is not."""
    known = min(len(day), len(than))
    return day[:known] > than[:known]
