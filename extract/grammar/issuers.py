"""Issuers: the full name of an agency, whatever short, relative or capital form a text gives it.

Names keep "UBND" and "HĐND" short, as officers write them, and carry their place: "Sở Nội vụ tỉnh Quảng Trị".
An office holder counts as the agency; Thủ tướng Chính phủ and Chủ tịch nước are issuers of their own; party
documents of the centre have one issuer.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..model import Level
from ..rules import rows, split
from .alternation import alternation
from .capitals import agency_heads, begins_with_name, in_small_letters
from .places import Place, place_of, province_kind, province_name, read_place

_BODIES = {"ubnd": "UBND", "hđnd": "HĐND", "thường trực hđnd": "Thường trực HĐND"}
_BODY = re.compile(r"(thường trực hđnd|ubnd|hđnd)(?: |$)")
_SHORTENED = (("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("tt hđnd", "thường trực hđnd"))


# No agency has a longer name, in characters; longer texts are not worth remembering either.
_LONGEST_NAME = 200


def canonical_issuer(text: str, province: str | None = None, own_issuer: str | None = None) -> str | None:
    """Return the full name of the agency that `text` names, or None where it names none or cannot be told which.

    Args:
        text: an agency or an office holder, in clean text: "Giám đốc Sở KH&CN", "UBND TỈNH LẠNG SƠN", "UBND tỉnh".
        province: the province of the document in which it stands ("Lạng Sơn"), for relative names.
        own_issuer: the canonical issuer of that document, for "Sở", "UBND huyện" and the like.
    """
    return _canonical(text, province, own_issuer) if len(text) <= _LONGEST_NAME else None


@lru_cache(maxsize=8192)
def _canonical(text: str, province: str | None, own_issuer: str | None) -> str | None:
    folded = _without_holder(_fold(text))
    known = _central().get(folded)
    if known:
        return known
    if short := _short_heads().match(folded):
        return canonical_issuer(_with_whole_head(text, folded, short[0]), province, own_issuer)
    if folded == "nhà trường":
        return own_issuer if own_issuer and own_issuer.startswith(_SCHOOLS) else None
    if district := _DISTRICT_COMMITTEE.fullmatch(folded):
        return _district_committee(district["kind"], district["name"], province, own_issuer)
    if (branch := _BRANCH.fullmatch(folded)) and (whole := _central().get(branch[1])):
        return whole + _as_written(text, folded)[len(branch[1]) :]
    if (bank := _BANK_BRANCH.fullmatch(folded)) and (place := read_place(bank[1], province, own_issuer)):
        return f"Ngân hàng Nhà nước Việt Nam chi nhánh {place.text}"
    if body := _BODY.match(folded):
        return _of_place(_BODIES[body[1]], folded[body.end() :], province, own_issuer)
    if folded == "sở" or folded.startswith("sở "):
        return _department(text, folded, province, own_issuer)
    if committee := _COMMITTEE.fullmatch(folded):
        return _party_committee(committee, province)
    return _open_name(text, folded, province, own_issuer)


_SCHOOLS = ("Trường ", "Học viện ", "Đại học ")
_STANDING = r"(?:ban thường vụ |ban chấp hành |thường trực )?"
_DISTRICT_COMMITTEE = re.compile(
    rf"{_STANDING}(?P<kind>huyện|quận|thị) ủy(?: (?P<name>(?!(?:tỉnh|thành)\b)\S+(?: \S+){{0,3}}))?"
)


def _district_committee(kind: str, name: str | None, province: str | None, own_issuer: str | None) -> str | None:
    """Return the party committee of a district, or of the one in which the document was written."""
    committee = f"{kind.capitalize()} ủy"
    district = "thị xã" if kind == "thị" else kind
    if name and (named := read_place(f"{district} {name}", province, own_issuer)):
        return f"{committee} {named.text.removeprefix(district).strip()}"
    if own_issuer and (at := own_issuer.find(committee)) >= 0:
        return own_issuer[at:]
    place = place_of(own_issuer or "")
    if place is None or not place.text.startswith(f"{district} "):
        return None
    return f"{committee} {place.text.removeprefix(district).strip()}"


# an agency of the centre in a part of the country: "Kho bạc Nhà nước khu vực III"
_BANK_BRANCH = re.compile(r"(?:ngân hàng nhà nước(?: việt nam)?|nhnn)(?: -)? chi nhánh ((?:tỉnh|thành phố|tp).*)")
_BRANCH = re.compile(r"(.{3,60}?)(?: chi nhánh)? khu vực [ivx\d]{1,5}")


def level_of(issuer: str) -> Level:
    """Return the level of the agency with the canonical name `issuer`."""
    folded = _fold(issuer)
    last = folded.rpartition(" và ")[2]  # those who issue together are of one level: "Văn phòng Chính phủ và Bộ Nội vụ"
    if kind := _central_kinds().get(folded) or _central_kinds().get(last):
        return "party" if kind == "party" else "central"
    if _OF_PARTY.search(folded):
        return "party"
    place = place_of(issuer)
    if _OF_CENTRE.match(folded):
        return "central"
    if _BODY.match(folded):
        return place.level if place else "other"
    head = next((row for row in agency_heads() if folded.startswith(row["words"])), None)
    if head is None:
        return "other"
    return _level_of_head(head["level"], place)


# "Văn phòng Điều phối nông thôn mới Trung ương"
_OF_CENTRE = re.compile(r"(?:ban|văn phòng|hội đồng|ủy ban) (?:[^,;]{1,80} )?trung ương\b")
# "Văn phòng Tỉnh ủy Sơn La"
_OF_PARTY = re.compile(r"\b(?:tỉnh|thành|huyện|quận|thị|đảng) ủy\b")


def _level_of_head(level: str, place: Place | None) -> Level:
    match level, place.level if place else None:
        case ("central", "province"):
            return "department"
        case ("department", "district" | "commune"):
            return "unit"
        case ("central", _):
            return "central"
        case ("department", _):
            return "department"
        case ("party", _):
            return "party"
        case ("unit", _):
            return "unit"
    return "other"


# "UBND tinh", from which a scanner took the tone; "tinh gọn" is another word
_PROVINCE_MISREAD = re.compile(r"(?<=ubnd )tinh\b|(?<=hđnd )tinh\b|(?<=thanh tra )tinh\b|(?<=công an )tinh\b")
_HYPHEN = re.compile(r"(?<=\w)\s?-\s?(?=\w)")
_TERM = re.compile(r" (?:khóa|nhiệm kỳ) [ivxl\d]+(?: ?- ?\d+)?$")


def _fold(text: str) -> str:
    folded = _TERM.sub("", " ".join(text.replace("*", " ").lower().split()).strip(" .,;:-–|()"))
    if "-" in folded:
        folded = _HYPHEN.sub(" - ", folded)
    for full, short in _SHORTENED:
        folded = folded.replace(full, short)
    return _PROVINCE_MISREAD.sub("tỉnh", folded) if "tinh" in folded else folded


def _of_place(name: str, tail: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the agency `name` with the place that `tail` names: "tỉnh Lạng Sơn", "Hà Nội", "tỉnh" of the document."""
    if known := province_name(tail):
        return f"{name} {province_kind(known)} {known}"
    place = read_place(tail, province, own_issuer)
    return f"{name} {place.text}" if place else None


