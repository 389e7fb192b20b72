"""Deadlines that a later document moved (gia hạn, lùi thời hạn): which task is meant, from which day to which.

A task is moved where the later document names its item, its old day, or where no other task of its document can be meant.
Where several can be, none is moved and each is told of it: only a reader of both documents knows.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ...extract.tasks.when.due_days import Calendar
from ...extract.tasks.when.extensions import Extension, extension_in
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..paging import of_documents
from ..rows import text_of

_ITEM = re.compile(r"(?:mục|khoản|điểm|nhiệm vụ|ý)\s+(?:số\s+)?([\w.]+)")


class Moved(NamedTuple):
    """A deadline that a later document moves.

    Attributes:
        row: of the task, as "duties_in" tells it.
        due: the new day, ISO; null where none is named.
        document: key of the document that says so.
        sentence: its words.
        sure: whether this task is meant and no other one.
    """

    row: Row
    due: str | None
    document: str
    sentence: str
    sure: bool


class Place(NamedTuple):
    """Where a later document moves a deadline: its key and day, what it says, which places it names."""

    document: str
    date: str
    said: Extension
    sentence: str
    pinpoints: frozenset[str]


def moved_in(store: Store) -> dict[str, Moved]:
    """Return by the keys of tasks how later documents move their deadlines."""
    places: dict[str, list[Place]] = defaultdict(list)
    for row in store.read(catalogue()["extensions"].cypher):
        places[str(row["document"])].extend(_places(row))
    tasks: dict[str, list[Row]] = defaultdict(list)
    for row in of_documents(store, "duties_in", (key for key, found in places.items() if found)):
        tasks[str(row["document"])].append(row)
    every = (moved(rows, sorted(set(places[key]), key=_order)) for key, rows in tasks.items())
    return {key: how for found in every for key, how in found.items()}


def moved(rows: Sequence[Row], places: Sequence[Place]) -> dict[str, Moved]:
    """Return by the keys of the tasks of one document how others move their deadlines, the latest one where several do.

    Args:
        rows: the tasks, as "duties_in" tells them.
        places: where deadlines of the document are moved, the earliest first.
    """
    found: dict[str, Moved] = {}
    once = {str(row["key"]): row for row in rows if row["due"] and not row["recurrence"] and not _is_decided(row)}
    for place in places:
        days = {key: _day_so_far(row, found.get(key)) for key, row in once.items()}
        earlier = {key for key, day in days.items() if place.said.due is None or day < place.said.due}
        sure = _meant(once, days, place) & earlier if place.said.due else set()
        for key in sure or earlier:
            if sure or key not in found:
                found[key] = Moved(once[key], place.said.due, place.document, place.sentence, sure=bool(sure))
    return found


def _day_so_far(row: Row, known: Moved | None) -> str:
    return known.due if known and known.sure and known.due else str(row["due"])


def _order(place: Place) -> tuple[str, str]:
    return place.date, place.document


def _meant(rows: Mapping[str, Row], days: Mapping[str, str], place: Place) -> set[str]:
    """Return the keys of the tasks that are surely meant; none where that cannot be told."""
    if place.said.of_some:
        return set()
    if place.pinpoints:
        return {key for key, row in rows.items() if any(_stands_at(row, named) for named in place.pinpoints)}
    if place.said.was:
        return {key for key, day in days.items() if day == place.said.was}
    reports = {key for key, row in rows.items() if place.said.of_report and "báo cáo" in str(row["text"]).casefold()}
    every = (some for some in (set(rows), reports) if len({days[key] for key in some}) == 1)
    return next(every, set())


def _stands_at(row: Row, named: str) -> bool:
    """Tell whether a task stands where a pinpoint says: in this article, or else in the item of this number."""
    named, place = named.casefold(), (text_of(row, "place") or "").casefold()
    if "điều" in named:
        return place == named or place.endswith(f" {named}")
    number = _ITEM.match(named)
    return number is not None and number[1].rstrip(".") == (text_of(row, "item") or "").rstrip(".").casefold()


def _places(row: Row) -> Iterator[Place]:
    later, date = str(row["later"]), text_of(row, "date") or ""
    places: list[dict[str, Any]] = json.loads(text_of(row, "evidence") or "[]")
    for each in places:
        sentence = str(each.get("sentence") or "")
        said = extension_in(sentence, Calendar(date or None)) if each["witness"] == later else None
        if said:
            pinpoints = frozenset(map(str, each.get("pinpoints") or ()))
            yield Place(later, date, said, " ".join(sentence.split()), pinpoints)


def _is_decided(row: Row) -> bool:
    """Tell whether a person gave a task its day."""
    return any(each["what"]["kind"] == "due" for each in json.loads(text_of(row, "decided") or "[]"))
