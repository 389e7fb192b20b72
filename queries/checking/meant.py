"""Which document of the store a citation of a draft means, where its words leave the agency open or give another year.

The graph decides such places among all that its texts say; of a draft only what is beyond doubt is taken: the document of
that number and day, and the one of that number that was issued on that day of another year, which is how a year is mistyped.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ...diacritics import folded
from ...graph.identity.agencies import same_agency
from ...graph.identity.key import DocumentKey
from ...iso_days import is_day, is_later
from ..checks.model import Cited, Draft, Known
from ..checks.titles import differ
from ..paging import answer, batches
from .known import Records

_YEAR = len("2025")


def with_meant(records: Records, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts, each citation meaning a document of the store where its key is not stated in full or bears a year of its own."""
    candidates = numbered(records, (number for draft in drafts for each in draft.cited if (number := _open(each))))
    return [draft.citing(_meant(each, candidates, draft) for each in draft.cited) for draft in drafts]


def _open(each: Cited) -> str | None:
    """Return the folded number of a citation that has a day, and whose document nobody knows under its key."""
    reference, parsed = each.reference, DocumentKey.parse(each.key)
    settled = each.known is not None and is_day(each.known.date)
    if settled or not (parsed.serial and parsed.symbol and reference.number and is_day(reference.date)):
        return None
    return folded(reference.number)


def numbered(records: Records, numbers: Iterable[str]) -> Mapping[str, Sequence[Known]]:
    """Return by each of these folded numbers the documents of the store that bear it, and whose days are known."""
    if records.store is None:
        return {}
    rows = [row for batch in batches(numbers) for row in answer(records.store, "find_number", {"numbers": batch})]
    known = records.of(str(row["key"]) for row in rows)
    found: dict[str, list[Known]] = defaultdict(list)
    for row in rows:
        if is_day(known[str(row["key"])].date):
            found[str(row["number"])].append(known[str(row["key"])])
    return found


def _meant(each: Cited, candidates: Mapping[str, Sequence[Known]], draft: Draft) -> Cited:
    """Return a citation of the only document that fits it, where it leaves open which that is."""
    day = draft.document.date or draft.today
    fitting = [other for other in candidates.get(_open(each) or "", ()) if _fits(each, other, day)]
    return each._replace(key=fitting[0].key, known=fitting[0]) if len(fitting) == 1 else each


def _fits(each: Cited, known: Known, day: str) -> bool:
    """Tell whether nothing that a citation says contradicts a document but the year, and that one was there by then."""
    reference, said, issued = each.reference, str(each.reference.date), str(known.date)
    if said[_YEAR:] != issued[_YEAR:] or is_later(issued, day):
        return False
    key, own = DocumentKey.parse(each.key), DocumentKey.parse(known.key)
    agrees = (own.type, own.serial, own.symbol) == (key.type, key.serial, key.symbol)
    of_agency = not key.issuer or same_agency(key.issuer, own.issuer)
    return agrees and of_agency and not (reference.title and known.title and differ(reference.title, known.title))
