"""Which number a place means that says less than the whole: a short form, or the title of a law.

What the text says in full goes before what the lists know.
"""

from collections.abc import Set
from dataclasses import dataclass

from ...iso_days import is_day
from ..grammar.doc_types import is_law
from ..grammar.numbers import agency_letters_of, serial_of
from ..grammar.symbols import JOINT
from ..mention import Mention
from ..model import Document
from .law_titles import laws_by_title, numbers_nearly_called, title_key


@dataclass(frozen=True, slots=True)
class Said:
    """What the text says elsewhere: issuers and types by number, numbers by type and serial or title.

    `signed`: whom the text names for numbers whose agency these letters are.
    `dated`: the numbers of the laws that the text calls by their title and day, "Luật Lưu trữ ngày 21/6/2024".
    """

    issuers: dict[tuple[str | None, str], str]
    types: dict[str, str]
    serials: dict[tuple[str | None, str], set[str]]
    titles: dict[tuple[str | None, str], set[str]]
    dated: dict[tuple[str | None, str], set[str]]
    signed: dict[str, set[str]]


def collect(mentions: list[Mention], issuers: list[str | None]) -> Said:
    """Return what the mentions of a text say in full; `issuers` are whom the text names for each."""
    said = Said({}, {}, {}, {}, {}, {})
    for mention, issuer in zip(mentions, issuers, strict=True):
        if mention.number is None:
            _collect_dated(mention, said)
            continue
        if mention.type:
            said.types.setdefault(mention.number, mention.type)
        if issuer:
            said.issuers.setdefault((mention.type, mention.number), issuer)
            for letters in agency_letters_of(mention.number)[:1]:
                said.signed.setdefault(letters, set()).add(issuer)
        if not mention.number.isalnum():
            said.serials.setdefault((mention.type, serial_of(mention.number)), set()).add(mention.number)
        if mention.title and is_law(mention.type):
            said.titles.setdefault((mention.type, title_key(mention.title)), set()).add(mention.number)
    return said


def _collect_dated(mention: Mention, said: Said) -> None:
    if mention.title and is_law(mention.type) and is_day(mention.date):
        key = mention.type, title_key(mention.title)
        if number := only({law.number for law in laws_by_title().get(key, ()) if law.date == mention.date}):
            said.dated.setdefault(key, set()).add(number)


def meant(mention: Mention, document: Document, said: Said) -> str | None:
    """Return the number that a short form or a title stands for, where there is but one: the text's before the lists'."""
    if mention.number and mention.number.isalnum():
        full = full_forms(mention, said)
        return only(full) or (mention.resolves_to if not full or mention.resolves_to in full else None)
    if mention.resolves_to:
        return mention.resolves_to
    if mention.number is None and mention.title and is_law(mention.type):
        if mention.date and (called_by_day := _law_number(mention, document)):
            return called_by_day
        key = mention.type, title_key(mention.title)
        full = said.titles.get(key, set())
        if full or mention.date:
            return only(full)
        return only(said.dated.get(key, set())) or _law_number(mention, document)
    return None


def full_forms(mention: Mention, said: Said) -> set[str]:
    """Return the numbers of the text that have the type and the serial of this short form, else those of a joint one.

    "Thông tư 04" is short for "Thông tư liên tịch số 04/2025/TTLT-BNV-BTC" where there is no other one.
    """
    serial = serial_of(mention.number or "")
    return said.serials.get((mention.type, serial)) or said.serials.get((f"{mention.type} {JOINT}", serial), set())


def _law_number(mention: Mention, document: Document) -> str | None:
    """Return the number of the law with this title: of the year or day it is called by, else in force when it is cited."""
    type_, title = mention.type or "", mention.title or ""
    known = laws_by_title().get((type_, title_key(title)), ())
    if mention.date:
        numbers = frozenset(law.number for law in known if law.date.startswith(mention.date))
        return only(numbers if known else numbers_nearly_called(type_, title, mention.date))
    in_force = [law for law in known if document.date and "" < law.effective_from <= document.date]
    return in_force[-1].number if in_force else None


def only(numbers: Set[str | None]) -> str | None:
    """Return the only one of the numbers, or of the names; null where there are more or none."""
    return next(iter(numbers)) if len(numbers) == 1 else None
