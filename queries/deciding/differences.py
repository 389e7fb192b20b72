"""Wherein two documents look so different that it is asked back before they become one."""

from collections.abc import Iterator

from ...graph.decisions.model import Handle
from ...graph.identity.agencies import name_in, same_agency, superior
from ...graph.identity.key import DocumentKey
from ...graph.stores.store import Store
from ..naming.kinds import kinds_agree
from .handles import facts_of


def differences(store: Store, one: Handle, other: Handle) -> list[str]:
    """Return where what is known of both does not agree: type, agency, year, each as "A ≠ B"; what one lacks is no difference.

    A letterhead names the superior above the issuer, so that an agency and its superior are one agency read in two ways.
    """
    issuers = (_issuer(store, one), _issuer(store, other))
    return list(_differing(DocumentKey.parse(one.key), DocumentKey.parse(other.key), issuers))


def _issuer(store: Store, handle: Handle) -> str:
    """Return the name of who issued it, as people write it; that of its key where it is yet to come."""
    facts = facts_of(store, handle)
    return str((facts and facts["issuer"]) or name_in(DocumentKey.parse(handle.key).issuer))


def _differing(one: DocumentKey, other: DocumentKey, issuers: tuple[str, str]) -> Iterator[str]:
    if one.type and other.type and not kinds_agree(one.type, other.type):
        yield f"{one.type} ≠ {other.type}"
    above = {(superior(name) or "").casefold() for name in issuers} & {name.casefold() for name in issuers}
    if one.issuer and other.issuer and not (same_agency(one.issuer, other.issuer) or above):
        yield " ≠ ".join(issuers)
    if one.period and other.period and one.period != other.period:
        yield f"{one.period} ≠ {other.period}"
