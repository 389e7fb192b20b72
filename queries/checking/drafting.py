"""A draft before it is signed: its text is read and compared with the graph, into which nothing is written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...extract.model import Relation
from ...graph.assembly.told import told_by
from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey
from ...graph.model import Witness
from ...graph.stores.store import Store
from ..chains.web import fars
from ..checks.model import Cited, Draft, Order, Point, Series
from ..checks.series import own_key, series_of
from ..paging import of_documents
from ..rows import text_of
from .known import known_documents, known_series

_CARRIED_OUT = {Relation.IMPLEMENTS, Relation.REPLIES_TO, Relation.GUIDES}
_STEPS = 6


def draft_of(witness: Witness, store: Store | None, today: str) -> Draft:
    """Return a draft with what the open `store`, where there is one, and the register know of what it cites."""
    reading = witness.reading
    keys = [str(each[0]) for each in told_by(witness).keys]
    known = known_documents(store, keys)
    cited = tuple(
        Cited(at, reference, key, known.get(key))
        for at, (reference, key) in enumerate(zip(reading.references, keys, strict=True))
    )
    draft = Draft(witness.text, reading, cited, today=today)
    return replace(draft, series=_series(draft, store), orders=_orders(draft, store), reached=_reached(keys, store))


def _series(draft: Draft, store: Store | None) -> Mapping[Series, Sequence[Point]]:
    """Return the known numbers of the series that the draft names, those that it names itself among them."""
    keys = [*(DocumentKey.parse(each.key) for each in draft.cited), own_key(draft)]
    wanted = {series_of(key) for key in keys if key.complete}
    issuers = {each.reference.issuer for each in draft.cited} | {draft.document.issuer}
    found = defaultdict(list, known_series(store, wanted, filter(None, issuers)))
    for each, key in zip(draft.cited, keys, strict=False):
        day = each.reference.date
        if key.complete and key.serial.isdecimal() and is_day(day) and str(day)[:4] == key.period:
            point = Point(int(key.serial), str(day))
            if all(other.serial != point.serial or other.day[:4] != point.day[:4] for other in found[series_of(key)]):
                found[series_of(key)].append(point)
    return found


def _orders(draft: Draft, store: Store | None) -> tuple[Order, ...]:
    """Return what the documents that the draft carries out demand by a day."""
    if store is None:
        return ()
    above = {
        each.key: each.name
        for each in draft.cited
        if each.reference.relation in _CARRIED_OUT and each.reference.subject is None
    }
    orders: dict[str, Order] = {}
    for row in of_documents(store, "tasks_of", above):
        task, due = str(row["key"]), text_of(row, "due")
        if due is None or row["recurrence"]:
            continue
        before = orders[task].assignees if task in orders else ()
        names = (*before, *filter(None, (text_of(row, "assignee"),)))
        document = str(row["document"])
        words = text_of(row, "text") or "", due, text_of(row, "due_text") or ""
        orders[task] = Order(document, above[document], *words, names)
    return tuple(orders[key] for key in sorted(orders))


def _reached(keys: Iterable[str], store: Store | None) -> frozenset[str]:
    """Return the documents to which the graph leads up from these: what they carry out and rest on, near or far."""
    if store is None:
        return frozenset()
    found: set[str] = set()
    near = set(keys)
    for _ in range(_STEPS):
        far = {key for row in of_documents(store, "step_up", near) for key in fars(row)} - found
        if not far:
            break
        found |= far
        near = far
    return frozenset(found)
