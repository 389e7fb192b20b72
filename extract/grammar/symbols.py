"""What the letters of a number mean: the type, the agency, and the spelling that an office would have used."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from ..patterns import pattern_of
from ..rules import Row, rows, split
from .body_offices import OFFICE, has_own_office, signs_as_office
from .doc_types import types_by_letters
from .issuers import canonical_issuer
from .party_committees import of_own_commune
from .places import place_of

_BETWEEN_GROUPS = pattern_of(r"[-./ ]")
COMMITTEES = frozenset({"UBND", "HĐND"})
"""The committee and the council, which sign alike in a province and in each of its districts and communes."""


def groups_of(symbol: str) -> tuple[str, ...]:
    """Return the groups of letters in a symbol or number, in order: of "61/2018/NĐ-CP" NĐ and CP."""
    return tuple(group for group in _BETWEEN_GROUPS.split(symbol) if group and not group.isdigit())


@lru_cache
def _agencies() -> dict[str, Row]:
    """Agency letters -> row of the central agency; a ministry's letters win over a variant of another's."""
    known: dict[str, Row] = {}
    for row in rows("agencies_central"):
        for letters in split(row["variants"]):
            known.setdefault(letters, row)
    return known | {row["abbr"]: row for row in rows("agencies_central")}


@lru_cache
def _local_agencies() -> dict[str, Row]:
    known = {letters: row for row in rows("departments") for letters in split(row["variants"])}
    return known | {row["abbr"]: row for row in rows("departments")}


@lru_cache
def _bodies() -> dict[str, str]:
    return {row["letters"]: row["name"] for row in rows("local_bodies")}


@lru_cache
def _of_each_level() -> frozenset[str]:
    return frozenset(row["letters"] for row in rows("local_bodies") if row["levels"] == "each")


def is_of_each_level(letters: str) -> bool:
    """Return whether an office at each level of its service signs with letters, as a procuracy of a province or an area with VKS."""
    return letters.rstrip("0123456789") in _of_each_level()


@lru_cache
def known_letters() -> frozenset[str]:
    """Return every group of letters that some list knows."""
    units = {row["code"] for row in rows("unit_codes")}
    # "HĐ" is a contract and no misspelt "HD"
    return frozenset({*types_by_letters(), *_agencies(), *_local_agencies(), *_bodies(), *units, *_no_documents()})


@lru_cache
def _no_documents() -> frozenset[str]:
    return frozenset(row["words"].upper() for row in rows("not_documents") if row["kind"] in ("symbol", "never"))


@lru_cache
def _by_fold() -> dict[str, str]:
    """Return letters without diacritics and case -> as they should be, where only one known group folds so."""
    groups: dict[str, set[str]] = {}
    for letters in known_letters() - _no_documents():
        groups.setdefault(_fold(letters), set()).add(letters)
    return {folded: found.pop() for folded, found in groups.items() if len(found) == 1}


def _fold(letters: str) -> str:
    return letters.upper().replace("Đ", "D").replace("Ư", "U")


@lru_cache(maxsize=4096)
def spelled(group: str, *, leads: bool = True) -> str:
    """Return `group` with the diacritics and the case that it lost: "QD" -> "QĐ", "TTG" -> "TTg".

    Only the group that leads the symbol can stand for a type: the second "ND" of NQLT-TP-ND is no Nghị định.
    """
    stem = group.rstrip("0123456789")
    meant = _by_fold().get(_fold(stem), stem)
    if stem in known_letters() or (not leads and meant in types_by_letters()):
        return group
    return meant + group[len(stem) :]


# what a scanner made of a letter within a group: "U8ND", "UBNO", "8NV"
_MISREAD = {"8": "B", "0": "OD", "O": "D", "1": "I", "5": "S"}


@lru_cache(maxsize=4096)
def unmarred(group: str) -> str:
    """Return `group` with the letters that a scanner misread in it, where they make one agency that the lists know."""
    if len(group) < 3 or group.rstrip("0123456789") in known_letters() or not _MISREAD.keys() & set(group):
        return group
    choices = product(*(letter + _MISREAD.get(letter, "") for letter in group[:_LONGEST_MISREAD]))
    meant = {whole for letters in choices if _is_agency(whole := "".join(letters))}
    return meant.pop() if len(meant) == 1 and len(group) <= _LONGEST_MISREAD else group


# No more letters are tried for others: the ways to read them double with each.
_LONGEST_MISREAD = 8


@lru_cache(maxsize=4096)
def split_letters(group: str) -> str:
    """Return `group` with the separator that it lost: "TTBTC" -> "TT-BTC"."""
    if group in known_letters():
        return group
    cuts = [(group[:at], group[at:]) for at in range(1, len(group) - 1)]
    good = [f"{left}-{right}" for left, right in cuts if left in types_by_letters() and _is_agency(right)]
    return good[0] if len(good) == 1 else group


def _is_agency(letters: str) -> bool:
    return letters in _agencies() or letters in _local_agencies() or letters in _bodies()


def is_agency(group: str) -> bool:
    """Return whether `group` stands for an agency that the lists know."""
    return _is_agency(group.rstrip("0123456789"))


def is_local_body(letters: str) -> bool:
    """Return whether letters are those of a body that every province, district and commune has: UBND, HĐND."""
    return letters.rstrip("0123456789") in _bodies()


def by_department(number: str, letters: Sequence[str]) -> bool:
    """Return whether a department drafted what a committee signed: "2290/UBND-SNV" is of a province, whoever cites it."""
    drafting = number.rpartition("-")[2]
    return tuple(letters) == ("UBND",) and "/UBND-S" in number and drafting in _departments()


@lru_cache
def _departments() -> frozenset[str]:
    return frozenset(letters for letters, row in _local_agencies().items() if row["name"].startswith("Sở "))


def issuer_of(letters: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the agency that the agency letters of a number stand for, in the view of a document of `province`."""
    stem = letters.rstrip("0123456789")
    if own_issuer and (stem in letters_of(own_issuer) or signs_as_office(stem, own_issuer)):
        return own_issuer
    if stem == OFFICE and has_own_office(own_issuer or ""):
        return None
    if stem == _PARTY_COMMITTEE:
        return of_own_commune(own_issuer or "")
    if stem in _of_each_level():
        return None
    if stem in _bodies():
        of_its_own = stem in COMMITTEES and _is_below_commune(own_issuer or "")
        return None if of_its_own else canonical_issuer(_bodies()[stem], province, own_issuer)
    if stem in _local_agencies() and (stem not in _agencies() or _is_local(own_issuer)):
        name = _local_agencies()[stem]["name"]
        return canonical_issuer(f"{name} tỉnh", province, own_issuer) if province else None
    return _agencies()[stem]["name"] if stem in _agencies() else None


