"""Whose department is “Sở Nội vụ” in the paper of a company or an association? Of no province in particular.

An office of the State means the department of its own province. Whoever is none has to do with many provinces: the place where it
signs tells where it sits, and not whom it means.
"""

from functools import cache

from ....diacritics import folded
from ....extract.grammar.issuers import level_of
from ....extract.grammar.places import province_name, province_spellings
from ....extract.model import Document
from ...identity.agencies import agency_key
from ...identity.seats import province_in
from .places import Place, Places


def of_no_province(places: Places, citing: Document) -> Places:
    """Return the places of a text, their departments without the province that the text does not name where no office wrote it."""
    if not citing.province or not _is_of_no_province(citing):
        return places
    return tuple(_as_said(place, citing.province) for place in places)


def _is_of_no_province(citing: Document) -> bool:
    """Tell whether who wrote a text is no office of the State, and not called after the province in which it sits."""
    return citing.level == "other" and not _names(citing.issuer or "", citing.province or "")


def _as_said(place: Place, province: str) -> Place:
    issuer = place.claim.issuer or ""
    own = province_in(issuer)
    if level_of(issuer) != "department" or not _names(own, province) or _names(place.sentence, province):
        return place
    bare = issuer.removesuffix(own).rstrip()
    key = place.claim.key._replace(issuer=agency_key(bare, None))
    return place._replace(claim=place.claim._replace(key=key, issuer=bare))


def _names(words: str, province: str) -> bool:
    """Tell whether a province stands in some words, however it is spelt."""
    plain = f" {folded(words)} "
    return any(f" {each} " in plain for each in _spellings(province))


@cache
def _spellings(province: str) -> frozenset[str]:
    return frozenset(folded(each) for each in province_spellings() if province_name(each) == province)
