"""Documents of the store that a draft seems to mean under a number of its own: those of the agency, the day and the title."""

from collections.abc import Iterable, Iterator, Mapping

from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.model import Cited, Known
from ..overlap import shared_of_shorter
from .known import known_documents

_SHARED = 0.9
_LEAST_WORDS = 4


def twins_of(store: Store, cited: Iterable[Cited]) -> Mapping[str, Known]:
    """Return by the key of each cited document that nobody knows the only one with its agency, day, type, symbol and title."""
    unknown = [each for each in cited if _is_whole(each) and not (each.known and is_day(each.known.date))]
    if not unknown:
        return {}
    issuers = sorted({str(each.reference.issuer) for each in unknown})
    days = sorted({str(each.reference.date) for each in unknown})
    rows = store.read(catalogue()["issued_on"].cypher, {"issuers": issuers, "days": days})
    issued = list(known_documents(store, [str(row["key"]) for row in rows]).values())
    found = ((each.key, list(_alike(each, issued))) for each in unknown)
    return {key: alike[0] for key, alike in found if len(alike) == 1}


def _is_whole(each: Cited) -> bool:
    """Tell whether a citation says all there is to say, with a title long enough to tell documents apart."""
    reference = each.reference
    long = len((reference.title or "").split()) >= _LEAST_WORDS
    return long and bool(reference.number and reference.issuer) and is_day(reference.date)


def _alike(each: Cited, issued: Iterable[Known]) -> Iterator[Known]:
    key = DocumentKey.parse(each.key)
    for known in issued:
        own = DocumentKey.parse(known.key)
        of_series = (own.issuer, own.type, own.symbol) == (key.issuer, key.type, key.symbol)
        if of_series and known.date == each.reference.date and _is_titled(each, known):
            yield known


def _is_titled(each: Cited, known: Known) -> bool:
    return shared_of_shorter(each.reference.title or "", known.title or "") >= _SHARED
