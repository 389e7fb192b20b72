"""What a dossier says about a document or a unit, asked of the graph."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import NotFoundError
from ...findings import Finding
from ...graph.model import Row
from ...graph.stores.store import Store
from ...queries import DocumentCard, Duty, Step, Trace, trace
from ...queries.about import about
from ...queries.agencies import unit as agencies_of
from ...queries.catalogue import catalogue
from ...queries.checking.issue import Issue as Noted
from ...queries.checking.issue import is_open, order
from ...queries.checking.placed import placed
from ...queries.concerning import documents_of_unit
from ...queries.open_questions import papers_of
from ...queries.paging import of_documents
from ..labels import label
from ..paths import shortened
from ..terminal.lines import plain
from . import wording
from .model import Chain, Dossier, Issue, Source, Statement

MOST_STEPS = 300
"""Steps of a chain in a dossier, in each direction: nobody files more."""

MOST_CHAINS = 60
"""Documents of a unit whose chains are printed: those whose tasks are due first."""

Given = tuple[DocumentCard, Duty]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the graph answered, before it becomes words."""

    subject: str
    issuer: str | None
    traces: tuple[Trace, ...]
    given: tuple[Given, ...]
    complete: bool


def dossier(store: Store, place: Path | str, words: str, made: str, lang: str) -> Dossier:
    """Return the dossier of the document or the unit that `words` name.

    Args:
        store: where to look.
        place: where the store is, and with it the texts and what was dismissed.
        words: a number, a title, or the name of a unit; what holds a digit is looked for among the documents first.
        made: the day on which it is made, ISO: what was due before it is overdue.
        lang: "vi" or "en".

    Raises:
        NotFoundError: it names neither, or several.
    """
    ways = (_of_document, _of_unit) if any(map(str.isdigit, words)) else (_of_unit, _of_document)
    try:
        gathered = ways[0](store, words, lang)
    except NotFoundError as error:
        if error.code.startswith("several"):
            raise
        try:
            gathered = ways[1](store, words, lang)
        except NotFoundError as other:
            raise (other if other.code.startswith("several") else error) from None
    return _worded(store, place, gathered, made, lang)


def _of_document(store: Store, words: str, lang: str) -> _Gathered:
    found = trace(store, words, limit=MOST_STEPS)
    given = list(_given(found))
    subject = label(
        "dossier.of_document", lang, document=wording.cited_in_full(replace(found.document, title=None), lang)
    )
    return _Gathered(subject, None, (found,), tuple(_by_day(given)), found.complete)


def _of_unit(store: Store, words: str, lang: str) -> _Gathered:
    agencies = agencies_of(store, words)
    name = _name(store, agencies[0])
    own = documents_of_unit(store, agencies)
    given = _by_day(_assigned(store, own["ASSIGNED_TO"] | own["ADDRESSED_TO"], _names(store, agencies)))
    giving = list(dict.fromkeys(card.key for card, _ in given))
    traces = tuple(trace(store, key, down=False, limit=MOST_STEPS) for key in giving[:MOST_CHAINS])
    whole = len(giving) <= MOST_CHAINS and all(each.complete for each in traces)
    return _Gathered(label("dossier.of_unit", lang, unit=name), name, traces, tuple(given), whole)


def _assigned(store: Store, keys: set[str], names: set[str]) -> Iterator[Given]:
    """Yield the tasks in these documents that are for one of these agencies, or for all who are addressed."""
    known = about(store, keys)
    for key in sorted(keys):
        for duty in known.duties.get(key, ()):
            if not duty.assignees or any(each.name in names for each in duty.assignees):
                yield known.cards[key], duty


def _names(store: Store, agencies: Iterable[str]) -> set[str]:
    return {_name(store, key) for key in agencies}


def _name(store: Store, key: str) -> str:
    rows = store.read(catalogue()["find_agency"].cypher, {"key": key})
    return str(rows[0]["name"]) if rows else key


def _given(found: Trace) -> Iterator[Given]:
    """Yield the tasks of a document and of all that stands below it."""
    yield from ((found.document, duty) for duty in found.duties)
    yield from ((step.document, duty) for step in _all(found.down or ()) for duty in step.duties)


def _all(steps: Iterable[Step]) -> Iterator[Step]:
    for step in steps:
        yield step
        yield from _all(step.steps)


def _by_day(given: Iterable[Given]) -> list[Given]:
    once = {duty.key: (card, duty) for card, duty in given}
    return sorted(once.values(), key=lambda pair: (pair[1].due is None, pair[1].due or ""))


