"""Deadlines above deadlines: what a document further up the chain sets to the one that orders an obligation.

A department that must report to its province by 10/10 sets its divisions 05/10. Both days hold; what matters is how much
time lies between them, and how much the lower level leaves to those who must act. No rule fixes either: the days are told.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice, takewhile
from typing import NamedTuple

from ...graph.identity.dates import is_day
from ...graph.model import Row
from ...graph.stores.store import Store
from ..chains.web import Link
from ..documents import DocumentCard
from ..paging import of_documents
from ..rows import text_of, texts_of
from .given import concerns
from .likeness import likeness_of_orders, until_due
from .model import Squeeze, Superior
from .picking import Pick
from .working_days import between, working_days_after

LITTLE = 2
"""So few working days leave hardly time to read, write and sign."""


class Order(NamedTuple):
    """A dated order of a document further up, and to whom it is given: keys, names and levels of the agencies."""

    row: Row
    agencies: Sequence[str]
    names: Sequence[str]


Above = Mapping[str, Sequence[Order]]
"""The dated orders by the document that gives them."""


def those_above(store: Store, documents: Iterable[str]) -> Above:
    """Return the dated orders of these documents."""
    rows = {str(row["key"]): row for row in of_documents(store, "duties_in", documents) if row["due"] is not None}
    found: dict[str, list[Order]] = defaultdict(list)
    for detail in of_documents(store, "duties", rows):
        row = rows[str(detail["key"])]
        found[str(row["document"])].append(Order(row, texts_of(detail, "agencies"), texts_of(detail, "assignees")))
    return found


def deadline_above(
    pick: Pick,
    document: DocumentCard,
    way: Iterable[Link],
    orderers: Mapping[str, Row],
    cards: Mapping[str, DocumentCard],
    above: Above,
    detail: Row,
) -> Superior | None:
    """Return the nearest deadline further up that was set for this, in the same matter, of several alike the first.

    It is set to the one who orders it, or to the very ones to whom it is passed on, as `detail` names them. One that was
    over when it is passed on is of another round.
    """
    if pick.row["recurrence"]:
        return None
    lower = document
    for link in way:
        given = (order for order in above.get(link.far, ()) if _concerns(order, lower, orderers[lower.key], detail))
        waiting = (order for order in given if str(order.row["due"]) >= (document.date or ""))
        doers = texts_of(detail, "assignees")
        alike = [(likeness, order) for order in waiting if (likeness := _likeness(pick.row, order.row, doers))]
        if alike:
            _, order = min(alike, key=lambda pair: (-pair[0], str(pair[1].row["due"]), str(pair[1].row["key"])))
            return _superior(order.row, cards[link.far], pick.due)
        lower = cards[link.far]
    return None


def _likeness(own: Row, above: Row, doers: Iterable[str]) -> float:
    text, text_above = (until_due(str(row["text"]), text_of(row, "due_text")) for row in (own, above))
    return likeness_of_orders(text, text_above, doers)


def squeezes(pick: Pick, document: DocumentCard, above: Superior | None) -> tuple[Squeeze, ...]:
    """Return how the deadline fails those who must act; one that was reckoned from receipt is as long as it is."""
    found: list[Squeeze] = []
    day = pick.due or document.date
    if above and is_day(day) and str(day) > above.due:
        found.append("after superior")
    elif above and pick.due == above.due:
        found.append("with superior")
    if pick.due and not pick.reckoned and document.date and is_day(document.date):
        left = _days_left(date.fromisoformat(document.date), date.fromisoformat(pick.due))
        if left <= LITTLE:
            found.append("little time" if left else "no time")
    return tuple(found)


def _days_left(first: date, last: date) -> int:
    """Return how many working days there are after `first` up to `last`; more than LITTLE are not counted."""
    following = islice(working_days_after(first), LITTLE + 1)
    return sum(1 for _ in takewhile(lambda day: day <= last, following))


def _superior(row: Row, card: DocumentCard, due: str | None) -> Superior:
    last = str(row["due"])
    days = _days_between(date.fromisoformat(due), date.fromisoformat(last)) if due else None
    return Superior(last, card, text_of(row, "item"), str(row["text"]), days)


def _days_between(own: date, above: date) -> int:
    return between(own, above) if own <= above else -between(above, own)


def _concerns(order: Order, lower: DocumentCard, orderer: Row, detail: Row) -> bool:
    """Tell whether an order is given to the agency that issued `lower`, or to those who must act on the task of `detail`.

    An agency that was renamed meanwhile is known by its key.
    """
    keys = {*texts_of(orderer, "issuers"), *texts_of(detail, "agencies")}
    return not keys.isdisjoint(order.agencies) or concerns(
        order.names, lower.issuer or "", texts_of(detail, "assignees")
    )
