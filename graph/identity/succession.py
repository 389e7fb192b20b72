"""Who took over from whom, and from when to when an agency existed.

Ministries and departments changed on 01/3/2025, provinces on 01/7/2025, and both before. Districts ended on 01/7/2025
and the communes were made anew: no list says which of them took over from which.
"""

import re
from collections import defaultdict
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.rules import rows, split
from ...iso_days import is_day
from .agencies import MERGER, Agency, agency_key, level
from .groups import is_of_districts
from .seats import Seat, has_seat, is_below_province, is_of_commune, province_in, province_of, seat_of

FIRST_DAY = "1945-09-02"

_PARTY = re.compile(r"\b(?:Tỉnh|Thành) (ủy|đoàn) .+$", re.IGNORECASE)
_ENDED_WITH_LEVEL = re.compile(
    r"(?:(?:thường trực|lãnh đạo|văn phòng|chủ tịch) )*(?:hđnd|ubnd|ủy ban|đảng ủy|phòng(?! khám| giao dịch)|thanh tra"
    r"|ban(?! quản lý| qlda)|tòa án|viện kiểm sát|công an)(?!\w)|$"
)
"""The offices of a district or a commune that ended with it; schools, health centres and branches of others bear its name and lived on."""
_POLICE, _LAST_DAY_OF_POLICE = "công an", "2025-02-28"
"""The police of the districts ended before them (Kết luận 121-KL/TW)."""
_OF_PROVINCE = ("province", "department", "party")


class Succession(NamedTuple):
    """`successor` took over from an agency on `day` (ISO, only the year where no more is on record, or null)."""

    successor: Agency
    day: str | None


class Lifetime(NamedTuple):
    """First and last day (ISO) of an agency, each null where it is not on record or where the agency lives on."""

    since: str | None
    until: str | None


def successions(agency: Agency) -> tuple[Succession, ...]:
    """Return who took over from `agency`: another ministry or department, or the same one of the province made of its own.

    A province that was parted has several successors.
    """
    if agency.key.endswith(f"@{MERGER}"):
        return ()
    province = province_in(agency.name)
    office = agency.name.removesuffix(province).strip()
    if office in absorbed():
        name, day = absorbed()[office]
        return (_succession(f"{name} {province}".strip(), day),)
    if agency.level not in _OF_PROVINCE:
        return ()
    heirs = _followed_by().get(province_of(agency.name.casefold()), ())
    return tuple(_succession(_in_province(agency.name, heir), day) for heir, day in heirs)


def heirs(agency: Agency, day: str | None = None) -> tuple[Agency, ...]:
    """Return who has the duties of an ended agency today, however often they were handed on; nobody of one that lives on.

    With a `day`, ISO: who had them then, nobody where it had not ended before.

    >>> [heir.name for heir in heirs(Agency("bộ xây dựng", "Bộ Giao thông vận tải", "central"))]
    ['Bộ Xây dựng']
    """
    ended = lifetime(agency).until if day else None
    if day and not (ended and ended < day):
        return ()
    return tuple(heir for each in successions(agency) for heir in heirs(each.successor, day) or (each.successor,))


def predecessors(name: str) -> tuple[str, ...]:
    """Return the same agency of each province of which its province was made in 2025, of one kind with it; none where it lives on.

    >>> predecessors("UBND tỉnh Quảng Trị"), predecessors("UBND tỉnh Lạng Sơn")
    (('UBND tỉnh Quảng Bình', 'UBND tỉnh Quảng Trị'), ())
    """
    olds = _made_of().get(province_of(name.casefold()), ())
    return tuple(_in_province(name, old) for old in olds) if level(name) in _OF_PROVINCE else ()


def lifetime(agency: Agency) -> Lifetime:
    """Return when `agency` began and ended, as far as that is on record."""
    since = MERGER if agency.key.endswith(f"@{MERGER}") else _recorded("valid_from").get(agency.name)
    return Lifetime(since, _last_day(agency))


@lru_cache(maxsize=1 << 15)
def began(key: str) -> str | None:
    """Return the first day (ISO) of the agency with this key, null where it is older than our lists or nobody says.

    >>> began("ubnd tỉnh bắc ninh@2025-07-01"), began("ubnd tỉnh lạng sơn")
    ('2025-07-01', None)
    """
    return MERGER if key.endswith(f"@{MERGER}") else _begun().get(key)


