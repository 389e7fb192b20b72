"""A networkx graph in memory as the rows that a store would give, so that a part of a graph can be looked at."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import QueryError
from ...graph.model import Row
from ..shown.model import KINDS
from .attributes import taken

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

_DOCUMENT = (
    *("number", "symbol", "type", "title", "issuer", "province", "level", "date_text", "status", "addressees"),
    *("signer", "files", "findings", "dates_seen", "decided"),
)
_TASK = (
    *("item", "place", "text", "due", "due_hour", "due_printed", "moved_by", "extended", "due_text", "recurrence"),
    *("state", "report_to", "path", "member", "page", "start", "end", "decided"),
)
_NAMING = ("number", "symbol", "title", "type")


def documents_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the documents: the nodes labelled "Document" or not at all; one that nothing names is called by its node.

    Raises:
        QueryError: "same-node" or "wrong-attribute".
    """
    _refuse_twins(graph)
    for node, facts in graph.nodes(data=True):
        if facts.get("label", "Document") == "Document":
            known = taken(repr(node), {name: facts.get(name) for name in (*_DOCUMENT, "date")})
            day = known.pop("date")
            known["date_text"] = known["date_text"] or day
            named = {} if any(facts.get(name) for name in _NAMING) else {"title": str(node)}
            yield {**known, **named, "status": facts.get("status") or "loaded", "key": str(node)}


def relations_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the relations between documents: a kind is the key of an edge, or its property "kind".

    Raises:
        QueryError: "wrong-attribute".
        ValueError: an edge between documents is of no kind that luocdo knows, of none at all, or of no direction.
    """
    for source, target, kind, facts in _edges(graph):
        if _label(graph, source) == _label(graph, target) == "Document":
            if kind not in KINDS or not graph.is_directed():
                raise ValueError(_unknown(graph, source, target, kind))
            known = taken(f"{source!r} → {target!r}", facts)
            yield {**known, "source": str(source), "kind": kind, "target": str(target)}


def tasks_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the tasks of documents, with the agencies that they are assigned to where these are in the graph.

    Raises:
        QueryError: "wrong-attribute".
    """
    above = {source: graph.nodes[target].get("name") for source, target, kind, _ in _edges(graph) if kind == "PART_OF"}
    assigned: dict[Any, list[tuple[str, str, Any]]] = {}
    for task, agency, kind, facts in _edges(graph):
        if kind == "ASSIGNED_TO":
            name = str(graph.nodes[agency].get("name") or agency)
            assigned.setdefault(task, []).append((str(facts.get("role") or ""), name, agency))
    for document, task, kind, _ in _edges(graph):
        if kind == "HAS_TASK":
            known = taken(repr(task), {name: graph.nodes[task].get(name) for name in _TASK})
            its = graph.nodes[document]
            known |= taken(repr(document), {name: its.get(name) for name in ("effective_from", "received")})
            parties = sorted(assigned.get(task, []), key=lambda party: (not party[0], party[0], party[1]))
            yield {
                **known,
                "key": str(task),
                "document": str(document),
                "agencies": [str(agency) for *_, agency in parties],
                "assignees": [name for _, name, _ in parties],
                "superiors": [str(above.get(agency) or "") for *_, agency in parties],
                "levels": [str(graph.nodes[agency].get("level") or "other") for *_, agency in parties],
                "roles": [role for role, *_ in parties],
            }


def _refuse_twins(graph: "nx.Graph[Any]") -> None:
    """Refuse nodes that are told apart by their types only, such as 1 and "1": a page knows a document by its text."""
    known: dict[str, Any] = {}
    for node in graph:
        if (other := known.setdefault(str(node), node)) is not node:
            raise QueryError("same-node", one=repr(other), other=repr(node))


def _unknown(graph: "nx.Graph[Any]", source: Any, target: Any, kind: str) -> str:
    """Return what is wrong with a relation, and an edge that would be right."""
    if not kind:
        said = "does not say what one document does to the other"
    elif kind in KINDS:
        said = "does not say which of the two documents does so"
    else:
        said = f"is of no relation that luocdo knows, {kind!r}"
    right = f'graph.add_edge({source!r}, {target!r}, kind="IMPLEMENTS")'
    directed = "" if graph.is_directed() else " of a networkx.DiGraph, as one of the two cites the other"
    return f"the edge {source!r} → {target!r} {said}; write {right}{directed}, or another one of {', '.join(KINDS)}"


def _edges(graph: "nx.Graph[Any]") -> Iterator[tuple[Any, Any, str, Mapping[str, Any]]]:
    if graph.is_multigraph():
        every = graph.edges(keys=True, data=True)
        yield from ((source, target, str(facts.get("kind", kind)), facts) for source, target, kind, facts in every)
    else:
        for source, target, facts in graph.edges(data=True):
            yield source, target, str(facts.get("kind", "")), facts


def _label(graph: "nx.Graph[Any]", node: Any) -> str:
    return str(graph.nodes[node].get("label", "Document"))
