"""The identity of a document: a value that parses and prints itself.

A number is never an identity: 15/KH-SKHCN exists in every province and in every year. What tells documents apart is
(issuer, type, serial, symbol, period), since a number runs from 01 on 1 January in each agency and series (Nghị định
30/2020/NĐ-CP Điều 15), those of the National Assembly (Luật 80/2015/QH13 Điều 10) and of the Party's centre in each term.
"""

import hashlib
import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.doc_types import LETTER, types_of_kind
from ...extract.model import Document, Reference
from ...extract.rules import KnownDocument
from .agencies import agency_key, is_decided
from .number import (
    Number,
    is_joint,
    issuers_by_letters,
    parse_number,
    plain_type,
    standard_letters,
    type_by_letters,
)
from .signing import signatory
from .terms import party_term

_TERM = re.compile(r"(?:pl)?-?(ubtvqh|qh)-?(?:k)?(\d{1,2})$")
_DIGITS = re.compile(r"(\d+)")
_PARTY = "-tw"
_UNKNOWN = "?"


class DocumentKey(NamedTuple):
    """Who, what kind, which number, when; what is not known is empty.

    Attributes:
        issuer: key of the agency as of the date.
        type: kind of document in small letters.
        serial: the running number, without the zeros that writers add.
        symbol: what follows it, "2018/nđ-cp"; a year in it is another series than none (06/QĐ-TTg, 06/2022/QĐ-TTg).
        period: the year, or "khóa 15" for the National Assembly and "khóa XIII" for the Party's centre.
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
    def placeless(self) -> bool:
        """Whether all is known but where the agency sits: of the UBND of which Châu Thành it is, or of which Sở Nội vụ."""
        whole = self.issuer and self.type and self.serial and self.symbol and self.period
        return bool(whole) and not is_decided(self.issuer)

    @property
    def beyond_doubt(self) -> bool:
        """Whether the number alone says who issued it and when: 61/2018/NĐ-CP and 31/2024/QH15, not 06/QĐ-TTg.

        The term of the Party in which a number was given says so too.
        """
        return not self.period.isdigit() or bool(self.year_in_number and issuers_by_letters(self.letters))

    @property
    def year_in_number(self) -> str:
        """The year that stands in the number itself, "2018" of 61/2018/NĐ-CP; empty where none does."""
        return self.symbol.rpartition("/")[0]

    @property
    def letters(self) -> str:
        """The letters of the number, "nđ-cp", without such a year."""
        return self.symbol.rpartition("/")[2]

    @property
    def of_party_centre(self) -> bool:
        """Whether its number ends in the letters of the Party's central bodies: "nq-tw", "hd-btctw"."""
        return self.letters.endswith("tw")

    @property
    def joint(self) -> bool:
        """Whether several agencies issued it; its symbol has their letters in one order, however they are cited."""
        return " liên " in self.type

    def __lt__(self, other: object) -> bool:
        """Order keys by agency, type, period, series and then by serial as a number: 9/KH-SYT before 10/KH-SYT."""
        return self._rank() < other._rank() if isinstance(other, DocumentKey) else NotImplemented

    def __le__(self, other: object) -> bool:
        """Order as `<`, equal keys included."""
        return self == other or self < other

    def __gt__(self, other: object) -> bool:
        """Order as `<`, the other way round."""
        return not self <= other

    def __ge__(self, other: object) -> bool:
        """Order as `>`, equal keys included."""
        return not self < other

    def _rank(self) -> tuple[object, ...]:
        return self.issuer, self.type, _natural(self.period), self.symbol, _natural(self.serial), tuple(self)

    def __str__(self) -> str:
        fields = self if self.mark else self[:-1]
        said = "".join(fields)
        escaped = map(_escaped, fields) if "|" in said or "?" in said or "%" in said else fields
        return "|".join([field or _UNKNOWN for field in escaped])

    @classmethod
    def parse(cls, text: str) -> "DocumentKey":
        """Return the key that prints as `text`.

        Raises:
            ValueError: `text` is no printed key.
        """
        if not is_key(text):
            raise ValueError(f"not a document key: {text!r}")
        fields = text.split("|")
        known = ["" if field == _UNKNOWN else field for field in fields]
        return cls(*(map(_plain, known) if "%" in text else known))


