"""From what somebody types to what she decides of a task: it is done, another unit's, or due on a day."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from ...diacritics import folded
from ...errors import DecisionError, NotFoundError
from ...extract.grammar.dates import typed_day
from ...graph.decisions.model import Deadline, Done, Handle, HandOver, TaskWords
from ...graph.identity.agencies import agency_as_of, superior
from ...graph.model import Row
from ...graph.stores.store import Store
from ...iso_days import is_day
from ...messages import printed_date
from ..catalogue import catalogue
from ..deciding.handles import handle_of
from ..naming.agencies import agency
from ..paging import of_documents
from ..rows import by_key, text_of, texts_of
from .twins import ordinals, words_of

_SHOWN, _LETTERS = 8, 60
_LEAST = 4
"""So many letters of a task at least are looked for."""


def done(store: Store, number: str, task: str) -> Done:
    """Return that a task of a document is done; it is named by its item ("2.1") or by words of it.

    Raises:
        DecisionError: "unknown-task" or "several-tasks", or as `handle_of` says.
    """
    document, row = _task(store, number, task)
    return Done(document=document, task=_words(row))


def hand(store: Store, number: str, task: str, unit: str) -> HandOver:
    """Return that a task of a document is handed to a unit: one of the store, or one that is named with whom it belongs to.

    Raises:
        DecisionError: as `done` does.
        NotFoundError: the store knows no such unit, or several; the error names what comes near.
    """
    document, row = _task(store, number, task)
    return HandOver(document=document, task=_words(row), unit=_unit(store, unit))


def due(store: Store, number: str, task: str, day: str) -> Deadline:
    """Return that a task of a document is due on a day, typed as officers write it or as ISO.

    Raises:
        DecisionError: as `done` does, "wrong-day", or "due-before-document".
    """
    document, row = _task(store, number, task)
    return Deadline(document=document, task=_words(row), due=_day(day, text_of(row, "date")), was=text_of(row, "due"))


def _task(store: Store, number: str, typed: str) -> tuple[Handle, Row]:
    """Return the document and its one task that is typed: by its place or item, else by all its words, else by some of them.

    A number or a letter alone is an item and no words. Tasks of the same words are told apart by who must act or by their day.
    """
    document = handle_of(store, number)
    rows = _told_apart(store, sorted(of_documents(store, "duties_in", [document.key]), key=lambda row: str(row["key"])))
    wanted = folded(typed)
    ways = (
        [row for row in rows if wanted in _items(row)],
        [row for row in rows if folded(str(row["text"])) == wanted],
        [row for row in rows if f" {wanted} " in f" {folded(str(row['text']))} "],
        [row for row in rows if f" {wanted} " in _with_signs(row)],
    )
    found = next(filter(None, ways if len(wanted) >= _LEAST else ways[:1]), []) if wanted else []
    if len(found) == 1 and not _is_given_twice(found[0], rows):
        return document, found[0]
    code = "several-tasks" if found else "unknown-task"
    raise DecisionError(code, number=document.name or number, task=typed, known=_listed(found or rows))


def _is_given_twice(row: Row, rows: Sequence[Row]) -> bool:
    """Tell whether another text of the document gives the same task by the same day to others: no words tell which is meant."""
    twins = [other for other in rows if _said(other) == _said(row) and other["day_text"] == row["day_text"] is not None]
    return any((other["path"], other["member"]) != (row["path"], row["member"]) for other in twins)


def _told_apart(store: Store, rows: Sequence[Row]) -> list[Row]:
    """Return the tasks, those of the same item and words with their `nth` and with what tells them `apart`: who must act, the day.

    What another text of the document repeats, an annex in a file of its own, for the same units and by the same day is one task; with
    another day it is told by its `day_text`.
    """
    counts, nth, everywhere = Counter(map(words_of, rows)), ordinals(rows), Counter(map(_said, rows))
    details = by_key(of_documents(store, "duties", [str(row["key"]) for row in rows if everywhere[_said(row)] > 1]))
    found: dict[tuple[object, ...], Row] = {}
    for row in rows:
        key = str(row["key"])
        apart = _apart(row, details[key]) if key in details else []
        told = {**row, "nth": nth[key] if counts[words_of(row)] > 1 else None, "apart": apart}
        found.setdefault((*_said(row), told["nth"], *apart), told)
    left = Counter(map(_said, found.values()))
    return [
        {**row, "day_text": (text_of(row, "due_text") or "") if left[_said(row)] > counts[words_of(row)] else None}
        for row in found.values()
    ]


def _said(row: Row) -> tuple[str | None, str]:
    return text_of(row, "item"), folded(str(row["text"]))


def _apart(row: Row, detail: Row) -> list[str]:
    due = text_of(row, "due")
    return [*texts_of(detail, "assignees"), *filter(None, [printed_date(due) if due else text_of(row, "due_text")])]


def _with_signs(row: Row) -> str:
    """Return the words of a task as they may be typed with what tells it apart behind them, once for each of these."""
    return " ".join(f" {folded(str(row['text']))} {folded(sign)} " for sign in texts_of(row, "apart"))


def _items(row: Row) -> set[str]:
    """Return what a task is called by where it stands: "điểm a mục 2" as it is printed, "a", "mục a"."""
    item, place = folded(str(row["item"] or "")), folded(str(row["place"] or ""))
    return {*filter(None, [place]), *({item, f"muc {item}", f"nhiem vu {item}"} if item else ())}


def _listed(rows: Sequence[Row]) -> str:
    shown = [_shown(row) for row in rows[:_SHOWN]]
    more = [f"… +{len(rows) - _SHOWN}"] if len(rows) > _SHOWN else []
    return "; ".join([*shown, *more]) or "—"


def _shown(row: Row) -> str:
    text = " ".join(str(row["text"]).split())
    words = text if len(text) <= _LETTERS else f"{text[:_LETTERS].rpartition(' ')[0]} …"
    place = row["place"] or row["item"]
    shown = f"[{place}] “{words}”" if place else f"“{words}”"
    apart = "; ".join(texts_of(row, "apart"))
    return f"{shown} ({apart})" if apart else shown


def _words(row: Row) -> TaskWords:
    nth = row["nth"]
    day_text = row["day_text"]
    return TaskWords(
        item=text_of(row, "item"),
        text=str(row["text"]),
        nth=nth if isinstance(nth, int) else None,
        due_text=day_text if isinstance(day_text, str) else None,
    )


def _unit(store: Store, typed: str) -> str:
    """Return the full name of a unit; one that the store has not met yet must be named with whom it belongs to."""
    name = " ".join(typed.split())
    try:
        keys = agency(store, name)
    except NotFoundError as error:
        if error.code == "unknown-agency" and superior(name) and agency_as_of(name, _today()):
            return name
        raise
    return _latest(store, keys)


def _latest(store: Store, keys: Iterable[str]) -> str:
    """Return the name that agencies bear who bore it in turn."""
    rows = [row for key in keys for row in store.read(catalogue()["find_agency"].cypher, {"key": key})]
    return str(rows[-1]["name"])


def _day(typed: str, document: str | None) -> str:
    """Return the day that was typed; no task is due before the document that orders it was issued."""
    found = typed_day(typed)
    if not found:
        raise DecisionError("wrong-day", day=typed)
    if is_day(document) and found < str(document):
        raise DecisionError("due-before-document", day=printed_date(found), date=printed_date(str(document)))
    return found


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the day on the wall of the office
