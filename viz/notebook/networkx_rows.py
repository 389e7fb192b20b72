"""A networkx graph in memory as the rows that a store would give, so that a part of a graph can be looked at."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...graph.model import Row
from ..shown.model import KINDS

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

_DOCUMENT = (
    *("number", "symbol", "type", "title", "issuer", "province", "level", "date_text", "status", "addressees"),
    *("signer", "files", "findings", "dates_seen", "decided"),
)
_TASK = (
    *("item", "place", "text", "due", "due_hour", "due_printed", "moved_by", "extended", "due_text", "recurrence"),
    *("state", "report_to", "path", "member", "page", "start", "end"),
)
_NAMING = ("number", "symbol", "title", "type")


def documents_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the documents: the nodes labelled "Document" or not at all; one that nothing names is called by its node."""
    for node, facts in graph.nodes(data=True):
        if facts.get("label", "Document") == "Document":
            known = {name: facts.get(name) for name in _DOCUMENT}
            known["date_text"] = known["date_text"] or facts.get("date")
            named = {} if any(facts.get(name) for name in _NAMING) else {"title": str(node)}
            yield {**known, **named, "status": facts.get("status") or "loaded", "key": str(node)}


def relations_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the relations between documents: a kind is the key of an edge, or its property "kind".

    Raises:
        ValueError: an edge between documents is of no kind that luocdo knows.
    """
    for source, target, kind, facts in _edges(graph):
        if _label(graph, source) == _label(graph, target) == "Document":
            if kind not in KINDS:
                raise ValueError(f"no such relation: {kind!r}; it must be one of {', '.join(KINDS)}")
            yield {**facts, "source": str(source), "kind": kind, "target": str(target)}


def tasks_in(graph: "nx.Graph[Any]") -> Iterator[Row]:
    """Yield the tasks of documents, with the agencies that they are assigned to where these are in the graph."""
    above = {source: graph.nodes[target].get("name") for source, target, kind, _ in _edges(graph) if kind == "PART_OF"}
    assigned: dict[Any, list[tuple[str, str, Any]]] = {}
    for task, agency, kind, facts in _edges(graph):
        if kind == "ASSIGNED_TO":
            name = str(graph.nodes[agency].get("name") or agency)
            assigned.setdefault(task, []).append((str(facts.get("role") or ""), name, agency))
    for document, task, kind, _ in _edges(graph):
        if kind == "HAS_TASK":
            known = {name: graph.nodes[task].get(name) for name in _TASK}
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


def _edges(graph: "nx.Graph[Any]") -> Iterator[tuple[Any, Any, str, Mapping[str, Any]]]:
    if graph.is_multigraph():
        yield from (
            (source, target, str(facts.get("kind", kind)), facts)
            for source, target, kind, facts in graph.edges(keys=True, data=True)
        )
    else:
        yield from ((source, target, str(facts.get("kind")), facts) for source, target, facts in graph.edges(data=True))


def _label(graph: "nx.Graph[Any]", node: Any) -> str:
    return str(graph.nodes[node].get("label", "Document"))
