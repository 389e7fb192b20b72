"""Deadlines that a later document moved (gia hạn, lùi thời hạn): which task is meant, from which day to which.

A task is moved where the later document names its item, its old day, or where no other task of its document can be meant.
Where several can be, none is moved and each is told of it: only a reader of both documents knows.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ....extract.model import Relation
from ....extract.tasks.when.due_days import Calendar
from ....extract.tasks.when.extensions import Extension, extension_in
from ...identity.dates import is_day
from ..meaning.judged import Ends
from ..meaning.resolve import Account
from ..telling.charges import Charge, Moved
from ..telling.extending import MAY_EXTEND
from ..telling.places import Place
from .relations import joined

_ITEM = re.compile(r"(?:mục|khoản|điểm|nhiệm vụ|ý|thứ tự|số thứ tự|stt|dòng)\s+(?:số\s+)?([\w.]+)")
_CHANGES = (Relation.AMENDS.value, Relation.CORRECTS.value)


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
    once = {at: each for at, each in enumerate(charges) if _may_be_moved(each)}
    days = {at: [str(each.order.due)] for at, each in once.items()}
    found: dict[int, Moved] = {}
    for place in places:
        named = _named(once, days, place)
        for at in _open_to(days, place.said) & (named or set(once)):
            due, sure = _new_day(days[at][-1], place.said), False
            if place.sure and named and due and not _is_said(found.get(at), place):
                days[at].append(due)
                sure = True
            if sure or at not in found:
                found[at] = Moved(due, days[at][0], place.document, place.sentence, sure)
    return [replace(each, moved=found.get(at)) for at, each in enumerate(charges)]


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
    if said.of_some:
        return set()
    told = {at for at in charges if set(days[at]) & ({said.was} if said.was else set(said.before))}
    if named:
        there = {at for at, each in charges.items() if any(_stands_at(each, pinpoint) for pinpoint in named)}
        return there & told or there
    if said.was or told:
        return told
    possible = _open_to(days, said)
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
