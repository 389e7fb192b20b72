"""Dates as far as they are known: ISO text, whole ("2023-09-11") or cut ("2023-09", "2023")."""

import datetime
import re
from functools import lru_cache

_WHOLE = re.compile(r"\d{4}-\d{2}-\d{2}")


@lru_cache(maxsize=65_536)
def is_day(date: str | None) -> bool:
    """Tell whether a date is known to the day: year, month and day of the calendar, in digits.

    >>> is_day("2023-09-11"), is_day("2023-09"), is_day("2023-09-31"), is_day("2023-W37-1")
    (True, False, False, False)
    """
    if not date or not _WHOLE.fullmatch(date):
        return False
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        return False
    return True
