"""Deadlines that a later document moved (gia hạn, lùi thời hạn): which task is meant, from which day to which.

A task is moved where the later document names its item, its old day, or where no other task of its document can be meant;
where it speaks of some units only, one that nobody else must do. Where several can be, none is moved and each is told of
it: only a reader of both documents knows.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ....diacritics import folded
from ....extract.grammar.local_government import place_kinds
from ....extract.model import Relation
from ....extract.tasks.when.due_days import Calendar
from ....extract.tasks.when.extensions import Extension, extension_in
from ....iso_days import is_day
from ...identity.seats import province_in
from ..meaning.judged import Ends
from ..meaning.resolve import Account
from ..telling.charges import Charge, Moved
from ..telling.extending import MAY_EXTEND
from ..telling.places import Place
from ..telling.told import Order
from .relations import joined

_ITEM = re.compile(r"(?:mục|khoản|điểm|nhiệm vụ|ý|thứ tự|số thứ tự|stt|dòng)\s+(?:số\s+)?([\w.]+)")
_CHANGES = (Relation.AMENDS.value, Relation.CORRECTS.value)


Moves = Set[tuple[str, str]]
"""Words that move a task: the key of the document that says them, and the sentence."""


class Moving(NamedTuple):
    """Where a later document moves a deadline: its date and key, the place in its text, its words, and what they say.

    `sure`: whether it is this document's, and no other one's that the text names.
    """

    date: str
    document: str
    start: int
    sentence: str
    pinpoints: tuple[str, ...]
    said: Extension
    sure: bool = True

    @property
    def order(self) -> tuple[str, str, int, str, tuple[str, ...]]:
        """By what such places are ordered: what is said later comes later."""
        return self.date, self.document, self.start, self.sentence, self.pinpoints


def moved_by(account: Account) -> set[str]:
    """Return the keys of the documents of which a text moves a deadline."""
    return {ends[2] for ends, _, _ in _places(account)}


def movings(key: str, accounts: Iterable[Account], rejected: Collection[Ends]) -> list[Moving]:
    """Return where texts of later documents move deadlines of the document `key`, the earliest first, as far as not `rejected`."""
    found = {
        Moving(
            account.text.document.date or "",
            account.key,
            place.start,
            _plain(place),
            place.pinpoints,
            said,
            MAY_EXTEND not in place.notes,
        )
        for account in accounts
        for ends, place, said in _places(account)
        if ends[2] == key and ends not in rejected
    }
    return sorted(found, key=lambda each: each.order)


def moved(charges: Sequence[Charge], places: Iterable[Moving]) -> list[Charge]:
    """Return the tasks of one document, each with how others move its deadline, the latest of them where several do.

    Args:
        charges: the tasks.
        places: where deadlines of the document are moved, the earliest first.
    """
    said = list(_moves(charges, places))
    told = {each.document for _, each in said if each.sure}
    found = {at: each for at, each in said if each.sure or not (each.document in told and _is_heading(each))}
    return [replace(each, moved=found.get(at)) for at, each in enumerate(charges)]


def _is_heading(moved: Moved) -> bool:
    """Tell whether what may move a task is but the heading of a document (“V/v gia hạn thời gian báo cáo …”), whose text says the rest."""
    return moved.due is None and folded(moved.sentence).startswith(("v v ", "ve viec "))


def only_moving(orders: Sequence[Order], account: Account, tasks_of: Callable[[str], Moves]) -> set[int]:
    """Return which orders of a text are nothing but the words that move a task of an earlier document, which is told there.

    Args:
        orders: what the text orders.
        account: what the text tells.
        tasks_of: by the key of a document how its tasks are moved.
    """
    found: set[int] = set()
    for ends, place, said in _places(account):
        words = [at for at, each in enumerate(orders) if each.due in (None, said.due) and _is_said_there(each, place)]
        if words and (account.key, _plain(place)) in tasks_of(ends[2]):
            found.update(words)
    return found


def sure_moves(charges: Sequence[Charge], places: Iterable[Moving]) -> Moves:
    """Return which words of which documents move any of these tasks for certain, also where later ones move it again."""
    return {(each.document, each.sentence) for _, each in _moves(charges, places) if each.sure}


def _moves(charges: Sequence[Charge], places: Iterable[Moving]) -> Iterator[tuple[int, Moved]]:
    """Yield how each task is moved, in turn; that it may be meant only where nothing was said of it before."""
    once = {at: each for at, each in enumerate(charges) if _may_be_moved(each)}
    days = {at: [str(each.order.due)] for at, each in once.items()}
    found: dict[int, Moved] = {}
    for place in places:
        theirs = _theirs(once, place.said.whom)
        named = _named(theirs, days, place)
        for at in sorted(_open_to(days, place.said) & (named or _named(once, days, place) or set(theirs or once))):
            due, sure = _new_day(days[at][-1], place.said), False
            if place.sure and at in named and due and not _is_said(found.get(at), place):
                days[at].append(due)
                sure = True
            if sure or at not in found:
                found[at] = Moved(due, days[at][0], place.document, place.sentence, sure)
                yield at, found[at]


def _theirs(charges: Mapping[int, Charge], whom: str) -> Mapping[int, Charge]:
    """Return the tasks that those of whom alone something is said must do, and nobody else; all where it is said of all."""
    return {at: each for at, each in charges.items() if _is_theirs(each, whom)} if whom else charges


def _is_theirs(charge: Charge, whom: str) -> bool:
    acting = [each.name for each in charge.order.assignees if each.role != "phối hợp"]
    return bool(acting) and all(_is_among(name, whom) for name in acting)


def _is_among(name: str, whom: str) -> bool:
    """Tell whether a name, its province aside, is one of those that stand in a list in small letters."""
    plain = " ".join(name.removesuffix(province_in(name)).casefold().split())
    ends = rf"(?=\s*(?:$|[,;(])|\s(?:và|thuộc|của|{place_kinds()})\s)"
    return re.search(rf"(?:^|[,;]\s|\s(?:và|với)\s){re.escape(plain)}{ends}", whom) is not None


def _is_said_there(order: Order, place: Place) -> bool:
    return folded(order.text) in folded(place.sentence)


def _places(account: Account) -> Iterator[tuple[Ends, Place, Extension]]:
    """Yield where a text moves a deadline of another document, in which words."""
    calendar = Calendar(account.text.document.date)
    for ends, place, _ in joined(account):
        changes = ends[1] in _CHANGES or MAY_EXTEND in place.notes
        if ends[0] == account.key and changes and (said := extension_in(place.sentence, calendar)):
            yield ends, place, said


def _plain(place: Place) -> str:
    return " ".join(place.sentence.split())


def _may_be_moved(charge: Charge) -> bool:
    """Tell whether a task is due once, on a day, and no person gave it another one."""
    return is_day(charge.order.due) and not charge.order.recurrence and charge.given is None


Days = Mapping[int, Sequence[str]]
"""The days on which each task was due in turn, the one that holds so far last."""


def _open_to(days: Days, said: Extension) -> set[int]:
    """Return the tasks that may be meant: those due before the new day, or on the very day that is said to be moved."""
    return {at for at, (*_, day) in days.items() if said.due is None or day < said.due or day == said.was}


def _new_day(day: str, said: Extension) -> str | None:
    """Return the day that is said, or so many days after the one that held; null where neither is."""
    return said.due or ((date.fromisoformat(day) + timedelta(said.longer)).isoformat() if said.longer else None)


def _is_said(moved: Moved | None, place: Moving) -> bool:
    """Tell whether a place says again by how many days a task was moved."""
    return (
        moved is not None
        and place.said.due is None
        and (moved.document, moved.sentence) == (place.document, place.sentence)
    )


def _named(charges: Mapping[int, Charge], days: Days, place: Moving) -> set[int]:
    """Return the tasks that a place can only mean by what it says of them, moved already or not; none where that cannot be told."""
    said, named = place.said, (*place.said.items, *place.pinpoints)
    told = {at for at in charges if set(days[at]) & ({said.was} if said.was else set(said.before))}
    if named:
        there = {at for at, each in charges.items() if any(_stands_at(each, pinpoint) for pinpoint in named)}
        return there & told or there
    if said.was or told:
        return told
    possible = _open_to(days, said) & charges.keys()
    reports = {at for at in possible if said.of_report and "báo cáo" in charges[at].order.text.casefold()}
    every = (some for some in (possible, reports) if len({days[at][-1] for at in some}) == 1)
    return next(every, set())


def _stands_at(charge: Charge, named: str) -> bool:
    """Tell whether a task stands where a pinpoint says: in this article, or else in the item of this number."""
    named, place = named.casefold(), (charge.order.place or "").casefold()
    if "điều" in named:
        return place == named or place.endswith(f" {named}")
    number = _ITEM.match(named)
    return number is not None and number[1].rstrip(".") == (charge.order.item or "").rstrip(".").casefold()
