"""Readings -> graph: a pure function; the order of the files changes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..extract.rules import KnownDocument
from ..findings import Finding
from .claims import Places, Text, read_claims
from .conflicts import ambiguities, day_conflicts
from .facts import Dossier, document_node
from .identity import DocumentKey
from .known import Catalogue, catalogue
from .model import Edge, Graph, Node, Witness
from .orders import Offices, addressed_to, issued_by, primary, tasks_of
from .register import Register
from .relations import document_edges
from .resolve import Citing, Outcome, own_key, resolve
from .schema import MAY_BE
from .shortforms import completed


def assemble(witnesses: Iterable[Witness], register: Register, decisions: Sequence[object] = ()) -> Graph:
    """Return the graph of all documents that the witnesses are or name.

    Args:
        witnesses: what each file says, in any order; taken one by one.
        register: documents known to exist; one becomes a node only when something cites it.
        decisions: what people decided about identities.
    """
    texts, places = read_claims(witnesses)
    keys = [completed([place.claim for place in told]) for told in places]
    known = catalogue(texts, places, keys, register)
    citing = [Citing(own_key(text, known), text.document.date, index) for index, text in enumerate(texts)]
    owns = [each.key for each in citing]
    outcomes = [resolve(*each, known) for each in zip(places, keys, citing, strict=True)]
    dossiers = _dossiers(texts, places, owns, outcomes, register)
    _add_findings(dossiers, texts, places, owns, outcomes, known)
    relations = document_edges(texts, places, owns, outcomes)
    _add_limits(dossiers, relations)
    return _graph(dossiers, relations)


def _dossiers(
    texts: Sequence[Text],
    places: Sequence[Places],
    owns: Sequence[str],
    outcomes: Sequence[Sequence[Outcome]],
    register: Register,
) -> dict[str, Dossier]:
    """Return what there is about each document that is read, cited or a candidate."""
    dossiers: dict[str, Dossier] = defaultdict(Dossier)
    for text, told, own, meant in zip(texts, places, owns, outcomes, strict=True):
        dossiers[own].texts.append(text)
        for place, outcome in zip(told, meant, strict=True):
            for candidate in outcome.candidates:
                dossiers[candidate]  # a candidate is a node, though nothing is certain of it yet
            if outcome.key:
                dossiers[outcome.key].hear(place.claim, text.document.date)
    for key, dossier in dossiers.items():
        dossier.row = _row(key, dossier, register)
    return dossiers


def _row(key: str, dossier: Dossier, register: Register) -> KnownDocument | None:
    """Return the row of the register for `key`; where days split a number, only for the part that bears its day."""
    parsed = DocumentKey.parse(key)
    row = register.get(str(parsed._replace(mark="")))
    return row if row and (not parsed.mark or row.date in (parsed.mark, *dossier.days_seen)) else None


def _add_limits(dossiers: dict[str, Dossier], relations: Iterable[Edge]) -> None:
    """Tell each document with several days from when on it can be: not before what it builds on."""
    days = {key: dossier.days_seen for key, dossier in dossiers.items()}
    for edge in relations:
        if edge.kind != MAY_BE.name and len(days[edge.source]) > 1 and len(days[edge.target]) == 1:
            dossiers[edge.source].not_before.extend(days[edge.target])


def _add_findings(
    dossiers: dict[str, Dossier],
    texts: Sequence[Text],
    places: Sequence[Places],
    owns: Sequence[str],
    outcomes: Sequence[Sequence[Outcome]],
    known: Catalogue,
) -> None:
    conflicts = day_conflicts(texts, places, known)
    for index, text in enumerate(texts):
        found = (*text.findings, *conflicts.get(index, ()), *ambiguities(places[index], outcomes[index], dossiers))
        dossiers[owns[index]].findings.extend(_located(each, text) for each in found)


def _located(found: Finding, text: Text) -> dict[str, object]:
    file = text.files[0]
    return {**found.model_dump(), "path": file.path, "member": file.member or None}


def _graph(dossiers: dict[str, Dossier], relations: Iterable[Edge]) -> Graph:
    offices = Offices()
    nodes: list[Node] = []
    edges = list(relations)
    for key in sorted(dossiers):
        document = document_node(key, dossiers[key])
        nodes.append(document)
        edges.extend(issued_by(document, offices))
        text = primary(dossiers[key].texts)
        if text:
            edges.extend(addressed_to(document, text, offices))
            for made in tasks_of(document, text, offices):
                nodes.append(made) if isinstance(made, Node) else edges.append(made)
    return Graph(
        nodes=tuple(sorted((*nodes, *offices.nodes()), key=lambda node: (node.label, node.key))),
        edges=tuple(sorted((*edges, *offices.edges()), key=lambda edge: (edge.source, edge.kind, edge.target))),
    )
