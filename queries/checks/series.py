"""Numbers out of their series: an agency numbers its documents in order, so a number tells about when it was given.

A number runs from 01 on 1 January to 31 December (Nghị định 30/2020/NĐ-CP Điều 15). Between two numbers of one series
whose days are known, a third lies about where the share of numbers between them says; beyond the last one, where the
agency's own rate says. There the error grows with the time, so that it is measured as a ratio: a number ten times too high
is as odd as a day ten times too early. How far sound documents lie from that place was measured on the national register
(`series_tail.csv`, made by benchmarks/series.py): the probability that is printed is the share of them that lies as far.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from operator import itemgetter
from statistics import median
from typing import Literal, NamedTuple

from ...findings import Finding
from ...graph.identity.key import DocumentKey, key_of
from ...iso_days import is_day
from ...messages import printed_date, read_rows
from .model import NOWHERE, Draft, Point, Series, point_out

RARE = 0.01
"""At least so few of the sound documents lie as far from their place."""

_LEAST_SHARE = 0.001
_LEAST = 3
_NEAREST = 3
_SPREAD = 3.0
"""Days by which the signing of neighbours is out of order anyway."""
_YEARLY = 0.15
"""How much the rate of one year differs from that of the others, as a share."""
_EARLY = 10
"""Days by which the first numbers of a year may be late; they keep a ratio of two days in January from saying much."""
_LAST = 20 * 366
_BEGINS = (0, 0)
"""Number and day before the first of a year."""
_IN_SESSIONS = "hđnd"
"""Councils number what they resolve at two or three sessions a year."""


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


def out_of_series(draft: Draft) -> Iterator[Finding]:
    """Find days on which a number of this agency can hardly have been given."""
    own = draft.document
    seen: set[str] = set()
    doubted = {each.facts["number"] for each in draft.reading.findings if each.code == "symbol-issuer-mismatch"}
    for each in draft.cited:
        said = each.reference.date
        if is_day(said) and each.key not in seen and each.name not in doubted and not (each.known and each.known.date):
            seen.add(each.key)
            place = each.place
            yield from _odd(draft, DocumentKey.parse(each.key), str(said), each.name, place)
    if own.number and is_day(own.date) and own.symbol:
        at = draft.text.find(own.symbol)
        place = (at, at + len(own.symbol)) if at >= 0 else NOWHERE
        yield from _odd(draft, own_key(draft), str(own.date), own.number, place)


def own_key(draft: Draft) -> DocumentKey:
    """Return the key of the draft as its header gives it."""
    return key_of(draft.document)


def series_of(key: DocumentKey) -> Series:
    """Return the series of a number: its agency and type, and its symbol, in which "năm" stands for any year.

    Numbers with a year run apart from those without one: 06/QĐ-TTg and 06/2022/QĐ-TTg.
    """
    dated = key.year_in_number and key.year_in_number == key.period
    return key.issuer, key.type, f"năm/{key.letters}" if dated else key.symbol


def _odd(draft: Draft, key: DocumentKey, day: str, name: str, place: tuple[int, int]) -> Iterator[Finding]:
    facts = odd(key, day, draft.series.get(series_of(key), ()))
    if facts:
        yield point_out("number-out-of-series", place, number=name, date=printed_date(day), **facts)


def odd(key: DocumentKey, day: str, points: Sequence[Point]) -> dict[str, str] | None:
    """Return where a number belongs and how rarely one lies so far off as `day` (ISO), null where nothing is odd."""
    if not (key.complete and key.serial.isdecimal() and key.period == day[:4]) or key.symbol.endswith(_IN_SESSIONS):
        return None
    others = [each for each in points if (each.serial, each.day[:4]) != (int(key.serial), day[:4])]
    places = expected_places(int(key.serial), day[:4], others)
    shares = [(tail(each.deviation(day_of_year(day)), each.by), each) for each in places]
    share, expected = max(shares, key=itemgetter(0), default=(1.0, None))
    if expected is None or share > RARE:
        return None
    first, last = (_printed(day[:4], each) for each in expected.between(2))
    return {"first": first, "last": last, "share": _percent(share)}


def _percent(share: float) -> str:
    return f"{share * 100:.1f}".replace(".", ",")


def _printed(year: str, day: float) -> str:
    within = min(max(round(day), 1), _LAST)
    return printed_date((date(int(year), 1, 1) + timedelta(days=within - 1)).isoformat())


def day_of_year(day: str) -> int:
    """Return the day of an ISO date in its year, from 1."""
    return date.fromisoformat(day).timetuple().tm_yday


def expected_places(serial: int, year: str, points: Sequence[Point]) -> list[Expected]:
    """Return where number `serial` of `year` belongs by the days of other numbers, nowhere where they say too little.

    Where but one number lies above it, that one may be the wrong one: then those below have a say by themselves.
    """
    of_year = _in_order((each.serial, day_of_year(each.day)) for each in points if each.day[:4] == year)
    if len({number for number, _ in of_year}) < _LEAST:
        return _by_other_years(serial, [each for each in points if each.day[:4] != year])
    below = [each for each in of_year if each[0] < serial]
    above = [each for each in of_year if each[0] > serial]
    between = [_between(serial, below[-_NEAREST:] or [_BEGINS], above[:_NEAREST])] if above else []
    alone = not above or (len(above) == 1 and len(below) >= _LEAST)
    return [*between, _beyond(serial, below)] if alone else between


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


def _by_other_years(serial: int, points: Sequence[Point]) -> list[Expected]:
    """Go by the rates of other years, of which no two are quite alike."""
    rates = [each.serial / day_of_year(each.day) for each in points if day_of_year(each.day) > _SPREAD]
    if len(rates) < _LEAST:
        return []
    rate = median(rates)
    day = serial / rate
    differ = max((abs(math.log(each / rate)) for each in rates), default=0.0)
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
