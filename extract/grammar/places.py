"""Places in the names of agencies: the province, district or commune, printed or meant ("UBND tỉnh")."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..kept import kept
from ..patterns import pattern_of
from ..rules import Row, rows, split
from .alternation import alternation
from .local_government import NO_COOPERATIVE, PlaceLevel, kinds_of, level_below

# "xã Hội Hoan" is a commune behind the name of a body, or where the place begins; "bảo hiểm xã hội An Giang" has none.
_COMMUNE_HOI = r"(?:(?<![\s\S])|(?<=ubnd )|(?<=hđnd )|(?<=nhân dân )|(?<=đảng ủy )|(?<=công an )|(?<=các ))xã(?= hội \w)(?! hội (?:chủ nghĩa|hóa)(?!\w))"
# "Huyện ủy", "quận đoàn": what sits there; a district of islands is one like the others: "huyện đảo Cồn Cỏ" is the huyện Cồn Cỏ of the
# lists; a commune may be called so, "xã Đảo Ngọc"
_NO_COMMITTEE = r"(?!\s+(?:ủy|đoàn)(?!\w))"
_BEHIND = {"quận": _NO_COMMITTEE, "huyện": rf"(?:\s+đảo)?{_NO_COMMITTEE}", "xã": "(?! hội)"}
_HYPHEN = pattern_of(r"\s*-\s*")
_COMMITTEE = pattern_of(r"(?P<kind>Huyện|Quận|Thị) (?:ủy|đoàn) (?P<name>.+)")

FORMER = r"\s\((?:cũ|trước\s(?:đây|(?:khi\s)?(?:sắp\sxếp|sáp\snhập|hợp\snhất|sát\snhập)[^()\n]{0,30}))\)|\s(?:cũ|trước\sđây)(?=\s)"
"""Behind an agency of before a merger, as a pattern: "UBND huyện Đức Trọng (cũ)", "HĐND tỉnh Đắk Nông (trước sắp xếp)"."""


class Place(NamedTuple):
    """A place with its kind, "tỉnh Quảng Trị"; `start` is where it begins in the text that was read."""

    text: str
    level: PlaceLevel
    start: int


@lru_cache(maxsize=4096)
def province_name(text: str) -> str | None:
    """Return the name of the province that `text` spells in any way ("ĐẮC LẮC" -> "Đắk Lắk"), else None."""
    return _provinces().get(_fold(text))


def province_kind(name: str) -> str:
    """Return "tỉnh" or "thành phố" for the province `name`."""
    return _kinds().get(name, "tỉnh")


def as_called_on(agency: str, date: str | None) -> str:
    """Return the name of an agency with its province as that was called on a day: Đồng Nai is a city since 30/4/2026."""
    for name, since in _cities().items():
        if date and date < since[: len(date)] and agency.endswith(name):
            of_city, committee = f"thành phố {name}", f"Thành ủy {name}"
            return agency.replace(of_city, f"tỉnh {name}").replace(committee, f"Tỉnh ủy {name}")
    return agency


@lru_cache
def _cities() -> dict[str, str]:
    """Return the provinces that became cities and kept their name, each with the day since which it is one."""
    cities = (row for row in rows("provinces_34") if row["since"] and row["name"] in split(row["formed_from"]))
    return {row["name"]: row["since"] for row in cities}


@lru_cache
def province_spellings() -> tuple[str, ...]:
    """Return every way in which the name of a province is written, longest first."""
    names = [row["name"] for row in _all_provinces()]
    written = [row["written"] for row in rows("provinces_written")]
    return tuple(sorted({*names, *written}, key=lambda each: (-len(each), each)))


def place_of(issuer: str) -> Place | None:
    """Return the lowest place that the canonical name `issuer` carries."""
    return read_place(issuer, None, None)


def units_of(words: str) -> list[tuple[str, str]]:
    """Return kind and name of each place: "xã Tân Lập, huyện Bắc Sơn" is a commune and its district."""
    pieces = _kind_word().split(words)
    return [
        (_kind(kind), " ".join(name.split()).strip(" ,.-"))
        for kind, name in zip(pieces[1::2], pieces[2::2], strict=True)
    ]


@lru_cache(maxsize=4096)
def read_place(text: str, province: str | None, own_issuer: str | None) -> Place | None:
    """Return the place at the end of `text`; a bare "tỉnh" or "huyện" is that of the document itself."""
    found = _place().search(text)
    if found is None:
        return None
    (kind, name), *upper = units_of(text[found.start() :])
    if not name:
        return _meant(kind, found.start(), province, own_issuer)
    known = province_name(name) if kind in ("tỉnh", "thành phố") else None
    if known:
        # "thành phố Lạng Sơn" is the seat of the province of that name
        level: PlaceLevel = "district" if kind == "thành phố" != province_kind(known) else "province"
        return Place(f"{kind} {known}", level, found.start())
    return _below(kind, name, upper, found.start(), (province, own_issuer))


Seen = tuple[str | None, str | None]
"""From where a place is named: the province and the issuer of the document."""


def _below(kind: str, name: str, upper: Sequence[tuple[str, str]], start: int, seen: Seen) -> Place | None:
    """Return a district or commune with all above it: what the words say, else what is the document's own."""
    if kind == "tỉnh":
        return None
    province, own_issuer = seen
    named = next(
        (found for above, words in upper if _is_province(above, words) and (found := province_name(words))), None
    )
    above = named or (province_name(province) if province else None)
    level = level_below(kind) or "district"
    if level == "district" and above and not named:
        above = _province_of_district(kind, name, above)
    district = _district(upper) or ("" if level == "district" or named else _district(units_of(own_issuer or "")))
    whole = f"{province_kind(above)} {above}" if above else ""
    return Place(
        " ".join(filter(None, (f"{kind} {_titled(name)}", district * (level == "commune"), whole))), level, start
    )