def _department(text: str, folded: str, province: str | None, own_issuer: str | None) -> str | None:
    if folded == "sở":
        return own_issuer if own_issuer and own_issuer.startswith("Sở ") else None
    written = _department_names().match(folded)
    if written is None:
        return _open_name(text, folded, province, own_issuer)
    tail = folded[written.end() :].strip(" ,-")
    if (
        folded.startswith(" - ", written.end())
        and not province_name(tail)
        and not tail.startswith(("tỉnh ", "thành phố "))
    ):
        return _open_name(text, folded, province, own_issuer)  # "Sở Tài chính - Vật giá" is another one
    name = _departments()[written[0]]
    return _of_place(name, tail or "tỉnh", province, own_issuer) or name


_COMMITTEE = re.compile(
    rf"(?:{_STANDING}(tỉnh ủy|thành ủy)|ban chấp hành đảng bộ(?= (?:tỉnh|thành phố)\b))(?: (?:(?:tỉnh|thành phố|tp\.?) ?)?(.*))?"
)


def _party_committee(committee: re.Match[str], province: str | None) -> str | None:
    """Return the one issuer of what a province's party committee and its standing board sign as TU."""
    known = province_name(committee[2] or province or "")
    if known is None:
        return None
    is_city = province_kind(known) == "thành phố"
    return f"{'Thành ủy' if is_city else (committee[1] or 'tỉnh ủy').capitalize()} {known}"


