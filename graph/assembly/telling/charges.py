"""Tasks as people decided on them: done, handed to another unit, given another day."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from ....diacritics import folded
from ...decisions.model import Deadline, Decision, Done, HandOver, OnTask, TaskWords
from .told import Order

_ALIKE = 0.6
"""So much of its words a task has kept where a reader that reads better reads it in other bounds."""


class Moved(NamedTuple):
    """How a later document moves the last day of a task.

    Attributes:
        due: the new day, ISO; null where none is named.
        was: the day of the document that orders the task, ISO.
        document: key of the document that says so; `sentence`, its words.
        sure: whether this task is meant and no other one.
    """

    due: str | None
    was: str
    document: str
    sentence: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Charge:
    """A task as it stands today: what the text orders, what was decided of it, and how a later document moved its day."""

    order: Order
    decided: tuple[Decision, ...] = ()
    moved: Moved | None = None

    @property
    def state(self) -> str:
        """Whether it is still to be done: "open" or "done"."""
        return "done" if any(isinstance(each.what, Done) for each in self.decided) else "open"

    @property
    def due(self) -> str | None:
        """The last day as a person gave it, as a later document moved it, else as printed."""
        return self.given or (self.mover and self.mover.due) or self.order.due

    @property
    def due_hour(self) -> str | None:
        """The printed hour of the last day; another day that was given, or to which it moved, has none."""
        return self.order.due_hour if self.due == self.order.due else None

    @property
    def given(self) -> str | None:
        """The last day as a person gave it."""
        given = [each.what.due for each in self.decided if isinstance(each.what, Deadline)]
        return given[-1] if given else None

    @property
    def mover(self) -> Moved | None:
        """What moved the last day, where that is sure and nobody decided otherwise."""
        return self.moved if self.moved and self.moved.sure and not self.given else None

    @property
    def handed(self) -> tuple[str, str] | None:
        """The unit to which it was handed, and the day of that."""
        given = [
            (each.what.unit, each.when[: len("2026-11-28")]) for each in self.decided if isinstance(each.what, HandOver)
        ]
        return given[-1] if given else None


Place = tuple[int, int]
"""Where a task stands: in which of the texts of its document, and as which of its tasks."""


def charges(texts: Sequence[Sequence[Order]], decisions: Sequence[Decision]) -> Iterator[list[Charge]]:
    """Yield the tasks of each text of a document in their order, each with what was decided of it."""
    decided: dict[Place, list[Decision]] = {}
    for each in decisions:
        if isinstance(each.what, OnTask):
            for place in meant(each.what.task, texts):
                decided.setdefault(place, []).append(each)
    for text, orders in enumerate(texts):
        yield [Charge(order, tuple(decided.get((text, at), ()))) for at, order in enumerate(orders)]


def meant(words: TaskWords, texts: Sequence[Sequence[Order]]) -> list[Place]:
    """Return which of the tasks a decision means: those with its words, and where there are none the one that is most alike.

    The number of the item tells apart two of the same words; it may be another where the words are still the same. Where that leaves
    several in a text, and nobody said which one of them, none is meant: what one unit did is no proof that another one has. What
    another text repeats, as an annex in a file of its own, is the same task where the same must act by the same day.
    """
    wanted = folded(words.text)
    every = [((text, at), order) for text, orders in enumerate(texts) for at, order in enumerate(orders)]
    same = [(place, order) for place, order in every if folded(order.text) == wanted]
    exact = [(place, order) for place, order in same if order.item == words.item]
    if same:
        return _one_of(exact or same, words)
    near = [(_likeness(wanted, order.text), place) for place, order in every if order.item == words.item]
    best = max(near, key=itemgetter(0), default=(0.0, (0, 0)))
    return [best[1]] if best[0] >= _ALIKE else []


def _one_of(found: Iterable[tuple[Place, Order]], words: TaskWords) -> list[Place]:
    """Return the one of each text that is meant; none where a text has several, or where they are not the same task."""
    by_day = [each for each in found if words.due_text in (None, each[1].due_text or "")]
    by_text = [list(group) for _, group in groupby(by_day, key=lambda each: each[0][0])]
    if words.nth is None and any(len(group) > 1 for group in by_text):
        return []
    first = (words.nth or 1) - 1
    chosen = [each for group in by_text for each in group[first : first + 1]]
    tasks = {(order.due or order.due_text, frozenset(order.assignees)) for _, order in chosen}
    return [place for place, _ in chosen] if len(tasks) == 1 else []


def _likeness(wanted: str, text: str) -> float:
    return SequenceMatcher(None, wanted, folded(text), autojunk=False).ratio()
