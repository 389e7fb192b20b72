"""The identity of a document: a value that parses and prints itself.

A number is never an identity: 15/KH-SKHCN exists in every province and in every year. What tells documents apart is
(issuer, type, serial, symbol, period), since a number runs from 01 on 1 January in each agency and series (Nghị định
30/2020/NĐ-CP Điều 15), those of the National Assembly in each term (Luật 80/2015/QH13 Điều 10).
"""

import hashlib
import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.rules import rows, split
from .agencies import agency_key, central_issuer, is_decided

_NUMBER = re.compile(r"(\d+)([a-zđ]{0,3})(?:[\s/.,–-]+(.*))?$", re.DOTALL)
_YEAR = re.compile(r"((?:19|20)\d\d)(?!\d)[\s/.,–-]*")
_SEPARATORS = re.compile(r"[\s/.,–-]+")
_TERM = re.compile(r"(?:pl)?-?(ubtvqh|qh)-?(?:k)?(\d{1,2})$")
_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_UNKNOWN = "?"


class Number(NamedTuple):
    """A number taken apart, in small letters: "05/2018/TT-BTC" is serial "5", year "2018", letters "tt-btc"."""

    serial: str
    year: str
    letters: str


class DocumentKey(NamedTuple):
    """Who, what kind, which number, when; what is not known is empty.

    Attributes:
        issuer: key of the agency as of the date.
        type: kind of document in small letters.
        serial: the running number, without the zeros that writers add.
        symbol: what follows it, "2018/nđ-cp"; a year in it is another series than none (06/QĐ-TTg, 06/2022/QĐ-TTg).
        period: the year, or "khóa 15" for the National Assembly.
        mark: what tells it from others that agree in all of this: a day, a name, a hash of its text or its witness.
    """

    issuer: str = ""
    type: str = ""
    serial: str = ""
    symbol: str = ""
    period: str = ""
    mark: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing, so that equal keys mean one document."""
        return bool(is_decided(self.issuer) and self.type and self.serial and self.symbol and self.period)

    @property
    def beyond_doubt(self) -> bool:
        """Whether the number alone says who issued it and when: 61/2018/NĐ-CP and 31/2024/QH15, not 06/QĐ-TTg."""
        year, slash, letters = self.symbol.partition("/")
        return not self.period.isdigit() or bool(slash and year.isdigit() and _issuing_letters(letters))

    def __str__(self) -> str:
        fields = self if self.mark else self[:-1]
        return "|".join(map(_escaped, fields))

    @classmethod
    def parse(cls, text: str) -> "DocumentKey":
        """Return the key that prints as `text`.

        Raises:
            ValueError: `text` is no printed key.
        """
        fields = text.split("|")
        if len(fields) not in (5, 6):
            raise ValueError(f"not a document key: {text!r}")
        return cls(*(_plain(field) for field in fields))


def _escaped(field: str) -> str:
    if not field:
        return _UNKNOWN
    return field.replace("%", "%25").replace("|", "%7C").replace("?", "%3F")


def _plain(field: str) -> str:
    if field == _UNKNOWN:
        return ""
    return field.replace("%3F", "?").replace("%7C", "|").replace("%25", "%")


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """Return `text` in small letters without diacritics, its words set apart by single spaces.

    >>> folded("Số 61/2018/NĐ-CP về Cơ chế")
    'so 61 2018 nd cp ve co che'
    """
    bare = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return _NOT_WORDS.sub(" ", "".join(each for each in bare if not unicodedata.combining(each))).strip()


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


@lru_cache(maxsize=1 << 15)
def document_key(
    number: str | None, kind: str | None, issuer: str | None, day: str | None, known_by: str | None = None
) -> DocumentKey:
    """Return the key of what is known: any of a number, a type, a full name of an agency, a date (ISO, may be cut).

    `known_by` is a date by which the document existed, that of one which cites it.
    """
    parts = parse_number(number) if number else None
    if parts is None:
        agency = _issuer_key("", issuer, day, known_by)
        return DocumentKey(issuer=agency, type=_plain_type(kind), period=(day or "")[:4])
    term = _TERM.match(parts.letters)
    if term:
        return _assembly_key(parts, term, kind)
    period = parts.year or (day or "")[:4]
    since = day if day and day.startswith(period) else period
    return DocumentKey(
        issuer=_issuer_key(parts.letters, issuer, since or None, known_by),
        type=_type_of(parts.letters, kind),
        serial=parts.serial,
        symbol=f"{parts.year}/{parts.letters}" if parts.year and parts.letters else parts.letters,
        period=period,
    )


def content_mark(*facts: str) -> str:
    """Return a short hash that marks a key as that of one text only."""
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]


def _assembly_key(parts: Number, term: re.Match[str], kind: str | None) -> DocumentKey:
    """Return the key of a law, ordinance or resolution: its series runs per type and per term."""
    body, number = term[1], int(term[2])
    name = "Quốc hội" if body == "qh" else "Ủy ban Thường vụ Quốc hội"
    family = "pháp lệnh" if parts.letters.startswith("pl") else _plain_type(kind)
    return DocumentKey(name.casefold(), family, parts.serial, f"{body}{number}", f"khóa {number}")


def issuing_agency(number: str) -> str | None:
    """Return the central agency whose letters stand in `number`, the first one where several issued it."""
    parts = parse_number(number)
    return _issuing_letters(parts.letters) if parts else None


def _issuer_key(letters: str, issuer: str | None, day: str | None, known_by: str | None) -> str:
    """Return the agency's key; central letters in the number say more than the words around it."""
    name = _issuing_letters(letters) or issuer
    return agency_key(name, day, known_by) if name else ""


@cache
def _issuing_letters(letters: str) -> str | None:
    groups = letters.split("-")
    body = groups[1:] if groups[0] in _types_by_letters() else groups
    return central_issuer(body[0]) if body else None


def _type_of(letters: str, kind: str | None) -> str:
    """Return the type that the symbol itself says; without one it is a công văn, but old decrees bear no type either."""
    own = _types_by_letters().get(letters.split("-")[0])
    if own:
        return own
    plain = _plain_type(kind)
    if not letters or plain in _rule_making():
        return plain
    return "công văn"


@cache
def _plain_type(kind: str | None) -> str:
    """Return the type as keys have it: a code (bộ luật) shares the series of the laws, "văn bản" says nothing."""
    plain = " ".join((kind or "").casefold().split())
    return {"bộ luật": "luật", "văn bản": ""}.get(plain, plain)


@cache
def _types_by_letters() -> dict[str, str]:
    return {
        letters.casefold(): _plain_type(row["name"]) for row in rows("doc_types") for letters in split(row["symbols"])
    }


def is_law(kind: str | None) -> bool:
    """Tell whether documents of type `kind` are cited by their name alone: laws, codes, ordinances, the constitution."""
    return (kind or "").casefold() in _laws()


@cache
def _laws() -> frozenset[str]:
    return frozenset(row["name"].casefold() for row in rows("doc_types") if row["kind"] == "law")


@cache
def _rule_making() -> frozenset[str]:
    return frozenset(row["name"].casefold() for row in rows("doc_types") if row["kind"] in ("law", "state"))
