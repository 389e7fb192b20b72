"""Which province a district or commune lies in, by the lists of the country's administrative units.

Districts (quận, huyện, thị xã, thành phố thuộc tỉnh) are those that there were from 2019 to 30/6/2025, under the 63 provinces of
that time (danh mục đơn vị hành chính, Quyết định 124/2004/QĐ-TTg as amended); communes (xã, phường, đặc khu) those that there are
since 01/7/2025, under the 34 (Resolutions 1656 to 1687/NQ-UBTVQH15 of 2025).
"""

from collections import defaultdict
from functools import cache

from ..rules import rows

_WITHOUT_DISTRICTS_SINCE = "2025-07-01"
_LONGEST_NAME = 4
"""Of the words of a name."""


def provinces_of(name: str, date: str | None, kind: str | None = None) -> frozenset[str]:
    """Return the provinces that had a district, or since 01/7/2025 a commune, called so on a day; none where the day is unknown.

    Args:
        name: "Thành Sen", in capitals or not.
        date: ISO 8601, cut to what is known.
        kind: "phường", where the words tell.
    """
    if not date:
        return frozenset()
    listed = "communes" if date >= _WITHOUT_DISTRICTS_SINCE[: len(date)] else "districts"
    found = _by_name(listed).get(" ".join(name.lower().split()).replace("’", "'"), ())
    return frozenset(province for each, province in found if kind in (None, each))


def ends_in_place(words: str) -> str | None:
    """Return the name of a district or commune that the words end in, as it is written; one word alone may be anything."""
    last = words.replace("’", "'").split()[-_LONGEST_NAME:]
    tails = (" ".join(last[at:]).lower() for at in range(len(last) - 1))
    return next((_written()[tail] for tail in tails if tail in _written()), None)


def is_place(word: str) -> bool:
    """Return whether a district or commune has this name: "vinh"."""
    return word.lower() in _written()


@cache
def _written() -> dict[str, str]:
    return {row["name"].lower(): row["name"] for listed in ("districts", "communes") for row in rows(listed)}


@cache
def _by_name(listed: str) -> dict[str, list[tuple[str, str]]]:
    """Return kind and province of each unit of a list, by its name in small letters."""
    known: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows(listed):
        known[row["name"].lower()].append((row["kind"], row["province"]))
    return known
