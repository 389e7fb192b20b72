"""Agencies of the graph: each with its life, whom it belongs to and who took over from it."""

from collections.abc import Iterable, Iterator

from ....diacritics import folded
from ....iso_days import is_day
from ...identity.agencies import Agency, agency_as_of, in_one_form, level, superior
from ...identity.succession import lifetime, successions
from ...model import Edge, Node, Value
from ..telling.meetings import Meeting, meeting


def agency_of(meetings: Iterable[Meeting]) -> Agency:
    """Return the agency that all `meetings` meet; of its names the first in order counts."""
    key, met, _ = min(meetings)
    name = in_one_form(met)
    return Agency(key, name, level(name))


def agency_node(agency: Agency) -> Node:
    """Return the node of an agency."""
    since, until = lifetime(agency)
    properties: dict[str, Value] = {
        "key": agency.key,
        "name": agency.name,
        "name_folded": folded(agency.name),
        "level": agency.level,
        "since": since,
        "until": until,
    }
    return Node("Agency", agency.key, properties)


def above_and_after(agency: Agency, days: Iterable[str]) -> Iterator[tuple[Edge, Meeting]]:
    """Yield to whom the agency belongs and who took over from it, with the meetings that follow from that."""
    above = superior(agency.name)
    for day in sorted(set(days)):
        upper = agency_as_of(above, day) if above else None
        if upper:
            yield Edge(agency.key, "PART_OF", upper.key), meeting(upper.key, upper.name, day)
        for heir in successions(agency):
            date = heir.day if is_day(heir.day) else None
            edge = Edge(agency.key, "SUCCEEDED_BY", heir.successor.key, {"date": date})
            yield edge, meeting(heir.successor.key, heir.successor.name, heir.day or day)
