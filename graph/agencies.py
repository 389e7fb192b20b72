"""Agencies as of a date: who issued, who is part of whom, who took over.

The provinces that were merged on 01/7/2025 (Nghị quyết 202/2025/QH15) are new ones, also where an old name lives on:
UBND tỉnh Bắc Ninh before and after that day are two agencies, and so is everything named after the province. An
agency that takes in another one under its own name stays the same.
"""

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from ..extract.issuers import canonical_issuer, level_of
from ..extract.model import Level
from ..extract.places import place_of
from ..extract.rules import rows, split

MERGER = "2025-07-01"
FIRST_DAY = "1945-09-02"
UNDECIDED = "@?"

_PROVINCE = re.compile(r"(?:tỉnh|thành phố) [^,]+$")
_UNIT = re.compile(
    r"(?:trưởng )?(?:các )?(?:trưởng )?(?:phòng|đơn vị|văn phòng|chi cục|trung tâm|cục|vụ|viện|công chức)\b",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(r"(?:ủy|uỷ) ban nhân dân", re.IGNORECASE)
_COUNCIL = re.compile(r"hội đồng nhân dân", re.IGNORECASE)
_OF_ISSUER = re.compile(r"\s*(?:\b(?:trực )?thuộc )*\b(?:Sở|sở|Bộ|bộ|Cục|cục|Chi cục|chi cục|cơ quan)$")
_TRUSTED_KINDS = {"legislature", "head of state", "government", "ministry", "judiciary", "party"}


class Agency(NamedTuple):
    """An agency as of a period; `key` tells apart two agencies that bore one name in turn."""

    key: str
    name: str
    level: Level


class Succession(NamedTuple):
    """`successor` took over from the agency on `day` (ISO, null where the day is not on record)."""

    successor: Agency
    day: str | None


@lru_cache(maxsize=65536)
def agency_key(name: str, day: str | None, known_by: str | None = None) -> str:
    """Return the key of the agency `name` as of `day` (ISO, also cut short).

    Where only the day could tell which of two agencies it is, a day by which it existed may help (`known_by`); else
    the key ends in UNDECIDED.

    >>> agency_key("UBND tỉnh Bắc Ninh", "2025-06-30"), agency_key("UBND tỉnh Bắc Ninh", "2025-07-01")
    ('ubnd tỉnh bắc ninh', 'ubnd tỉnh bắc ninh@2025-07-01')
    """
    plain = _renamed(" ".join(name.casefold().split()))
    if _printed_province(plain) not in _reborn():
        return plain
    if _is_before_merger(day) or (not day and _is_before_merger(known_by)):
        return plain
    return plain + (UNDECIDED if not day or day == MERGER[: len("2025")] else f"@{MERGER}")


def _renamed(plain: str) -> str:
    """Return the name with the kind that a province has today, where that alone has changed."""
    province = _printed_province(plain)
    return plain.removesuffix(province) + _risen().get(province, province)


def _is_before_merger(day: str | None) -> bool:
    return bool(day) and str(day) < MERGER[: len(str(day))]


def is_decided(key: str) -> bool:
    """Tell whether `key` is known and of one agency only."""
    return bool(key) and not key.endswith(UNDECIDED)


def same_agency(one: str, other: str) -> bool:
    """Tell whether two keys may be of one agency: equal, or of one name where the time of one is undecided."""
    if one == other:
        return True
    undecided = one.endswith(UNDECIDED) or other.endswith(UNDECIDED)
    return undecided and one.partition("@")[0] == other.partition("@")[0]


def agency_as_of(name: str, day: str | None) -> Agency | None:
    """Return the agency `name` as of `day`, null where the day decides which one and is not known."""
    key = agency_key(name, day)
    return Agency(key, name, level(name)) if is_decided(key) else None


@lru_cache(maxsize=65536)
def party_to(words: str, issuer: str, province: str | None) -> str:
    """Return the full name of the party that a document of `issuer` calls `words`.

    Units belong to the issuer: "Các phòng, đơn vị thuộc Sở" in a letter of Sở Y tế tỉnh Hà Nam is "các phòng, đơn vị
    thuộc Sở Y tế tỉnh Hà Nam". Other agencies that are named together belong to its province.
    """
    plain = _shortened(" ".join(words.split()).strip(" .;:,-"))
    many = "các " in plain.lower()[: len("thủ trưởng các ")]
    full = None if many else canonical_issuer(plain, province, issuer)
    if full and (full in _central_names() or _printed_province(full) or issuer in full):
        return full
    begun = plain[:1].lower() + plain[1:] if plain.lower().startswith("các ") else plain
    if _UNIT.match(plain):
        return _unit_of(begun, issuer, many)
    return full or _in_province(begun, issuer)


def _shortened(words: str) -> str:
    return _COMMITTEE.sub("UBND", _COUNCIL.sub("HĐND", words))


def _unit_of(words: str, issuer: str, many: bool) -> str:
    if issuer in words:
        return words
    named = _OF_ISSUER.sub("", words)
    return f"{named} {issuer}" if named != words and not many else f"{named} thuộc {issuer}"


def _in_province(words: str, issuer: str) -> str:
    place = _printed_province(issuer)
    bare = words.removesuffix(" tỉnh").removesuffix(" thành phố")
    return words if not place or place in words else f"{bare} {place}"


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
    if " thuộc " in name:
        return name.split(" thuộc ", 1)[1]
    unit, found, department = name.partition(" Sở ")
    if found and unit:
        return f"Sở {department}"
    place = place_of(name)
    if place is None:
        return None
    if name.startswith("UBND "):
        return _upper_committee(name)
    return f"UBND {place.text}" if name.startswith(_UNDER_COMMITTEE) and place.level == "province" else None


_UNDER_COMMITTEE = (
    "Sở ",
    "Văn phòng UBND ",
    "Thanh tra ",
    "Ban Dân tộc ",
    "Ban Quản lý ",
    "Trung tâm Phục vụ hành chính",
)


def _upper_committee(name: str) -> str | None:
    """Return the people's committee above: "UBND xã Tân Lập tỉnh Lạng Sơn" -> "UBND tỉnh Lạng Sơn"."""
    words = name.removeprefix("UBND ")
    province = _PROVINCE.search(words)
    return f"UBND {province[0]}" if province and province.start() > 0 else None


@cache
def central_issuer(letters: str) -> str | None:
    """Return the central agency that signs with `letters` in any case ("vpcp"), null where the letters are shared.

    Letters that a department may use as well ("KHCN") and those of agencies with branches in the provinces say nothing.
    """
    return _central_letters().get(letters.casefold().replace("&", ""))


def successions(agency: Agency) -> tuple[Succession, ...]:
    """Return who took over from `agency`: another ministry or department, or the same one of the merged province."""
    if agency.key.endswith(f"@{MERGER}"):
        return ()
    absorbed = _absorbed().get(_without_province(agency.name))
    if absorbed:
        name, day = absorbed
        return (_succession(f"{name} {_printed_province(agency.name)}".strip(), day),)
    return _after_merger(agency)


def _after_merger(agency: Agency) -> tuple[Succession, ...]:
    merged = _merged_into().get(_printed_province(agency.name).casefold())
    if merged is None or agency.level not in ("province", "department"):
        return ()
    return (_succession(f"{_without_province(agency.name)} {merged[0]}", merged[1]),)


def _succession(name: str, day: str | None) -> Succession:
    return Succession(Agency(agency_key(name, day, known_by=FIRST_DAY), name, level(name)), day)


def _printed_province(name: str) -> str:
    found = _PROVINCE.search(name)
    return found[0] if found else ""


def _without_province(name: str) -> str:
    return _PROVINCE.sub("", name).strip()


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
def _merged_into() -> dict[str, tuple[str, str | None]]:
    """Old province with its kind -> the new one, and its first day."""
    kinds = {row["name"]: row["kind"] for row in rows("provinces_63")}
    return {
        f"{kinds[old]} {old}".casefold(): (f"{row['kind']} {row['name']}", MERGER if len(olds) > 1 else None)
        for row in rows("provinces_34")
        for olds in (split(row["formed_from"]),)
        for old in olds
        if olds != (row["name"],)
    }


@cache
def _absorbed() -> dict[str, tuple[str, str]]:
    """Ministry or department -> who took it over, and from which day."""
    found: dict[str, tuple[str, str]] = {}
    for name in ("agencies_central", "departments"):
        by_letters = {row["abbr"]: row["name"] for row in rows(name)}
        for row in rows(name):
            if row["valid_to"] and row["successor"] in by_letters:
                found[row["name"]] = (by_letters[row["successor"]], _day_after(row["valid_to"]))
    return found


def _day_after(last: str) -> str:
    if len(last) != len("2025-02-28"):
        return last
    return (date.fromisoformat(last) + timedelta(days=1)).isoformat()


@cache
def _central_names() -> frozenset[str]:
    return frozenset(row["name"] for row in rows("agencies_central"))


@cache
def _central_letters() -> dict[str, str]:
    shared = {letters for row in rows("departments") for letters in (row["abbr"], *split(row["variants"]))}
    return {
        letters.casefold().replace("&", ""): row["name"]
        for row in rows("agencies_central")
        if row["kind"] in _TRUSTED_KINDS
        for letters in (row["abbr"], *split(row["variants"]))
        if letters not in shared
    }
