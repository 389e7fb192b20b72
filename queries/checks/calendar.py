"""Working days: weekends and public holidays (Bộ luật Lao động 2019 Điều 111 and 112)."""

from datetime import date, timedelta

_SATURDAY = 5


def is_day_off(day: str) -> bool:
    """Tell whether no office works on `day` (ISO)."""
    return date.fromisoformat(day).weekday() >= _SATURDAY


def next_working_day(day: str) -> str:
    """Return the first day after `day` on which offices work (ISO)."""
    following = date.fromisoformat(day) + timedelta(days=1)
    while is_day_off(following.isoformat()):
        following += timedelta(days=1)
    return following.isoformat()
