"""The documents that some text, or the register, states in full, and how each is found again.

One key with two full dates is one document where both dates stand in one text or the titles agree; otherwise the key
splits into candidates, each marked by its day. A number that itself says issuer and year (61/2018/NĐ-CP) never splits:
there a second date can only be an error of writing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import NamedTuple

from .claims import DAY, Claim, Text
from .identity import DocumentKey, states_issuer_and_year
from .names import name_of, names_agree
from .register import Register
from .shortforms import Keys

REGISTER = -1


class Said(NamedTuple):
    """What one text says of a document: the day and the name that it gives, each empty where it gives none.

    `text` is the index of the text, REGISTER for the register; `own` where it is that text's own header.
    """

    text: int
    day: str
    name: str
    own: bool = False


@dataclass(slots=True)
class Known:
    """A document that is stated in full somewhere; `since` is its first day in force."""

    key: DocumentKey
    said: list[Said] = field(default_factory=list)
    since: str = ""

    @property
    def days(self) -> list[str]:
        """Every day that somebody gives to it, in order."""
        return sorted({each.day for each in self.said if each.day})

    @property
    def names(self) -> set[str]:
        """Every name that somebody gives to it."""
        return {each.name for each in self.said if each.name}

    @property
    def texts(self) -> set[int]:
        """The texts that speak of it."""
        return {each.text for each in self.said}

    @property
    def registered(self) -> bool:
        """Whether the register has it."""
        return REGISTER in self.texts


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The known documents, by their key without a mark, by number, by serial alone and by name."""

    by_key: dict[DocumentKey, list[Known]]
    by_number: dict[tuple[str, str], list[Known]]
    by_serial: dict[tuple[str, str, str], list[Known]]
    by_name: dict[str, list[Known]]


def catalogue(texts: Sequence[Text], keys: Sequence[Sequence[Keys]], register: Register) -> Catalogue:
    """Return all documents that the texts (with the keys of their places) or the register state in full."""
    stated: dict[DocumentKey, Known] = {}
    for said_key, said in _statements(texts, keys):
        stated.setdefault(said_key, Known(said_key)).said.append(said)
    for printed, row in register.items():
        key = DocumentKey.parse(printed)
        known = stated.setdefault(key, Known(key))
        known.said.append(Said(REGISTER, row.date, name_of(row.title)))
        known.since = row.effective_from
    numbers = _numbers(texts)
    return _indexed({key: _split(known, numbers.get(key)) for key, known in stated.items()})


def _statements(texts: Sequence[Text], keys: Sequence[Sequence[Keys]]) -> Iterator[tuple[DocumentKey, Said]]:
    for index, text in enumerate(texts):
        if text.own.key.complete:
            yield text.own.key, Said(index, _day(text.own.date), text.own.name, own=True)
        for place, found in zip(text.places, keys[index], strict=True):
            if len(found) == 1 and found[0].complete and not is_after(found[0], place.claim, text.document.date):
                yield found[0], _said(index, place.claim)


def _said(index: int, claim: Claim) -> Said:
    return Said(index, "", "") if claim.alias else Said(index, _day(claim.date), claim.name)


def _day(date: str | None) -> str:
    return date if date and len(date) == DAY else ""


def is_after(key: DocumentKey, claim: Claim, citing_date: str | None) -> bool:
    """Tell whether the cited date or year lies after the document that cites it, which cannot be."""
    if not citing_date:
        return False
    said = claim.date or ""
    known = min(len(said), len(citing_date))
    year = key.period if key.period.isdigit() else ""
    return said[:known] > citing_date[:known] or year > citing_date[: len(year)]


def _numbers(texts: Sequence[Text]) -> dict[DocumentKey, str]:
    claims = (claim for text in texts for claim in (text.own, *(place.claim for place in text.places)))
    return {claim.key: claim.number for claim in claims if claim.number and claim.key.complete}


def _split(known: Known, number: str | None) -> list[Known]:
    days = known.days
    if len(days) < 2 or number is None or states_issuer_and_year(number):
        return [known]
    groups = _days_of_one_document(days, known.said)
    return [known] if len(groups) == 1 else [_part(known, group) for group in groups]


def _part(known: Known, days: set[str]) -> Known:
    said = [each for each in known.said if each.day in days]
    return Known(replace(known.key, mark=min(days)), said, known.since)


def _days_of_one_document(days: Iterable[str], said: Sequence[Said]) -> list[set[str]]:
    groups = [{day} for day in days]
    joined = True
    while joined:
        joined = False
        for one, other in combinations(groups, 2):
            if _one_document(one, other, said):
                groups = [group for group in groups if group not in (one, other)] + [one | other]
                joined = True
                break
    return sorted(groups, key=min)


def _one_document(one: set[str], other: set[str], said: Sequence[Said]) -> bool:
    left = [each for each in said if each.day in one]
    right = [each for each in said if each.day in other]
    if {each.text for each in left} & {each.text for each in right} - {REGISTER}:
        return True
    names = {each.name for each in left}
    return any(names_agree(name, each.name) for each in right for name in names)


def _indexed(by_key: dict[DocumentKey, list[Known]]) -> Catalogue:
    by_number: dict[tuple[str, str], list[Known]] = defaultdict(list)
    by_serial: dict[tuple[str, str, str], list[Known]] = defaultdict(list)
    by_name: dict[str, list[Known]] = defaultdict(list)
    for key, group in by_key.items():
        by_number[key.serial, key.symbol].extend(group)
        by_serial[key.issuer, key.type, key.serial].extend(group)
        for known in group:
            for name in known.names:
                by_name[name].append(known)
    return Catalogue(by_key, dict(by_number), dict(by_serial), dict(by_name))
