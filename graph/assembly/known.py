"""The documents that some text, or the register, states in full, and how each is found again.

One key with two full dates is one document where both dates stand in one text or the titles agree; otherwise the key
splits into candidates, each marked by its day. A number that itself says issuer and year (61/2018/NĐ-CP) never splits:
there a second date can only be an error of writing. Of joint documents whose agencies are cited in several orders the
days decide: 1/2014/TTLT-BYT-BTC may be 1/2014/TTLT-BTC-BYT cited the other way round, or another one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from ..decisions.model import text_mark
from ..identity.key import DocumentKey
from ..identity.names import name_of, names_agree
from ..identity.number import parse_number
from ..identity.register import Register
from .claims import DAY, Claim, Places, Text, year_of
from .parted import Marks, Partings, spans
from .shortforms import Keys

REGISTER = -1


class Said(NamedTuple):
    """What one text says of a document: its date (ISO, may be cut) and name, each empty where it gives none.

    `text` is the index of the text, REGISTER for the register; `own` where it is that text's own header; `letters` are
    those of a joint document in the order in which the text has them.
    """

    text: int
    date: str
    name: str
    own: bool = False
    letters: str = ""

    @property
    def day(self) -> str:
        """The date where it is whole."""
        return self.date if len(self.date) == DAY else ""


@dataclass(frozen=True, slots=True)
class Known:
    """A document that is stated in full somewhere.

    Attributes:
        key: its identity, marked by a day where others share the number.
        days, years, names: all that somebody gives to it, in order.
        texts: indexes of those that speak of it, REGISTER among them.
        since: its first day in force, empty where the register does not say.
        printed: the key as text.
    """

    key: DocumentKey
    days: tuple[str, ...]
    years: tuple[str, ...]
    names: tuple[str, ...]
    texts: tuple[int, ...]
    since: str
    printed: str

    @property
    def registered(self) -> bool:
        """Whether the register has it."""
        return REGISTER in self.texts

    def is_named(self, name: str) -> bool:
        """Whether `name` agrees with one of its names."""
        return bool(name) and (name in self.names or any(names_agree(name, each) for each in self.names))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The known documents by their key without a mark, by number, by serial alone and by name; and who said what."""

    said: dict[DocumentKey, list[Said]]
    by_key: dict[DocumentKey, list[Known]]
    by_number: dict[tuple[str, str], list[Known]]
    by_serial: dict[tuple[str, str, str], list[Known]]
    by_name: dict[str, list[Known]]


def catalogue(
    texts: Sequence[Text],
    places: Sequence[Places],
    keys: Sequence[Sequence[Keys]],
    register: Register,
    apart: Partings = MappingProxyType({}),
) -> Catalogue:
    """Return all documents that the texts or the register state in full; `keys` are those of the places.

    `apart` is what people keep apart, whatever the rules say.
    """
    stated: dict[DocumentKey, list[Said]] = defaultdict(list)
    since: dict[DocumentKey, str] = {}
    for key, said in _statements(texts, places, keys):
        stated[key].append(said)
    for printed, row in register.items():
        key = DocumentKey.parse(printed)
        stated[key].append(Said(REGISTER, row.date, name_of(row.title, row.type), letters=_letters(key, row.number)))
        since[key] = row.effective_from
    contents = [text.content for text in texts]
    return indexed(
        stated, {key: _parts(key, said, since.get(key, ""), apart.get(key), contents) for key, said in stated.items()}
    )


def _parts(
    key: DocumentKey, said: list[Said], since: str, apart: Sequence[Marks] | None, contents: Sequence[str]
) -> list[Known]:
    """Return the documents of one key: first the texts that people keep apart, then what is left, by its days."""
    if not apart:
        return _split(key, said, since)
    by_text: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if each.own:
            by_text[text_mark(contents[each.text])].append(each)
    told = sorted(mark for mark in by_text if any(mark in two for two in apart))
    if not told:
        return _split(key, said, since, apart)
    # Which of them the others mean is not certain: what they say tells nothing of either.
    left = [each for mark in by_text if mark not in told for each in by_text[mark]]
    parts = [_known(key._replace(mark=mark), by_text[mark], since) for mark in told]
    return [*parts, *(_split(key, left, since, apart) if left else [])]


