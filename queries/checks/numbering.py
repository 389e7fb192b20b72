"""Where in its year a number belongs: by the days of other numbers of its series, with how far sound documents lie from there.

Between two numbers whose days are known, a third lies about where the share of numbers between them says; beyond the last
one, where the agency's own rate says. There the error grows with the time, so that it is measured as a ratio: a number ten
times too high is as odd as a day ten times too early. How far sound documents lie from that place was measured on the
national register (`series_tail.csv`, made by benchmarks/series.py).

A year begins on 1 January, for an agency that began in it on that day: days are counted from there.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from operator import itemgetter
from statistics import median
from typing import Literal, NamedTuple

from ...messages import read_rows
from .model import Point

_LEAST_SHARE = 0.001
_LEAST = 3
_NEAREST = 3
_SPREAD = 3.0
"""Days by which the signing of neighbours is out of order anyway."""
_YEARLY = 0.15
"""How much the rate of one year differs from that of the others, as a share."""
_EARLY = 10
"""Days by which the first numbers of a year may be late; they keep a ratio of two days in January from saying much."""
SETTLED = 30
"""After so many days the rate of a year is about what it will be at its end."""
_YEARS = 10
"""What an agency numbers under its letters changes over the years; so far they tell of each other."""
_MOST = 0.9
"""Of the rates of other years so many, as a share, lie within the spread; the rest may be slips themselves."""
_BEGINS = (0, 0)
"""Number and day before the first of a year."""


class Expected(NamedTuple):
    """Where a number belongs in its year.

    Attributes:
        day: day of the year, from 1; one after its end where the year has no room for so high a number.
        spread: its standard deviation in days.
        by: what tells it: other numbers of its "year" on both sides, those before it ("beyond"), or those of other "years".
    """

    day: float
    spread: float
    by: Literal["year", "beyond", "years"] = "year"

    def deviation(self, day: int) -> float:
        """Return by how many standard deviations a day of the year lies off."""
        if self.by == "year":
            return abs(day - self.day) / self.spread
        return abs(math.log((day + _EARLY) / (self.day + _EARLY))) * (self.day + _EARLY) / self.spread

    def between(self, deviation: float) -> tuple[float, float]:
        """Return the first and last day of the year that lie no farther off."""
        if self.by == "year":
            return self.day - deviation * self.spread, self.day + deviation * self.spread
        ratio = math.exp(deviation * self.spread / (self.day + _EARLY))
        return (self.day + _EARLY) / ratio - _EARLY, (self.day + _EARLY) * ratio - _EARLY


def first_of(year: str, began: str | None = None) -> date:
    """Return the day on which the numbers of a year begin, of an agency that `began` on that day (ISO)."""
    january = date(int(year), 1, 1)
    return max(january, date.fromisoformat(began)) if began and began[:4] == year else january


def day_of_year(day: str, began: str | None = None) -> int:
    """Return which day of the agency's year an ISO date is, from 1; what is dated before it began counts as of its first day."""
    return max((date.fromisoformat(day) - first_of(day[:4], began)).days + 1, 1)


def expected_places(serial: int, year: str, points: Sequence[Point], began: str | None = None) -> list[Expected]:
    """Return where number `serial` of `year` belongs by the days of other numbers, nowhere where they say too little.

    Part of a year, of an agency that began in it, tells nothing of another one. Where but one number lies above it, that one may be the wrong one: then those below have a say by themselves.
    """
    of_year = _in_order((each.serial, day_of_year(each.day, began)) for each in points if each.day[:4] == year)
    if len({number for number, _ in of_year}) < _LEAST:
        whole = (each for each in points if _is_other_year(each.day, year) and each.day[:4] != (began or "")[:4])
        others = [(each.serial, day_of_year(each.day)) for each in whole]
        return _by_other_years(serial, [each for each in others if each[1] > _SPREAD])
    below = [each for each in of_year if each[0] < serial]
    above = [each for each in of_year if each[0] > serial]
    between = [_between(serial, below[-_NEAREST:] or [_BEGINS], above[:_NEAREST])] if above else []
    alone = not above or (len(above) == 1 and len(below) >= _LEAST)
    return [*between, _beyond(serial, below)] if alone else between


def _is_other_year(day: str, year: str) -> bool:
    return 0 < abs(int(day[:4]) - int(year)) <= _YEARS


def _in_order(points: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of numbers whose days rise with them: the others are out of order themselves."""
    best: list[tuple[int, int]] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for point in sorted(set(points)):
        at = bisect_right(best, point[1], key=itemgetter(1))
        before[point] = best[at - 1] if at else None
        best[at : at + 1] = [point]
    last = best[-1] if best else None
    run: list[tuple[int, int]] = []
    while last is not None:
        run.append(last)
        last = before[last]
    return run[::-1]


def _between(serial: int, below: Sequence[tuple[int, int]], above: Sequence[tuple[int, int]]) -> Expected:
    """Interpolate between neighbours; of several the median counts, so that one wrong day does not mislead."""
    guesses = [left + (right - left) * (serial - low) / (high - low) for low, left in below for high, right in above]
    (low, left), (high, right) = below[-1], above[0]
    share, numbers = (serial - low) / (high - low), max(high - low, 1)
    days = max(right - left, 1)
    return Expected(
        median(guesses), math.hypot(_SPREAD, days * math.sqrt(share * (1 - share) / (numbers + 1)), _YEARLY * days / 2)
    )


def _beyond(serial: int, below: Sequence[tuple[int, int]]) -> Expected:
    """Go on from the last number at the rate of the year so far."""
    last, since = below[-1]
    rate = last / max(since, 1)
    ahead = (serial - last) / rate
    spread = math.hypot(_SPREAD, 2 * _YEARLY * (ahead + 1), math.sqrt(serial - last) / rate)
    return Expected(since + ahead, spread, "beyond")


def _by_other_years(serial: int, points: Sequence[tuple[int, int]]) -> list[Expected]:
    """Go by the rates of other years, of which no two are quite alike."""
    if len(points) < _LEAST:
        return []
    settled = [each for each in points if each[1] > SETTLED]
    rates = [number / day for number, day in (settled if len(settled) >= _LEAST else points)]
    rate = median(rates)
    day = serial / rate
    apart = sorted(abs(math.log(each / rate)) for each in rates)
    differ = apart[math.ceil(len(apart) * _MOST) - 1]
    spread = math.hypot(_SPREAD, day * max(2 * _YEARLY, differ), math.sqrt(serial) / rate)
    return [Expected(day, spread, "years")]


def tail(deviation: float, by: str) -> float:
    """Return the share of sound documents that lie at least so many standard deviations from their place.

    None is smaller than what so many documents can show.
    """
    return max(next((share for limit, share in reversed(_tails()[by]) if deviation >= limit), 1.0), _LEAST_SHARE)


@cache
def _tails() -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for row in read_rows(files(__package__) / "series_tail.csv"):
        found[row["by"]].append((float(row["deviation"]), float(row["share"])))
    return found
