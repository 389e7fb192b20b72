"""Who issued a document, to whom it is sent, and what it orders of whom."""

import json
from collections.abc import Iterator

from ....iso_days import is_day
from ...decisions.model import as_json
from ...identity.agencies import Agency, agency_as_of, is_decided, name_in
from ...identity.key import DocumentKey
from ...identity.number import issuing_agencies
from ...identity.parties import party_to
from ...identity.signing import signing_agency
from ...model import Node, Value, is_draft
from ..telling.charges import Charge
from ..telling.meetings import Meeting, meeting
from ..telling.told import Text


def issuers_of(document: Node) -> list[Meeting]:
    """Return the issuer of a document as of its date, each of them where several issued it; none that is not decided."""
    key = DocumentKey.parse(document.key)
    name, day, number = (document.properties[each] for each in ("issuer", "date_text", "number"))
    date, signed = str(day) if day else None, issuing_agencies(str(number))
    if key.joint and signed:
        found = (agency_as_of(each, date) for each in signed)
        return [meeting(agency.key, agency.name, date) for agency in dict.fromkeys(found) if agency]
    if not name or not is_decided(key.issuer):
        return []
    signing = signing_agency(str(number), str(name)) or str(name)
    called = str(name).casefold() == name_in(key.issuer)
    return [meeting(key.issuer, str(name) if called else signing, date)]


def addressees_of(text: Text) -> Iterator[Meeting]:
    """Yield those to whom a text is sent."""
    for name in dict.fromkeys(text.document.addressees):
        met = _party(name, text)
        if met:
            yield met


def assignees_of(charge: Charge, text: Text) -> dict[Meeting, str | None]:
    """Return who must act on a task, with the role; who leads is not also a helper. Nobody named means all addressees.

    Of one that was handed over it is the unit that a person named, and those who help.
    """
    roles: dict[str, str | None] = {}
    found: dict[str, Meeting] = {}
    handed = [(met, role) for met, role in [_handed(charge)] if met]
    named = [(_party(name, text), role) for name, role in _named(charge, text)]
    for met, role in (*handed, *named):
        if met:
            found[met.key] = min(met, found.get(met.key, met))
            roles[met.key] = "chủ trì" if "chủ trì" in (role, roles.get(met.key)) else roles.get(met.key) or role
    return {found[key]: role for key, role in roles.items()}


def task_node(document: Node, charge: Charge, text: Text) -> Node:
    """Return the node of a task that the document of `text` orders; what a draft orders obliges nobody yet."""
    file, task, due = text.files[0], charge.order, charge.due
    # of an annex in a file of its own the offsets count anew
    key = f"{document.key}#{text.content[:8] if text.document.part == 'annex' else ''}{task.start}"
    properties: dict[str, Value] = {
        "key": key,
        "item": task.item,
        "place": task.place,
        "text": task.text,
        "due": due if is_day(due) else None,
        "due_hour": charge.due_hour,
        "due_printed": task.due if is_day(task.due) else None,
        "due_text": task.due_text,
        "recurrence": task.recurrence,
        "moved_by": charge.mover and charge.mover.document,
        "extended": json.dumps(charge.moved._asdict(), ensure_ascii=False) if charge.moved else None,
        "state": "draft" if charge.state == "open" and _is_draft(document) else charge.state,
        "report_to": task.report_to,
        "start": task.start,
        "end": task.end,
        "path": file.path,
        "member": file.member or None,
        "page": file.page(task.start),
        "decided": as_json(charge.decided),
    }
    return Node("Task", key, properties)


def _is_draft(document: Node) -> bool:
    return is_draft(document.properties["status"], document.properties["date_text"])


def _named(charge: Charge, text: Text) -> list[tuple[str, str | None]]:
    """Return those whom the text names, or all addressees; of a task that was handed over those who help."""
    if charge.handed:
        return [(each.name, each.role) for each in charge.order.assignees if each.role == "phối hợp"]
    everybody: list[tuple[str, str | None]] = [(name, None) for name in text.document.addressees]
    return [(each.name, each.role) for each in charge.order.assignees] or everybody


def _handed(charge: Charge) -> tuple[Meeting | None, str | None]:
    """Return the unit to which a task was handed, as of the day of that decision."""
    if not charge.handed:
        return None, None
    unit, day = charge.handed
    agency = agency_as_of(unit, day) or agency_as_of(unit, None)
    helped = any(each.role == "phối hợp" for each in charge.order.assignees)
    return agency and meeting(agency.key, agency.name, day), "chủ trì" if helped else None


def _party(name: str, text: Text) -> Meeting | None:
    document = text.document
    full = party_to(name, document.issuer, document.province) if document.issuer else name
    agency = agency_as_of(full, document.date) or _in_rest_of_year(full, text)
    return meeting(agency.key, agency.name, document.date) if agency else None


def _in_rest_of_year(name: str, text: Text) -> Agency | None:
    """Return the agency of that name when a draft is signed that only says in which year; null where there may be two.

    It is not signed before the last of the documents that it names.
    """
    year = text.document.date or ""
    named = [place.claim.date for place in text.places if place.claim.date and is_day(place.claim.date)]
    last = max((day for day in named if day.startswith(year)), default=None)
    if len(year) != len("2025") or last is None:
        return None
    first = agency_as_of(name, last)
    return first if first == agency_as_of(name, f"{year}-12-31") else None
