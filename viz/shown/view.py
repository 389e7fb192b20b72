"""From the rows of the canned queries to a view: what is shown, in which order, and how much of it; no HTML."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from textwrap import shorten
from typing import Any, TypeVar

from ...diacritics import folded
from ...graph.stores.store import Row, Store
from ...iso_days import is_day
from ...queries.chains.evidence import Place, cited_span, concerns_others, evidence_of, is_inferred, spans_of
from ...queries.checking.issue import Issue
from ...queries.documents import name_of
from ...queries.duties.falling import end_of_term
from ...queries.duties.model import is_approximate
from ...queries.duties.repeating import end_of
from ...queries.paging import of_documents
from ...queries.rows import moved_of
from .findings import AS_NOTED, Checking, findings_in
from .model import (
    COLUMNS,
    KINDS,
    Colophon,
    File,
    PossibleMove,
    ShownDocument,
    ShownEvidence,
    ShownRelation,
    ShownTask,
    ShownUnit,
    View,
)
from .notes import decisions_on_task, decisions_told, dismissed_of, notes_of, notes_told
from .units import acting, unit_named

Thing = TypeVar("Thing")

SENTENCES = 12

TITLE = 60
"""So many letters of its title tell a draft from others of the same office and month."""


def view_of_store(
    store: Store,
    *,
    centre: str | None = None,
    keys: Collection[str] | None = None,
    checking: Checking = AS_NOTED,
) -> View:
    """Ask the store for all that the page shows, of the documents with these keys only where they are given; see `view_of`."""
    documents, relations, tasks = (
        list(of_documents(store, f"page_{name}", keys)) for name in ("documents", "relations", "tasks")
    )
    issues = findings_in(store, checking, documents, keys)
    view = view_of(documents, relations, tasks, centre=centre, unit=None, issues=issues)
    return replace(view, colophon=Colophon(checked=checking.is_whole(documents)))


def view_of(
    documents: Sequence[Row],
    relations: Sequence[Row],
    tasks: Sequence[Row],
    *,
    centre: str | None,
    unit: str | None,
    issues: Iterable[Issue] | None = None,
) -> View:
    """Return the view of these rows, opened on document `centre` (a key) and on the tasks of `unit` (a name, or words of it).

    The same rows in any order give the same view. `issues` are what there is to look at in the documents; where they are not
    given, the rows say it.

    Raises:
        NotFoundError: nobody of that name is assigned anything, or several are.
    """
    shown = _documents(documents, _by_document(issues))
    by_key = {document.key: document for document in shown}
    links = _relations(relations, list(by_key))
    rows = [row for row in tasks if row["document"] in by_key]
    of_tasks, units = acting(rows, by_key, links)
    return View(
        documents=shown,
        relations=links,
        tasks=_tasks(rows, links, of_tasks, by_key),
        units=units,
        centre=centre if centre in by_key else None,
        unit=unit_named(unit, units).key if unit else None,
        total_documents=len(documents),
        total_tasks=len(tasks),
    )


def _by_document(issues: Iterable[Issue] | None) -> dict[str, list[Issue]] | None:
    """Return the issues of each document, by its key; null where there are none to tell, which is not to say that there are no faults."""
    if issues is None:
        return None
    return _grouped(issues, lambda issue: issue.document or "")


def _documents(rows: Iterable[Row], found: Mapping[str, Sequence[Issue]] | None) -> tuple[ShownDocument, ...]:
    shown = [_document(row, None if found is None else found.get(_text(row, "key"), ())) for row in rows]
    drafts = Counter(each.name for each in shown if each.number is None)
    return tuple(sorted((_told_apart(each) if drafts[each.name] > 1 else each for each in shown), key=_by_rank))


def _told_apart(document: ShownDocument) -> ShownDocument:
    """Return a document without a number that others are called like with the beginning of its title in its name."""
    title = document.title or ""
    if document.number or not title or folded(title) in folded(document.name):
        return document
    return replace(document, name=f"{document.name} · {shorten(title, TITLE, placeholder=' …')}")


def _document(row: Row, issues: Sequence[Issue] | None) -> ShownDocument:
    return ShownDocument(
        key=_text(row, "key"),
        name=name_of(*(_word(row, part) for part in ("number", "symbol", "date_text", "title", "type"))),
        number=_word(row, "number"),
        type=_word(row, "type"),
        title=_word(row, "title"),
        issuer=_word(row, "issuer"),
        level=_text(row, "level") if row.get("level") in COLUMNS else "other",
        date=_word(row, "date_text"),
        dates_seen=_words(row, "dates_seen"),
        status=_text(row, "status"),
        addressees=_words(row, "addressees"),
        signer=_word(row, "signer"),
        files=tuple(File(entry["path"], entry.get("member")) for entry in _json(row, "files")),
        findings=notes_told(_json(row, "findings")) if issues is None else notes_of(issues),
        decided=decisions_told(_json(row, "decided")),
        dismissed=dismissed_of(issues or ()),
    )


def _relations(rows: Iterable[Row], keys: Sequence[str]) -> tuple[ShownRelation, ...]:
    """Return the relations between the documents of these keys, in their order."""
    order = {key: place for place, key in enumerate(keys)}
    among = (row for row in rows if row["source"] in order and row["target"] in order)
    return tuple(
        sorted(
            map(_relation, among),
            key=lambda each: (order[each.source], KINDS.index(each.kind), order[each.target]),
        )
    )


def _relation(row: Row) -> ShownRelation:
    source, kind, target = _text(row, "source"), _text(row, "kind"), _text(row, "target")
    evidence = evidence_of(row)
    return ShownRelation(
        key=f"{source} {kind} {target}",
        source=source,
        kind=kind,
        target=target,
        partial=bool(row.get("partial")),
        effective=_word(row, "effective"),
        inferred=is_inferred(evidence, source),
        evidence=tuple(map(_evidence, evidence[:SENTENCES])),
        sentences=len(evidence),
        decided=decisions_told(_json(row, "decided")),
        tellers=tuple(dict.fromkeys(place["witness"] for place in evidence)),
    )


def _evidence(place: Mapping[str, Any]) -> ShownEvidence:
    sentence, start, end = cited_span(place)
    return ShownEvidence(
        witness=place["witness"],
        path=place["path"],
        member=place.get("member"),
        page=place.get("page"),
        start=place["start"],
        end=place["end"],
        before=sentence[:start],
        marked=sentence[start:end],
        after=sentence[end:],
        notes=tuple(place.get("notes") or ()),
    )


def _tasks(
    rows: Sequence[Row],
    links: Iterable[ShownRelation],
    assigned: Mapping[str, Mapping[ShownUnit, str]],
    by_key: Mapping[str, ShownDocument],
) -> tuple[ShownTask, ...]:
    steps, siblings = _grouped(links, lambda link: link.source), _grouped(rows, lambda row: _text(row, "document"))
    spans = {document: spans_of(some) for document, some in siblings.items()}

    def task(row: Row) -> ShownTask:
        document = by_key[_text(row, "document")]
        links = steps.get(document.key, ())
        aside = (step.key for step in links if concerns_others(_places(step), row, spans[document.key]))
        shown = _task(row, assigned[_text(row, "key")], tuple(aside))
        since, until = _issued(document), _until(row, document)
        due = shown.due or _end_of_term(row, document)
        return replace(shown, due=due, since=since, until=until)

    return tuple(sorted(map(task, rows), key=_by_deadline))


def _grouped(things: Iterable[Thing], by: Callable[[Thing], str]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        found[by(thing)].append(thing)
    return found


def _task(row: Row, units: Mapping[ShownUnit, str], aside: tuple[str, ...]) -> ShownTask:
    return ShownTask(
        key=_text(row, "key"),
        document=_text(row, "document"),
        item=_word(row, "item"),
        text=_text(row, "text"),
        due=_word(row, "due"),
        due_text=_word(row, "due_text"),
        recurrence=_word(row, "recurrence"),
        state=_word(row, "state"),
        report_to=_word(row, "report_to"),
        path=_word(row, "path"),
        member=_word(row, "member"),
        page=_number(row, "page"),
        start=_number(row, "start"),
        end=_number(row, "end"),
        units=tuple(unit.key for unit in units),
        roles=tuple(units.values()),
        aside=aside,
        approximate=_is_approximate(row),
        due_printed=_word(row, "due_printed"),
        moved_by=_word(row, "moved_by"),
        moved_in=_moving_sentence(row),
        perhaps=_possible_move(row),
        addressed=not row.get("agencies"),
        place=_word(row, "place"),
        due_hour=_word(row, "due_hour"),
        decided=decisions_on_task(_json(row, "decided")),
    )


def _possible_move(row: Row) -> PossibleMove | None:
    """Return what may have moved the day of a task; null where that is sure or nothing did."""
    told = moved_of(row)
    return None if told.get("sure", True) else PossibleMove(told["document"], told["due"], told["sentence"])


def _moving_sentence(row: Row) -> str | None:
    """Return the words of the later document that moved the day of a task for certain."""
    told = moved_of(row)
    return told["sentence"] if told.get("sure") else None


def _end_of_term(row: Row, document: ShownDocument) -> str | None:
    """Return the last day of a task that is due so many days from the signing, the receipt or the coming into force of its document."""
    told = {"type": document.type, "date": document.date}
    found = end_of_term({"recurrence": None, "effective_from": None, **row, **told}, _word(row, "received"))
    return found.due if found else None


def _issued(document: ShownDocument) -> str | None:
    """Return the day of a document, where it is known to the day."""
    return document.date if document.date and is_day(document.date) else None


def _until(row: Row, document: ShownDocument) -> str | None:
    """Return the last day on which a task of a document may come again, if it does."""
    return end_of({**row, "type": document.type, "title": document.title, "date": document.date})


def _is_approximate(row: Row) -> bool:
    """Tell whether a day is our reading of words that leave it open; one that a later document set is none."""
    return not row.get("moved_by") and is_approximate(_word(row, "due"), _word(row, "due_text"), _json(row, "decided"))


def _places(step: ShownRelation) -> Iterator[Place]:
    return ((each.path, each.member, each.start) for each in step.evidence)


def _by_rank(document: ShownDocument) -> tuple[bool, int, str, str]:
    """Order by rank, then by day; what is known least, a document of unknown level, comes last."""
    rank = COLUMNS.index(document.level)
    return document.level == "other", rank, document.date or "9999", document.key


def _by_deadline(task: ShownTask) -> tuple[str, str, int, list[str], str]:
    """Order by day, then as the text has them; where nobody knows their places, by their numbers."""
    parts = [part.rjust(6) for part in (task.item or "").split(".")]
    return task.due or "9999-99-99", task.document, task.start or 0, parts, task.key


def _text(row: Row, name: str) -> str:
    return str(row.get(name) or "")


def _word(row: Row, name: str) -> str | None:
    value = row.get(name)
    return str(value) if value not in (None, "") else None


def _words(row: Row, name: str) -> tuple[str, ...]:
    value = row.get(name)
    return tuple(value) if isinstance(value, list) else ((value,) if isinstance(value, str) and value else ())


def _number(row: Row, name: str) -> int | None:
    value = row.get(name)
    return int(value) if isinstance(value, (int, float)) else None


def _json(row: Row, name: str) -> list[Any]:
    return list(json.loads(_text(row, name) or "[]"))
