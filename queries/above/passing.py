"""An order that passes on what was ordered from above, and the one from above whose time it must keep."""

from collections.abc import Collection, Iterable
from operator import itemgetter
from typing import NamedTuple

from ...graph.model import Row
from ..rows import text_of, texts_of
from .alike import asks_for_report, is_collected_for, likeness_of_orders, until_due
from .given import concerns
from .orders import Order


class Passing(NamedTuple):
    """An order as it is held against those from above.

    Attributes:
        text: its words up to its deadline.
        issuer: who gives it, by full name.
        day: on which it is given, ISO.
        doers: full names of those who must act.
        agencies: keys of all of these, as far as known: an agency that was renamed meanwhile has the same.
    """

    text: str
    issuer: str
    day: str
    doers: Collection[str]
    agencies: frozenset[str] = frozenset()


def passing(task: Row, detail: Row, orderer: Row) -> Passing:
    """Return a task of the graph so.

    Args:
        task: its row of "duties_in".
        detail: its row of "duties".
        orderer: the row of "orderers" of its document.
    """
    words = until_due(str(task["text"]), text_of(task, "due_text"))
    keys = frozenset((*texts_of(orderer, "issuers"), *texts_of(detail, "agencies")))
    return Passing(
        words, text_of(orderer, "issuer") or "", text_of(task, "date") or "", texts_of(detail, "assignees"), keys
    )


def order_above(passing: Passing, demands: Iterable[Iterable[Order]]) -> Order | None:
    """Return the nearest order from above of the same thing to the same people, of several that most alike, then the first due.

    It is given to the one who passes it on, or to the very ones to whom it is passed on. One that was over when it is
    passed on is of another round: what a plan of some years ago wanted. Where the nearest document wants one report only of
    whoever passes it on, what is collected for it must come before it, whatever the words.
    """
    for at, level in enumerate(demands):
        waiting = [each for each in level if each.due >= passing.day]
        concerning = (each for each in waiting if _concerns(each, passing))
        texts = ((until_due(each.text, each.due_text), each) for each in concerning)
        alike = [(likeness_of_orders(passing.text, text, passing.doers), each) for text, each in texts]
        if found := [(-likeness, each.due, each) for likeness, each in alike if likeness]:
            return min(found, key=itemgetter(0, 1))[2]
        if at == 0 and (report := _report_on_the_whole(passing, waiting)):
            return report
    return None


def _report_on_the_whole(passing: Passing, waiting: Iterable[Order]) -> Order | None:
    """Return the only report that the nearest documents want of whoever passes an order on, where the order collects what goes into it."""
    reports = [
        each
        for each in waiting
        if asks_for_report(each.text) and concerns(each.assignees, passing.issuer, (), passing.day)
    ]
    if len(reports) != 1 or not is_collected_for(passing.text, reports[0].text, passing.issuer, passing.doers):
        return None
    return reports[0]


def _concerns(order: Order, passing: Passing) -> bool:
    shared = not passing.agencies.isdisjoint(order.agencies)
    return shared or concerns(order.assignees, passing.issuer, passing.doers, passing.day)
