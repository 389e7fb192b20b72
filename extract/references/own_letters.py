"""Whether a number is one of the document's own agency: it has its symbol and room, or letters that no list knows."""

from collections.abc import Sequence

from ..grammar.numbers import agency_letters_of, serial_of
from ..grammar.symbols import is_agency
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of

_LETTERS_OF_ONE = 4
# What one carries out is of above: "Thực hiện | Công văn số 3341/BHXH-TST"
_CARRIES_OUT = pattern_of(r"(?:[Tt]hực\s+hiện|[Tt]riển\s+khai)\s+\Z")
_REACH = 30


def is_own(text: str, mention: Mention, number: str, document: Document) -> bool:
    """Return whether the document's own agency signs so: with its symbol and room, or with letters that no list knows.

    A name of so many letters is that of one agency, whichever room stands behind it: "QĐ-ĐHTN-ĐTĐH" beside "QĐ-ĐHTN".
    """
    own, letters = _own_letters(document), agency_letters_of(number)
    if not letters or not own:
        return False
    if is_agency(letters[0]):
        return _has_room(number, letters, document) and not _is_of_above(text, mention, number, document)
    return letters == own or (letters[0] == own[0] and len(own[0]) >= _LETTERS_OF_ONE)


def _own_letters(document: Document) -> tuple[str, ...]:
    return agency_letters_of(f"1/{document.symbol}") if document.symbol else ()


def _has_room(number: str, letters: Sequence[str], document: Document) -> bool:
    symbol = number.partition("/")[2]
    return "-" in symbol and symbol == document.symbol and symbol.partition("-")[0] == letters[0]


def _is_of_above(text: str, mention: Mention, number: str, document: Document) -> bool:
    """Return whether the same room of a higher office wrote it: it is carried out, or its serial is not yet reached here in that year."""
    if _CARRIES_OUT.search(text, max(0, mention.start - _REACH), mention.start):
        return True
    serial, own = serial_of(number), serial_of(document.number or "")
    same_year = (mention.date or "")[:4] == (document.date or "")[:4] != ""
    return same_year and serial.isdigit() and own.isdigit() and int(serial) > int(own)
