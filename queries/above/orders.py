"""The orders of documents that are due by a day, and to whom each is given."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ...graph.model import Row
from ...graph.stores.store import Store
from ..paging import of_documents
from ..rows import text_of, texts_of


class Order(NamedTuple):
    """An order of a document above: what is to be done, by when (ISO), by whom; no names means all who get it.

    Attributes:
        document: key of the document that gives it; `name`, what people call that one; `level`, that of its agency.
        item: its number there; `place`, where it stands there, as officers say it.
        due_hour: at which hour of that day; null where none is set.
        agencies: keys of those to whom it is given; `assignees`, their names.
    """

    document: str
    name: str
    level: str | None
    item: str | None
    text: str
    due: str
    due_text: str
    agencies: tuple[str, ...]
    assignees: tuple[str, ...]
    place: str | None = None
    due_hour: str | None = None


def orders_of(store: Store, keys: Iterable[str]) -> dict[str, list[Order]]:
    """Return by the keys of their documents the orders that are due by a day; what comes again has no such day."""
    found: dict[str, list[Order]] = defaultdict(list)
    for row in of_documents(store, "orders_of", keys):
        if not row["recurrence"]:
            found[str(row["document"])].append(_order(row))
    return found


def _order(row: Row) -> Order:
    return Order(
        document=str(row["document"]),
        name=str(row["name"]),
        level=text_of(row, "level"),
        item=text_of(row, "item"),
        text=text_of(row, "text") or "",
        due=str(row["due"]),
        due_text=text_of(row, "due_text") or "",
        agencies=tuple(texts_of(row, "agencies")),
        assignees=tuple(texts_of(row, "assignees")),
        place=text_of(row, "place"),
        due_hour=text_of(row, "due_hour"),
    )
