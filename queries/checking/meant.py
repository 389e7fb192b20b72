"""Which document of the store a citation of a draft means, where its words leave the agency open or give another year.

The graph decides such places among all that its texts say; of a draft only what is beyond doubt is taken: the document of
that number and day, and the one of that number that was issued on that day of another year, which is how a year is mistyped.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...extract.model import Reference
from ...graph.identity.agencies import same_agency
from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey, folded
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.model import Known, is_later
from ..checks.titles import differ
from ..paging import batches
from .known import known_documents

_YEAR = len("2025")


def meant_by(
    store: Store, references: Sequence[Reference], keys: Sequence[str], known: Mapping[str, Known], day: str
) -> list[str]:
    """Return the keys of what is cited: those of the store where a key is not stated in full or bears a year of its own.

    Args:
        store: where the documents are.
        references: those of a draft.
        keys: what they say by themselves, one for each.
        known: what is known of the documents with these keys.
        day: of the draft, ISO; what it cites was there by then.
    """
    open_ones = {number for each, key in zip(references, keys, strict=True) if (number := _asked(each, key, known))}
    candidates = list(numbered(store, open_ones))
    return [
        _only(each, DocumentKey.parse(key), candidates, day) or key if _asked(each, key, known) else key
        for each, key in zip(references, keys, strict=True)
    ]


def _asked(reference: Reference, key: str, known: Mapping[str, Known]) -> str | None:
    """Return the folded number of a reference that has a day, and whose document nobody knows under its key."""
    found = known.get(key)
    settled = found is not None and is_day(found.date)
    parsed = DocumentKey.parse(key)
    if settled or not (parsed.serial and parsed.symbol and reference.number and is_day(reference.date)):
        return None
    return folded(reference.number)


def numbered(store: Store, numbers: Iterable[str]) -> Iterator[Known]:
    """Yield the documents of the store that bear one of these folded numbers, and whose days are known."""
    cypher = catalogue()["find_number"].cypher
    rows = (row for batch in batches(numbers) for row in store.read(cypher, {"numbers": batch}))
    found = known_documents(store, {str(row["key"]) for row in rows})
    return (each for each in found.values() if is_day(each.date))


def _only(reference: Reference, key: DocumentKey, candidates: Iterable[Known], day: str) -> str | None:
    fitting = [each.key for each in candidates if _fits(reference, key, each, day)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(reference: Reference, key: DocumentKey, known: Known, day: str) -> bool:
    """Tell whether nothing that a reference says contradicts a document but the year, and that one was there by then."""
    own, said, issued = DocumentKey.parse(known.key), str(reference.date), str(known.date)
    agrees = (own.type, own.serial, own.symbol) == (key.type, key.serial, key.symbol)
    same_year = said[:_YEAR] == issued[:_YEAR]
    of_agency = not key.issuer or same_agency(key.issuer, own.issuer)
    titled = not (reference.title and known.title and differ(reference.title, known.title))
    return (
        agrees
        and of_agency
        and titled
        and not is_later(issued, day)
        and (said == issued or (not same_year and said[4:] == issued[4:]))
    )