def _statements(
    texts: Sequence[Text], places: Sequence[Places], keys: Sequence[Sequence[Keys]]
) -> Iterator[tuple[DocumentKey, Said]]:
    for index, text in enumerate(texts):
        if text.own.key.complete:
            yield text.own.key, _said(index, text.own, own=True)
        for place, found in zip(places[index], keys[index], strict=True):
            if len(found) == 1 and found[0].complete and not is_after(found[0], place.claim, text.document.date):
                yield found[0], _said(index, place.claim)


def _said(index: int, claim: Claim, *, own: bool = False) -> Said:
    if claim.alias:
        return Said(index, "", "")
    return Said(index, claim.date or year_of(claim), claim.name, own, _letters(claim.key, claim.number))


def _letters(key: DocumentKey, number: str | None) -> str:
    parts = parse_number(number) if key.joint and number else None
    return parts.letters if parts else ""


def is_after(key: DocumentKey, claim: Claim, citing_date: str | None) -> bool:
    """Tell whether the cited date or year lies after the document that cites it, which cannot be."""
    if not citing_date:
        return False
    said = claim.date or ""
    known = min(len(said), len(citing_date))
    year = key.period if key.period.isdigit() else ""
    return said[:known] > citing_date[:known] or year > citing_date[: len(year)]


def _split(key: DocumentKey, said: Sequence[Said], since: str, apart: Sequence[Marks] = ()) -> list[Known]:
    days = {each.day for each in said if each.day}
    certain = key.beyond_doubt and len({each.letters for each in said}) < 2
    one = len(days) < 2 or (certain and not spans(days, apart))
    groups = [days] if one else _days_of_one_document(days, said, apart)
    if len(groups) == 1:
        return [_known(key, said, since)]
    return [
        _known(key._replace(mark=min(group)), [each for each in said if each.day in group], since) for group in groups
    ]


def _known(key: DocumentKey, said: Iterable[Said], since: str) -> Known:
    said = list(said)
    return Known(
        key=key,
        days=tuple(sorted({each.day for each in said} - {""})),
        years=tuple(sorted({each.date[:4] for each in said} - {""})),
        names=tuple(sorted({each.name for each in said} - {""})),
        texts=tuple(sorted({each.text for each in said})),
        since=since,
        printed=str(key),
    )


def _days_of_one_document(days: Iterable[str], said: Sequence[Said], apart: Sequence[Marks]) -> list[set[str]]:
    groups = [{day} for day in sorted(days)]
    while pair := next((pair for pair in combinations(groups, 2) if _one_document(*pair, said, apart)), None):
        groups = [group for group in groups if group not in pair] + [pair[0] | pair[1]]
    return sorted(groups, key=min)


def _one_document(one: set[str], other: set[str], said: Sequence[Said], apart: Sequence[Marks]) -> bool:
    if spans(one | other, apart):
        return False
    left = [each for each in said if each.day in one]
    right = [each for each in said if each.day in other]
    if {each.text for each in left} & {each.text for each in right} - {REGISTER}:
        return True
    others = {each.name for each in right}
    return any(names_agree(name, each) for name in {each.name for each in left} for each in others)


def indexed(said: dict[DocumentKey, list[Said]], by_key: dict[DocumentKey, list[Known]]) -> Catalogue:
    """Return the catalogue of these documents; `said` is who said what of each key."""
    by_number: dict[tuple[str, str], list[Known]] = defaultdict(list)
    by_serial: dict[tuple[str, str, str], list[Known]] = defaultdict(list)
    by_name: dict[str, list[Known]] = defaultdict(list)
    for key, group in by_key.items():
        by_number[key.serial, key.symbol].extend(group)
        by_serial[key.issuer, key.type, key.serial].extend(group)
        for known in group:
            for name in known.names:
                by_name[name].append(known)
    return Catalogue(said, by_key, dict(by_number), dict(by_serial), dict(by_name))
