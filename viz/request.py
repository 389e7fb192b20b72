"""What a page or a picture is asked to show, and the view that answers it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..graph.stores.store import Store
from ..queries import DocumentCard, lookup
from ..queries.agencies import unit as agencies_of
from ..queries.catalogue import catalogue
from ..queries.concerning import chain_through, documents_of_unit, grounds_of
from .model import Colophon, View
from .paths import shared_folder
from .quoting import without_quotes
from .view import view_of_store


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
    """

    number: str | None = None
    only: str | None = None
    unit: str | None = None
    quotes: bool = True
    title: str | None = None
    made: str | None = None


def requested(store: Store, request: Request) -> View:
    """Return the view that was asked for.

    Raises:
        NotFoundError: a number names no document or several, a name no unit or several.
    """
    number = request.only or request.number
    centre = lookup(store, number) if number else None
    agencies = agencies_of(store, request.unit) if request.unit else []
    own = documents_of_unit(store, agencies)
    view = view_of_store(store, centre=centre.key if centre else None, keys=_kept(store, centre, own, request))
    view = _narrowed(view, set(agencies), own["ISSUED_BY"]) if request.unit else view
    documents, tasks = _held(store)
    colophon = _colophon(view, centre, _name_of(store, agencies), request)
    view = replace(view, total_documents=documents, total_tasks=tasks, colophon=colophon)
    return view if request.quotes else without_quotes(view)


def _kept(store: Store, centre: DocumentCard | None, own: Mapping[str, set[str]], request: Request) -> set[str] | None:
    """Return the keys of the documents that are shown; null for all."""
    if centre and request.only:
        return chain_through(store, centre.key)
    opened = {centre.key} if centre else set()
    return grounds_of(store, set().union(*own.values())) | opened if request.unit else None


def _narrowed(view: View, agencies: set[str], issued: set[str]) -> View:
    """Leave out the tasks that are neither the unit's nor given by it, and choose the unit on the page."""
    tasks = tuple(task for task in view.tasks if task.document in issued or not agencies.isdisjoint(task.units))
    named = {key for task in tasks for key in task.units}
    units = tuple(unit for unit in view.units if unit.key in named)
    return replace(
        view, tasks=tasks, units=units, unit=next((unit.key for unit in units if unit.key in agencies), None)
    )


def _held(store: Store) -> tuple[int, int]:
    """Return how many documents and tasks there are in the store."""
    counts = {row["label"]: int(str(row["nodes"])) for row in store.read(catalogue()["count_labels"].cypher)}
    return counts.get("Document", 0), counts.get("Task", 0)


def _name_of(store: Store, agencies: list[str]) -> str | None:
    """Return the full name of the first of these agencies, however it was typed."""
    rows = (store.read(catalogue()["find_agency"].cypher, {"key": key}) for key in agencies[:1])
    return next((name[:1].upper() + name[1:] for [row] in rows if (name := str(row["name"]))), None)


def _colophon(view: View, centre: DocumentCard | None, unit: str | None, request: Request) -> Colophon:
    return Colophon(
        title=request.title,
        made=request.made,
        folder=shared_folder(file.path for document in view.documents for file in document.files),
        number=centre.name if centre and request.only else None,
        unit=unit,
        quotes=request.quotes,
    )