def _worded(store: Store, place: Path | str, gathered: _Gathered, made: str, lang: str) -> Dossier:
    cards = _cards(gathered)
    rows = {str(row["key"]): row for row in of_documents(store, "checked", cards)}
    paths = shortened(_paths(gathered, rows.values()))
    noted = sorted(filter(is_open, placed(_noted(rows), place, papers_of(rows.values()))), key=order)
    tasks = tuple(wording.task(card, duty, paths, made, lang) for card, duty in gathered.given)
    return Dossier(
        lang=lang,
        subject=gathered.subject,
        issuer=gathered.issuer,
        summary=_summary(cards, len(tasks), sum(task.overdue for task in tasks), len(noted), lang),
        chains=tuple(_chain(each, paths, lang) for each in gathered.traces),
        tasks=tasks,
        issues=tuple(_issue(each, cards, paths, lang) for each in noted),
        sources=tuple(_source(card, rows[key], paths, lang) for key, card in cards.items()),
        complete=gathered.complete,
    )


def _cards(gathered: _Gathered) -> dict[str, DocumentCard]:
    """Return the documents that the dossier names, in the order in which it does."""
    found: dict[str, DocumentCard] = {}
    for each in gathered.traces:
        for card in (each.document, *(step.document for step in _all((*(each.up or ()), *(each.down or ()))))):
            found.setdefault(card.key, card)
    for card, _ in gathered.given:
        found.setdefault(card.key, card)
    return found


def _paths(gathered: _Gathered, rows: Iterable[Row]) -> set[str]:
    steps = (step for each in gathered.traces for step in _all((*(each.up or ()), *(each.down or ()))))
    proofs = {step.proof.path for step in steps if step.proof}
    tasks = {duty.path for _, duty in gathered.given if duty.path}
    return proofs | tasks | {str(file["path"]) for row in rows for file in json.loads(str(row["files"] or "[]"))}


def _chain(found: Trace, paths: wording.Paths, lang: str) -> Chain:
    return Chain(
        document=wording.cited_in_full(found.document, lang),
        notes=wording.notes(found.document, found.changes, lang),
        up=tuple(_statements(found.up or (), "", paths, lang, downward=False)),
        down=tuple(_statements(found.down or (), "", paths, lang, downward=True)),
    )


def _statements(
    steps: Sequence[Step], above: str, paths: wording.Paths, lang: str, *, downward: bool
) -> Iterator[Statement]:
    for at, step in enumerate(steps, 1):
        number = f"{above}.{at}" if above else str(at)
        yield Statement(
            number=number,
            head=wording.head(step, lang, downward=downward),
            quote=wording.quote(step.proof, paths, lang)
            if step.proof and step.cut not in ("cycle", "repeated")
            else None,
            notes=wording.notes(step.document, step.changes, lang) if step.cut != "repeated" else (),
        )
        yield from _statements(step.steps, number, paths, lang, downward=downward)


def _noted(rows: Mapping[str, Row]) -> list[Noted]:
    """Return what was found in these documents when they were read and put together."""
    return [
        Noted(
            Finding(**{name: entry[name] for name in Finding.model_fields if name in entry}),
            entry["path"],
            entry["member"],
            key,
        )
        for key, row in rows.items()
        for entry in json.loads(str(row["findings"] or "[]"))
    ]


def _issue(noted: Noted, cards: Mapping[str, DocumentCard], paths: wording.Paths, lang: str) -> Issue:
    found, spot = noted.finding, noted.spot
    where = wording.place(noted.file, noted.member, spot.page if spot else None, paths, lang)
    line = f", {label('check.line', lang, line=spot.line)}" if spot and not spot.page else ""
    name = cards[str(noted.document)].name
    return Issue(label(f"dossier.{found.severity}", lang), plain(name), plain(found.text(lang)), f"{where}{line}")


def _source(card: DocumentCard, row: Row, paths: wording.Paths, lang: str) -> Source:
    files = json.loads(str(row["files"] or "[]"))
    places = tuple(wording.place(file["path"], file.get("member"), None, paths, lang) for file in files)
    state = "" if places else label("dossier.not_held", lang)
    return Source(wording.cited_in_full(card, lang), state, places)


def _summary(cards: dict[str, DocumentCard], tasks: int, overdue: int, issues: int, lang: str) -> tuple[str, ...]:
    held = sum(card.status == "loaded" for card in cards.values())
    return (
        label("dossier.documents", lang, documents=len(cards), held=held),
        label("dossier.tasks_count", lang, tasks=tasks, overdue=overdue),
        label("dossier.issues_count", lang, issues=issues),
    )
