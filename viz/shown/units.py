"""Who must act: the agencies that tasks are assigned to, each once, whoever assigned the task, and those who must act as one of a group."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...diacritics import folded
from ...errors import NotFoundError
from ...graph.identity.agencies import Agency, agency_as_of, level, superior
from ...graph.identity.groups import group_of, is_among, scopes_of
from ...graph.identity.parties import party_to
from ...graph.identity.seats import has_seat, province_in
from ...graph.identity.succession import heirs, lifetime
from ...graph.model import Row
from ...messages import printed_date
from ...queries.naming.agencies import lived_together
from ..alphabet import in_order
from .model import ShownDocument, ShownRelation, ShownUnit

WITHIN = re.compile(r"[\s,]+(?:trực thuộc|thuộc|của|tại)$", re.IGNORECASE)
SHOWN = 8


class Acting(NamedTuple):
    """The units of each task, by the task's key, with their roles; and `units`, all who must act."""

    of_tasks: dict[str, dict[ShownUnit, str]]
    units: tuple[ShownUnit, ...]


def acting(rows: Sequence[Row], documents: Mapping[str, ShownDocument], relations: Iterable[ShownRelation]) -> Acting:
    """Return who must do the tasks of these rows; without assignees, all addressees.

    A unit is called by its own name, by its full name where several have the same, and with the day from which it bears it, or
    on which it ended, where another one did before or does since (the provinces that merged on 01/7/2025). Whoever issued one of those that were read and is among
    a group that has tasks is a unit too: "UBND phường Hải Châu" of "UBND các phường, xã thành phố Đà Nẵng".
    """
    found = {str(row["key"]): _units(row, documents[str(row["document"])]) for row in rows}
    assigned = {unit.key: unit for units in found.values() for unit in units}
    every = {**_members(assigned.values(), documents, relations), **assigned}
    times = Counter(unit.name for unit in every.values())
    bearers = Counter(unit.full_name for unit in every.values())
    groups, before = _groups(every.values()), _before(every.values())
    called = {
        key: replace(
            unit if times[unit.name] == 1 else _in_full(unit, alone=bearers[unit.full_name] == 1),
            groups=tuple(sorted({*groups.get(key, ()), *before.get(key, ())})),
        )
        for key, unit in every.items()
    }
    of_tasks = {task: {called[unit.key]: role for unit, role in units.items()} for task, units in found.items()}
    return Acting(of_tasks, tuple(by_office(called.values())))


def by_office(units: Iterable[ShownUnit]) -> list[ShownUnit]:
    """Return the units in the order of the alphabet, those inside of an agency by it."""
    return sorted(units, key=lambda unit: (in_order(unit.parent if unit.inside else ""), in_order(unit.name), unit.key))


def unit_named(words: str, units: Sequence[ShownUnit]) -> ShownUnit:
    """Return the unit called `words`, without diacritics: by its full name, its own, or by words of either.

    Raises:
        NotFoundError: there is none, or several are called so.
    """
    wanted = folded(words)
    parts = set(wanted.split()) - {"thuoc", "truc", "cua"}
    ways: tuple[Callable[[ShownUnit], bool], ...] = (
        lambda unit: folded(unit.full_name) == wanted,
        lambda unit: folded(_own_name(unit)) == wanted,
        lambda unit: parts <= set(folded(_own_name(unit)).split()),
        lambda unit: parts <= set(folded(f"{unit.full_name} {unit.parent}").split()),
    )
    fits = next((some for way in ways if (some := [unit for unit in units if way(unit)])), [])
    if not fits or not parts:
        raise NotFoundError("unknown-unit", unit=words)
    if len(fits) > 1:
        named = [unit.full_name for unit in fits[:SHOWN]] + ([f"… +{len(fits) - SHOWN}"] if len(fits) > SHOWN else [])
        raise NotFoundError("several-units", unit=words, candidates="; ".join(named))
    return fits[0]


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


