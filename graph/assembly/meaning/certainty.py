"""When the only candidate is the document that a place means, and when it is merely the only one that we know."""

import re
from typing import NamedTuple

from ...identity.agencies import MERGER, name_in, says_where
from ...identity.key import DocumentKey, is_law_however_written
from ...identity.number import sole_issuers
from ...identity.seats import province_in, seat_of, sits_in_one_place
from ..telling.claims import Claim
from .known import Known

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Asked(NamedTuple):
    """A claim that is not stated in full, as it is looked up; `after`: it says a date that cannot be.

    `citing_date` and `province` are those of the document in which it stands, empty where they are unknown.
    """

    key: DocumentKey
    claim: Claim
    citing_date: str = ""
    after: bool = False
    province: str = ""


def is_certain(asked: Asked, known: Known) -> bool:
    """Tell whether the only candidate is the document, and not merely the only one that we happen to know.

    A number without an agency is of any of a hundred: two of day, place and title must agree. A title alone may stand
    over the papers of many agencies; one that contradicts that of the document makes it doubtful. Of a document that does
    not say where its agency sits day and title must be the same, and there may be no second agency of its name.
    """
    key, claim = asked.key, asked.claim
    if not key.serial:
        certain = is_law_however_written(key.type) or known.registered
        return certain or (known.key.issuer == key.issuer and _is_of_year(asked, known))
    if claim.alias:
        return True
    if known.is_of_other_title(claim.name):
        return False
    if asked.after:
        return True
    titled = _is_titled(claim.name, known)
    if known.key.placeless:
        return titled and claim.date in known.days and sits_in_one_place(name_in(known.key.issuer))
    if not key.symbol:
        return titled
    if not _names_one_agency(asked, known) and known.key.issuer not in sole_issuers().values():
        return [claim.date in known.days, _is_of_place(asked, known), titled].count(True) > 1
    return titled or _is_of_year(asked, known)


def _names_one_agency(asked: Asked, known: Known) -> bool:
    """Tell whether the words for the agency mean that of the document alone: by themselves, or in the year of both.

    Who bore the name before the merger of the provinces issued nothing in the years that began after it.
    """
    name, year = name_in(asked.key.issuer), known.key.period
    bore_it_alone = name == name_in(known.key.issuer) and bool(province_in(name)) and f"{year}-01-01" > MERGER
    return says_where(asked.key.issuer) or (bore_it_alone and _is_recent(known, asked.citing_date))


def _is_titled(name: str, known: Known) -> bool:
    """Tell whether a title is that of the document, with its year where it has one: the plan of the next year differs in it."""
    words = name.split()
    return known.is_named(name) and any(set(_YEAR.findall(each)) <= set(words) for each in known.names)


def _is_of_year(asked: Asked, known: Known) -> bool:
    """Tell whether the claim says the year, in its date or its title, or can only mean that of the document.

    A series begins anew each year, so that a number without a year is of this year or the last one.
    """
    in_title = set(_YEAR.findall(asked.claim.name)) & {known.key.period, *known.years}
    return bool(asked.key.period or in_title) or _is_recent(known, asked.citing_date)


def _is_of_place(asked: Asked, known: Known) -> bool:
    """Tell whether the agency sits where the claim says, or in the province of the document in which the claim stands."""
    named = seat_of(name_in(asked.key.issuer)).places
    return bool(named) or "" != asked.province == province_in(name_in(known.key.issuer))


def _is_recent(known: Known, citing_date: str) -> bool:
    """Tell whether the number can only be that of this year or, early in the year, that of the last.

    A series reaches a number at about the same time of every year; before half of that time it has not come round again.
    The numbers of a term go on for years.
    """
    year = known.key.period
    if not citing_date or not year.isdigit():
        return False
    years = int(citing_date[:4]) - int(year)
    return years == 0 or (years == 1 and _days_gone(citing_date) * 2 < min(map(_days_gone, known.days), default=0))


def _days_gone(date: str) -> int:
    """Return how many days of its year are gone by `date`, of months of thirty; a date cut short counts to its end."""
    known = [int(part) for part in date.split("-")[1:]]
    month, day = (*known, *(12, 31)[len(known) :])
    return (month - 1) * 30 + day
