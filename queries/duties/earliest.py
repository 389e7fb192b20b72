"""The first obligations of a large store: only the documents that order them are looked at.

What is due on which day is counted in one question, what is told in words only (again and again, from the day of signing) by its
document in another one; the days up to which as many come as are wanted say which documents those are.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from ...extract.grammar.doc_types import types_with
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..paging import answer
from ..rows import text_of, texts_of
from .falling import pick_of
from .heirs import gone, with_end
from .model import State
from .wanted import LAST, Wanted, is_meant, state_of


class Day(NamedTuple):
    """How many obligations of one state are due on a day, ISO; null: without one; `document` orders them, where one is told."""

    due: str | None
    state: State
    tasks: int
    document: str | None = None


def days_of(store: Store, wanted: Wanted, today: str) -> list[Day]:
    """Return on which days obligations that are meant are due, the first day first; of whichever unit and document they are."""
    rows = answer(store, "duties_by_day", {})
    once = (_day(row, today) for row in rows)
    days = (*once, *_days_in_words(store, wanted, today))
    return sorted((day for day in days if is_meant(day.due, day.state, wanted)), key=lambda day: day.due or LAST)


def _day(row: Row, today: str) -> Day:
    due = text_of(row, "due")
    state = state_of(due, row["state"], today, prolonged=not row["at_hour"])
    return Day(due, state, int(str(row["tasks"])))


def counted(days: Iterable[Day]) -> dict[State, int]:
    """Return how many obligations there are in each state."""
    counts: Counter[State] = Counter()
    for day in days:
        counts[day.state] += day.tasks
    return dict(counts)


def ordering_the_first(store: Store, days: Iterable[Day], count: int) -> set[str] | None:
    """Return the documents that order the first `count` obligations; null where so many are not due on any day."""
    dated = [day for day in days if day.due and day.state in ("due", "overdue")]
    until = next(_reaching(dated, count), None)
    if until is None:
        return None
    rows = store.read(catalogue()["ordering_until"].cypher, {"since": dated[0].due, "until": until})
    told = {day.document for day in dated if day.document and str(day.due) <= until}
    return told | {str(row["key"]) for row in rows}


def _days_in_words(store: Store, wanted: Wanted, today: str) -> Iterator[Day]:
    """Yield on which days falls due what no printed day is told of, as each task is judged by itself."""
    rows = store.read(catalogue()["duties_by_words"].cypher, {"plans": sorted(types_with("yearly"))})
    ended = gone(store, {key for row in rows for key in texts_of(row, "agencies")}, today)
    for row in with_end(rows, ended):
        pick = pick_of(row, wanted, today)
        yield Day(pick.due, pick.state, int(str(row["tasks"])), str(row["document"]))


def _reaching(days: list[Day], count: int) -> Iterator[str]:
    """Yield the days at which so many have come."""
    for day, so_far in zip(days, accumulate(day.tasks for day in days), strict=True):
        if so_far >= count and day.due:
            yield day.due
