"""Documents of the store that a draft seems to mean under the agency of another one: of the same number, with its day or title.

Agencies count each for itself, so that two of them have a letter of one number. Where the day of a citation is not that of
the letter of its agency, the name of the agency is as likely the slip as the day. Where nobody knows a letter of its agency,
number, day and title must all be those of the other one, and the names surely those of two agencies.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from operator import itemgetter

from ...diacritics import folded
from ...extract.grammar.local_government import kinds_of
from ...extract.rules import rows
from ...graph.assembly.telling.corrected import unmarked
from ...graph.identity.agencies import same_agency
from ...graph.identity.key import DocumentKey
from ...graph.identity.seats import seat_of
from ...iso_days import is_later
from ..checks.model import Cited, Draft, Known
from ..checks.titles import differ
from ..overlap import shared_of_shorter
from .known import Records
from .meant import numbered

_SHARED = 0.9
_LEAST_WORDS = 4


def with_namesakes(records: Records, drafts: Sequence[Draft], of_unknown: Mapping[str, Sequence[Known]]) -> list[Draft]:
    """Return drafts that know of each citation with a day of its own the document that fits it best but for the agency.

    `of_unknown`: what citations of documents that nobody knows may mean; see `meant.candidates_for`.
    """
    drafts = _with_own_parts(records, drafts, of_unknown)
    off = (_number(each) for draft in drafts for each in draft.cited if _is_off(each))
    candidates = {**of_unknown, **numbered(records, off)}
    return [replace(draft, namesakes=dict(_namesakes(draft, candidates))) for draft in drafts]


def _with_own_parts(
    records: Records, drafts: Sequence[Draft], of_unknown: Mapping[str, Sequence[Known]]
) -> list[Draft]:
    """Return drafts that know the document of the agency and number of a citation where another agency has one of its very day.

    Once a text with such a slip is in the store, the graph takes the number for two documents of the agency, of a day each.
    """
    asked = {_number(each) for draft in drafts for each in draft.cited if _is_of_day_of_another(each, of_unknown)}
    own = numbered(records, asked) if asked else {}
    return [draft.citing(_of_own_part(each, own.get(_number(each), ())) for each in draft.cited) for draft in drafts]


def _is_of_day_of_another(each: Cited, of_unknown: Mapping[str, Sequence[Known]]) -> bool:
    """Tell whether nobody knows the day of a document that is cited in full, and another agency has one of that number and day."""
    alike = of_unknown.get(_number(each), ()) if each.is_whole and not each.is_dated else ()
    return any(other.date == each.reference.date and _is_of_another_agency(each, other) for other in alike)


def _of_own_part(each: Cited, of_number: Sequence[Known]) -> Cited:
    """Return a citation of the only document with its key that has told its own day."""
    parts = [other for other in of_number if other.source == "store" and unmarked(other.key) == each.key]
    return each._replace(known=parts[0]) if len(parts) == 1 and not each.is_dated else each


def _namesakes(draft: Draft, candidates: Mapping[str, Sequence[Known]]) -> Iterator[tuple[int, Known]]:
    """Yield the index of a citation with its namesake; what is cited was there by the day of the draft, as far as that is known."""
    day = draft.document.date or draft.today
    for each in draft.cited:
        of_number = candidates.get(_number(each), ()) if _is_off(each) or _is_strange(each) else ()
        fitting = [(fit, other.key, other) for other in of_number if (fit := _fit(each, other)) and _was(other, day)]
        if fitting:
            yield each.at, max(fitting, key=itemgetter(0, 1))[2]


def _number(each: Cited) -> str:
    return folded(each.reference.number or "")


def _is_off(each: Cited) -> bool:
    """Tell whether a citation with number and agency bears another day than the document that has them."""
    known = each.known
    return each.is_whole and each.is_dated and known is not None and known.date != each.reference.date


def _is_strange(each: Cited) -> bool:
    """Tell whether nobody knows the day of a document that is cited in full, under a title that tells documents apart."""
    titled = len((each.reference.title or "").split()) >= _LEAST_WORDS
    return titled and each.is_whole and not each.is_dated


def _was(other: Known, day: str) -> bool:
    return not is_later(str(other.date), day)


def _fit(each: Cited, other: Known) -> int:
    """Return in how much more a document of another agency fits than the one of this agency: its day, its title, both.

    A title that is given must be that of the other one; that of both tells nothing.
    """
    title, known = each.reference.title, each.known.title if each.known else None
    if _is_strange(each):
        alike = other.date == each.reference.date and shared_of_shorter(title or "", other.title or "") >= _SHARED
        return 3 * (
            alike and _is_of_another_agency(each, other) and are_two(each.reference.issuer or "", other.issuer or "")
        )
    fit = 2 * (other.date == each.reference.date) + bool(title and known and differ(title, known))
    if not fit or not _is_of_another_agency(each, other):
        return 0
    return 0 if title and (not other.title or differ(title, other.title)) else fit


def _is_of_another_agency(each: Cited, other: Known) -> bool:
    own, theirs = DocumentKey.parse(each.key), DocumentKey.parse(other.key)
    of_number = (own.type, own.serial, own.symbol) == (theirs.type, theirs.serial, theirs.symbol)
    return of_number and not same_agency(own.issuer, theirs.issuer)


def are_two(name: str, other: str) -> bool:
    """Tell whether two names are surely of two agencies: of one kind in two places, or two that the lists know.

    One agency has many names ("Viện KSND", "Trường THPT", "Trung tâm Y tế Hải Hậu"). Neither may be named with the other: "UBND tỉnh"
    may stand for its office, a department for that of a province.
    """
    own, theirs = name.casefold(), other.casefold()
    if own in theirs or theirs in own:
        return False
    one, another = seat_of(own), seat_of(theirs)
    if one.office == another.office:
        return bool(one.places and another.places) and _plain(one.places[0]) != _plain(another.places[0])
    return {one.office, another.office} <= _listed()


def _plain(place: str) -> str:
    """Return a place without its kind: a town may have become a city."""
    kind = next((kind for kind in kinds_of() if place.startswith(f"{kind} ")), "")
    return place.removeprefix(kind).lstrip()


@cache
def _listed() -> frozenset[str]:
    """Return the names of the ministries and departments that the lists know, in small letters."""
    return frozenset(row["name"].casefold() for name in ("agencies_central", "departments") for row in rows(name))