def _open_name(text: str, folded: str, province: str | None, own_issuer: str | None) -> str | None:
    if _head_words().match(folded) is None:
        return None
    if _head_words().fullmatch(folded):
        return own_issuer if own_issuer and begins_with_name(own_issuer.lower(), folded) else None
    words = _as_written(text, folded)
    if words.endswith(" Sở"):
        return f"{words.removesuffix('Sở')}{own_issuer}" if own_issuer and own_issuer.startswith("Sở ") else None
    if folded.endswith((" tỉnh ủy", " thành ủy")) and province:
        return f"{words} {province}"
    place = read_place(words, province, own_issuer)
    if place is None:
        return words if place_of(words) is None and not _RELATIVE.search(words) else None
    name = words[: place.start].strip(" ,-")
    return f"{name} {place.text}" if name else None


_RELATIVE = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$")


def _as_written(text: str, folded: str) -> str:
    """Return the words of the name in their own letters; a line of capitals becomes a name in small letters."""
    written = " ".join(text.replace("*", " ").split()).strip(" .,;:-–|()")
    shortened = re.sub(r"(?i)\bủy ban nhân dân\b", "UBND", written)
    shortened = re.sub(r"(?i)\bhội đồng nhân dân\b", "HĐND", shortened)
    tail = shortened[len(shortened) - len(folded) :] if len(shortened) >= len(folded) else shortened
    if not tail.isupper():
        return tail[:1].upper() + tail[1:]
    return in_small_letters(tail)


def _without_holder(folded: str) -> str:
    """Drop the office of an office holder: "bộ trưởng bộ y tế" is the Bộ Y tế."""
    while folded not in _central() and not _BODY.match(folded):
        office = _offices().match(folded)
        rest = folded[office.end() :].lstrip(" ,-") if office else ""
        if not rest:
            return folded
        folded = rest.removeprefix("kiêm ")
    return folded


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a folded name that begins with one of the words."""
    return re.compile(rf"(?:{alternation(words)})(?!\w)")


@lru_cache
def _offices() -> re.Pattern[str]:
    return _any_of(row["words"] for row in rows("office_holders"))


@lru_cache
def _head_words() -> re.Pattern[str]:
    return _any_of(row["words"] for row in rows("agency_heads"))


def _with_whole_head(text: str, folded: str, short: str) -> str:
    """Return the name with its head in whole words: "BHXH HUYỆN QUỲ HỢP" -> "BẢO HIỂM XÃ HỘI HUYỆN QUỲ HỢP"."""
    written = " ".join(text.replace("*", " ").split()).strip(" .,;:-–|()")
    tail = written[len(written) - len(folded) + len(short) :]
    head = _written_heads()[short]
    return f"{head.upper() if tail.isupper() else head}{tail}"


@lru_cache
def _short_heads() -> re.Pattern[str]:
    return _any_of(tuple(_written_heads()))


@lru_cache
def _written_heads() -> dict[str, str]:
    """Short form with which a name begins -> its whole words: "bhxh" -> "Bảo hiểm xã hội"."""
    return {row["words"]: row["written"] for row in rows("agency_heads") if row["words"] != _fold(row["written"])}


@lru_cache
def _department_names() -> re.Pattern[str]:
    return _any_of(tuple(_departments()))


@lru_cache
def _central() -> dict[str, str]:
    """Folded name or written form of a central agency -> its name."""
    return {
        _fold(written): row["name"]
        for row in rows("agencies_central")
        for written in (row["name"], *split(row["written"]))
    }


@lru_cache
def _central_kinds() -> dict[str, str]:
    return {_fold(row["name"]): row["kind"] for row in rows("agencies_central")}


@lru_cache
def _departments() -> dict[str, str]:
    """Folded name, written or short form of a department ("sở kh&cn") -> its name."""
    known: dict[str, str] = {}
    for row in rows("departments"):
        if not row["name"].startswith("Sở "):
            continue
        for written in (row["name"], *split(row["written"])):
            known[_fold(written)] = row["name"]
        for letters in (row["abbr"], *split(row["variants"])):
            short = letters.lower().removeprefix("so").removeprefix("s")
            known.setdefault(f"sở {short}", row["name"])
    return known