def _groups(units: Collection[ShownUnit]) -> dict[str, tuple[str, ...]]:
    """Return the keys of the groups of which each unit is one, by its key."""
    within: dict[str, list[ShownUnit]] = defaultdict(list)
    for unit in units:
        if group := group_of(unit.full_name):
            within[group.within].append(unit)
    return {
        unit.key: tuple(
            sorted(
                group.key
                for scope in scopes_of(unit.full_name)
                for group in within.get(scope, ())
                if is_among(group.full_name, unit.full_name)
                and lived_together((unit.key, unit.full_name), (group.key, group.full_name))
            )
        )
        for unit in units
    }


def _members(
    assigned: Collection[ShownUnit], documents: Mapping[str, ShownDocument], relations: Iterable[ShownRelation]
) -> dict[str, ShownUnit]:
    """Return who issued one of the documents that were read and is among the groups of those who must act, by their keys."""
    groups = [unit for unit in assigned if group_of(unit.full_name)]
    if not groups:
        return {}
    seats = _seats(documents, relations)
    issuers = {(each.issuer, each.date) for each in documents.values() if each.issuer and each.status == "loaded"}
    named = ((f"{issuer} {seats[issuer]}" if issuer in seats else issuer, day) for issuer, day in issuers)
    found = {agency.key: agency for agency in (agency_as_of(name, day) for name, day in named) if agency}
    units = {key: _unit(key, agency.name, superior(agency.name) or "", agency.level) for key, agency in found.items()}
    among = _groups([*groups, *units.values()])
    return {key: unit for key, unit in units.items() if among[key]}


def _seats(documents: Mapping[str, ShownDocument], relations: Iterable[ShownRelation]) -> dict[str, str]:
    """Return the province of those who do not print it, as a commune: that whose documents they carry out, where it is a single one."""
    above: dict[str, set[str]] = defaultdict(set)
    for each in relations:
        issuer, upper = documents[each.source].issuer or "", documents[each.target]
        if each.kind == "IMPLEMENTS" and upper.level == "province" and not has_seat(issuer):
            above[issuer].add(province_in(upper.issuer or ""))
    return {issuer: min(places) for issuer, places in above.items() if len(places) == 1}


def _before(units: Iterable[ShownUnit]) -> dict[str, list[str]]:
    """Return by the key of a unit the keys of those whose duties it has today."""
    found: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        for heir in heirs(Agency(unit.key, unit.full_name, level(unit.full_name))):
            found[heir.key].append(unit.key)
    return found


def _units(row: Row, document: ShownDocument) -> dict[ShownUnit, str]:
    """Return the agencies of a task; where the graph could not tell which they are, the addressees by their names."""
    parts = [_list(row, name) for name in ("agencies", "assignees", "superiors", "levels", "roles")]
    found: dict[ShownUnit, str] = {}
    for key, name, parent, rank, role in zip(*parts, strict=True):
        found.setdefault(_unit(key, name, parent, rank), role)
    return found or {_addressee(name, document.issuer or ""): "" for name in document.addressees}


def _addressee(words: str, issuer: str) -> ShownUnit:
    name = party_to(words, issuer, None) if issuer else words
    return _unit(name.casefold(), name, superior(name) or "", level(name))


def _unit(key: str, name: str, parent: str, rank: str) -> ShownUnit:
    own_name = _capital(within(name, parent))
    # "Các sở, ban, ngành tỉnh Hà Tĩnh" belong to the committee of the province, which their name leaves out.
    above = parent or (f"UBND {province_in(name)}" if province_in(name) and group_of(name) else "")
    return ShownUnit(key, own_name, _capital(name), above, own_name != _capital(name), rank)


def _own_name(unit: ShownUnit) -> str:
    return _capital(within(unit.full_name, unit.parent))


def _in_full(unit: ShownUnit, *, alone: bool) -> ShownUnit:
    return replace(unit, name=unit.full_name + ("" if alone else _period(unit)), inside=False)


def _period(unit: ShownUnit) -> str:
    """Return since when a unit bears its name that another one bore before, or until when it did; empty where neither is known."""
    since = unit.key.partition("@")[2]
    if since[:1].isdecimal():
        return f" ({printed_date(since)} –)"
    until = lifetime(Agency(unit.key, unit.full_name, level(unit.full_name))).until
    return f" (– {printed_date(until)})" if until else ""


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _list(row: Row, name: str) -> list[str]:
    value = row.get(name)
    return value if isinstance(value, list) else []
