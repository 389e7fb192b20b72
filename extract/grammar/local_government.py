"""The kinds of places that have a government of their own, its bodies and the Party's committee there (data/place_kinds.csv, place_bodies.csv).

Chính quyền địa phương: Luật 72/2025/QH15, which ended the districts and the towns of before 01/7/2025.
"""

from collections.abc import Collection
from functools import cache
from typing import Literal

from ..rules import rows, split
from .alternation import alternation

PlaceLevel = Literal["province", "district", "commune"]
Body = Literal["committee", "council"]
"""The people's committee (Ủy ban nhân dân), which governs a place, or the people's council (Hội đồng nhân dân), which its people elect."""

NO_COOPERATIVE = r"(?<!hợp\stác\s(?=xã))"
"""Before the kind of a place, as a pattern: the "xã" of a cooperative ("hợp tác xã") is no commune."""


@cache
def kinds_of(*levels: PlaceLevel, written: bool = False) -> tuple[str, ...]:
    """Return the kinds of places that are of these levels, or may be; of any where none is given.

    A city ("thành phố") is a province or was a district. `written`: also what is written for them in short, "tp.".
    """
    found = [row for row in rows("place_kinds") if not levels or not set(levels).isdisjoint(split(row["levels"]))]
    return tuple(name for row in found for name in (row["name"], *(split(row["written"]) if written else ())))


@cache
def place_kinds(*levels: PlaceLevel, written: bool = False, blank: str = r"\s+") -> str:
    """Return the same kinds as an alternation; `blank` as there."""
    return alternation(kinds_of(*levels, written=written), blank=blank)


@cache
def kinds_below_province(*, blank: str = r"\s+") -> str:
    """Return the kinds of places that are never a province, as an alternation."""
    return alternation(_below_province(), blank=blank)


def level_below(kind: str) -> PlaceLevel | None:
    """Return the level of a kind of place below the province; a city ("thành phố"), which may be one itself, has none."""
    return _levels_below().get(kind)


@cache
def former_kinds(level: PlaceLevel) -> tuple[str, ...]:
    """Return the kinds of places of a level that there are no more, nor any of that name on another level."""
    return tuple(row["name"] for row in rows("place_kinds") if row["levels"] == level and row["until"])


@cache
def place_bodies(*kinds: Body, blank: str = r"\s+") -> str:
    """Return the bodies that each place has, of these kinds or both, in words and in letters, as an alternation."""
    found = [row for row in rows("place_bodies") if not kinds or row["kind"] in kinds]
    return alternation(
        (name for row in found for name in (row["name"], row["letters"], *split(row["written"]))), blank=blank
    )


@cache
def party_committees(*levels: PlaceLevel, blank: str = r"\s+") -> str:
    """Return the committees of the Party in places that are of these levels, or may be, as an alternation: "Tỉnh ủy", "Đảng ủy"."""
    return _party_committees(kinds_of(*levels), blank)


@cache
def party_committees_below_province(*, blank: str = r"\s+") -> str:
    """Return the committees of the Party in places that are never a province, as an alternation; a city ("Thành ủy") may be one."""
    return _party_committees(_below_province(), blank)


def _party_committees(kinds: Collection[str], blank: str) -> str:
    return alternation((row["party"] for row in rows("place_kinds") if row["name"] in kinds), blank=blank)


def _below_province() -> tuple[str, ...]:
    return tuple(kind for kind in kinds_of() if level_below(kind))


@cache
def _levels_below() -> dict[str, PlaceLevel]:
    levels: tuple[PlaceLevel, ...] = ("district", "commune")
    return {row["name"]: level for level in levels for row in rows("place_kinds") if row["levels"] == level}
