"""To whom an order from above is given, and whether those are concerned who pass it on or must act on it."""

from collections.abc import Collection
from functools import lru_cache

from ...diacritics import folded
from ...graph.identity.agencies import Agency, level
from ...graph.identity.groups import is_among, share_members
from ...graph.identity.succession import heirs


def concerns(names: Collection[str], issuer: str, doers: Collection[str], day: str) -> bool:
    """Tell whether an order concerns a document that passes it on: it is given to its issuer, or to those who must act on it.

    Args:
        names: full names of those to whom the order is given; none where it goes to all who get it.
        issuer: who wrote the document below.
        doers: full names of those who must act there: the department's letter passes on to the communes what the
            province ordered the communes.
        day: on which the document below was issued, ISO: by then others may have the duties of those to whom the order was given.
    """
    given = [each for name in names for each in (name, *_heirs(name, day))]
    return not names or any(_is_issuer(name, issuer) or any(_is_shared(name, doer) for doer in doers) for name in given)


@lru_cache(maxsize=1 << 15)
def _heirs(name: str, day: str) -> tuple[str, ...]:
    """Return the names of those who had the duties of an agency on a day, ISO, by which it had ended; nobody's where it lived on."""
    return tuple(heir.name for heir in heirs(Agency(name.casefold(), name, level(name)), day))


@lru_cache(maxsize=1 << 15)
def _is_issuer(name: str, issuer: str) -> bool:
    return folded(name) in folded(issuer) or is_among(name, issuer)


@lru_cache(maxsize=1 << 15)
def _is_shared(name: str, doer: str) -> bool:
    return folded(name) == folded(doer) or is_among(name, doer) or share_members(name, doer)