def is_key(text: str) -> bool:
    """Tell whether a text is a printed key: a graph from elsewhere may name its documents otherwise."""
    return text.count("|") in (4, 5)


def _natural(text: str) -> tuple[str | int, ...]:
    """Return text and numbers in turn, so that 9 comes before 10."""
    return tuple(int(piece) if at % 2 else piece for at, piece in enumerate(_DIGITS.split(text)))


def _escaped(field: str) -> str:
    return field.replace("%", "%25").replace("|", "%7C").replace("?", "%3F")


def _plain(field: str) -> str:
    return field.replace("%3F", "?").replace("%7C", "|").replace("%25", "%")


@lru_cache(maxsize=1 << 15)
def key_of(stated: Document | Reference | KnownDocument) -> DocumentKey:
    """Return the key of a document by what says of it what it is: its own header, a reference, a row of the register."""
    return document_key(stated.number, stated.type, stated.issuer, stated.date)


def document_key(
    number: str | None,
    kind: str | None,
    issuer: str | None,
    day: str | None,
    known_by: str | None = None,
    term: str = "",
) -> DocumentKey:
    """Return the key of what is known: any of a number, a type, a full name of an agency, a date (ISO, may be cut).

    `known_by` is a date by which the document existed, that of one which cites it; `term` the term of the Party that is
    named, which counts where the day does not tell it.
    """
    parts = parse_number(number) if number else None
    if parts is None:
        agency = agency_key(issuer, day, known_by) if issuer else ""
        return DocumentKey(issuer=agency, type=plain_type(kind), period=(day or "")[:4])
    assembly = _TERM.match(parts.letters)
    if assembly:
        return _assembly_key(parts, assembly, kind)
    unique = parts.year or is_joint(parts.letters)  # such a number is there once, however the agency writes its letters
    letters = standard_letters(parts.letters) if unique else parts.letters
    year = parts.year or (day or "")[:4]
    since = day if day and day.startswith(year) else year
    return DocumentKey(
        issuer=_issuer_key(letters, issuer, since or None, known_by),
        type=_type_of(letters, kind),
        serial=parts.serial,
        symbol=f"{parts.year}/{letters}" if parts.year and letters else letters,
        period=(party_term(since) or term) if letters.endswith(_PARTY) else year,
    )


def content_mark(*facts: str) -> str:
    """Return a short hash that marks a key as that of one text only."""
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]


def _assembly_key(parts: Number, term: re.Match[str], kind: str | None) -> DocumentKey:
    """Return the key of a law, ordinance or resolution: its series runs per type and per term."""
    body, number = term[1], int(term[2])
    name = "Quốc hội" if body == "qh" else "Ủy ban Thường vụ Quốc hội"
    family = "pháp lệnh" if parts.letters.startswith("pl") else plain_type(kind)
    return DocumentKey(name.casefold(), family, parts.serial, f"{body}{number}", f"khóa {number}")


def _issuer_key(letters: str, issuer: str | None, day: str | None, known_by: str | None) -> str:
    """Return the agency's key; the letters in the number say more than the words around it."""
    name = signatory(letters, issuer, day)
    return agency_key(name, day, known_by) if name else ""


def _type_of(letters: str, kind: str | None) -> str:
    """Return the type that the symbol itself says; without one it is a công văn, but old decrees bear no type either."""
    if own := type_by_letters(letters):
        return own
    plain = plain_type(kind)
    if not letters or plain in _rule_making():
        return plain
    return LETTER.casefold()


def is_law_however_written(kind: str | None) -> bool:
    """Tell whether documents of type `kind` are cited by their name alone: laws, codes, ordinances, the constitution."""
    return (kind or "").casefold() in _laws()


@cache
def _laws() -> frozenset[str]:
    return frozenset(map(str.casefold, types_of_kind("law")))


@cache
def _rule_making() -> frozenset[str]:
    return frozenset(map(str.casefold, types_of_kind("law", "state")))
