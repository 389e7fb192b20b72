"""How far sound documents lie from the place that their number gives them in the year, measured on the national register.

    python benchmarks/series.py [--write]

Each dated number of the register is left out in turn and its day guessed from the others of its series: of its year, from
those before it in its year, and once more of other years only. The table gives the share of them that lie at least so many standard deviations away, and
how that share does on the half of the series that it was not made from. `--write` puts it where `luocdo check` reads it.
"""

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from luocdo.extract.rules import register
from luocdo.graph.identity.key import document_key
from luocdo.iso_days import is_day
from luocdo.queries.checks.model import Point, Series
from luocdo.queries.checks.numbering import day_of_year, expected_places
from luocdo.queries.checks.series import series_of

TABLE = Path(__file__).parents[1] / "queries" / "checks" / "series_tail.csv"
LEAST = 3
LIMITS = (0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10, 14, 20)


def main() -> None:
    """Print the table, and write it where that is asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--write", action="store_true")
    write = asked.parse_args().write
    by_series = points()
    halves = [Counter(), Counter()]
    for at, series in enumerate(sorted(by_series)):
        halves[at % 2].update(deviations(by_series[series]))
    every = halves[0] + halves[1]
    print(f"{every.total()} guesses in {len(by_series)} series\n\nby     deviation     share      one     other")
    rows = [
        (by, limit, *(beyond(found, by, limit) for found in (every, *halves)))
        for by in ("year", "beyond", "years")
        for limit in LIMITS
    ]
    for by, limit, *shares in rows:
        print(f"{by:<6}{limit:>10}" + "".join(f"{share:>10.4f}" for share in shares))
    if write:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(("by", "deviation", "share"))
            out.writerows((by, limit, f"{share:.4f}") for by, limit, share, *_ in rows)


def points() -> dict[Series, list[Point]]:
    """Return the dated numbers of the register by their series, those of the National Assembly left out: they run per term."""
    found: dict[Series, list[Point]] = defaultdict(list)
    for row in register():
        key = document_key(row.number, row.type, row.issuer, row.date)
        if key.complete and key.serial.isdecimal() and is_day(row.date) and key.period == row.date[:4]:
            found[series_of(key)].append(Point(int(key.serial), row.date))
    return found


def deviations(of_series: list[Point]) -> Iterator[tuple[str, float]]:
    """Yield by how many standard deviations each number lies off, guessed from its year, from before it, and from other years.

    Of those before it all are taken, the earlier half, and the first three: the store of an office may hold but those.
    """
    for each in of_series:
        same = [other for other in of_series if other != each]
        others_of_year = [other for other in same if other.day[:4] == each.day[:4]]
        before = sorted(other for other in others_of_year if other.serial < each.serial)
        early = [before[:length] for length in sorted({len(before), len(before) // 2, LEAST})]
        for others in (same, [other for other in same if other not in others_of_year], *early):
            for place in expected_places(each.serial, each.day[:4], others):
                yield place.by, round(place.deviation(day_of_year(each.day)), 3)


def beyond(found: "Counter[tuple[str, float]]", by: str, limit: float) -> float:
    """Return which share lies at least at `limit`."""
    of_kind = {deviation: times for (kind, deviation), times in found.items() if kind == by}
    return sum(times for deviation, times in of_kind.items() if deviation >= limit) / max(sum(of_kind.values()), 1)


if __name__ == "__main__":
    main()
