"""Dates as far as they are known: ISO text, whole ("2023-09-11") or cut ("2023-09", "2023")."""


def is_day(date: str | None) -> bool:
    """Tell whether a date is known to the day."""
    return len(date or "") == len("2023-09-11")
