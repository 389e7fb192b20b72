"""Agencies as of a date: who it was, at which level, part of whom.

The provinces that were merged on 01/7/2025 (Nghị quyết 202/2025/QH15) are new ones, also where an old name lives on:
UBND tỉnh Bắc Ninh before and after that day are two agencies, and so is everything named after the province. An
agency that takes in another one under its own name stays the same. The communes were all made anew on that day (Luật
72/2025/QH15); before it a commune is known by its district too, for one name stands in several districts.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.issuers import level_of
from ...extract.grammar.local_government import place_kinds
from ...extract.grammar.places import place_of
from ...extract.model import Level
from ...extract.rules import rows, split
from .seats import department_over, has_seat, is_of_commune, may_be_one, province_in, province_of, seat_of, words_under

MERGER = "2025-07-01"
UNDECIDED = "@?"
OF_DEPARTMENT = " thuộc sở "
"""Stands, in small letters, between a unit and the department to which it belongs."""
_BRANCH = "chi cục "
_OF_CENTRE = " trực thuộc trung ương"
"""Says of a city that it is a province; whoever is called so belongs to no agency."""
_OF_HOUSE = re.compile(r"^((?:[Pp]hòng|[Tt]ổ|[Đđ]ội|[Kk]hoa) \S.*?)(?<! thuộc) (?=(?:Sở|Bệnh viện) )")

_SIGNING_KINDS = {"legislature", "head of state", "government", "ministry", "judiciary", "party"}


class Agency(NamedTuple):
    """An agency as of a period; `key` tells apart two agencies that bore one name in turn."""

    key: str
    name: str
    level: Level


def agency_key(name: str, day: str | None, known_by: str | None = None) -> str:
    """Return the key of the agency `name` as of `day` (ISO, also cut short).

    Where only the day could tell which of two agencies it is, a day by which it existed may help (`known_by`). The key
    ends in UNDECIDED where the day does not tell, and where the name does not say in which province or district.

    >>> agency_key("UBND tỉnh Bắc Ninh", "2025-06-30"), agency_key("UBND tỉnh Bắc Ninh", "2025-07-01")
    ('ubnd tỉnh bắc ninh', 'ubnd tỉnh bắc ninh@2025-07-01')
    >>> agency_key("Chi cục Kiểm lâm thuộc Sở Nông nghiệp và Môi trường tỉnh Nghệ An", "2026-03-20")
    'chi cục kiểm lâm tỉnh nghệ an'
    """
    before, after = _in_turn(name)
    if before == after or _is_before_merger(day) or (not day and _is_before_merger(known_by)):
        return before
    return after if day and day != MERGER[: len("2025")] else name_in(after) + UNDECIDED


@lru_cache(maxsize=65536)
def in_one_form(name: str) -> str:
    """Return the name of an office as it is told whoever names it: itself above its letters, or its superior who orders it.

    >>> in_one_form("Phòng Kế hoạch Sở Y tế tỉnh Sơn La"), in_one_form("Phòng Tư pháp thuộc UBND huyện Mộc Châu tỉnh Sơn La")
    ('Phòng Kế hoạch thuộc Sở Y tế tỉnh Sơn La', 'Phòng Tư pháp huyện Mộc Châu tỉnh Sơn La')
    """
    return _OF_HOUSE.sub(r"\1 thuộc ", _of_committee().sub(r"\1 ", name))


@lru_cache(maxsize=65536)
def _in_turn(name: str) -> tuple[str, str]:
    """Return the keys of those who bore a name before and since the merger of the provinces: one twice where it lives on."""
    plain = _renamed(_of_province(in_one_form(" ".join(name.split())).casefold()))
    if not has_seat(name):
        return plain + UNDECIDED, plain + UNDECIDED
    if is_of_commune(name):
        in_district = len(seat_of(plain).places) > len(("commune", "province"))
        return plain if in_district else plain + UNDECIDED, f"{plain}@{MERGER}"
    return plain, f"{plain}@{MERGER}" if province_of(plain) in _reborn() else plain


def _of_province(plain: str) -> str:
    """Return the name of a branch (chi cục) of a department with its province alone: there is one of its field, and so it signs."""
    return in_province(plain) if plain.startswith(_BRANCH) else plain


def in_province(name: str) -> str:
    """Return the name of a unit with its province in place of its department, where it says both.

    >>> in_province("Trung tâm Khuyến nông thuộc Sở Nông nghiệp và Môi trường tỉnh Nghệ An")
    'Trung tâm Khuyến nông tỉnh Nghệ An'
    """
    at = name.lower().find(OF_DEPARTMENT)
    province = province_in(name[at + len(OF_DEPARTMENT) :]) if at >= 0 else ""
    return f"{name[:at]} {province}" if province else name


def _renamed(plain: str) -> str:
    """Return the name with the kind that a province has today, where that alone has changed."""
    province = province_in(plain)
    return plain.removesuffix(province) + _risen().get(province, province)


def _is_before_merger(day: str | None) -> bool:
    return bool(day) and str(day) < MERGER[: len(str(day))]


def is_decided(key: str) -> bool:
    """Tell whether `key` is known and of one agency only."""
    return bool(key) and not key.endswith(UNDECIDED)


@lru_cache(maxsize=65536)
def says_where(key: str) -> bool:
    """Tell whether a key is of one agency wherever its name is read: not that of a hospital or a school named without its province.

    >>> says_where("trường thpt trần phú"), says_where("trường thpt trần phú tỉnh lai châu"), says_where("bộ y tế")
    (False, True, True)
    """
    name = name_in(key)
    return is_decided(key) and (
        level(name) != "unit" or " thuộc " in name or bool(seat_of(name).places or province_in(name))
    )


def name_in(key: str) -> str:
    """Return the name in small letters that a key of an agency holds, without the period."""
    return key.partition("@")[0]


def same_agency(one: str, other: str) -> bool:
    """Tell whether two keys may be of one agency: equal, or names that fit where time or place of one is undecided."""
    if one == other:
        return True
    return not (says_where(one) and says_where(other)) and may_be_one(name_in(one), name_in(other))


def agency_as_of(name: str, day: str | None) -> Agency | None:
    """Return the agency `name` as of `day`, null where the day decides which one and is not known.

    Who is only named, without saying where, is an agency of that name.
    """
    key = agency_key(name, day)
    if not is_decided(key) and (not has_seat(name) or _is_before_merger(day)):
        key = key.removesuffix(UNDECIDED)
    return Agency(key, name, level(name)) if is_decided(key) else None


@lru_cache(maxsize=65536)
def level(name: str) -> Level:
    """Return the level of the agency `name`; what belongs to a department is a unit."""
    above = superior(name)
    return "unit" if above and (" thuộc " in name or above.startswith("Sở ")) else level_of(name)


@lru_cache(maxsize=65536)
def superior(name: str) -> str | None:
    """Return the name of the agency that `name` belongs to, null where its name does not tell.

    >>> superior("Sở Nội vụ tỉnh Quảng Trị"), superior("phòng Tổ chức thuộc Sở Nội vụ tỉnh Quảng Trị")
    ('UBND tỉnh Quảng Trị', 'Sở Nội vụ tỉnh Quảng Trị')
    """
    if " thuộc " in name and not name.lower().endswith(_OF_CENTRE):
        return name.split(" thuộc ", 1)[1]
    unit, found, department = name.partition(" Sở ")
    if found and unit:
        return f"Sở {department}"
    if name.startswith("UBND "):
        return _upper_committee(name)
    plain, place = name.casefold(), place_of(name)
    if plain.startswith(words_under("committee")):
        return f"UBND {place.text if place.level == 'province' else _places(name)}" if place else None
    department, province = department_over(plain), province_in(name)
    return f"{department} {province}" if department and province else None


def _upper_committee(name: str) -> str | None:
    """Return the people's committee above: "UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn" -> "UBND huyện Bắc Sơn tỉnh Lạng Sơn"."""
    above = _places(name, first=1)
    return f"UBND {above}" if above else None


