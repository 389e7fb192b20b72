"""Where an agency sits, as far as its name tells: "UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn".

A Sở Nội vụ stands in every province and a xã Tân Lập in many districts, so a name without its place is of nobody in
particular. Districts ended on 01/7/2025 (Luật 72/2025/QH15); since then a commune belongs to its province alone.
"""

import re
from collections import Counter
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.issuers import level_of
from ...extract.grammar.local_government import NO_COOPERATIVE, kinds_of, place_kinds
from ...extract.grammar.places import place_of
from ...extract.rules import rows

_PARTY = re.compile(r"(?<!\w)(tỉnh|thành) (?:ủy|đoàn) (?P<name>.+)$")
_PARTY_ALONE = re.compile(r"(?<!\w)(?:tỉnh|thành) (?:ủy|đoàn)$")
"""Ends the name of a committee that does not say of which province it is."""
_DISTRICT_PARTY = ("huyện ủy", "quận ủy", "thị ủy")
_NATIONAL = re.compile(r"(?:chính phủ|trung ương|quốc gia|việt nam)$")


@cache
def _province() -> re.Pattern[str]:
    """Return the pattern of a name that ends in its province."""
    return re.compile(
        rf".*(?<!\w)({place_kinds('province', blank=' ')} (?!(?:ủy|đoàn)\b)[^,]+)$", re.IGNORECASE | re.DOTALL
    )


@cache
def _kind_word() -> re.Pattern[str]:
    """Return the pattern of the kind of a place: "xã hội", "tỉnh ủy" and "tỉnh đoàn" have none."""
    return re.compile(rf"(?<!\w){NO_COOPERATIVE}(?!tỉnh ủy|tỉnh đoàn|xã hội)({place_kinds(blank=' ')})(?!\w)")


@cache
def _kind_alone() -> re.Pattern[str]:
    """Return the pattern of the kind of a province with which a name ends that does not say which one."""
    return re.compile(rf"(?<!\w){place_kinds('province', blank=' ')}$")


class Seat(NamedTuple):
    """A name in small letters taken apart: what the agency is, and its places from the lowest up."""

    office: str
    places: tuple[str, ...]


@lru_cache(maxsize=65536)
def seat_of(plain: str) -> Seat:
    """Return office and places of a name in small letters.

    >>> seat_of("ubnd xã tân lập huyện bắc sơn tỉnh lạng sơn")
    Seat(office='ubnd', places=('xã tân lập', 'huyện bắc sơn', 'tỉnh lạng sơn'))
    """
    office, *rest = _kind_word().split(plain)
    named = zip(rest[::2], (name.strip(" ,") for name in rest[1::2]), strict=True)
    return Seat(office.strip(" ,"), tuple(f"{kind} {name}" for kind, name in named if name))


def may_be_one(one: str, other: str) -> bool:
    """Tell whether two names in small letters can be of one agency: of one kind, and no place of one contradicts the other."""
    if one == other:
        return True
    left, right = seat_of(one), seat_of(other)
    if left.office != right.office or (left.places and right.places and left.places[0] != right.places[0]):
        return False
    few, many = sorted((set(left.places), set(right.places)), key=len)
    return few <= many and _is_of_kind(one, right) and _is_of_kind(other, left)


def _is_of_kind(plain: str, seat: Seat) -> bool:
    """Tell whether a place is of the kind with which a name ends that does not say which one: "ubnd tỉnh" is of no city."""
    kind = _kind_alone().search(plain)
    return kind is None or not seat.places or seat.places[0].startswith(f"{kind[0]} ")


def sits_in_one_place(plain: str) -> bool:
    """Tell whether an agency whose name in small letters lacks the province can be of one district only.

    No list knows a second district of that name; of a department, or of a commune, there are many.

    >>> sits_in_one_place("ubnd huyện từ liêm"), sits_in_one_place("ubnd huyện châu thành"), sits_in_one_place("sở nội vụ")
    (True, False, False)
    """
    places = seat_of(plain).places
    district = places[-1] if places else ""
    return district.startswith(kinds_of("district")) and _districts()[district] < len(("one", "other"))


@cache
def _districts() -> Counter[str]:
    """Return how many provinces had a district, by its kind and name in small letters."""
    found = {(f"{row['kind']} {row['name']}".casefold(), row["province"]) for row in rows("districts")}
    return Counter(name for name, _ in found)


@lru_cache(maxsize=65536)
def has_seat(name: str) -> bool:
    """Tell whether the name says where: a department and whatever is below needs its province, a ministry does not."""
    if " thuộc " in name:
        return has_seat(name.split(" thuộc ", 1)[1])
    plain = name.casefold()
    if province_in(name) or _NATIONAL.search(plain) or _PARTY.search(plain):
        return True
    if seat_of(plain).places or plain.startswith(_DISTRICT_PARTY):
        return False
    if _PARTY_ALONE.search(plain):
        return False
    rank = level_of(name)
    return rank != "department" and not (rank == "unit" and plain.startswith(words_under("issuer")))


def is_of_commune(name: str) -> bool:
    """Tell whether the agency is a commune's: its committee, its council, its police."""
    place = place_of(name)
    return place is not None and place.level == "commune"


def is_below_province(name: str) -> bool:
    """Tell whether the agency is a district's or a commune's."""
    place = place_of(name)
    return (place is not None and place.level != "province") or name.casefold().startswith(_DISTRICT_PARTY)


def province_in(name: str) -> str:
    """Return the province with its kind at the end of a name, in the letters of the name; empty where there is none."""
    found = _province().match(name)
    return found[1] if found else ""


def province_of(plain: str) -> str:
    """Return the province of an agency whose name is in small letters, that of a Tỉnh ủy or a Tỉnh đoàn too; empty where none is named.

    >>> province_of("sở nội vụ tỉnh lạng sơn"), province_of("ban tổ chức thành ủy hải phòng")
    ('tỉnh lạng sơn', 'thành phố hải phòng')
    """
    party = _PARTY.search(plain)
    if party is None:
        return province_in(plain)
    return f"{'tỉnh' if party[1] == 'tỉnh' else 'thành phố'} {party['name']}"


def department_over(plain: str) -> str:
    """Return which department of its province an agency belongs to, by the kind that its name in small letters says.

    >>> department_over("bệnh viện đa khoa tỉnh sơn la"), department_over("bệnh viện trung ương huế")
    ('Sở Y tế', '')
    """
    return next((department for words, department in _departments() if f"{plain} ".startswith(f"{words} ")), "")


@cache
def _departments() -> tuple[tuple[str, str], ...]:
    """Return the words with which names begin of what belongs to a department, and that; what is no department's goes first."""
    listed = [(row["words"], row["above"]) for row in rows("superiors") if row["above"] not in ("committee", "issuer")]
    return tuple(sorted(listed, key=lambda row: -len(row[0])))


@cache
def words_under(above: str) -> tuple[str, ...]:
    """Return the words with which names begin of what belongs to `above`: the "committee" of the province, the "issuer"."""
    return tuple(row["words"] for row in rows("superiors") if row["above"] == above)
