"""Who issued a document, by the names in its letterhead: each is seen from the one above it (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2)."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..grammar.agency_lists import central_names, fold
from ..grammar.capitals import head_of, in_small_letters
from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.local_government import party_committees
from ..grammar.places import Place, place_of, province_kind, province_name
from ..kept import kept
from ..patterns import pattern_of
from ..rules import Row
from .joint import joint_name, partners

# No agency has a longer name, in characters.
_LONGEST_NAME = 200
# what `named_with` of agency_heads.csv says of those who are no part of another: "Công ty", "Ngân hàng Chính sách xã hội"
_ALONE = ("itself", "whole")


class _Above(NamedTuple):
    """The agency above a name; `province` is the one that its name says, else that of the place line."""

    name: str
    place: Place | None
    province: str | None


def read_issuer(names: Sequence[str], province: str | None) -> str | None:
    """Return the full name of the agency that wrote a document: the last one of its letterhead.

    Args:
        names: of the letterhead, from the highest agency down.
        province: of the place line, for a letterhead that names none.
    """
    issuer = None
    for name in (each for each in _whole(names) if len(each) <= _LONGEST_NAME):
        signing = partners(name)
        issuer = _joint(signing, issuer, province) or _seen_from(issuer, signing[0], province) or issuer
    return issuer


# The board of an organisation is named on a line of its own above it, as that of the Party is alone: "BAN CHẤP HÀNH TRUNG ƯƠNG⏎ĐOÀN TNCS …".
_BOARD_OF_CENTRE = "BAN CHẤP HÀNH TRUNG ƯƠNG"
_YOUTH_UNION = ("ĐOÀN TNCS ", "ĐOÀN THANH NIÊN CỘNG SẢN ")


def _whole(names: Sequence[str]) -> Iterator[str]:
    """Yield the names, that of the board together with the Youth Union below it, whose it is."""
    above = ""
    for name in names:
        if above and name.upper().startswith(_YOUTH_UNION):
            name, above = f"{above} {name}", ""
        if above:
            yield above
        above = name if name.upper() == _BOARD_OF_CENTRE else ""
        if not above:
            yield name
    if above:
        yield above


@lru_cache(maxsize=4096)
def _seen_from(above: str | None, name: str, province: str | None) -> str | None:
    return _below(name, _above(above, province)) if above else canonical_issuer(name, province)


def _joint(names: Sequence[str], above: str | None, province: str | None) -> str | None:
    """Return one name for those who sign together, null for one alone; the last one gives its place to all."""
    last = _seen_from(above, names[-1], province)
    if last is None or len(names) < 2:
        return None
    place = place_of(last)
    issuers = [_at_place(name, place, above, province) for name in names[:-1]]
    return joint_name([*filter(None, issuers), last]) if all(issuers) else None


def _at_place(name: str, place: Place | None, above: str | None, province: str | None) -> str | None:
    issuer = _seen_from(above, name, province)
    if place is None or (issuer and place_of(issuer)):
        return issuer
    return _seen_from(above, f"{name} {place.text.upper() if name.isupper() else place.text}", province)


def _above(issuer: str, province: str | None) -> _Above:
    place = place_of(issuer) or _bare_province(issuer)
    named = place.text.rsplit("tỉnh ", 1)[-1].rsplit("thành phố ", 1)[-1] if place else ""
    return _Above(issuer, place, province_name(named) or province)


def _bare_province(issuer: str) -> Place | None:
    """Return the province whose name ends that of an agency without "tỉnh": "Kho bạc Nhà nước Vĩnh Phúc"."""
    if _AFTER_A_PERSON.search(issuer):
        return None
    words = issuer.split()
    names = (province_name(" ".join(words[-length:])) for length in (4, 3, 2) if length < len(words))
    found = next(filter(None, names), None)
    return Place(f"{province_kind(found)} {found}", "province", len(issuer)) if found else None


# "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Học viện Chính trị quốc gia Hồ Chí Minh" are called after a person.
_AFTER_A_PERSON = pattern_of(r"(?:Cộng sản|quốc gia|Chủ tịch) Hồ Chí Minh$", re.IGNORECASE)


def _below(name: str, above: _Above) -> str | None:
    """Return the agency that `name` means below `above`, null where it is that same agency, or none."""
    if found := _party_board(name, above) or _local_branch(name, above) or _part(name, above):
        return found
    issuer = canonical_issuer(name, above.province, above.name)
    if issuer is None or above.place is None:
        return issuer
    if level_of(issuer) == "central":
        issuer = in_small_letters(name)  # below an agency of a place nobody is of the centre
    return f"{issuer} {above.place.text}" if _wants_place(issuer, above) else issuer


_PARTY_CENTRE = "Ban Chấp hành Trung ương"


def _party_board(name: str, above: _Above) -> str | None:
    """Return the board `name` of the party committee above: "BAN TỔ CHỨC" -> "Ban Tổ chức Tỉnh ủy Sơn La"."""
    if level_of(above.name) != "party" or place_of(name) or _committee_below().match(name):
        return None
    if above.name.startswith(_PARTY_CENTRE):
        return canonical_issuer(f"{name} {above.name if name.lower() == 'văn phòng' else 'TRUNG ƯƠNG'}")
    if not above.name.endswith(("ủy", "Ủy")) and not _committee_of_several().match(above.name):
        return None
    return f"{in_small_letters(name)} {above.name}"


@kept
def _committee_below() -> re.Pattern[str]:
    """Return the pattern of a committee of its own below that of the province: "TỈNH ỦY YÊN BÁI", "HUYỆN ỦY VĂN CHẤN"."""
    return pattern_of(rf"{party_committees('district', 'commune')}\s", re.IGNORECASE)


@kept
def _committee_of_several() -> re.Pattern[str]:
    """Return the pattern of the committee of a province or a district, whose boards sign below its name."""
    return pattern_of(party_committees("province", "district", blank=" "))


# "BAN CHẤP HÀNH TỈNH PHÚ THỌ", "BCH HND TỈNH PHÚ THỌ", "TỈNH PHÚ THỌ" below the name of a mass organisation (tổ chức chính trị - xã hội)
_BRANCH = pattern_of(
    r"(?:(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BCH|BTV)\s+(?:(?:H[A-Z]{2,4}|ĐOÀN(?:\s+TNCS(?:\s+HỒ CHÍ MINH)?)?)\s+)?)?(?P<place>(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s(?!ĐOÀN\s).{2,60})"
)
_ORGANISATION = pattern_of(r"(?P<name>(?:Hội|Đoàn Thanh niên|Liên đoàn|Ủy ban Mặt trận)\s.*?)(?:\s+Việt Nam)?")
_YOUTH = pattern_of(r"Trung ương Đoàn(?: TNCS)? .*Hồ Chí Minh|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn .+")


def _local_branch(name: str, above: _Above) -> str | None:
    """Return the branch of a mass organisation that signs as its board: below "HỘI NÔNG DÂN VIỆT NAM" "BAN CHẤP HÀNH TỈNH PHÚ THỌ"."""
    branch, organisation = _BRANCH.fullmatch(name), _ORGANISATION.fullmatch(above.name)
    whole = (
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh"
        if _YOUTH.fullmatch(above.name)
        else organisation and organisation["name"]
    )
    if branch is None or whole is None:
        return None
    return canonical_issuer(f"{whole} {branch['place'].capitalize()}", above.province)


def _part(name: str, above: _Above) -> str | None:
    """Return a part of the agency above that is named with it: "PHÒNG AN NINH KINH TẾ" -> "Phòng An ninh kinh tế Công an tỉnh Sơn La".

    What a people's committee has below it bears the name of its place instead ("Phòng Nội vụ huyện Mèo Vạc"), but for its office.
    """
    folded, place = fold(name), place_of(name)
    head = head_of(folded)
    if head is None or head["named_with"] in {"same", *_ALONE} or folded in central_names():
        return None
    if place and above.place:
        return _counter(name, head, place, above)
    bare = folded == head["words"]
    governs = above.name.startswith("UBND ") or (bare and above.name.startswith("Văn phòng UBND "))
    if governs and head["words"] != "văn phòng":
        return f"{head['written']} {above.place.text}" if bare and above.place else None
    if not bare and head["named_with"] != "above":
        return None
    written = head["written"] if bare else in_small_letters(name)
    return _within(name, place, above.name, above.province) if place else f"{written} {above.name}"


def _counter(name: str, head: Row, place: Place, above: _Above) -> str | None:
    """Return the counter of a bank's branch, which bears the bank's name: "Phòng giao dịch Ngân hàng … huyện U Minh"."""
    upper = head_of(above.name)
    if above.place is None or head["named_with"] != "above" or upper is None or upper["named_with"] not in _ALONE:
        return None
    bank = above.name[: above.place.start].strip().removesuffix(" chi nhánh")
    return _within(name, place, bank, above.province)


def _within(name: str, place: Place, whole: str, province: str | None) -> str | None:
    """Return `name` with the agency that it is a part of before its place."""
    local = canonical_issuer(name, province) or ""
    return local.replace(f" {place.text}", f" {whole} {place.text}") or None


def _wants_place(issuer: str, above: _Above) -> bool:
    """Return whether a name needs the place of the agency above it: what is one of its kind, or called after its province, does not."""
    head = head_of(issuer)
    if place_of(issuer) or (head and head["named_with"] == "itself"):
        return False
    return above.province is None or not issuer.endswith(above.province)