def _province_of_district(kind: str, name: str, above: str) -> str:
    """Return the province that a district was of: of one that merged on 01/7/2025, when districts ended, the former one.

    "huyện Bình Lục" in a letter of the Ninh Bình of today is of Hà Nam.
    """
    formed = _formed_from().get(above, ())
    provinces = _provinces_of_districts().get((kind, _fold(name)), ()) if len(formed) > 1 else ()
    return provinces[0] if len(provinces) == 1 and provinces[0] in formed else above


@lru_cache
def _formed_from() -> dict[str, tuple[str, ...]]:
    return {row["name"]: split(row["formed_from"]) for row in rows("provinces_34")}


def is_known_district(kind: str, name: str) -> bool:
    """Return whether there was a district of this kind and name anywhere before 01/7/2025: a city ("thành phố") within a province too."""
    return (kind, _fold(name)) in _provinces_of_districts()


@lru_cache
def _provinces_of_districts() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in rows("districts"):
        key = row["kind"], _fold(row["name"])
        found[key] = (*found.get(key, ()), row["province"])
    return found


def _district(places: Sequence[tuple[str, str]]) -> str:
    """Return the district among the places above a commune; empty where none is named (there are none since 01/7/2025)."""
    kinds = kinds_of("district")
    return next(
        (f"{kind} {_titled(name)}" for kind, name in places if kind in kinds and name and not _is_province(kind, name)),
        "",
    )


def _is_province(kind: str, name: str) -> bool:
    known = province_name(name)
    return kind == "tỉnh" or bool(known and kind == province_kind(known) == "thành phố")


def _meant(kind: str, start: int, province: str | None, own_issuer: str | None) -> Place | None:
    if kind in ("tỉnh", "thành phố"):
        own = _place().search(own_issuer or "")
        if kind == "thành phố" and own and _kind(own[1]) == kind and not province_name(own[2]):
            return place_of(own_issuer or "")
        known = province_name(province) if province else None
        if known and own and province_name(own[2]) == known:
            # as the document calls it: a province may rise to a city later
            return Place(f"{_kind(own[1])} {known}", "province", start)
        return Place(f"{province_kind(known)} {known}", "province", start) if known else None
    place = place_of(_own_unit(kind, own_issuer or ""))
    return Place(place.text, place.level, start) if place else None


def _own_unit(kind: str, own_issuer: str) -> str:
    """Return the unit of this kind that an issuer is of, empty for none: "huyện Bắc Mê tỉnh Hà Giang", also of its "Huyện ủy"."""
    if own := re.search(rf"(?<!\w){kind} (?!(?:ủy|đoàn) ).+", own_issuer):
        return own[0]
    committee = _COMMITTEE.match(own_issuer)
    of_kind = committee and level_below(kind) == "district" and committee["kind"].lower() == kind.split()[0]
    return f"{kind} {committee['name']}" if committee and of_kind else ""


def _kind(word: str) -> str:
    small = word.lower()
    return "thành phố" if small.startswith("tp") else small.removesuffix("đảo").rstrip()


def _titled(name: str) -> str:
    """Return a name as it is printed, with one apostrophe for all: "Đắk R'Tih"."""
    words = name.replace("’", "'").split()
    return " ".join(word.capitalize() if word.isupper() or word.islower() else word for word in words)


def _fold(text: str) -> str:
    return _HYPHEN.sub("-", " ".join(text.lower().split()).strip(" .,;")).replace("tp.", "tp")


@kept
def _kind_word() -> re.Pattern[str]:
    """Return the pattern of the kind of a place."""
    kinds = alternation({kind: _BEHIND.get(kind, "") for kind in kinds_of(written=True)}, blank=" ")
    return pattern_of(rf"(?<!\w){NO_COOPERATIVE}({kinds}|{_COMMUNE_HOI})(?!\w)", re.IGNORECASE)


@kept
def _place() -> re.Pattern[str]:
    """Return the pattern of the kind of a place and what follows it."""
    return pattern_of(rf"{_kind_word().pattern}\s*([^,]*)", re.IGNORECASE)


@lru_cache
def _provinces() -> dict[str, str]:
    known = {_fold(row["name"]): row["name"] for row in _all_provinces()}
    return known | {_fold(row["written"]): row["name"] for row in rows("provinces_written")}


@lru_cache
def _kinds() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in _all_provinces()}


def _all_provinces() -> tuple[Row, ...]:
    """Return every province since 1976, those of today last: the kind that it has now is the one that counts."""
    return tuple(row for name in ("provinces_past", "provinces_63", "provinces_34") for row in rows(name))
