"""What a dossier says about a document or a unit, asked of the graph."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import NotFoundError
from ...graph.model import Row
from ...graph.stores.store import Store
from ...queries import Change, DocumentCard, Step, Trace, trace
from ...queries.check import check_documents
from ...queries.checking.issue import Issue, is_open
from ...queries.duties import Obligation, Wanted, tasks
from ...queries.naming.agencies import is_named, names_of
from ...queries.naming.agencies import unit as agencies_of
from ...queries.paging import of_documents
from ..agenda.units import namesakes
from ..labels import label
from ..lines import plain, short_name
from ..paths import shortened
from . import wording
from .model import Chain, Dossier, Remark, Source, Statement

MOST_STEPS = 300
"""Steps of a chain in a dossier, in each direction: nobody files more."""

MOST_CHAINS = 60
"""Documents of a unit whose chains are printed: those whose tasks are due first."""


Errors = Mapping[str, Sequence[str]]
"""What is wrong with documents, by key."""


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the graph answered, before it becomes words."""

    subject: str
    issuer: str | None
    traces: tuple[Trace, ...]
    given: tuple[Obligation, ...]
    complete: bool


def dossier(store: Store, place: Path | str, words: str, made: str, lang: str) -> Dossier:
    """Return the dossier of the document or the unit that `words` name.

    Args:
        store: where to look.
        place: where the store is, and with it the texts and what was dismissed.
        words: a number, a title, or the name of a unit; what holds a digit is looked for among the documents first, unless it is
            the name of an agency ("UBND phường 5").
        made: the day on which it is made, ISO: what was due before it is overdue, and a draft without a day is looked at as of it.
        lang: "vi" or "en".

    Raises:
        NotFoundError: it names neither, or several.
    """
    is_number = any(map(str.isdigit, words)) and not is_named(store, words)
    ways = (_of_document, _of_unit) if is_number else (_of_unit, _of_document)
    try:
        gathered = ways[0](store, words, made, lang)
    except NotFoundError as error:
        if error.code.startswith("several"):
            raise
        try:
            gathered = ways[1](store, words, made, lang)
        except NotFoundError as other:
            raise (other if other.code.startswith("several") else error) from None
    return _worded(store, place, gathered, made, lang)


def _of_document(store: Store, words: str, made: str, lang: str) -> _Gathered:
    found = trace(store, words, limit=MOST_STEPS)
    given = tasks(store, Wanted(source=found.document.key, done=True), made)
    subject = label(
        "dossier.of_document", lang, document=wording.cited_in_full(replace(found.document, title=None), lang)
    )
    return _Gathered(subject, None, (found,), given.found, found.complete and given.complete)


def _of_unit(store: Store, words: str, made: str, lang: str) -> _Gathered:
    agencies = agencies_of(store, words)
    name = names_of(store, agencies[:1])[agencies[0]]
    given = tasks(store, Wanted(unit=words, done=True), made).found
    giving = list(dict.fromkeys(each.document.key for each in given))
    traces = tuple(trace(store, key, down=False, limit=MOST_STEPS) for key in giving[:MOST_CHAINS])
    whole = len(giving) <= MOST_CHAINS and all(each.complete for each in traces)
    return _Gathered(label("dossier.of_unit", lang, unit=name), name, traces, given, whole)


def _all(steps: Iterable[Step]) -> Iterator[Step]:
    for step in steps:
        yield step
        yield from _all(step.steps)


def _steps(found: Trace) -> list[Step]:
    return list(_all((*(found.up or ()), *(found.down or ()))))


def _changes(found: Trace) -> list[Change]:
    """Return what became of the documents of a chain."""
    return [*found.changes, *(change for step in _steps(found) for change in step.changes)]


def _worded(store: Store, place: Path | str, gathered: _Gathered, made: str, lang: str) -> Dossier:
    cards = _cards(gathered)
    rows = {str(row["key"]): row for row in of_documents(store, "checked", cards)}
    paths = shortened(_paths(gathered, rows.values()))
    noted = [each for each in check_documents(store, place, cards, made) if is_open(each)]
    told = _errors(noted, cards, lang)
    in_full = namesakes(gathered.given)
    rows_of_tasks = tuple(wording.task(each, paths, in_full, lang) for each in gathered.given)
    return Dossier(
        lang=lang,
        subject=gathered.subject,
        issuer=gathered.issuer,
        summary=_summary(cards, gathered.given, len(noted), lang),
        chains=tuple(_chain(each, told, paths, lang) for each in gathered.traces),
        tasks=rows_of_tasks,
        issues=tuple(_issue(each, cards, paths, lang) for each in noted),
        sources=tuple(_source(card, rows[key], paths, lang) for key, card in cards.items()),
        complete=gathered.complete,
    )


