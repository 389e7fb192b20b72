"""Those whom a document addresses or orders, by their full names: "Văn phòng Sở" is that of the issuer."""

import re
from functools import cache, lru_cache

from ...extract.grammar.issuers import canonical_issuer
from ...extract.rules import rows
from .seats import province_in, words_under

_COMMITTEE = re.compile(r"(?:ủy|uỷ) ban nhân dân", re.IGNORECASE)
_COUNCIL = re.compile(r"hội đồng nhân dân", re.IGNORECASE)
_HEAD = re.compile(r"(?:thủ )?trưởng (?=các |phòng |đơn vị )", re.IGNORECASE)
_OF_ISSUER = re.compile(r"\s*(?:\b(?:trực )?thuộc )*\b(?:Sở|sở|Bộ|bộ|Cục|cục|Chi cục|chi cục|cơ quan)$")


@lru_cache(maxsize=65536)
def party_to(words: str, issuer: str, province: str | None) -> str:
    """Return the full name of the party that a document of `issuer` calls `words`.

    Units belong to the issuer: "Các phòng, đơn vị thuộc Sở" in a letter of Sở Y tế tỉnh Hà Nam is "các phòng, đơn vị
    thuộc Sở Y tế tỉnh Hà Nam". Other agencies that are named together belong to its province.
    """
    plain = _shortened(" ".join(words.split()).strip(" .;:,-"))
    parts = _HEAD.sub("", plain).lower()
    many = parts.startswith("các ")
    full = None if many else canonical_issuer(plain, province, issuer)
    if full and (full in _central_names() or province_in(full) or issuer in full):
        return full
    begun = plain[:1].lower() + plain[1:] if plain.lower().startswith("các ") else plain
    if _units().match(parts):
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
    place = province_in(issuer)
    bare = words.removesuffix(" tỉnh").removesuffix(" thành phố")
    return words if not place or place in words else f"{bare} {place}"


@cache
def _units() -> re.Pattern[str]:
    return re.compile(rf"(?:các )?(?:{'|'.join(words_under('issuer'))})\b")


@cache
def _central_names() -> frozenset[str]:
    return frozenset(row["name"] for row in rows("agencies_central"))
