"""Whose are “Sở Nội vụ” and “UBND tỉnh” in the paper of a company, an association or a person? Of no province in particular.

An office of the State means its own province. Whoever is none has to do with many provinces: the place where it signs tells where it
sits, and not whom it means.
"""

import re
from functools import cache

from ....diacritics import folded
from ....extract.grammar.issuers import level_of
from ....extract.grammar.places import province_name, province_spellings
from ....extract.model import Document
from ...identity.agencies import UNDECIDED, agency_key
from ...identity.seats import province_in, province_of
from .places import Place, Places, words_of

_KIND = re.compile(r"(?<!\w)(?:tỉnh|(?P<city>thành\s+phố|tp\.?))\s*\Z", re.IGNORECASE)
"""With which an office is called that is not named further: “của UBND tỉnh”."""


def of_no_province(places: Places, citing: Document) -> Places:
    """Return the places of a text, their offices without the province that the text does not name where no office wrote it."""
    if not citing.province or not _is_of_no_province(citing):
        return places
    return tuple(_as_said(place, citing.province) for place in places)


def _is_of_no_province(citing: Document) -> bool:
    """Tell whether who wrote a text is no office of the State, and not called after the province in which it sits.

    What has neither a letterhead nor a number is the paper of a person.
    """
    if not citing.issuer:
        return not (citing.number or citing.symbol)
    return citing.level == "other" and not _names(citing.issuer, citing.province or "")


def _as_said(place: Place, province: str) -> Place:
    issuer = place.claim.issuer or ""
    if not _names(province_of(issuer.casefold()), province) or _names(place.sentence, province):
        return place
    bare = issuer.removesuffix(province_in(issuer)).rstrip()
    match level_of(issuer):
        case "department":
            return _issued_by(place, bare, agency_key(bare, None))
        case "province":
            return _issued_by(place, None, f"{bare} {_kind_said(place)}".rstrip().casefold() + UNDECIDED)
        case "party":
            return _issued_by(place, None, "")
    return place


def _issued_by(place: Place, issuer: str | None, key: str) -> Place:
    return place._replace(claim=place.claim._replace(key=place.claim.key._replace(issuer=key), issuer=issuer))


def _kind_said(place: Place) -> str:
    """Return of what kind of place the office is, where the words of a place end in it: “tỉnh”, “thành phố”."""
    found = _KIND.search(words_of(place))
    return "" if found is None else "thành phố" if found["city"] else "tỉnh"


def _names(words: str, province: str) -> bool:
    """Tell whether a province stands in some words, however it is spelt."""
    plain = f" {folded(words)} "
    return any(f" {each} " in plain for each in _spellings(province))


@cache
def _spellings(province: str) -> frozenset[str]:
    return frozenset(folded(each) for each in province_spellings() if province_name(each) == province)
