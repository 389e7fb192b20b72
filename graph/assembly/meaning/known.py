"""The documents that some text, or the register, states in full: what is said of a key, and which documents it makes.

One key with two full dates is one document where both dates stand in one text or the titles agree; otherwise the key
splits into candidates, each marked by its day. A number that itself says issuer and year (61/2018/NĐ-CP) never splits:
there a second date can only be an error of writing. Of joint documents whose agencies are cited in several orders the
days decide: 1/2014/TTLT-BYT-BTC may be 1/2014/TTLT-BTC-BYT cited the other way round, or another one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from ....diacritics import folded
from ....extract.rules import KnownDocument
from ....iso_days import is_day, is_later
from ...identity.key import DocumentKey, content_mark, key_of
from ...identity.names import name_of, names_agree
from ...identity.number import parse_number
from ...identity.titles import names_only_another, titles_contradict
from ..telling.claims import Claim, year_of
from ..telling.told import Told
from .parted import Marks, are_joined, spans

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Said(NamedTuple):
    """What is said of a document: its date (ISO, may be cut) and name, each empty where nothing is.

    `own`: by its own header; `letters` are those of a joint document in the order in which they are said.
    """

    date: str
    name: str
    own: bool = False
    letters: str = ""

    @property
    def day(self) -> str:
        """The date where it is whole."""
        return self.date if is_day(self.date) else ""


Saying = tuple[Said, ...]
"""All that one text says of one document, in order."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """All that is said of one key: each different saying with the number of texts that say just that, and the register.

    `apart` is what people keep apart within the key, `own` what texts say of themselves, by their marks; it is asked for
    only where something is kept apart. `redated` are the two days of each document to which people gave another one.
    """

    sayings: Mapping[Saying, int]
    row: KnownDocument | None = None
    apart: Sequence[Marks] = ()
    redated: Sequence[Marks] = ()
    own: Mapping[str, Saying] = field(default_factory=dict)

    @property
    def said(self) -> set[Said]:
        """Everything that somebody says, the register included."""
        return {each for saying in self.sayings for each in saying} | set(self.registered)

    @property
    def registered(self) -> Saying:
        """What the register says."""
        if self.row is None:
            return ()
        letters = _letters(key_of(self.row), self.row.number)
        return (Said(self.row.date, name_of(self.row.title, self.row.type), letters=letters),)


@dataclass(frozen=True, slots=True)
class Known:
    """A document that is stated in full somewhere.

    Attributes:
        key: its identity, marked by a day where others share the number.
        days, years, names: all that somebody gives to it, in order.
        titles: those of its names that it bears itself or the register knows.
        registered: whether the register has it.
        since: its first day in force, empty where the register does not say.
        printed: the key as text.
    """

    key: DocumentKey
    days: tuple[str, ...]
    years: tuple[str, ...]
    names: tuple[str, ...]
    titles: tuple[str, ...]
    registered: bool
    since: str
    printed: str

    def is_named(self, name: str) -> bool:
        """Whether `name` agrees with one of its names."""
        return bool(name) and (name in self.names or any(names_agree(name, each) for each in self.names))

    def is_of_other_title(self, name: str) -> bool:
        """Whether `name` contradicts what it is called, by itself above all; what names only another document may be of anything."""
        known = self.titles or self.names
        told = bool(name and known) and not any(map(names_only_another, (name, *known)))
        return told and all(titles_contradict(name, each) for each in known)

    def is_of_other_year(self, name: str) -> bool:
        """Whether `name` tells a year that neither its days nor what it is called have: "tiêm chủng năm 2018" of a plan for 2021."""
        own = {day[:4] for day in self.days}.union(*map(_years_in, self.titles or self.names))
        return not _years_in(name) <= own


def _years_in(name: str) -> set[str]:
    return set(_YEAR.findall(name))


def sayings_of(told: Told) -> dict[DocumentKey, Saying]:
    """Return what a text says of each document that it states in full, itself among them."""
    found: dict[DocumentKey, set[Said]] = defaultdict(set)
    if own := stated_key(told):
        # an annex or a register says of a document what any other text says of it
        found[own].add(_said(told.own, own=told.document.part is None))
        if told.printed_day and not (own.period.isdigit() and told.printed_day[:4] != own.period):
            # of another year, it is part of another key, which moves with the document: see `whereabouts`
            found[own].add(_said(told.own._replace(date=told.printed_day)))
    for place, keys in zip(told.places, told.keys, strict=True):
        if len(keys) == 1 and keys[0].complete and not is_after(keys[0], place.claim, told.document.date):
            found[keys[0]].add(_said(place.claim))
    return {key: tuple(sorted(said)) for key, said in found.items()}


def stated_key(told: Told) -> DocumentKey | None:
    """Return the key under which a text states what it is itself, null where it says too little.

    Where its agency sits nobody may know. Its day, its title and who signed it mark it then, which its copies share; two
    districts Châu Thành may send reports of one number and title on one day, but no two people sign as one.
    """
    own, document = told.own, told.document
    if own.key.complete:
        return own.key
    if own.key.placeless and own.name and is_day(own.date) and document.part is None:
        signed = folded(document.signer or "") or told.plain
        return own.key._replace(mark=content_mark(own.date or "", own.name, signed))
    return None


def misdated_in(told: Told, key: DocumentKey) -> set[str]:
    """Return the whole days, later than the text itself, that it gives to the document of a key."""
    claims = (place.claim for place, keys in zip(told.places, told.keys, strict=True) if keys == (key,))
    return {str(claim.date) for claim in claims if is_day(claim.date) and is_after(key, claim, told.document.date)}


def _said(claim: Claim, *, own: bool = False) -> Said:
    if claim.alias:
        return Said("", "")
    return Said(claim.date or year_of(claim), claim.name, own, _letters(claim.key, claim.number))


def _letters(key: DocumentKey, number: str | None) -> str:
    parts = parse_number(number) if key.joint and number else None
    return parts.letters if parts else ""


def is_after(key: DocumentKey, claim: Claim, citing_date: str | None) -> bool:
    """Tell whether the cited date or year lies after the document that cites it, which cannot be."""
    year = key.period if key.period.isdigit() else ""
    return any(is_later(said, citing_date or "") for said in (claim.date or "", year))


def documents_of(key: DocumentKey, testimony: Testimony) -> list[Known]:
    """Return the documents that bear `key`: none where nobody speaks of it, several where its days are too different.

    The texts that people keep apart come first, then what is left.
    """
    told = sorted(mark for mark in testimony.own if any(mark in two for two in testimony.apart))
    if not told:
        return _split(key, testimony.said, testimony)
    # Which of them the others mean is not certain: what they say tells nothing of either.
    left = {each for mark, saying in testimony.own.items() if mark not in told for each in saying}
    parts = [_known(key._replace(mark=mark), testimony.own[mark], testimony) for mark in told]
    return [*parts, *_split(key, left, testimony)]


def _split(key: DocumentKey, said: set[Said], testimony: Testimony) -> list[Known]:
    if not said:
        return []
    days = {each.day for each in said if each.day}
    certain = key.beyond_doubt and len({each.letters for each in said}) < 2
    one = len(days) < 2 or (certain and not spans(days, testimony.apart))
    groups = [days] if one else _days_of_one_document(days, said, testimony)
    if len(groups) == 1:
        return [_known(key, said, testimony)]
    return [_known(key._replace(mark=min(group)), _dated(said, group), testimony) for group in groups]


def _known(key: DocumentKey, said: Iterable[Said], testimony: Testimony) -> Known:
    said = set(said)
    return Known(
        key=key,
        days=tuple(sorted({each.day for each in said} - {""})),
        years=tuple(sorted({each.date[:4] for each in said} - {""})),
        names=tuple(sorted({each.name for each in said} - {""})),
        titles=tuple(sorted({each.name for each in said if each.own or each in testimony.registered} - {""})),
        registered=bool(said.intersection(testimony.registered)),
        since=testimony.row.effective_from if testimony.row else "",
        printed=str(key),
    )


def _dated(said: Iterable[Said], days: set[str]) -> set[Said]:
    return {each for each in said if each.day in days}


def _days_of_one_document(days: Iterable[str], said: set[Said], testimony: Testimony) -> list[set[str]]:
    groups = [{day} for day in sorted(days)]
    while pair := next((pair for pair in combinations(groups, 2) if _one_document(*pair, said, testimony)), None):
        groups = [group for group in groups if group not in pair] + [pair[0] | pair[1]]
    return sorted(groups, key=min)


def _one_document(one: set[str], other: set[str], said: set[Said], testimony: Testimony) -> bool:
    if spans(one | other, testimony.apart):
        return False
    if are_joined(one, other, testimony.redated):
        return True
    if any(_dated(saying, one) and _dated(saying, other) for saying in testimony.sayings):
        return True
    left, right = (_dated(said, days) for days in (one, other))
    return any(names_agree(each.name, another.name) for each in left for another in right)
