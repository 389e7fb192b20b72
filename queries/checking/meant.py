"""Which document of the store a citation of a draft means, where its words leave the agency open or give another year.

The graph decides such places among all that its texts say; of a draft only what is beyond doubt is taken: the document of
that number and day, and the one of that number that was issued on that day of another year, which is how a year is mistyped.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from ...diacritics import folded
from ...graph.identity.agencies import level, name_in, same_agency
from ...graph.identity.key import DocumentKey
from ...graph.model import Row
from ...iso_days import is_day, is_later
from ..checks.model import Cited, Draft, Known
from ..checks.titles import differ
from ..paging import answer, batches
from .known import Records

_YEAR = len("2025")


def candidates_for(records: Records, drafts: Sequence[Draft]) -> Mapping[str, Sequence[Known]]:
    """Return by folded numbers the documents of the store that citations of unknown documents may mean: of their days, whatever the year."""
    days: dict[str, set[str]] = defaultdict(set)
    for each in (each for draft in drafts for each in draft.cited):
        if number := _open(each):
            days[number].add(str(each.reference.date)[_YEAR:])
    return numbered(records, days, days)


def with_meant(drafts: Sequence[Draft], candidates: Mapping[str, Sequence[Known]]) -> list[Draft]:
    """Return drafts, each citation meaning a document of the store where its key is not stated in full or bears a year of its own."""
    return [draft.citing(_meant(each, candidates, draft) for each in draft.cited) for draft in drafts]


def with_likely(records: Records, draft: Draft) -> Draft:
    """Return a draft that knows of each citation that says too little the only document of the store that it may well mean.

    What such a citation leaves unsaid is only told to whoever completes it: it is taken for no document.
    """
    vague = [each for each in draft.cited if each.known is None and each.reference.number]
    candidates = numbered(records, (folded(each.reference.number or "") for each in vague))
    found: dict[int, Known] = {}
    for each in vague:
        of_number = candidates.get(folded(each.reference.number or ""), ())
        fitting = [other for other in of_number if _is_likely(each, other, draft)]
        if len(fitting) == 1:
            found[each.at] = fitting[0]
    return replace(draft, likely=found)


def _is_likely(each: Cited, known: Known, draft: Draft) -> bool:
    """Tell whether a document agrees with all that a citation says, was there by then, and is of the draft's province or the centre."""
    reference, day, province = each.reference, draft.document.date or draft.today, draft.document.province
    key, own = DocumentKey.parse(each.key), DocumentKey.parse(known.key)
    agrees = (own.serial, own.symbol) == (key.serial, key.symbol) and str(known.date).startswith(reference.date or "")
    if (
        not agrees
        or is_later(str(known.date), day)
        or int(day[: len("2025")]) - int(str(known.date)[: len("2025")]) > 1
    ):
        return False
    if key.issuer:
        return same_agency(key.issuer, own.issuer)
    issuer = known.issuer or ""
    return level(issuer) == "central" or bool(province and province.casefold() in issuer.casefold())


def _open(each: Cited) -> str | None:
    """Return the folded number of a citation that has a day, and whose document nobody knows under its key."""
    reference, parsed = each.reference, DocumentKey.parse(each.key)
    if each.is_dated or not (parsed.serial and parsed.symbol and reference.number and is_day(reference.date)):
        return None
    return folded(reference.number)


def numbered(
    records: Records, numbers: Iterable[str], days: Mapping[str, Collection[str]] | None = None
) -> Mapping[str, Sequence[Known]]:
    """Return by each of these folded numbers the documents of the store that bear it, and whose days are known.

    With `days` ("-08-20") of each number only those of such a day, whatever the year: every agency has its own of a number.
    """
    if records.store is None:
        return {}
    rows = [row for batch in batches(numbers) for row in answer(records.store, "find_number", {"numbers": batch})]
    rows = [row for row in rows if days is None or _may_be_of(row, days)]
    known = records.of(str(row["key"]) for row in rows)
    found: dict[str, list[Known]] = defaultdict(list)
    for row in rows:
        if is_day(known[str(row["key"])].date):
            found[str(row["number"])].append(known[str(row["key"])])
    return found


def _may_be_of(row: Row, days: Mapping[str, Collection[str]]) -> bool:
    """Tell whether a document is of such a day; of one that the store does not hold the register knows the day."""
    return row["status"] != "loaded" or str(row["date"])[_YEAR:] in days[str(row["number"])]


def _meant(each: Cited, candidates: Mapping[str, Sequence[Known]], draft: Draft) -> Cited:
    """Return a citation of the only document that fits it, where it leaves open which that is."""
    day = draft.document.date or draft.today
    fitting = [other for other in candidates.get(_open(each) or "", ()) if _fits(each, other, day)]
    return each._replace(key=fitting[0].key, known=fitting[0]) if len(fitting) == 1 else each


def _is_renewed(key: DocumentKey, own: DocumentKey) -> bool:
    """Tell whether two keys of different years name one agency, which began anew between them: a mistyped year tells of no agency."""
    return key.period != own.period and name_in(key.issuer) == name_in(own.issuer)


def _fits(each: Cited, known: Known, day: str) -> bool:
    """Tell whether nothing that a citation says contradicts a document but the year, and that one was there by then."""
    reference, said, issued = each.reference, str(each.reference.date), str(known.date)
    if said[_YEAR:] != issued[_YEAR:] or is_later(issued, day):
        return False
    key, own = DocumentKey.parse(each.key), DocumentKey.parse(known.key)
    agrees = (own.type, own.serial, own.symbol) == (key.type, key.serial, key.symbol)
    of_agency = not key.issuer or same_agency(key.issuer, own.issuer) or _is_renewed(key, own)
    return agrees and of_agency and not (reference.title and known.title and differ(reference.title, known.title))
