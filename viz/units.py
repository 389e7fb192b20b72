"""Who must act: the units that tasks are assigned to, each within the agency that assigns."""

import re
from collections.abc import Iterable, Mapping, Sequence

from ..errors import NotFoundError
from ..graph.identity.key import folded
from ..graph.model import Row
from .model import ShownDocument, ShownUnit

COLLECTIVE = ("cac ", "toan the ", "tat ca ")
WITHIN = re.compile(r"[\s,]+(?:trực thuộc|thuộc|của|tại)$", re.IGNORECASE)


def assigned_units(rows: Iterable[Row], documents: Mapping[str, ShownDocument]) -> dict[str, dict[ShownUnit, str]]:
    """Return the units of each task, by the task's key, with their roles; without assignees, all addressees."""
    return {str(row["key"]): _units(row, documents[str(row["document"])]) for row in rows}


def unit_named(words: str, units: Sequence[ShownUnit]) -> ShownUnit:
    """Return the unit whose name and issuer hold all of `words`, without diacritics; the shortest name of several.

    Raises:
        NotFoundError: there is none.
    """
    wanted = set(folded(words).split()) - {"thuoc", "truc", "cua"}
    fits = [unit for unit in units if wanted <= set(folded(f"{unit.name} {unit.issuer}").split())]
    if not fits:
        raise NotFoundError("unknown-unit", unit=words)
    return min(fits, key=lambda unit: (len(unit.name), unit.key))


def within(name: str, issuer: str) -> str:
    """Return the name without its issuer, whole or shortened: "các phòng thuộc Sở" is "các phòng" of that Sở.

    Where nothing stands between them the kind of the issuer is part of the name: "Văn phòng Sở", "Thanh tra Sở".
    """
    words = issuer.split()
    for count in range(len(words), 0, -1):
        own_name = " ".join(words[:count])
        inside = name.removesuffix(own_name).rstrip()
        if not inside or not name.endswith(own_name):
            continue
        bare = WITHIN.sub("", inside)
        if bare != inside:
            return bare.rstrip(" ,")
        if count == len(words):
            return f"{inside} {words[0]}"
    return name


def _units(row: Row, document: ShownDocument) -> dict[ShownUnit, str]:
    assignees, roles = _list(row, "assignees"), _list(row, "roles")
    pairs = list(zip(assignees, roles, strict=False)) if roles else [(name, "") for name in assignees]
    found: dict[ShownUnit, str] = {}
    for name, role in pairs or [(name, "") for name in document.addressees]:
        found.setdefault(_unit(name, document.issuer or ""), role)
    return found


def _unit(name: str, issuer: str) -> ShownUnit:
    short = within(name, issuer)
    shown = short[:1].upper() + short[1:]
    return ShownUnit(folded(f"{shown} {issuer}"), shown, issuer, short != name, folded(shown).startswith(COLLECTIVE))


def _list(row: Row, name: str) -> list[str]:
    value = row.get(name)
    return value if isinstance(value, list) else []
