"""Committees of the Party in provinces and districts, each with one name for itself and its boards (Quy định 66-QĐ/TW), and of its youth union."""

import re

from ..kept import kept
from ..patterns import pattern_of
from .local_government import place_kinds
from .places import Place, is_known_district, place_of, province_kind, province_name, read_place

_STANDING = r"(?:ban thường vụ |btv |ban chấp hành |bch |thường trực )?"
# "Huyện ủy Bắc Mê", in its decisions "Ban Chấp hành Đảng bộ huyện Bắc Mê"
_OF_DISTRICT = pattern_of(
    rf"(?:{_STANDING}(?P<kind>huyện|quận|thị) (?P<body>ủy|đoàn)|(?:ban chấp hành|bch) đảng bộ (?P<of>huyện|quận|thị)(?: xã)?)(?: (?P<name>(?!(?:tỉnh|thành)\b)\S+(?: \S+){{0,3}}))?"
)
_OF_PROVINCE = pattern_of(
    rf"(?:{_STANDING}(?P<kind>tỉnh|thành) (?P<body>ủy|đoàn)|(?:ban chấp hành|bch) đảng bộ(?= (?:tỉnh|thành phố)\b))"
    r"(?: (?:(?:tỉnh|thành phố|tp\.?) ?)?(?P<name>.*))?"
)
# The youth union of a district names its party committee, and the other way about.
_BESIDE = pattern_of(r"(?P<kind>Huyện|Quận|Thị) (?:ủy|đoàn) (?P<place>.+)")


def names_committee(folded: str) -> bool:
    """Return whether a folded name is that of the committee of a province, district or commune, or of its standing board."""
    forms = (_OF_DISTRICT, _OF_PROVINCE, _of_commune(), _board_of_commune())
    return any(form.fullmatch(folded) for form in forms)


def party_committee(folded: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the full name of a committee: "thường trực huyện ủy bắc mê" -> "Huyện ủy Bắc Mê tỉnh Hà Giang".

    Args:
        folded: its folded name, or that of its standing board.
        province: of the document in which it stands, where the name has none.
        own_issuer: of that document, for "Huyện ủy" alone.
    """
    if district := _OF_DISTRICT.fullmatch(folded):
        kind = district["kind"] or district["of"]
        committee = f"{kind.capitalize()} {district['body'] or 'ủy'}"
        return _of_district(committee, kind, district["name"], province, own_issuer)
    if commune := _of_commune().fullmatch(folded) or _board_of_commune().fullmatch(folded):
        if commune["place"] is None:
            return _of_own_paper(own_issuer or "")
        place = read_place(commune["place"], province, own_issuer)
        return f"Đảng ủy {place.text}" if place else None
    found = _OF_PROVINCE.fullmatch(folded)
    if found is None:
        return None
    known = province_name(found["name"] or province or "")
    is_city = known is not None and province_kind(known) == "thành phố"
    body = found["body"] or "ủy"
    if found["kind"] == "thành" and not is_city:
        name = found["name"]
        city = _of_city(name, province, own_issuer) if name else _of_own_city(own_issuer or "")
        return city and city.replace("Thành ủy", f"Thành {body}", 1)
    if known is None:
        return None
    return f"{'Thành' if is_city else (found['kind'] or 'tỉnh').capitalize()} {body} {known}"


def _of_city(name: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the committee of a city within a province: "thành ủy móng cái" -> "Thành ủy Móng Cái tỉnh Quảng Ninh"."""
    known = is_known_district("thành phố", name)
    return _called_after(read_place(f"thành phố {name}", province, own_issuer)) if known else None


def _of_own_city(own_issuer: str) -> str | None:
    """Return the committee of the city within a province that wrote a document or in which it was written, which it calls "Thành ủy" alone."""
    return own_issuer if own_issuer.startswith("Thành ủy ") else _called_after(place_of(own_issuer))


def _called_after(city: Place | None) -> str | None:
    """Return the committee of a place, null where that is no city within a province."""
    if city is None or city.level != "district" or not city.text.startswith("thành phố "):
        return None
    return f"Thành ủy {city.text.removeprefix('thành phố ')}"


def _of_own_paper(own_issuer: str) -> str | None:
    """Return the committee that a paper calls by its kind alone: its own, or that of the commune in which it was written."""
    return own_issuer if own_issuer.startswith("Đảng ủy ") else of_own_commune(own_issuer)


def of_own_commune(own_issuer: str) -> str | None:
    """Return the committee of the commune in which a document was written, null where no commune's office wrote it."""
    place = place_of(own_issuer)
    return f"Đảng ủy {place.text}" if place and place.level == "commune" else None


def _of_district(
    committee: str, kind: str, name: str | None, province: str | None, own_issuer: str | None
) -> str | None:
    """Return the committee of a district, or of the one in which the document was written."""
    district = "thị xã" if kind == "thị" else kind
    if name and (named := read_place(f"{district} {name}", province, own_issuer)):
        return f"{committee} {named.text.removeprefix(district).strip()}"
    if own_issuer and (at := own_issuer.find(committee)) >= 0:
        return own_issuer[at:]
    if beside := _BESIDE.match(own_issuer or ""):
        return f"{committee} {beside['place']}" if beside["kind"] == kind.capitalize() else None
    place = place_of(own_issuer or "")
    if place is None or not place.text.startswith(f"{district} "):
        return None
    return f"{committee} {place.text.removeprefix(district).strip()}"


@kept
def _of_commune() -> re.Pattern[str]:
    """Return the pattern of the committee of a commune as its decisions call it, by the members who elected it; else it is "Đảng ủy"."""
    place = rf"(?P<place>{place_kinds('commune', blank=' ')}\b.*?)"
    return pattern_of(rf"(?:ban chấp hành|bch) đảng bộ {place}(?:,? (?:khóa|nhiệm kỳ) [ivxl\d][\w\s-]*)?")


@kept
def _board_of_commune() -> re.Pattern[str]:
    """Return the pattern of its standing board, which speaks for it: "Ban Thường vụ Đảng ủy xã Tân Lập", in its own papers "… Đảng ủy"."""
    place = rf"(?P<place>{place_kinds('commune', blank=' ')}\b.*)"
    return pattern_of(rf"(?:ban thường vụ|btv|thường trực|ban chấp hành|bch) đảng ủy(?: {place})?")