def _cards(gathered: _Gathered) -> dict[str, DocumentCard]:
    """Return the documents that the dossier names, in the order in which it does."""
    named = [
        *(card for each in gathered.traces for card in (each.document, *(step.document for step in _steps(each)))),
        *(given.document for given in gathered.given),
        *(change.by for each in gathered.traces for change in _changes(each)),
        *(given.extended.document for given in gathered.given if given.extended),
    ]
    found: dict[str, DocumentCard] = {}
    for card in named:
        found.setdefault(card.key, card)
    return found


def _paths(gathered: _Gathered, rows: Iterable[Row]) -> set[str]:
    steps = [step.proof for found in gathered.traces for step in _steps(found)]
    changes = [change.proof for found in gathered.traces for change in _changes(found)]
    proofs = {proof.path for proof in (*steps, *changes) if proof}
    given = {each.file for each in gathered.given if each.file}
    return proofs | given | {str(file["path"]) for row in rows for file in json.loads(str(row["files"] or "[]"))}


def _errors(noted: Iterable[Issue], cards: Mapping[str, DocumentCard], lang: str) -> Errors:
    """Return what a reader must know of each document before she relies on it, as the check of the store says it."""
    found: dict[str, list[str]] = {}
    for each in noted:
        if each.finding.severity == "error":
            found.setdefault(str(each.document), []).append(_message(each, cards, lang))
    return found


def _chain(found: Trace, told: Errors, paths: wording.Paths, lang: str) -> Chain:
    return Chain(
        document=wording.cited_in_full(found.document, lang),
        notes=wording.notes(told.get(found.document.key, ()), found.changes, paths, lang),
        up=tuple(_statements(found.up or (), "", told, paths, lang, downward=False)),
        down=tuple(_statements(found.down or (), "", told, paths, lang, downward=True)),
    )


def _statements(
    steps: Sequence[Step], above: str, told: Errors, paths: wording.Paths, lang: str, *, downward: bool
) -> Iterator[Statement]:
    for at, step in enumerate(steps, 1):
        number = f"{above}.{at}" if above else str(at)
        yield Statement(
            number=number,
            head=wording.head(step, lang, downward=downward),
            quote=wording.quote(step.proof, paths, lang)
            if step.proof and step.cut not in ("cycle", "repeated")
            else None,
            notes=wording.notes(told.get(step.document.key, ()), step.changes, paths, lang)
            if step.cut != "repeated"
            else (),
        )
        yield from _statements(step.steps, number, told, paths, lang, downward=downward)


def _issue(noted: Issue, cards: Mapping[str, DocumentCard], paths: wording.Paths, lang: str) -> Remark:
    found, spot = noted.finding, noted.spot
    where = wording.place(noted.file, noted.member, spot.page if spot else None, paths, lang)
    line = f", {label('check.line', lang, line=spot.line)}" if spot and not spot.page else ""
    name, message = short_name(cards[str(noted.document)], lang), _message(noted, cards, lang)
    return Remark(label(f"panel.severity.{found.severity}", lang), plain(name), message, f"{where}{line}")


def _message(noted: Issue, cards: Mapping[str, DocumentCard], lang: str) -> str:
    card = cards[str(noted.document)]
    return plain(noted.finding.text(lang).replace(card.name, short_name(card, lang)))


def _source(card: DocumentCard, row: Row, paths: wording.Paths, lang: str) -> Source:
    files = json.loads(str(row["files"] or "[]"))
    places = tuple(wording.place(file["path"], file.get("member"), None, paths, lang) for file in files)
    told = ((not places, "dossier.not_held"), (card.registered, "listed.this_date"))
    state = "; ".join(label(words, lang) for is_so, words in told if is_so)
    return Source(wording.cited_in_full(card, lang), state, places)


def _summary(cards: dict[str, DocumentCard], given: Sequence[Obligation], issues: int, lang: str) -> tuple[str, ...]:
    held = sum(card.status != "cited" for card in cards.values())
    overdue = sum(each.state == "overdue" for each in given)
    return (
        label(
            "dossier.documents_all" if held == len(cards) else "dossier.documents",
            lang,
            documents=len(cards),
            held=held,
        ),
        label("dossier.tasks_count", lang, tasks=len(given), overdue=overdue),
        label("dossier.issues_count", lang, issues=issues),
    )
