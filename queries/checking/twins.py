"""Documents of the store that a draft seems to mean under a number of its own: those of the agency, the day and the title.

An agency gives a serial once: where the serial is theirs as well, the letters behind it are the slip, whatever the title.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.model import Cited, Draft, Known
from ..overlap import shared_of_shorter
from .known import known_documents

_SHARED = 0.9
_LEAST_WORDS = 4

Where = tuple[str, str]
"""The name of an agency, and a day."""


def with_twins(store: Store, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts that know of each cited document that nobody has the only one with its agency, day, type, symbol and title."""
    issued = _issued(store, [each for draft in drafts for each in draft.cited if _is_asked(each)])
    return [replace(draft, twins=dict(_twins(draft, issued))) for draft in drafts]


def _is_asked(each: Cited) -> bool:
    return _is_whole(each) and not (each.known and is_day(each.known.date))


def _issued(store: Store, asked: Iterable[Cited]) -> Mapping[Where, Sequence[Known]]:
    """Return the documents of the store by agency and day, at least those by whom and of when these citations are."""
    wanted = {(str(each.reference.issuer), str(each.reference.date)) for each in asked}
    lists = {"issuers": sorted({issuer for issuer, _ in wanted}), "days": sorted({day for _, day in wanted})}
    rows = store.read(catalogue()["issued_on"].cypher, lists) if wanted else []
    keys = {str(row["key"]): (str(row["issuer"]), str(row["day"])) for row in rows}
    known = known_documents(store, (key for key, where in keys.items() if where in wanted))
    found: dict[Where, list[Known]] = defaultdict(list)
    for each in known.values():
        found[keys[each.key]].append(each)
    return found


def _twins(draft: Draft, issued: Mapping[Where, Sequence[Known]]) -> Iterator[tuple[str, Known]]:
    for each in filter(_is_asked, draft.cited):
        where = str(each.reference.issuer), str(each.reference.date)
        alike = list(_alike(each, issued.get(where, ())))
        if len(alike) == 1:
            yield each.key, alike[0]


def _is_whole(each: Cited) -> bool:
    """Tell whether a citation names number, agency and day."""
    reference = each.reference
    return bool(reference.number and reference.issuer) and is_day(reference.date)


def _alike(each: Cited, issued: Iterable[Known]) -> Iterator[Known]:
    """Yield those of this agency and day that differ in the serial under one title, or in the symbol alone."""
    key, title = DocumentKey.parse(each.key), each.reference.title or ""
    for known in issued:
        own = DocumentKey.parse(known.key)
        if (own.issuer, own.type, known.date) == (key.issuer, key.type, each.reference.date):
            titled = shared_of_shorter(title, known.title or "") >= _SHARED
            of_series = own.symbol == key.symbol and len(title.split()) >= _LEAST_WORDS and titled
            if of_series or (own.serial == key.serial and (titled or not title)):
                yield known
