"""Who must act, as a list of obligations calls them: short within the document that orders it, in full where that is not clear."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from ...queries.duties.model import Obligation
from ..shown.units import within


def namesakes(found: Iterable[Obligation]) -> frozenset[str]:
    """Return the full names of the units that another one in the list is called like: each commune has its "Phòng Kinh tế"."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for each in found:
        for unit in each.units:
            bearers[within(unit.name, each.document.issuer or "").casefold()].add(unit.name)
    return frozenset(name for names in bearers.values() if len(names) > 1 for name in names)


def acting(each: Obligation, in_full: Collection[str]) -> str:
    """Return who must act, with their roles, without the issuer of the document except for those to be named in full."""
    issuer = each.document.issuer or ""
    names = ((unit.name if unit.name in in_full else within(unit.name, issuer), unit.role) for unit in each.units)
    return "; ".join(f"{name} ({role})" if role else name for name, role in names)
