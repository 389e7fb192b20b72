"""What places mean once people have decided: which reference is which document, and what it cannot be."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ....diacritics import folded
from ...decisions.model import Apart, Decision, Rejection, Resolution, Words
from ...schema import MAY_BE
from ..telling.places import Place, words_of
from ..telling.shortforms import Keys
from .resolve import Outcome, Standing, unknown_key
from .whereabouts import Whereabouts

Ends = tuple[str, str, str]
"""Source, kind and target of an edge."""


@dataclass(frozen=True, slots=True)
class Judgements:
    """What was decided about single references and edges, by the documents as they stand today.

    Attributes:
        meant: by the citing document, what its references mean.
        rejected: edges that there are not.
        apart: pairs of documents that are two.
    """

    meant: Mapping[str, Sequence[tuple[Resolution, Decision]]] = field(default_factory=dict)
    rejected: Mapping[Ends, Decision] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()


def judgements(decisions: Sequence[Decision], where: Whereabouts) -> Judgements:
    """Return what was decided about references and edges, under the keys of today."""
    meant: dict[str, list[tuple[Resolution, Decision]]] = defaultdict(list)
    rejected: dict[Ends, Decision] = {}
    apart: set[frozenset[str]] = set()
    for each in decisions:
        match each.what:
            case Resolution() as resolution:
                meant[where.find(resolution.document)].append((resolution, each))
            case Rejection(source=source, relation=relation, target=target):
                rejected[where.find(source), str(relation), where.find(target)] = each
            case Apart(documents=documents):
                apart.add(frozenset(map(where.find, documents)))
    return Judgements(dict(meant), rejected, frozenset(apart))


def judged(
    place: Place,
    outcome: Outcome,
    keys: Keys,
    citing: Standing,
    where: Whereabouts,
    decided: Judgements,
    places: Sequence[Place],
) -> Outcome:
    """Return what a place, one of the `places` of a text, means: as a person decided, else as the rules say with what she ruled out left out."""
    resolutions = decided.meant.get(citing.key, ())
    named = [each for each in resolutions if says(place, each[0].reference)]
    named = named or [each for each in resolutions if _says_alone(place, each[0].reference, places)]
    if named:
        resolution, decision = named[0]
        return Outcome(where.find(resolution.target), decided=decision)
    if outcome.key is not None and not decided.apart:
        return outcome._replace(key=where.of(outcome.key))
    unknown = where.of(unknown_key(keys[0], place.claim, citing.own))
    if outcome.key is not None:
        key = where.of(outcome.key)
        return outcome._replace(key=key) if frozenset((key, unknown)) not in decided.apart else Outcome(unknown)
    candidates = sorted({where.of(candidate) for candidate in outcome.candidates})
    out = tuple(each for each in candidates if (citing.key, MAY_BE.name, each) in decided.rejected)
    left = [each for each in candidates if each not in out and frozenset((each, unknown)) not in decided.apart]
    return Outcome(None if left else unknown, tuple(left), rejected=out)


def says(place: Place, reference: Words) -> bool:
    """Tell whether a place is the reference of a decision: the same words, or the same number with the same date.

    A reader that reads better may let the words end elsewhere; so what it read in them counts as well.
    """
    if folded(words_of(place)) == folded(reference.words):
        return True
    claim = place.claim
    same_date = (claim.date or "") == (reference.date or "")
    return bool(reference.number) and same_date and folded(claim.number or "") == folded(reference.number or "")


def _says_alone(place: Place, reference: Words, places: Sequence[Place]) -> bool:
    """Tell whether a place is the reference of a decision that names its number alone: no other document of this number is in its text.

    Whoever decides before the text is there does not see which day stands beside the number.
    """
    number = folded(reference.number or "")
    if not number or reference.date or folded(place.claim.number or "") != number:
        return False
    return len({(each.claim.date, each.claim.key) for each in places if folded(each.claim.number or "") == number}) == 1
