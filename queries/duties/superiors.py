"""Deadlines above deadlines: what a document further up sets to the one that orders an obligation.

A department that must report to its province by 10/10 sets its divisions 05/10. Both days hold; what matters is how much
time lies between them, and how much the lower level leaves to those who must act. No rule fixes either: the days are told.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import islice, takewhile

from ...extract.tasks.when.due_days import Calendar, first_day, impossible_day_in
from ...graph.model import Row
from ...graph.stores.store import Store
from ...iso_days import is_day
from ..above.nearest import Climb
from ..above.orders import Order
from ..above.passing import order_above, passing
from ..documents import DocumentCard
from ..rows import text_of
from ..working_days import between, working_days_after
from .falling import Pick
from .model import Squeeze, Superior
from .prolonging import is_past, last_day

LITTLE = 2
"""So few working days leave hardly time to read, write and sign."""


def orders_above(
    store: Store,
    picks: Collection[Pick],
    elsewhere: Mapping[str, Collection[str]],
    details: Mapping[str, Row],
    orderers: Mapping[str, Row],
) -> dict[str, Order]:
    """Return by the keys of the obligations the order from above whose time each must keep, as far as there is one.

    Args:
        store: where to look.
        picks: the obligations.
        elsewhere: by their keys the documents that oblige other tasks of their documents only.
        details: their rows of "duties".
        orderers: the rows of "orderers" of their documents.
    """
    once = [pick for pick in picks if not pick.row["recurrence"]]
    climb = Climb(store)
    direct = climb.links({pick.document for pick in once})
    lowest = {pick.key: set(direct.get(pick.document, ())) - set(elsewhere.get(pick.key, ())) for pick in once}
    demands = climb.demands_on(lowest)
    found = (
        (pick.key, order_above(passing(pick.row, details[pick.key], orderers[pick.document]), demands[pick.key]))
        for pick in once
        if pick.key in demands
    )
    return {key: order for key, order in found if order}


def superior_of(pick: Pick, order: Order, cards: Mapping[str, DocumentCard]) -> Superior:
    """Return an order from above as the deadline of the superior."""
    days = _days_between(date.fromisoformat(pick.due), date.fromisoformat(order.due)) if pick.due else None
    return Superior(order.due, cards[order.document], order.item, order.text, days, order.place, order.due_hour)


def squeezes(pick: Pick, document: DocumentCard, above: Superior | None) -> tuple[Squeeze, ...]:
    """Return how the deadline fails those who must act; one that was reckoned from receipt, or comes again, is as long as it is."""
    if pick.again:
        return ()
    found: list[Squeeze] = [*_no_such_day(pick)]
    if above and _is_late(pick, document, above):
        found.append("after superior")
    elif above and pick.due and above.due <= pick.due <= last_day(above.due, above.due_hour):
        found.append("with superior")
    if pick.due and not pick.reckoned and document.date and is_day(document.date):
        if pick.due < document.date:
            return (*found, "already over")
        left = _days_left(date.fromisoformat(document.date), date.fromisoformat(pick.due))
        if left <= LITTLE:
            found.append("little time" if left else "no time")
    return tuple(found)


def _is_late(pick: Pick, document: DocumentCard, above: Superior) -> bool:
    """Tell whether the superior's day, which runs on where it is a day off, is over before the own one.

    What is printed as a month may be kept on its first day.
    """
    day = pick.due or document.date
    if not is_day(day):
        return False
    printed = pick.due and not pick.reckoned and not text_of(pick.row, "decided")
    words, dates = text_of(pick.row, "due_text") or "", Calendar(text_of(pick.row, "date"))
    return is_past(first_day(words, str(day), dates) if printed else str(day), above.due, above.due_hour)


def _no_such_day(pick: Pick) -> Iterator[Squeeze]:
    words = None if pick.due else text_of(pick.row, "due_text")
    if words and impossible_day_in(words, Calendar(text_of(pick.row, "date"))):
        yield "no such day"


def _days_left(first: date, last: date) -> int:
    """Return how many working days there are after `first` up to `last`; more than LITTLE are not counted."""
    following = islice(working_days_after(first), LITTLE + 1)
    return sum(1 for _ in takewhile(lambda day: day <= last, following))


def _days_between(own: date, above: date) -> int:
    return between(own, above) if own <= above else -between(above, own)
