"""Days on which offices work (ngày làm việc): neither weekend nor public holiday (Bộ luật Lao động 2019, Điều 111, 112).

The public holidays, the days off in lieu and the Saturdays that are worked in exchange stand in holidays.csv, each with
the text that says so. A year that is not in the list is not known: only its weekends are.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.resources import files

from ..messages import read_rows

_DAY = timedelta(days=1)
_SATURDAY = 5


def known_years() -> range:
    """Return the years whose holidays are on record."""
    years = {int(row["date"][:4]) for row in _rows()}
    return range(min(years), max(years) + 1)


def is_working_day(day: date) -> bool:
    """Tell whether offices work on a day, as far as the list goes.

    >>> is_working_day(date(2025, 4, 30)), is_working_day(date(2025, 4, 26)), is_working_day(date(2025, 4, 27))
    (False, True, False)
    """
    listed = _by_day().get(day)
    return listed["kind"] == "work" if listed else day.weekday() < _SATURDAY


def holiday(day: date, lang: str) -> str | None:
    """Return what a public holiday is called, null for any other day."""
    listed = _by_day().get(day)
    return listed[lang] if listed and listed["kind"] == "off" else None


def working_days_after(day: date) -> Iterator[date]:
    """Yield the working days after a day, which itself does not count (Bộ luật Dân sự 2015, Điều 147)."""
    while True:
        day += _DAY
        if is_working_day(day):
            yield day


def on_or_after(day: date) -> date:
    """Return the day itself if offices work on it, else the next on which they do (Bộ luật Dân sự 2015, khoản 5 Điều 148)."""
    return day if is_working_day(day) else next(working_days_after(day))


def on_or_before(day: date) -> date:
    """Return the day itself if offices work on it, else the last one before it on which they do."""
    while not is_working_day(day):
        day -= _DAY
    return day


@lru_cache
def first_open(today: str) -> str:
    """Return the first last day that is not over yet on a day, both ISO: on a Monday that is the Saturday before it.

    What was to be done by a day off may be done until the end of the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148).

    >>> first_open("2025-10-13"), first_open("2025-10-14")
    ('2025-10-11', '2025-10-14')
    """
    day = date.fromisoformat(today)
    while day > date.min and not is_working_day(day - _DAY):
        day -= _DAY
    return day.isoformat()


def between(first: date, last: date) -> int:
    """Return how many working days there are after `first` up to `last`, which counts; none where it is not later."""
    days = ((first + _DAY * number) for number in range(1, (last - first).days + 1))
    return sum(map(is_working_day, days))


def unknown_years(first: date, last: date) -> tuple[int, ...]:
    """Return the years from one day to another whose holidays are not on record."""
    return tuple(year for year in range(first.year, last.year + 1) if year not in known_years())


@cache
def _by_day() -> dict[date, dict[str, str]]:
    return {date.fromisoformat(row["date"]): row for row in _rows()}


@cache
def _rows() -> tuple[dict[str, str], ...]:
    return tuple(read_rows(files(__package__) / "holidays.csv"))