def _is_below_commune(own_issuer: str) -> bool:
    """Return whether somebody else than the committee of a commune writes there, a school or its council: "88/QĐ-UBND" may be of either place."""
    place = place_of(own_issuer)
    return place is not None and place.level == "commune" and not own_issuer.startswith("UBND ")


def central_since(letters: str, day: str) -> str | None:
    """Return the agency of the centre that has signed with letters since a day on or before `day`, both ISO; null where no list knows since when."""
    row = _agencies().get(letters)
    return row["name"] if row and row["valid_from"] and row["valid_from"] <= day else None


JOINT = "liên tịch"
_JOINT = (JOINT, "liên bộ")
# "02-NQ/ĐU" is of the commune in which it is cited; other committees of that name sign so too.
_PARTY_COMMITTEE = "ĐU"


def joint_issuer(
    type_name: str | None, letters: Sequence[str], province: str | None, own_issuer: str | None
) -> str | None:
    """Return the issuers of a joint document as registers write them, "A, B và C", where its letters tell them all."""
    if not (type_name or "").endswith(_JOINT):
        return None
    agencies = [issuer_of(each, province, own_issuer) for each in letters]
    known = [agency for agency in agencies if agency]
    if len(known) < 2 or len(known) < len(agencies):
        return None
    return f"{', '.join(known[:-1])} và {known[-1]}"


def _is_local(own_issuer: str | None) -> bool:
    return bool(own_issuer) and any(str(own_issuer).startswith(row["name"]) for row in rows("departments"))


@lru_cache(maxsize=1024)
def letters_of(issuer: str) -> frozenset[str]:
    """Return the letters under which the agency with the canonical name `issuer` may sign."""
    central = {letters for letters, row in _agencies().items() if row["name"] == issuer}
    local = {letters for letters, row in _local_agencies().items() if issuer.startswith(f"{row['name']} ")}
    bodies = {letters for letters, name in _bodies().items() if issuer.startswith(name.removesuffix(" tỉnh") + " ")}
    return frozenset(central | local | bodies)


@lru_cache(maxsize=4096)
def suggestion(group: str, own_issuer: str | None) -> str | None:
    """Return the agency letters one typing error away from the unknown `group`: the own agency's, else the only ones."""
    if len(group) < 4 or group in known_letters() or group.rstrip("0123456789") in _WITH_A_FIGURE:
        return None
    own = letters_of(own_issuer) if own_issuer else frozenset()
    slips = [letters for letters in (*sorted(own), *_bodies()) if len(letters) >= 3 and _slip(group, letters)]
    if slips:
        return slips[0]
    near = _near(group)
    others = [letters for letters in near if len(letters) > 4]
    return next((letters for letters in near if letters in own), others[0] if len(others) == 1 else None)


@lru_cache(maxsize=1024)
def _near(group: str) -> tuple[str, ...]:
    """Return the letters that agencies use now and that are one typing error away from `group`."""
    return tuple(letters for letters in _main_letters() if one_error(group, letters) and _one_level(group, letters))


def _slip(group: str, letters: str) -> bool:
    """Return whether `group` is `letters` with two neighbours swapped or one letter typed twice: "UBDN", "SNVV"."""
    twice = len(group) == len(letters) + 1 and _TWICE.sub(r"\1", group) == _TWICE.sub(r"\1", letters)
    return one_error(group, letters) and (twice or sorted(group) == sorted(letters))


def _one_level(group: str, letters: str) -> bool:
    """Return whether both say that they are of the centre, or neither: "HNDT", the union of a province, is no slip of "HNDTW"."""
    return group.endswith("TW") == letters.endswith("TW")


_TWICE = pattern_of(r"(.)\1+")
# Behind the letters of the legislature stands its term, "58-NQ/HĐNN8", "25/2018/QH14", behind those of the central bank once its department, "QĐ-NHNN5".
_WITH_A_FIGURE = frozenset({"QH", "UBTVQH", "HĐNN", "NHNN"})


@lru_cache
def _main_letters() -> tuple[str, ...]:
    """Return the letters that agencies use now, those long enough for an error to show."""
    listed = (row["abbr"] for name in ("agencies_central", "departments") for row in rows(name))
    return tuple(letters for letters in listed if len(letters) >= 4)


def one_error(left: str, right: str) -> bool:
    """Return whether one letter added, dropped or changed, or two neighbours swapped, make `left` into `right`."""
    short, long = sorted((left, right), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = short[same : same + 2] == long[same : same + 2][::-1]
    return short[same + 1 :] == long[same + 1 :] or (swapped and short[same + 2 :] == long[same + 2 :])
