"""What only the texts together show: days that do not agree, places that may mean several documents."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from ....findings import Finding, finding
from ....messages import printed_date
from ...decisions.model import Apart, Correction, Decision, about
from ...identity.key import DocumentKey
from ...identity.register import is_near, is_single
from ..meaning.known import Saying, Testimony
from ..meaning.resolve import Account
from ..meaning.whereabouts import Whereabouts
from ..telling.claims import Claim
from ..telling.places import Place, Places
from ..telling.told import Text

Disputes = Callable[[DocumentKey], "Dispute | None"]


def ambiguities(account: Account, described: Callable[[str], str]) -> Iterator[Finding]:
    """Yield a finding for each place that may be one of several documents, or one that is not certain, each `described` by its key."""
    for place, outcome in zip(account.text.places, account.meant, strict=True):
        if outcome.key is None:
            facts = {
                "number": _called(place.claim),
                "candidates": "; ".join(map(described, outcome.candidates)),
            }
            code = "ambiguous-reference" if len(outcome.candidates) > 1 else "uncertain-reference"
            yield finding(code, place.start, place.end, **facts)


def misnamed(account: Account) -> Iterator[Finding]:
    """Yield a finding for each place that gives a document a title that is not its own."""
    for place, outcome in zip(account.text.places, account.meant, strict=True):
        if outcome.misnamed:
            facts = {"number": _called(place.claim), "title": place.claim.title or ""}
            yield finding("titles-differ", place.start, place.end, **facts)


def _called(claim: Claim) -> str:
    return claim.number or " ".join(word for word in (claim.type, claim.title) if word)


def settled_days(decisions: Iterable[Decision], where: Whereabouts) -> frozenset[DocumentKey]:
    """Return the numbers, as keys without a mark, whose day a person gave or of whose days she said that they are two."""
    handles = [
        handle
        for each in decisions
        if isinstance(each.what, Apart) or (isinstance(each.what, Correction) and each.what.field == "date")
        for handle in about(each.what)
    ]
    keys = {key for handle in handles for key in (handle.key, where.find(handle))}
    return frozenset(DocumentKey.parse(key)._replace(mark="") for key in keys)


class Dispute(NamedTuple):
    """The days that are given to one key.

    Attributes:
        days: all of them, in order.
        right: the one that is right; null where nothing tells.
        listed: the one of the national register; empty where it has none.
    """

    days: tuple[str, ...]
    right: str | None
    listed: str = ""

    def is_with(self, saying: Saying) -> bool:
        """Whether a text that says this gives another day than the right one."""
        return any(each.day and each.day != self.right for each in saying)


def dispute(testimony: Testimony) -> Dispute | None:
    """Return the dispute about a key, null where all agree or all doubt stands in one and the same text.

    The day of the document itself or of the register is right, else that of most texts.
    """
    days_by_saying = {saying: frozenset(each.day for each in saying if each.day) for saying in testimony.sayings}
    of_register = frozenset(each.day for each in testimony.registered if each.day)
    sets = {*days_by_saying.values(), of_register} - {frozenset()}
    if len(sets) < 2:
        return None
    certain = of_register | {each.day for saying in testimony.sayings for each in saying if each.own and each.day}
    leaders = certain or _leaders(testimony, days_by_saying)
    days, right = tuple(sorted(frozenset().union(*sets))), next(iter(leaders)) if len(leaders) == 1 else None
    return Dispute(days, right, next(iter(of_register), ""))


def _leaders(testimony: Testimony, days_by_saying: Mapping[Saying, frozenset[str]]) -> set[str]:
    votes: Counter[str] = Counter()
    for saying, days in days_by_saying.items():
        votes.update(dict.fromkeys(days, testimony.sayings[saying]))
    return {day for day, count in votes.items() if count == max(votes.values())}


def day_conflicts(text: Text, says: Mapping[DocumentKey, Saying], disputes: Disputes) -> Iterator[Finding]:
    """Yield a finding for each key to which other texts give another day than `text`.

    It goes to those who disagree with the right day; to all where votes are equal.
    """
    found = {key: about for key in says if (about := disputes(key)) and about.is_with(says[key])}
    for key in sorted(found):
        yield _against_register(text, key, found[key]) or _among_texts(text, key, found[key])


def _against_register(text: Text, key: DocumentKey, about: Dispute) -> Finding | None:
    """Return that a text gives another day than the national register; null where that has none.

    It is wrong where the number was given once and no text of the document itself says so too.
    """
    if not about.listed:
        return None
    facts = {"known": printed_date(about.listed), "document": str(key), "days": " ".join(about.days)}
    other = next((each for each in _dating(text.places, key) if _is_other(each, about)), None)
    said = str(other.claim.date) if other else ""
    if other and about.right == about.listed and is_single(key, about.listed) and not is_near(said, about.listed):
        number, date = other.claim.number or "", printed_date(said)
        return finding("date-not-in-register", other.start, other.end, number=number, date=date, **facts)
    place = other or next(_dating(text.places, key), None)
    (start, end), number = _span(place), (place.claim.number if place else text.own.number) or ""
    dates = ", ".join(printed_date(day) for day in about.days if day != about.listed)
    return finding("conflicting-dates-with-register", start, end, number=number, dates=dates, **facts)


def _is_other(place: Place, about: Dispute) -> bool:
    """Tell whether the text itself says another day here, not in words about what a third document cites."""
    return place.claim.date in about.days and place.claim.date != about.listed and place.subject is None


def _among_texts(text: Text, key: DocumentKey, about: Dispute) -> Finding:
    place = next(_dating(text.places, key), None)
    number = place.claim.number if place else text.own.number
    return finding(
        "conflicting-dates-across-documents",
        *_span(place),
        number=number or "",
        dates=", ".join(map(printed_date, about.days)),
        document=str(key),
        days=" ".join(about.days),
    )


def _span(place: Place | None) -> tuple[int | None, int | None]:
    return (place.start, place.end) if place else (None, None)


def _dating(places: Places, key: DocumentKey) -> Iterator[Place]:
    """Yield the places that date the number of `key`."""
    ends = key.serial, key.symbol
    return (place for place in places if place.claim.date and (place.claim.key.serial, place.claim.key.symbol) == ends)
