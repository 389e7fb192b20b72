"""From the rows of the canned queries to a view: what is shown, in which order, and how much of it; no HTML."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ...graph.stores.store import Row, Store
from ...queries.chains.evidence import Place, cited_span, concerns_others, evidence_of, is_inferred
from ...queries.check import issues_of
from ...queries.checking.issue import Issue
from ...queries.documents import name_of
from ...queries.duties.model import is_approximate
from ...queries.paging import of_documents
from .model import (
    COLUMNS,
    KINDS,
    File,
    ShownDocument,
    ShownEvidence,
    ShownRelation,
    ShownTask,
    ShownUnit,
    View,
)
from .notes import decisions_told, dismissed_of, notes_of, notes_told
from .units import assigned_units, unit_named

SENTENCES = 12


def view_of_store(
    store: Store,
    *,
    centre: str | None = None,
    keys: Collection[str] | None = None,
    place: Path | str | None = None,
) -> View:
    """Ask the store for all that the page shows, of the documents with these keys only where they are given; see `view_of`.

    What people dismissed is known of a store whose `place` is told.
    """
    documents, relations, tasks = (
        list(of_documents(store, f"page_{name}", keys)) for name in ("documents", "relations", "tasks")
    )
    return view_of(documents, relations, tasks, centre=centre, unit=None, issues=issues_of(store, place, keys))


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
    found = _by_document(issues)
    notes = (None if found is None else found[_text(row, "key")] for row in documents)
    shown = tuple(sorted(map(_document, documents, notes), key=_by_rank))
    keys = {document.key for document in shown}
    order = {document.key: place for place, document in enumerate(shown)}
    links = tuple(
        sorted(
            _relations(relations, keys),
            key=lambda each: (order[each.source], KINDS.index(each.kind), order[each.target]),
        )
    )
    steps: dict[str, list[ShownRelation]] = defaultdict(list)
    for link in links:
        steps[link.source].append(link)
    rows = [row for row in tasks if row["document"] in keys]
    assigned = assigned_units(rows, {document.key: document for document in shown})
    units = sorted({unit for of_task in assigned.values() for unit in of_task}, key=_by_office)
    siblings: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        siblings[_text(row, "document")].append(row)
    obligations = sorted((_task(row, siblings, steps, assigned[_text(row, "key")]) for row in rows), key=_by_deadline)
    return View(
        documents=shown,
        relations=links,
        tasks=tuple(obligations),
        units=tuple(units),
        centre=centre if centre in keys else None,
        unit=unit_named(unit, units).key if unit else None,
        total_documents=len(documents),
        total_tasks=len(tasks),
    )


def _by_document(issues: Iterable[Issue] | None) -> dict[str, list[Issue]] | None:
    """Return the issues of each document, by its key; null where there are none to tell, which is not to say that there are no faults."""
    if issues is None:
        return None
    found: dict[str, list[Issue]] = defaultdict(list)
    for issue in issues:
        found[issue.document or ""].append(issue)
    return found


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


def _relations(rows: Iterable[Row], keys: set[str]) -> Iterator[ShownRelation]:
    for row in rows:
        source, kind, target = _text(row, "source"), _text(row, "kind"), _text(row, "target")
        if source not in keys or target not in keys:
            continue
        evidence = evidence_of(row)
        yield ShownRelation(
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


def _task(
    row: Row,
    siblings: Mapping[str, Sequence[Row]],
    steps: Mapping[str, Sequence[ShownRelation]],
    units: Mapping[ShownUnit, str],
) -> ShownTask:
    document = _text(row, "document")
    others = [other for other in siblings[document] if other is not row]
    return ShownTask(
        key=_text(row, "key"),
        document=document,
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
        aside=tuple(step.key for step in steps.get(document, ()) if concerns_others(_places(step), row, others)),
        approximate=is_approximate(_word(row, "due"), _word(row, "due_text"), _json(row, "decided")),
    )


def _places(step: ShownRelation) -> Iterator[Place]:
    return ((each.path, each.member, each.start) for each in step.evidence)


def _by_rank(document: ShownDocument) -> tuple[int, str, str]:
    return COLUMNS.index(document.level), document.date or "9999", document.key


def _by_office(unit: ShownUnit) -> tuple[str, str, str]:
    return unit.parent if unit.inside else "", unit.name, unit.key


def _by_deadline(task: ShownTask) -> tuple[str, str, list[int | str], str]:
    parts = [int(part) if part.isdecimal() else part for part in (task.item or "").split(".")]
    return task.due or "9999-99-99", task.document, [str(part).rjust(6) for part in parts], task.key


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