def _places(name: str, first: int = 0) -> str:
    """Return the places that a name ends with, from one of them up, in the letters of the name."""
    places = " ".join(seat_of(name.casefold()).places[first:])
    return name[-len(places) :] if places else ""


def central_issuer(letters: str) -> str | None:
    """Return the central agency that signs with `letters` in any case ("vpcp"), null where the letters are shared.

    Letters that a department may use as well ("KHCN") and those of agencies with branches in the provinces say nothing.
    """
    return _central_letters().get(letters.casefold().replace("&", ""))


def central_letters(letters: str) -> str | None:
    """Return the letters with which the central agency that may sign with `letters` signs now: "vkstc" -> "vksndtc"."""
    name = central_issuer(letters)
    return _present_letters()[name] if name else None


@cache
def _present_letters() -> dict[str, str]:
    present: dict[str, str] = {}
    for row in rows("agencies_central"):
        present.setdefault(row["name"], row["abbr"].casefold().replace("&", ""))
    return present


@cache
def _central_letters() -> dict[str, str]:
    shared = {letters for row in rows("departments") for letters in (row["abbr"], *split(row["variants"]))}
    return {
        letters.casefold().replace("&", ""): row["name"]
        for row in rows("agencies_central")
        if row["kind"] in _SIGNING_KINDS
        for letters in (row["abbr"], *split(row["variants"]))
        if letters not in shared
    }


@cache
def _reborn() -> frozenset[str]:
    """Provinces of today, with their kind, that bear the name of one of the provinces they were made from."""
    return frozenset(
        f"{row['kind']} {row['name']}".casefold()
        for row in rows("provinces_34")
        if row["name"] in split(row["formed_from"]) != (row["name"],)
    )


@cache
def _risen() -> dict[str, str]:
    """Province with the kind that it was before -> with that of today."""
    before = {row["name"]: row["kind"] for row in rows("provinces_63")}
    return {
        f"{before[row['name']]} {row['name']}".casefold(): f"{row['kind']} {row['name']}".casefold()
        for row in rows("provinces_34")
        if before.get(row["name"], row["kind"]) != row["kind"]
    }


@cache
def _of_committee() -> re.Pattern[str]:
    """Return the pattern of a room with the committee to which it belongs, up to the place of both."""
    return re.compile(rf"^([Pp]hòng \S.*?) thuộc UBND (?={place_kinds('district', 'commune', blank=' ')} )")
