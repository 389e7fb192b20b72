"""A draft before it is signed: its text is read and compared with the graph, into which nothing is written."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...graph.assembly.telling.told import told_by
from ...graph.identity.agencies import level
from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey
from ...graph.model import Witness
from ...graph.stores.store import Store
from ..above.nearest import Demands, demands_on
from ..chains.obligation import obliges
from ..chains.steps import Steps
from ..chains.web import fars
from ..checks.model import Cited, Draft, Point, Series
from ..checks.series import own_key, series_of
from .known import known_documents, known_series
from .meant import meant_by
from .namesakes import namesakes_of
from .twins import twins_of

_STEPS = 6


def draft_of(witness: Witness, store: Store | None, today: str) -> Draft:
    """Return a draft with all that the checks ask of the open `store`, where there is one, and of the register."""
    draft = cited_in(witness, store, today)
    keys = [each.key for each in draft.cited]
    return replace(draft, series=_series(draft, store), orders=_demands(draft, store), reached=_reached(keys, store))


def cited_in(witness: Witness, store: Store | None, today: str) -> Draft:
    """Return a document with what the open `store`, where there is one, and the register know of what it cites."""
    reading = witness.reading
    keys = [str(each[0]) for each in told_by(witness).keys]
    day = reading.document.date or today
    known = known_documents(store, keys)
    if store is not None:
        keys = meant_by(store, reading.references, keys, known, day)
        known |= known_documents(store, (key for key in keys if key not in known))
    cited = tuple(
        Cited(at, reference, key, known.get(key))
        for at, (reference, key) in enumerate(zip(reading.references, keys, strict=True))
    )
    twins = twins_of(store, cited) if store is not None else {}
    namesakes = namesakes_of(store, cited, day) if store is not None else {}
    return Draft(witness.text, reading, cited, twins, namesakes, today=today)


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
    return demands_on(store, {own: lowest}).get(own, ())


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
