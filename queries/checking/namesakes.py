"""Documents of the store that a draft seems to mean under the agency of another one: of the same number, with its day or title.

Agencies count each for itself, so that two of them have a letter of one number. Where the day of a citation is not that of
the letter of its agency, the name of the agency is as likely the slip as the day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from ...diacritics import folded
from ...graph.identity.key import DocumentKey
from ...iso_days import is_day, is_later
from ..checks.model import Cited, Draft, Known
from ..checks.titles import differ
from .known import Records
from .meant import numbered


def with_namesakes(records: Records, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts that know of each citation with a day of its own the document that fits it best but for the agency."""
    numbers = (folded(each.reference.number or "") for draft in drafts for each in draft.cited if _is_off(each))
    candidates = numbered(records, numbers)
    return [replace(draft, namesakes=dict(_namesakes(draft, candidates))) for draft in drafts]


def _namesakes(draft: Draft, candidates: Mapping[str, Sequence[Known]]) -> Iterator[tuple[int, Known]]:
    """Yield the index of a citation with its namesake; what is cited was there by the day of the draft, as far as that is known."""
    day = draft.document.date or draft.today
    for each in filter(_is_off, draft.cited):
        of_number = candidates.get(folded(each.reference.number or ""), ())
        fitting = [(fit, other.key, other) for other in of_number if (fit := _fit(each, other)) and _was(other, day)]
        if fitting:
            yield each.at, max(fitting, key=itemgetter(0, 1))[2]


def _is_off(each: Cited) -> bool:
    """Tell whether a citation with number and agency bears another day than the document that has them."""
    reference, known = each.reference, each.known
    whole = bool(reference.number and reference.issuer) and is_day(reference.date)
    return whole and known is not None and is_day(known.date) and known.date != reference.date


def _was(other: Known, day: str) -> bool:
    return not is_later(str(other.date), day)


def _fit(each: Cited, other: Known) -> int:
    """Return in how much more a document of another agency fits than the one of this agency: its day, its title.

    A title that is given must be that of the other one; that of both tells nothing.
    """
    title, known = each.reference.title, each.known.title if each.known else None
    fit = 2 * (other.date == each.reference.date) + bool(title and known and differ(title, known))
    if not fit or not _is_of_another_agency(each, other):
        return 0
    return 0 if title and (not other.title or differ(title, other.title)) else fit


def _is_of_another_agency(each: Cited, other: Known) -> bool:
    own, theirs = DocumentKey.parse(each.key), DocumentKey.parse(other.key)
    of_number = (own.type, own.serial, own.symbol) == (theirs.type, theirs.serial, theirs.symbol)
    return of_number and own.issuer != theirs.issuer
