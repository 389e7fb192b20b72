"""A draft before it is signed: its text is read and compared with the graph, into which nothing is written."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...graph.assembly.telling.told import keys_told_by
from ...graph.identity.agencies import level
from ...graph.identity.key import DocumentKey
from ...graph.model import Witness
from ...graph.stores.store import Store
from ...iso_days import is_day
from ..above.nearest import Climb, Demands
from ..chains.obligation import obliges
from ..chains.steps import Steps
from ..chains.web import fars
from ..checks.model import Cited, Draft, Known, Point, Series
from ..checks.series import own_key, series_of
from .known import Records, known_series
from .meant import candidates_for, with_likely, with_meant
from .namesakes import with_namesakes
from .twins import with_twins

_STEPS = 6


def draft_of(witness: Witness, store: Store | None, today: str) -> Draft:
    """Return a draft with all that the checks ask of the open `store`, where there is one, and of the register."""
    records = Records(store)
    [draft] = cited_in_each([witness], records, today)
    draft = with_likely(records, draft)
    keys = [each.key for each in draft.cited]
    return replace(draft, series=_series(draft, store), orders=_demands(draft, store), reached=_reached(keys, store))


def cited_in(witness: Witness, store: Store | None, today: str) -> Draft:
    """Return a document with what the open `store`, where there is one, and the register know of what it cites."""
    return cited_in_each([witness], Records(store), today)[0]


def cited_in_each(witnesses: Iterable[Witness], records: Records, today: str) -> list[Draft]:
    """Return the same of several documents, one for each; the store is asked about all of them together."""
    drafts = [_as_told(witness, today) for witness in witnesses]
    known = records.of(each.key for draft in drafts for each in draft.cited)
    drafts = [draft.citing(_as_known(each, known) for each in draft.cited) for draft in drafts]
    candidates = candidates_for(records, drafts)
    return with_namesakes(records, with_twins(records.store, with_meant(drafts, candidates)), candidates)


def _as_known(each: Cited, known: Mapping[str, Known]) -> Cited:
    return Cited(each.at, each.reference, each.key, known.get(each.key))


def _as_told(witness: Witness, today: str) -> Draft:
    """Return a document with what it cites as far as its own text says it."""
    reading = witness.reading
    # behind the places of its references stand those that it extends without naming them
    told = zip(reading.references, keys_told_by(witness), strict=False)
    cited = (Cited(at, reference, str(keys[0]), None) for at, (reference, keys) in enumerate(told))
    return Draft(witness.text, reading, tuple(cited), today=today)


def _series(draft: Draft, store: Store | None) -> Mapping[Series, Sequence[Point]]:
    """Return the known numbers of the series that the draft names, those that it names itself among them."""
    keys = [*(DocumentKey.parse(each.key) for each in draft.cited), own_key(draft)]
    wanted = {series_of(key) for key in keys if key.complete}
    issuers = {each.reference.issuer for each in draft.cited} | {draft.document.issuer}
    found = defaultdict(list, known_series(store, wanted, filter(None, issuers)))
    for each, key in zip(draft.cited, keys, strict=False):
        day = each.reference.date
        if key.complete and key.serial.isdecimal() and is_day(day) and str(day)[:4] == key.period:
            point = Point(int(key.serial), str(day))
            if all(other.serial != point.serial or other.day[:4] != point.day[:4] for other in found[series_of(key)]):
                found[series_of(key)].append(point)
    return found


def _demands(draft: Draft, store: Store | None) -> Demands:
    """Return what the documents above demand by a day."""
    if store is None:
        return ()
    own = str(own_key(draft))
    lowest = {each.key for each in draft.cited if any(_is_above(draft, each, kind) for kind in _own_kinds(each))}
    return Climb(store).demands_on({own: lowest}).get(own, ())


def _own_kinds(each: Cited) -> Iterator[str]:
    """Return the relations in which the draft itself stands to what it cites here."""
    reference = each.reference
    pairs = ((reference.relation, reference.subject), *((also.relation, also.subject) for also in reference.also))
    return (relation.value for relation, subject in pairs if subject is None)


def _is_above(draft: Draft, each: Cited, kind: str) -> bool:
    issuer = each.reference.issuer
    return obliges(kind, draft.document.level, level(issuer) if issuer else None, asked=False)


def _reached(keys: Iterable[str], store: Store | None) -> frozenset[str]:
    """Return the documents to which the graph leads up from these: what they carry out and rest on, near or far."""
    if store is None:
        return frozenset()
    steps, found, near = Steps(store), set[str](), set(keys)
    for _ in range(_STEPS):
        far = {key for row in steps.taken("step_up", near) for key in fars(row)} - found
        if not far:
            break
        found |= far
        near = far
    return frozenset(found)
