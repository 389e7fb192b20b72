"""Those whom a document addresses or orders, by their full names: "Văn phòng Sở" is that of the issuer."""

import re
from functools import cache, lru_cache

from ...extract.grammar.issuers import canonical_issuer
from ...extract.grammar.local_government import place_kinds
from ...extract.grammar.places import place_of, province_name
from ...extract.rules import rows
from .groups import Group, group_of
from .seats import department_over, is_of_commune, province_in, words_under

_COMMITTEE = re.compile(r"(?:ủy|uỷ) ban nhân dân", re.IGNORECASE)
_COUNCIL = re.compile(r"hội đồng nhân dân", re.IGNORECASE)
_HEAD = re.compile(r"(?:thủ )?trưởng (?=các |phòng |đơn vị )", re.IGNORECASE)
# "thuộc, trực thuộc Sở Y tế", "trong Bệnh viện", "của Sở": behind these words stands to whom they belong
_BELONGING = re.compile(
    r",? (?P<how>(?:(?:trực )?thuộc|trong|của)(?:(?:,| và)? (?:trực )?thuộc)*) (?P<above>\S.*)$", re.IGNORECASE
)
_NATIONAL = re.compile(r"\b(?:trung ương|quốc gia)\b", re.IGNORECASE)


@lru_cache(maxsize=65536)
def party_to(words: str, issuer: str, province: str | None) -> str:
    """Return the full name of the party that a document of `issuer` calls `words`.

    Units belong to the issuer: "Các phòng, đơn vị thuộc Sở" in a letter of Sở Y tế tỉnh Hà Nam is "các phòng, đơn vị
    thuộc Sở Y tế tỉnh Hà Nam". Other agencies that are named together belong to its province.
    """
    plain = _shortened(" ".join(words.split()).strip(" .;:,-"))
    parts = _HEAD.sub("", plain).lower()
    group = group_of(plain)
    many = parts.startswith("các ") or group is not None
    full = None if many else canonical_issuer(plain, province, issuer)
    if full and (full in _central_names() or province_in(full) or issuer in full):
        return full
    begun = plain[:1].lower() + plain[1:] if plain.lower().startswith("các ") else plain
    if full and _is_of_province(full):
        return _in_place(full, province_in(issuer))
    if owned := _owned(begun, issuer, province):
        return owned
    if (_units().match(parts) and not (group and group.offices)) or (many and parts.endswith(" trực thuộc")):
        return _unit_of(begun, issuer, many)
    return full or _in_place(*_placed(begun, issuer, group))


def _shortened(words: str) -> str:
    return _COMMITTEE.sub("UBND", _COUNCIL.sub("HĐND", words))


def _owned(words: str, issuer: str, province: str | None) -> str | None:
    """Return the name with whom they belong to in full: "các bệnh viện trực thuộc Sở" are "các bệnh viện thuộc Sở Y tế tỉnh …".

    Null where the words do not say to whom, or only "thuộc tỉnh"; "của", "trong" mean the issuer, else they may be part of a name.
    """
    found = _BELONGING.search(words)
    above = canonical_issuer(found["above"], province, issuer) if found else None
    if found is None or above is None or not (above == issuer or province_in(above)):
        return None
    return f"{words[: found.start()]} thuộc {above}" if above == issuer or "thuộc" in found["how"] else None


def _is_of_province(name: str) -> bool:
    """Tell whether somebody named without a place belongs to a department of a province: "Trường THPT Chiềng Sinh"."""
    if not department_over(name.casefold()) or place_of(name) or _NATIONAL.search(name) or " thuộc " in name:
        return False
    words = name.split()
    return not any(province_name(" ".join(words[at:])) for at in range(1, len(words)))


def _unit_of(words: str, issuer: str, many: bool) -> str:
    if issuer in words:
        return words
    named = _of_issuer().sub("", words)
    return f"{named} {issuer}" if named != words and not many else f"{named} thuộc {issuer}"


def _placed(words: str, issuer: str, group: Group | None) -> tuple[str, str]:
    """Return a name and its place: "Đoàn Thanh niên xã" in a paper of a commune is of that commune."""
    place, own = place_of(issuer), _of_commune().search(words)
    if own and group is None and place and is_of_commune(issuer) and place.text.startswith(f"{own['kind']} "):
        return words[: own.start()], place.text
    return words, _scope_under(issuer, group)


def _scope_under(issuer: str, group: Group | None) -> str:
    """Return the place in which those are whom an agency names: its province; where it is below, of a group its own place.

    A commune's "các cơ quan, đơn vị" are its own, its "UBND các xã" are not.
    """
    place = place_of(issuer)
    if group is None or place is None or place.level == "province":
        return province_in(issuer)
    own = all(kind.local and not (kind.is_territory and is_of_commune(issuer)) for kind in group.kinds)
    return place.text if own else province_in(issuer)


def _in_place(words: str, place: str) -> str:
    named = province_in(words).removeprefix("tỉnh ").removeprefix("thành phố ")[:1].isupper()
    return words if not place or place in words or named else f"{_without_name().sub('', words)} {place}"


@cache
def _units() -> re.Pattern[str]:
    return re.compile(rf"(?:các )?(?:{'|'.join(words_under('issuer'))})\b")


@cache
def _central_names() -> frozenset[str]:
    return frozenset(row["name"] for row in rows("agencies_central"))


@cache
def _of_issuer() -> re.Pattern[str]:
    """Return the pattern of how a name ends of whoever belongs to the issuer: "… thuộc Sở", "… trực thuộc UBND xã".

    "Phòng Tổ chức cán bộ" and "Công đoàn cơ sở" end in such words in small letters, as parts of their own names.
    """
    return re.compile(
        r"(?<!\bcác)\s+(?:(?:trực )?thuộc|(?:(?:trực )?thuộc )+(?:sở|bộ|cục|tổng cục|chi cục|cơ quan)"
        r"|(?-i:Sở|Bộ|Cục|Tổng cục|Chi cục|[Cc]ơ quan)"
        rf"|(?:trực )?thuộc (?:ban|phòng|trung tâm|trường|viện|ubnd(?: {place_kinds(blank=' ')})?))$",
        re.IGNORECASE,
    )


@cache
def _without_name() -> re.Pattern[str]:
    """Return the pattern of "tỉnh" that does not say which; in "UBND các huyện, thành phố" the cities are of those who are meant."""
    return re.compile(rf"(?<!,)(?<! và) {place_kinds('province', blank=' ')}$")


@cache
def _of_commune() -> re.Pattern[str]:
    """Return the pattern of a kind of commune that does not say which."""
    return re.compile(rf"(?<!,)(?<! và)(?<!các) (?P<kind>{place_kinds('commune', blank=' ')})$")
