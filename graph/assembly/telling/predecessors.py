"""Who is meant by “UBND tỉnh” in a document of a merged province, of what was issued before the merger: any of the old ones.

The merged province bears the name of one of those it was made of, so that its name alone would choose that one.
"""

from collections.abc import Collection, Sequence

from ....diacritics import folded
from ....extract.model import Document
from ...identity.agencies import MERGER, is_decided, name_in
from ...identity.key import DocumentKey
from ...identity.seats import province_of
from ...identity.succession import predecessors
from .places import Place, Places
from .shortforms import Keys

_MONTH = len("2025-07")


def of_predecessors(places: Places, keys: Sequence[Keys], citing: Document) -> tuple[Places, tuple[Keys, ...]]:
    """Return the places of a text with their keys: for a bare name first one without an agency, then that of each old one.

    A text that elsewhere says in full which of them it means is taken at its word.
    """
    if (citing.date or "")[:_MONTH] < MERGER[:_MONTH]:
        return places, tuple(keys)
    own = province_of((citing.issuer or "").casefold())
    several = [_several(place, each, own) for place, each in zip(places, keys, strict=True)]
    named = {each for each, found in zip(keys, several, strict=True) if not found}
    told = [_told(*each, named) for each in zip(places, keys, several, strict=True)]
    return tuple(place for place, _ in told), tuple(found for _, found in told)


def _told(place: Place, keys: Keys, several: Keys, named: Collection[Keys]) -> tuple[Place, Keys]:
    if not several:
        return place, keys
    if not keys[0].complete:
        return place, (keys[0], *several)
    in_full = [key for key in several if (key,) in named]
    if len(in_full) == 1:
        return place, (in_full[0],)
    undecided = keys[0]._replace(issuer="")
    return place._replace(claim=place.claim._replace(key=undecided, issuer=None)), (undecided, *several)


def _several(place: Place, keys: Keys, own: str) -> Keys:
    """Return the keys that a place may mean which names an agency of the `own` province without saying which province."""
    key, name = keys[0], name_in(keys[0].issuer)
    if len(keys) > 1 or not own or not _may_be_before_merger(key) or province_of(name) != own:
        return ()
    proper = folded(own.removeprefix("tỉnh ").removeprefix("thành phố "))
    if f" {proper} " in f" {folded(place.sentence)} ":
        return ()
    old = predecessors(name)
    return tuple(key._replace(issuer=each.casefold()) for each in old) if len(old) > 1 else ()


def _may_be_before_merger(key: DocumentKey) -> bool:
    """Tell whether a number is of before the merger, or may be: “năm 2025”, or no year at all."""
    if key.complete:
        return not key.issuer.endswith(f"@{MERGER}")
    return bool(key.serial and key.symbol and key.issuer) and not is_decided(key.issuer)
