"""What stands beside a document about it, in a register (sổ công văn), a record or the header of a package -> its facts."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from ..grammar.dates import read_date
from ..grammar.doc_types import LETTER, short_forms, type_names
from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.numbers import Number, find_numbers
from ..grammar.places import province_name
from ..grammar.symbols import is_local_body, issuer_of
from ..model import Document, Source
from ..patterns import pattern_of
from .issuer import read_issuer
from .names import letterhead_names
from .province import province_of
from .title import read_title

_SERIAL = pattern_of(r"\d{1,6}[a-zA-Z]?")
_NUMBER_OF_LETTER = pattern_of(r"\s*\d{1,6}\s?/\s?[^\W\d_]+-")
"""The number of a công văn names an agency and a unit, and no type."""
# "2025-09-03T00:00:00", and "20250903" of databases
_YEAR_FIRST = pattern_of(r"((?:19|20)\d\d)(?:[/.-](?=\d{1,2}[/.-])|(?=\d{4}(?!\d)))(\d{1,2})[/.-]?(\d{1,2})")
_DAY_AND_MONTH = pattern_of(r"\d{1,2}[/.-]\d{1,2}")
_INCOMING = pattern_of(r"\bĐẾN\b", re.IGNORECASE)
_YEAR = pattern_of(r"\bNĂM\s*:?\s*((?:19|20)\d\d)\b", re.IGNORECASE)
_LEADING_TYPE = pattern_of(r"(?P<type>[^\W\d_]+(?: [^\W\d_]+){0,2}?)(?: số)?[\s:.,-]+(?=(?:V/v|về)\b)", re.IGNORECASE)


def with_declared(document: Document, source: Source) -> Document:
    """Return the facts of a document with those that stand beside it, where its own words say nothing.

    Where the number is another one, what stands there is not about this document. Of an entry there are no own words.
    """
    if not source.declared:
        return document
    said = declared_document(dict(source.declared))
    if source.entry:
        return said.model_copy(update={"secrecy": document.secrecy, "urgency": document.urgency, "part": "entry"})
    if document.number and said.number and document.number != said.number:
        return document
    facts = said.model_dump(exclude_defaults=True)
    return document.model_copy(
        update={
            name: getattr(said, name)
            for name in facts
            if not getattr(document, name) or _is_shorter(name, document, said)
        }
    )


def _is_shorter(name: str, document: Document, said: Document) -> bool:
    """Tell whether a document has only a beginning of the date, its day left blank for the clerk."""
    own = document.date or ""
    return name == "date" and (said.date or "").startswith(own) and len(own) < len(said.date or "")


def declared_document(facts: Mapping[str, str]) -> Document:
    """Return a document of which only this is known; `above` are the words above a register: whose it is, of which year."""
    above = [" ".join(line.split()) for line in facts.get("above", "").splitlines()]
    number, symbol, by_number, letters = _number(facts.get("number", ""))
    own_province = province_name(facts.get("province", "")) or _province_of(above)
    issuer = _issuer(facts.get("issuer", ""), own_province) or _keeper(above, own_province)
    issuer = issuer or _by_letters(letters, own_province)
    kind, title = _kind_and_title(facts, by_number)
    return Document(
        number=number,
        symbol=symbol,
        type=kind,
        title=title,
        issuer=issuer,
        province=province_of(issuer, own_province),
        level=level_of(issuer) if issuer else None,
        date=_date(facts.get("date", ""), above),
        received=_date(facts.get("received", ""), above),
        addressees=tuple(
            filter(None, (" ".join(each.split()) for each in re.split(r"[\n;]", facts.get("addressees", ""))))
        ),
        signer=facts.get("signer") or None,
        signer_title=facts.get("signer_title") or None,
    )


# "SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2025" is no name; "Cơ quan: UBND tỉnh Cao Bằng", "Của UBND tỉnh Cao Bằng" gives one
_BOOK = pattern_of(r"(?:SỔ|DANH\s+MỤC|BẢNG|NĂM|TỪ)(?!\w)")
_KEPT_BY = pattern_of(r"(?:(?:Cơ\s+quan|Đơn\s+vị|Tên\s+cơ\s+quan)\s*:|Của)\s+(.+)", re.IGNORECASE)


def _keeper(above: list[str], province: str | None) -> str | None:
    """Return who keeps a register: the issuer of what stands in it, unless it is one of what came in (sổ văn bản đến)."""
    if any(_INCOMING.search(line) for line in above):
        return None
    names = [line for line in above if line.isupper() and not _BOOK.match(line)]
    said = (each[1] for line in above if (each := _KEPT_BY.match(line)))
    return read_issuer(letterhead_names(names), province) or next(
        (known for name in said if (known := canonical_issuer(name, province))), None
    )


def _by_letters(letters: Sequence[str], province: str | None) -> str | None:
    """Return the agency that the letters of a number name; those of a committee may be of any committee there."""
    named = (issuer_of(each, province, None) for each in letters if not is_local_body(each))
    return next(filter(None, named), None)


def _number(words: str) -> tuple[str | None, str | None, str | None, Sequence[str]]:
    """Return number, symbol, the type that the number says, and the letters of agencies in it."""
    words = " ".join(words.split())
    found: Number | None = next(find_numbers(words), None)
    if found is None:
        return (words if _SERIAL.fullmatch(words) else None), None, None, ()
    symbol = found.text[len(found.serial) :].lstrip("/- ")
    return found.text, symbol.removeprefix(found.year or "").lstrip("/") or None, found.type, found.agency_letters


def _issuer(words: str, province: str | None) -> str | None:
    words = " ".join(words.split())
    return canonical_issuer(words, province) or words or None


def _province_of(above: list[str]) -> str | None:
    """Return the province that the heading of a register names."""
    for line in above:
        words = line.split()
        for start in range(len(words)):
            for length in (4, 3, 2, 1):
                if words[start - 1 : start] in (["TỈNH"], ["tỉnh"], ["PHỐ"], ["phố"]) and (
                    name := province_name(" ".join(words[start : start + length]))
                ):
                    return name
    return None


def _kind_and_title(facts: Mapping[str, str], by_number: str | None) -> tuple[str | None, str | None]:
    """Return the type and the subject: registers have both in one column, "Công văn V/v …" (NĐ 30/2020 Phụ lục IV)."""
    words = " ".join(facts.get("title", "").split())
    kind = _type_named(facts.get("type", "")) or by_number
    leading = _LEADING_TYPE.match(words)
    named = _type_named(leading["type"]) if leading else None
    if leading and named:
        words = words[leading.end() :]
    title = read_title([f"V/v {words}"], -1) if words else None
    return kind or named or (LETTER if _NUMBER_OF_LETTER.match(facts.get("number", "")) else None), title


def _type_named(words: str) -> str | None:
    plain = " ".join(words.split()).casefold()
    return _types().get(plain)


@cache
def _types() -> Mapping[str, str]:
    """Return the types by their names and by what people write for them: "CV", "QĐ"."""
    written = {short.casefold(): name for name, forms in short_forms().items() for short in forms}
    return {**written, **{name.casefold(): name for name in type_names()}}


def _date(words: str, above: list[str]) -> str | None:
    """Return the day as ISO; one without a year is of the year that the heading of the register names."""
    words = " ".join(words.split())
    if found := _YEAR_FIRST.match(words):
        words = f"{found[3]}/{found[2]}/{found[1]}"
    if _DAY_AND_MONTH.fullmatch(words) and (
        year := next((each[1] for line in above if (each := _YEAR.search(line))), None)
    ):
        words = f"{words}/{year}"
    place = read_date(words, 0, bare=True)
    return place.iso if place and place.possible else None
