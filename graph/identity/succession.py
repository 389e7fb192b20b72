"""Who took over from whom: ministries and departments on 01/3/2025, provinces on 01/7/2025, and before."""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from ...extract.rules import rows, split
from .agencies import MERGER, Agency, agency_key, level
from .seats import province_in

FIRST_DAY = "1945-09-02"
WHOLE = len("2025-02-28")


class Succession(NamedTuple):
    """`successor` took over from an agency on `day` (ISO, only the year where no more is on record, or null)."""

    successor: Agency
    day: str | None


def successions(agency: Agency) -> tuple[Succession, ...]:
    """Return who took over from `agency`: another ministry or department, or the same one of the merged province."""
    if agency.key.endswith(f"@{MERGER}"):
        return ()
    province = province_in(agency.name)
    office = agency.name.removesuffix(province).strip()
    if office in _absorbed():
        name, day = _absorbed()[office]
        return (_succession(f"{name} {province}".strip(), day),)
    merged = _merged_into().get(province.casefold())
    if merged is None or agency.level not in ("province", "department"):
        return ()
    return (_succession(f"{office} {merged[0]}", merged[1]),)


def _succession(name: str, day: str | None) -> Succession:
    return Succession(Agency(agency_key(name, day, known_by=FIRST_DAY), name, level(name)), day)


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
    return {
        row["name"]: (names[row["successor"]], _day_after(row["valid_to"]))
        for lists in ("agencies_central", "departments")
        for names in ({row["abbr"]: row["name"] for row in rows(lists)},)
        for row in rows(lists)
        if row["valid_to"] and row["successor"] in names
    }


def _day_after(last: str) -> str:
    return (date.fromisoformat(last) + timedelta(days=1)).isoformat() if len(last) == WHOLE else last
