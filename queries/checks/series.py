"""Numbers out of their series: an agency numbers its documents in order, so a number tells about when it was given.

A number runs from 01 on 1 January to 31 December (Nghị định 30/2020/NĐ-CP Điều 15), of an agency that began within the year
from that day on: a province that was merged on 01/7/2025 began anew. Where in the year it belongs, `numbering` says; the
probability that is printed is the share of sound documents that lie as far off.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from operator import itemgetter
from typing import NamedTuple

from ...findings import Finding
from ...graph.identity.key import DocumentKey, key_of
from ...graph.identity.succession import began
from ...iso_days import is_day
from ...messages import printed_date
from .model import NOWHERE, Draft, Point, Series, point_out
from .numbering import SETTLED, Expected, day_of_year, expected_places, first_of, tail

RARE = 0.01
"""At least so few of the sound documents lie as far from their place."""

_IN_SESSIONS = "hđnd"
"""Councils number what they resolve at two or three sessions a year."""
_OF_TWO = "qđ-ubnd"
"""A committee and its chairperson both decide under these letters; some provinces number each for itself."""
_OF_THE_FASTER = 0.5
"""Of two series under the same letters the numbers of the slower one lie below this share of the other's rate."""


class Odd(NamedTuple):
    """What is odd about a number: code and facts of the finding."""

    code: str
    facts: dict[str, str]


def out_of_series(draft: Draft) -> Iterator[Finding]:
    """Find days on which a number of this agency can hardly have been given."""
    own = draft.document
    seen: set[str] = set()
    doubted = {each.facts["number"] for each in draft.reading.findings if each.code == "symbol-issuer-mismatch"}
    for each in draft.cited:
        said = each.reference.date
        known = (each.known and each.known.date) or each.key in draft.twins
        if is_day(said) and each.key not in seen and each.name not in doubted and not known:
            seen.add(each.key)
            yield from _odd(draft, DocumentKey.parse(each.key), str(said), each.name, each.place)
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
    found = odd(key, day, draft.series.get(series_of(key), ()))
    if found:
        yield point_out(found.code, place, number=name, date=printed_date(day), **found.facts)


def odd(key: DocumentKey, day: str, points: Sequence[Point]) -> Odd | None:
    """Return where a number belongs and how rarely one lies so far off as `day` (ISO), null where nothing is odd."""
    if not (key.complete and key.serial.isdecimal() and key.period == day[:4]) or key.symbol.endswith(_IN_SESSIONS):
        return None
    others = [each for each in points if (each.serial, each.day[:4]) != (int(key.serial), day[:4])]
    since = began(key.issuer)
    on, year = day_of_year(day, since), day[:4]
    places = expected_places(int(key.serial), year, _of_the_faster(key, others, since), since)
    share, expected = max(
        ((tail(each.deviation(on), each.by), each) for each in places), key=itemgetter(0), default=(1.0, None)
    )
    if expected is None or share > RARE or (key.symbol == _OF_TWO and on >= expected.day):
        return None
    return _told(int(key.serial), on, expected, year, since, f"{max(share * 1000, 1):.0f}")


def _of_the_faster(key: DocumentKey, points: Sequence[Point], since: str | None) -> Sequence[Point]:
    """Return the numbers of the series that runs faster, where two may share the letters: only what is too high for it is odd.

    The first numbers of a year tell nothing of how fast theirs runs.
    """
    if key.symbol != _OF_TWO:
        return points
    settled = [each for each in points if day_of_year(each.day, since) > SETTLED]
    rates = [(each, each.serial / day_of_year(each.day, since)) for each in settled]
    fastest: dict[str, float] = defaultdict(float)
    for each, rate in rates:
        fastest[each.day[:4]] = max(rate, fastest[each.day[:4]])
    slower = {each for each, rate in rates if rate < fastest[each.day[:4]] * _OF_THE_FASTER}
    return [each for each in points if each not in slower]


def _told(serial: int, on: int, expected: Expected, year: str, since: str | None, share: str) -> Odd:
    """Return what is odd; where the year may have no room for a number, how far its series has come by day `on` of it."""
    begins, ends = first_of(year, since), first_of(str(int(year) + 1))
    first, last = expected.between(2)
    if expected.day > (ends - begins).days:
        near = str(max(round(serial * on / expected.day), 1))
        return Odd("number-beyond-year", {"year": year, "near": near, "share": share})
    days = (begins + timedelta(days=max(round(first), 1) - 1), begins + timedelta(days=max(round(last), 1) - 1))
    first_day, last_day = (printed_date(min(each, ends - timedelta(days=1)).isoformat()) for each in days)
    return Odd("number-out-of-series", {"first": first_day, "last": last_day, "share": share})
