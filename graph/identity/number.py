"""Numbers taken apart: serial, year and letters, and what the letters say of type and agencies."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.doc_types import sole_issuer, type_names, types_by_letters
from .agencies import central_issuer, central_letters

_NUMBER = re.compile(r"(\d+)([a-zđ]{0,3})(?:[\s/.,–-]+(.*))?$", re.DOTALL)
_YEAR = re.compile(r"((?:19|20)\d\d)(?!\d)[\s/.,–-]*")
_SEPARATORS = re.compile(r"[\s/.,–-]+")


class Number(NamedTuple):
    """A number taken apart, in small letters: "05/2018/TT-BTC" is serial "5", year "2018", letters "tt-btc"."""

    serial: str
    year: str
    letters: str


@lru_cache(maxsize=1 << 15)
def parse_number(number: str) -> Number | None:
    """Return the parts of `number`, null where it has no digits.

    Writers add a zero to a serial below ten (5 = 05); where a series has three digits or more, its zeros count
    (Đắk Lắk's 030 is not its 30). "&" makes no difference in a symbol, nor does the kind of separator.
    """
    found = _NUMBER.match(unicodedata.normalize("NFC", number).casefold().strip(" ."))
    if found is None:
        return None
    digits, suffix, rest = found[1], found[2], found[3] or ""
    serial = (digits.lstrip("0") or "0") if len(digits) <= len("05") else digits
    year = _YEAR.match(rest)
    letters = rest[year.end() :] if year else rest
    letters = _SEPARATORS.sub("-", letters.replace("&", "")).strip("-")
    return Number(serial + suffix, year[1] if year else "", letters)


def type_by_letters(letters: str) -> str:
    """Return the type that the letters lead with, in small letters; empty where they lead with none."""
    return _types().get(letters.partition("-")[0], "")


def groups_in(letters: str) -> tuple[str, tuple[str, ...]]:
    """Return the group that is a type, empty where they lead with none, and those of agencies and their rooms behind it.

    >>> groups_in("tt-btc"), groups_in("ubnd-nc")
    (('tt', ('btc',)), ('', ('ubnd', 'nc')))
    """
    first, *rest = letters.split("-")
    return (first, tuple(rest)) if type_by_letters(letters) else ("", (first, *rest))


def is_joint(letters: str) -> bool:
    """Tell whether the letters are those of a document of several agencies: "ttlt-byt-btc"."""
    return "liên" in type_by_letters(letters).split()


@lru_cache(maxsize=1 << 15)
def standard_letters(letters: str) -> str:
    """Return letters that lead with a type as the agency signs now, of a joint document all agencies in one order.

    >>> standard_letters("tt-bnn"), standard_letters("ttlt-byt-btc"), standard_letters("ttlt-btc-byt")
    ('tt-bnnptnt', 'ttlt-btc-byt', 'ttlt-btc-byt')
    """
    kind, agencies = groups_in(letters)
    if is_joint(letters):
        return "-".join((kind, *sorted(central_letters(each) or each for each in agencies)))
    if not kind or not agencies:
        return letters
    return "-".join((kind, central_letters(agencies[0]) or agencies[0], *agencies[1:]))


@lru_cache(maxsize=1 << 15)
def issuers_by_letters(letters: str) -> tuple[str, ...]:
    """Return the central agencies whose letters stand in a symbol: of a joint document all that are known, else the first."""
    _, agencies = groups_in(letters)
    names = [central_issuer(each) for each in (agencies if is_joint(letters) else agencies[:1])]
    return tuple(name for name in names if name)


def issuing_agencies(number: str) -> tuple[str, ...]:
    """Return the central agencies whose letters stand in `number`."""
    parts = parse_number(number)
    return issuers_by_letters(parts.letters) if parts else ()


def type_in(number: str) -> str:
    """Return the type that `number` itself says, in small letters; empty where it says none: "4321/UBND-KGVX"."""
    parts = parse_number(number)
    return type_by_letters(parts.letters) if parts else ""


def plain_type(kind: str | None) -> str:
    """Return the type as keys have it: a code (bộ luật) shares the series of the laws, "văn bản" says nothing."""
    plain = " ".join((kind or "").casefold().split())
    return {"bộ luật": "luật", "văn bản": ""}.get(plain, plain)


@cache
def sole_issuers() -> dict[str, str]:
    """Return type -> the only agency that issues it, as keys have both: a luật is of the quốc hội."""
    return {plain_type(name): issuer.casefold() for name in type_names() if (issuer := sole_issuer(name))}


@cache
def _types() -> dict[str, str]:
    return {letters.casefold(): plain_type(name) for letters, name in types_by_letters().items()}