def _last_day(agency: Agency) -> str | None:
    handed_over = [each.day for each in successions(agency) if each.day and is_day(each.day)]
    if handed_over:
        return _shifted(handed_over[0], -1)
    if agency.key.endswith(f"@{MERGER}"):
        return None
    if _is_over(agency.name):
        is_police = agency.name.casefold().startswith(_POLICE) and not is_of_commune(agency.name)
        return _LAST_DAY_OF_POLICE if is_police else _shifted(MERGER, -1)
    return _recorded("valid_to").get(agency.name)


def _is_over(name: str) -> bool:
    """Tell whether who bears a name, not anew since the merger, ended with the districts; of a commune without its place nobody can tell."""
    if is_of_districts(name):
        return True
    seat = seat_of(name.casefold())
    known = has_seat(name) or not is_of_commune(name)
    return is_below_province(name) and known and bool(_ENDED_WITH_LEVEL.match(seat.office)) and not _is_of_today(seat)


def _is_of_today(seat: Seat) -> bool:
    """Tell whether a commune is called as one of today in its province, which has its duties, whatever its district was."""
    return len(seat.places) > 1 and (seat.places[0], seat.places[-1]) in _communes()


def _in_province(name: str, province: str) -> str:
    """Return the same agency of another province: "Sở Nội vụ tỉnh A", "Tỉnh ủy A" -> that of "thành phố B"."""
    if own := province_in(name):
        return name.removesuffix(own) + province
    kind = "Tỉnh" if province.startswith("tỉnh ") else "Thành"
    return _PARTY.sub(rf"{kind} \1 {province.removeprefix('tỉnh ').removeprefix('thành phố ')}", name)


def _succession(name: str, day: str | None) -> Succession:
    return Succession(Agency(agency_key(name, day, known_by=FIRST_DAY), name, level(name)), day)


@cache
def _followed_by() -> dict[str, tuple[tuple[str, str | None], ...]]:
    """Old province with its kind -> the ones that took over from it, each with its first day."""
    kinds = {row["name"]: row["kind"] for name in ("provinces_past", "provinces_63") for row in rows(name)}
    heirs: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for row in rows("provinces_past"):
        for heir in split(row["successors"]):
            heirs[f"{row['kind']} {row['name']}".casefold()].append((f"{kinds[heir]} {heir}", row["valid_to"]))
    for row in rows("provinces_34"):
        olds = split(row["formed_from"])
        for old in olds if olds != (row["name"],) else ():
            day = MERGER if len(olds) > 1 else row["since"] or None
            heirs[f"{kinds[old]} {old}".casefold()].append((f"{row['kind']} {row['name']}", day))
    return {old: tuple(found) for old, found in heirs.items()}


@cache
def _made_of() -> dict[str, tuple[str, ...]]:
    """Return for each merged province, with its kind, the old ones of that kind that it was made of."""
    kinds = {row["name"]: row["kind"] for row in rows("provinces_63")}
    return {
        f"{row['kind']} {row['name']}".casefold(): tuple(
            f"{kinds[old]} {old}" for old in split(row["formed_from"]) if kinds[old] == row["kind"]
        )
        for row in rows("provinces_34")
        if split(row["formed_from"]) != (row["name"],)
    }


@cache
def absorbed() -> dict[str, tuple[str, str]]:
    """Return ministry or department -> who took it over, and from which day."""
    return {
        row["name"]: (names[row["successor"]], _day_after(row["valid_to"]))
        for lists in ("agencies_central", "departments")
        for names in ({row["abbr"]: row["name"] for row in rows(lists)},)
        for row in rows(lists)
        if row["valid_to"] and row["successor"] in names
    }


@cache
def _communes() -> frozenset[tuple[str, ...]]:
    """Return the communes of today with their provinces, as names in small letters have them."""
    kinds = {row["name"]: row["kind"] for row in rows("provinces_34")}
    return frozenset(
        (f"{row['kind']} {row['name']}".casefold(), f"{kinds[row['province']]} {row['province']}".casefold())
        for row in rows("communes")
    )


@cache
def _recorded(column: str) -> dict[str, str]:
    """Central agency -> its first or last day, where the list has it whole."""
    return {row["name"]: row[column] for row in rows("agencies_central") if is_day(row[column])}


@cache
def _begun() -> dict[str, str]:
    return {name.casefold(): day for name, day in _recorded("valid_from").items()}


def _day_after(last: str) -> str:
    return _shifted(last, 1) if is_day(last) else last


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
