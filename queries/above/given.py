"""To whom an order from above is given, and whether those are concerned who pass it on or must act on it."""

from collections.abc import Collection

from ...diacritics import folded
from ...graph.identity.groups import is_among, share_members


def concerns(names: Collection[str], issuer: str, doers: Collection[str]) -> bool:
    """Tell whether an order concerns a document that passes it on: it is given to its issuer, or to those who must act on it.

    Args:
        names: full names of those to whom the order is given; none where it goes to all who get it.
        issuer: who wrote the document below.
        doers: full names of those who must act there: the department's letter passes on to the communes what the
            province ordered the communes.
    """
    own = folded(issuer)
    return not names or any(
        folded(name) in own or is_among(name, issuer) or any(_is_shared(name, doer) for doer in doers) for name in names
    )


def _is_shared(name: str, doer: str) -> bool:
    return folded(name) == folded(doer) or is_among(name, doer) or share_members(name, doer)
