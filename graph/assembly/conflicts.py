"""What only the texts together show: days that do not agree, places that may mean several documents."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from ...findings import Finding, finding
from ...messages import printed_date
from ..decisions.model import Apart, Correction, Decision, Merge, about
from ..identity.key import DocumentKey
from .claims import Claim, Place, Places, Text
from .facts import Dossier, described
from .known import REGISTER, Catalogue, Said
from .resolve import Account
from .whereabouts import Whereabouts


def ambiguities(account: Account, dossiers: Mapping[str, Dossier]) -> Iterator[Finding]:
    """Yield a finding for each place that may be one of several documents."""
    for place, outcome in zip(account.places, account.meant, strict=True):
        if outcome.key is None:
            facts = {
                "number": _called(place.claim),
                "candidates": "; ".join(described(dossiers[key]) for key in outcome.candidates),
            }
            yield finding("ambiguous-reference", place.start, place.end, **facts)


def differing_copies(dossier: Dossier) -> Iterator[Finding]:
    """Yield a finding where files of one numbered document do not say the same: the graph follows the first of them.

    Of documents that people merged it was known.
    """
    if any(isinstance(each.what, Merge) for each in dossier.decided):
        return
    texts = [text for text in dossier.texts if text.document.number]
    if len({text.said for text in texts}) > 1:
        files = ", ".join(
            f"{file.path}: {file.member}" if file.member else file.path for text in texts for file in text.files
        )
        yield finding("differing-copies", number=texts[0].document.number or "", files=files)


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


def day_conflicts(
    texts: Sequence[Text], places: Sequence[Places], catalogue: Catalogue, settled: Container[DocumentKey] = ()
) -> dict[int, list[Finding]]:
    """Return, by index of the text, a finding for each number to which other texts give another day.

    It goes to those who disagree with most, or with the document itself or the register; to all where votes are equal.
    Of the numbers that are `settled` a person has decided.
    """
    found: dict[int, list[Finding]] = defaultdict(list)
    for key, statements in catalogue.said.items():
        if key in settled:
            continue
        said = [each for each in statements if each.day]
        days = sorted({each.day for each in said})
        if len(days) > 1 and _sources_differ(said):
            for index in _dissenters(said):
                found[index].append(_finding(texts[index], places[index], key, days))
    return found


def _sources_differ(said: Sequence[Said]) -> bool:
    by_text: dict[int, set[str]] = defaultdict(set)
    for each in said:
        by_text[each.text].add(each.day)
    return len({frozenset(days) for days in by_text.values()}) > 1


def _dissenters(said: Sequence[Said]) -> list[int]:
    certain = {each.day for each in said if each.own or each.text == REGISTER}
    votes = Counter(day for _, day in {(each.text, each.day) for each in said})
    leaders = certain or {day for day, count in votes.items() if count == max(votes.values())}
    right = leaders if len(leaders) == 1 else set()
    return sorted({each.text for each in said if each.day not in right and each.text != REGISTER})


def _finding(text: Text, places: Places, key: DocumentKey, days: Sequence[str]) -> Finding:
    place = _dated(places, key)
    number = place.claim.number if place else text.own.number
    span = (place.start, place.end) if place else (None, None)
    dates = ", ".join(map(printed_date, days))
    return finding("conflicting-dates-across-documents", *span, number=number or "", dates=dates)


def _dated(places: Places, key: DocumentKey) -> Place | None:
    """Return the first place that dates the number of `key`."""
    return next(
        (
            place
            for place in places
            if place.claim.date and (place.claim.key.serial, place.claim.key.symbol) == (key.serial, key.symbol)
        ),
        None,
    )
