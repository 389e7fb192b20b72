"""The graph part by part: each document with its tasks and all edges that begin there, each agency with its own."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from ....extract.model import Document
from ...model import Edge, Node
from ..ledger.documents import Described
from ..meaning.resolve import Account
from ..telling.charges import Charge, charges
from ..telling.meetings import Meeting
from ..telling.told import Text
from .agencies import above_and_after, agency_node, agency_of
from .dossiers import Dossiers
from .extensions import Moves, moved, only_moving, sure_moves
from .facts import described, document_node
from .orders import addressees_of, assignees_of, issuers_of, task_node
from .relations import edges_from


class Part(NamedTuple):
    """What the graph holds because of one `owner`, the key of a document or of an agency; nothing where that is gone.

    `meets` are the agencies that it names; `described` is what the parts of other documents take from it; `dated_by` are
    the documents by whose days its own is chosen.
    """

    owner: str
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    meets: frozenset[Meeting] = frozenset()
    described: Described | None = None
    dated_by: frozenset[str] = frozenset()


def document_part(key: str, dossiers: Dossiers) -> Part:
    """Return the part of a document."""
    copies, witnesses = dossiers.copies(key), dossiers.witnesses(key)
    dossier = dossiers.dossier(key, copies, lambda: witnesses)
    if not dossiers.exists(key, dossier):
        return Part(key)
    dossier.findings.extend(dossiers.findings(copies, dossier))
    node = document_node(key, dossier)
    around = [*_issued(node), *_ordered(node, _with_orders_of_its_own(key, copies, dossiers), dossiers)]
    return Part(
        key,
        nodes=(node, *(made for made, _ in around if isinstance(made, Node))),
        edges=(*edges_from(key, [*copies, *witnesses], dossiers.rulings.judgements.rejected), *_edges(around)),
        meets=frozenset(met for _, met in around if met),
        described=Described(tuple(dossier.days_seen), described(dossier)),
        dated_by=dossiers.dated_by(key, dossier, [*copies, *witnesses]),
    )


def agency_part(key: str, meetings: set[Meeting]) -> Part:
    """Return the part of an agency that is met in these ways."""
    if not meetings:
        return Part(key)
    agency = agency_of(meetings)
    around = list(above_and_after(agency, (each.day for each in meetings)))
    return Part(key, (agency_node(agency),), tuple(_edges(around)), frozenset(met for _, met in around))


Made = tuple[Node | Edge, Meeting | None]


def _issued(document: Node) -> Iterator[Made]:
    for met in issuers_of(document):
        yield Edge(document.key, "ISSUED_BY", met.key), met


def _ordering(texts: Sequence[Text]) -> list[Text]:
    """Return the texts that say what a document orders: the first of its copies, and each annex in a file of its own.

    An annex is of the agency and the day of its document, however briefly it names them, and addresses whom that does.
    """
    annexes = (text for text in texts[1:] if text.document.part == "annex")
    return [*texts[:1], *(_of_host(text, texts[0].document) for text in annexes)]


def _of_host(annex: Text, host: Document) -> Text:
    facts = {name: getattr(host, name) for name in ("issuer", "province", "level", "date") if getattr(host, name)}
    return replace(annex, document=annex.document.model_copy(update={**facts, "addressees": host.addressees}))


def _with_orders_of_its_own(key: str, copies: Sequence[Account], dossiers: Dossiers) -> list[Text]:
    """Return the texts that say what a document orders, without the words that only move tasks of earlier documents.

    Where a later document moves the days of this one in turn, all of its orders stay: those words are what it moves.
    """
    texts = _ordering([account.text for account in copies])
    if not any(text.tasks for text in texts) or dossiers.movings(key):
        return texts
    accounts = {account.text.content: account for account in copies}
    gone = {
        text.content: only_moving(text.tasks, accounts[text.content], lambda far: _moves_in(far, dossiers))
        for text in texts
    }
    return [_without(text, gone[text.content]) for text in texts]


def _without(text: Text, gone: Set[int]) -> Text:
    return replace(text, tasks=tuple(each for at, each in enumerate(text.tasks) if at not in gone)) if gone else text


def _moves_in(key: str, dossiers: Dossiers) -> Moves:
    """Return the words that move tasks of a document for certain."""
    texts = _ordering([account.text for account in dossiers.copies(key)])
    return sure_moves([task for _, task in _charges(key, texts, dossiers)], dossiers.movings(key))


def _charges(key: str, texts: Sequence[Text], dossiers: Dossiers) -> Iterator[tuple[Text, Charge]]:
    """Yield the tasks of a document, each with the text that orders it."""
    decided = dossiers.rulings.on_tasks.get(key, ())
    of_texts = charges([text.tasks for text in texts], decided)
    return ((text, task) for text, tasks in zip(texts, of_texts, strict=True) for task in tasks)


def _ordered(document: Node, texts: Sequence[Text], dossiers: Dossiers) -> Iterator[Made]:
    """Yield what a document orders and to whom it is sent, as its texts say it, people decided and later documents moved it."""
    key = document.key
    ordered = list(_charges(key, texts, dossiers))
    held = moved([task for _, task in ordered], dossiers.movings(key)) if ordered else ()
    for text in texts:
        for met in addressees_of(text):
            yield Edge(key, "ADDRESSED_TO", met.key), met
    for (text, _), task in zip(ordered, held, strict=True):
        node = task_node(document, task, text)
        yield node, None
        yield Edge(key, "HAS_TASK", node.key), None
        for met, role in assignees_of(task, text).items():
            yield Edge(node.key, "ASSIGNED_TO", met.key, {"role": role}), met


def _edges(made: Iterable[tuple[Node | Edge, Meeting | None]]) -> Iterable[Edge]:
    """Return the edges, one for each source, kind and target."""
    edges = (each for each, _ in made if isinstance(each, Edge))
    return {(edge.source, edge.kind, edge.target): edge for edge in edges}.values()
