"""What a page or a picture is asked to show, and the view that answers it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ...diacritics import folded
from ...graph.building.inventory import inventory
from ...graph.identity.agencies import level, superior
from ...graph.identity.groups import is_among
from ...graph.stores.store import Store
from ...queries import DocumentCard, lookup
from ...queries.catalogue import catalogue
from ...queries.chains.concerning import chain_through, documents_of_unit, grounds_of
from ...queries.naming.agencies import names_of
from ...queries.naming.agencies import unit as agencies_of
from ...queries.paging import of_documents
from ..paths import shared_folder
from .findings import Checking
from .model import Colophon, ShownUnit, View
from .quoting import without_quotes
from .units import by_office
from .view import view_of, view_of_store


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants to see.

    Attributes:
        number: the document on which the page opens; the whole store is in it.
        only: the document to whose chain the page is cut.
        unit: the unit to which the page is cut: to its documents and what they rest on, or, beside `only`, to its tasks.
        quotes: whether the words of the documents are in the page.
        title: what stands above it instead of the program's own words.
        made: the day on which it is made, ISO.
        place: where the store is; what people dismissed there is no finding any more.
        check: whether the documents are compared with all that is on record, as `luocdo check` does; null where that is for
            their number to say.
    """

    number: str | None = None
    only: str | None = None
    unit: str | None = None
    quotes: bool = True
    title: str | None = None
    made: str | None = None
    place: Path | str | None = None
    check: bool | None = None


def requested(store: Store, request: Request) -> View:
    """Return the view that was asked for.

    Raises:
        NotFoundError: a number names no document or several, a name no unit or several.
    """
    number = request.only or request.number
    centre = lookup(store, number) if number else None
    unit = _unit(store, request.unit) if request.unit else None
    kept = _kept(store, centre, unit, request)
    checking = Checking(request.place, request.check, request.made or "")
    view = view_of_store(store, centre=centre.key if centre else None, keys=kept, checking=checking)
    view = _narrowed(view, unit) if unit else view
    documents, tasks = _held(store)
    colophon = _colophon(view, centre, unit.name if unit else None, request)
    view = replace(view, total_documents=documents, total_tasks=tasks, colophon=colophon)
    return view if request.quotes else without_quotes(view)


@dataclass(frozen=True, slots=True)
class _Unit:
    """Whose page it is: its key and full name, the keys that it and its groups have on a page, its documents, those that it issued."""

    key: str
    name: str
    keys: set[str]
    documents: set[str]
    issued: set[str]


def _unit(store: Store, words: str) -> _Unit:
    """Return the unit called so, with the documents in which it is only addressed: there the store does not know which unit it is."""
    agencies = agencies_of(store, words)
    names = list(names_of(store, agencies).values())
    own = documents_of_unit(store, agencies)
    keys, documents = _addressed(store, names)
    name = names[0][:1].upper() + names[0][1:]
    return _Unit(agencies[0], name, keys.union(agencies), documents.union(*own.values()), own["ISSUED_BY"])


def _addressed(store: Store, names: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the keys of the addressees on a page who are meant by one of these names, and the documents that order them something."""
    loose = [str(row["key"]) for row in store.read(catalogue()["without_assignee"].cypher)]
    documents, tasks = (list(of_documents(store, f"page_{name}", loose)) for name in ("documents", "tasks"))
    view = view_of(documents, [], tasks, centre=None, unit=None)
    meant = {unit.key for unit in view.units if any(_is_meant(unit.full_name, name) for name in names)}
    return meant, {task.document for task in view.tasks if not meant.isdisjoint(task.units)}


def _is_meant(addressee: str, name: str) -> bool:
    """Tell whether the name of an addressee holds all words of another one, or is that of a group in which its bearer is."""
    return _bears(addressee, name) or is_among(addressee, name)


def _bears(full_name: str, name: str) -> bool:
    return set(folded(name).split()) <= set(folded(full_name).split())


def _kept(store: Store, centre: DocumentCard | None, unit: _Unit | None, request: Request) -> set[str] | None:
    """Return the keys of the documents that are shown; null for all."""
    if centre and request.only:
        return chain_through(store, centre.key)
    opened = {centre.key} if centre else set()
    return grounds_of(store, unit.documents) | opened if unit else None


def _narrowed(view: View, unit: _Unit) -> View:
    """Leave out the tasks that are neither the unit's nor given by it, and choose the unit on the page."""
    tasks = tuple(task for task in view.tasks if task.document in unit.issued or not unit.keys.isdisjoint(task.units))
    named = {key for task in tasks for key in task.units}
    units = [each for each in view.units if each.key in named]
    if unit.keys.isdisjoint(named):
        return replace(view, tasks=tasks, units=tuple(units))
    chosen = _chosen(units, unit)
    chosen = replace(chosen, groups=tuple(sorted(unit.keys & named - {chosen.key})))
    others = (each for each in units if each.key != chosen.key)
    return replace(view, tasks=tasks, units=tuple(by_office([*others, chosen])), unit=chosen.key)


def _chosen(units: Iterable[ShownUnit], unit: _Unit) -> ShownUnit:
    """Return the unit as it stands on the page by its own name, the shortest that holds it; itself where it is assigned nothing by it.

    Of several who bore the name in turn that is the last.
    """
    its = [each for each in units if each.key in unit.keys and _bears(each.full_name, unit.name)]
    itself = ShownUnit(unit.key, unit.name, unit.name, superior(unit.name) or "", False, level(unit.name))
    latest = sorted(its, key=lambda each: each.key, reverse=True)  # the day since which they bear it ends their keys
    return min(latest, key=lambda each: len(each.full_name), default=itself)


def _held(store: Store) -> tuple[int, int]:
    """Return how many documents and tasks there are in the store."""
    counts = {row["label"]: int(str(row["nodes"])) for row in store.read(catalogue()["count_labels"].cypher)}
    return counts.get("Document", 0), counts.get("Task", 0)


def _colophon(view: View, centre: DocumentCard | None, unit: str | None, request: Request) -> Colophon:
    return Colophon(
        title=request.title,
        made=request.made,
        folder=shared_folder(file.path for document in view.documents for file in document.files),
        number=centre.name if centre and request.only else None,
        unit=unit,
        quotes=request.quotes,
        unread=_unread(request.place) if request.place else (),
        checked=view.colophon.checked,
    )


def _unread(place: Path | str) -> tuple[str, ...]:
    """Return the files that gave no text when the store at `place` was built."""
    return tuple(dict.fromkeys(note.facts["file"] for note in inventory(place).unread if "file" in note.facts))
