"""Readings -> graph: a pure function; the order of the files changes nothing."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from ...extract.rules import KnownDocument
from ...findings import Finding
from ..decisions.model import Apart, Correction, Decision, Merge, about
from ..identity.key import DocumentKey
from ..identity.register import Register
from ..model import Edge, Graph, Node, Witness
from ..schema import MAY_BE, REJECTED
from .claims import Text, read_claims
from .conflicts import ambiguities, day_conflicts, differing_copies, settled_days
from .corrected import corrected
from .facts import Dossier, document_node
from .judged import Judgements, judged, judgements
from .known import catalogue
from .orders import Offices, addressed_to, issued_by, primary, tasks_of
from .parted import partings
from .relations import document_edges
from .resolve import Account, Citing, own_key, resolve
from .shortforms import completed
from .whereabouts import Whereabouts, united, whereabouts

Told = tuple[list[Account], Whereabouts, Judgements]
"""What the texts tell, where documents stand, and what was decided about single references and edges."""


def assemble(witnesses: Iterable[Witness], register: Register, decisions: Sequence[Decision] = ()) -> Graph:
    """Return the graph of all documents that the witnesses are or name.

    Args:
        witnesses: what each file says, in any order; taken one by one.
        register: documents known to exist; one becomes a node only when something cites it.
        decisions: what people decided and nobody took back; they hold against what the texts say.
    """
    with _collector_at_rest():
        accounts, where, decided = _accounts(witnesses, register, decisions)
        dossiers = _dossiers(accounts, register)
        _add_decisions(dossiers, decisions, where)
        relations = document_edges(accounts, decided.rejected)
        _add_limits(dossiers, relations)
        _add_rejections(dossiers, relations, decided)
        return _graph(dossiers, relations)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Spare the garbage collector its walks over millions of tuples that form no cycle: half of the time."""
    working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if working:
            gc.enable()


def _accounts(witnesses: Iterable[Witness], register: Register, decisions: Sequence[Decision]) -> Told:
    """Return what each text tells, once all of them are known."""
    texts, places = read_claims(corrected(witnesses, decisions))
    keys = [completed([place.claim for place in told]) for told in places]
    known = catalogue(texts, places, keys, register, partings(decisions))
    own = [own_key(text, known) for text in texts]
    where = whereabouts(decisions, texts, own, known)
    decided = judgements(decisions, where)
    known = united(known, where.moved)
    conflicts = day_conflicts(texts, places, known, settled_days(decisions, where))
    accounts = []
    for index, (text, told) in enumerate(zip(texts, places, strict=True)):
        citing = Citing(own[index], where.of(own[index]), text.document.date, index)
        meant = resolve(told, keys[index], citing, known)
        if decisions:
            meant = [
                judged(place, outcome, found, citing, where, decided)
                for place, outcome, found in zip(told, meant, keys[index], strict=True)
            ]
        accounts.append(Account(text, citing.own, citing.key, told, meant, conflicts.get(index, [])))
    return accounts, where, decided


def _dossiers(accounts: Iterable[Account], register: Register) -> dict[str, Dossier]:
    """Return what there is about each document that is read, cited or a candidate."""
    dossiers: dict[str, Dossier] = {}
    for account in sorted(accounts, key=lambda account: account.own != account.key):  # its own text first
        dossiers.setdefault(account.key, Dossier()).texts.append(account.text)
    for account in accounts:
        for place, outcome in zip(account.places, account.meant, strict=True):
            for candidate in (*outcome.candidates, *outcome.rejected):
                dossiers.setdefault(candidate, Dossier())  # a candidate is a node, though nothing is certain of it yet
            if outcome.decided:
                dossiers[account.key].decided.append(outcome.decided)
            if outcome.key:
                dossiers.setdefault(outcome.key, Dossier()).hear(place.claim, account.text.document.date)
    for key, dossier in dossiers.items():
        dossier.row = _row(key, dossier, register)
    for account in accounts:
        found = (*account.text.findings, *account.conflicts, *ambiguities(account, dossiers))
        dossiers[account.key].findings.extend(_located(each, account.text) for each in found)
    for dossier in dossiers.values():
        dossier.findings.extend(_located(each, dossier.texts[0]) for each in differing_copies(dossier))
    return dossiers


def _add_decisions(dossiers: Mapping[str, Dossier], decisions: Iterable[Decision], where: Whereabouts) -> None:
    """Tell each document what people decided of it as a whole."""
    for each in decisions:
        if isinstance(each.what, Merge | Apart | Correction):
            for key in {where.find(handle) for handle in about(each.what)} & set(dossiers):
                dossiers[key].decided.append(each)


def _add_rejections(dossiers: Mapping[str, Dossier], relations: Iterable[Edge], decided: Judgements) -> None:
    """Tell each document which of its relations were rejected."""
    for edge in relations:
        if edge.kind == REJECTED.name:
            mine = [
                made
                for (source, _, target), made in decided.rejected.items()
                if (source, target) == (edge.source, edge.target)
            ]
            dossiers[edge.source].decided.extend(mine)


def _row(key: str, dossier: Dossier, register: Register) -> KnownDocument | None:
    """Return the row of the register for `key`; where days split a number, only for the part that bears its day."""
    parsed = DocumentKey.parse(key)
    row = register.get(str(parsed._replace(mark="")))
    return row if row and (not parsed.mark or row.date in (parsed.mark, *dossier.days_seen)) else None


def _add_limits(dossiers: dict[str, Dossier], relations: Iterable[Edge]) -> None:
    """Tell each document with several days from when on it can be: not before what it builds on."""
    days = {key: dossier.days_seen for key, dossier in dossiers.items()}
    for edge in relations:
        if edge.kind not in (MAY_BE.name, REJECTED.name) and len(days[edge.source]) > 1 and len(days[edge.target]) == 1:
            dossiers[edge.source].not_before.extend(days[edge.target])


def _located(found: Finding, text: Text) -> dict[str, object]:
    file = text.files[0]
    return {**found.model_dump(), "path": file.path, "member": file.member or None}


def _graph(dossiers: dict[str, Dossier], relations: Iterable[Edge]) -> Graph:
    offices = Offices()
    nodes: list[Node] = []
    edges = list(relations)
    for key in sorted(dossiers):
        dossier = dossiers.pop(key)
        document = document_node(key, dossier)
        nodes.append(document)
        edges.extend(issued_by(document, offices))
        text = primary(dossier.texts)
        if text:
            edges.extend(addressed_to(document, text, offices))
            for made in tasks_of(document, text, offices):
                nodes.append(made) if isinstance(made, Node) else edges.append(made)
    return Graph(
        nodes=tuple(sorted((*nodes, *offices.nodes()), key=lambda node: (node.label, node.key))),
        edges=tuple(sorted((*edges, *offices.edges()), key=lambda edge: (edge.source, edge.kind, edge.target))),
    )
