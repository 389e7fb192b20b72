"""From the graph as it was written last to the graph as it should be: the least that has to be written."""

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ..model import Edge, Graph, Node, Row
from ..schema import Property
from ..stores.statements import KINDS, LABELS, day, delete_edges, delete_nodes, merge_edges, merge_nodes

AT_ONCE = 20_000
"""Up to so many changes are one transaction; for more, a new graph is loaded and put in the place of the old one."""

_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs: hashes of what is new or changed, and the ids of what is gone."""

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    hashes: dict[str, bytes] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.hashes) + len(self.gone)


def changes(graph: Graph, shelf: sqlite3.Connection) -> Changes:
    """Return what of `graph` differs from what was written last."""
    written: dict[str, bytes] = dict(shelf.execute("SELECT id, hash FROM written"))
    found = Changes()
    for node in graph.nodes:
        if _is_new(_BETWEEN.join((node.label, node.key)), node.properties, written, found):
            found.nodes.append(node)
    for edge in graph.edges:
        if _is_new(_BETWEEN.join((edge.source, edge.kind, edge.target)), edge.properties, written, found):
            found.edges.append(edge)
    found.gone.extend(written)
    return found


def _is_new(name: str, properties: object, written: dict[str, bytes], found: Changes) -> bool:
    """Tell whether this is not yet written so; what remains in `written` at the end is gone."""
    text = json.dumps(properties, ensure_ascii=False, sort_keys=True)
    now = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]
    if written.pop(name, None) == now:
        return False
    found.hashes[name] = now
    return True


def statements(found: Changes) -> list[tuple[str, Sequence[Row]]]:
    """Return what writes the changes: what is gone first, then nodes, then the edges between them."""
    nodes_gone, edges_gone = _gone(found.gone)
    return [
        *_grouped(edges_gone, "kind", lambda kind: delete_edges(KINDS[kind])),
        *_grouped(nodes_gone, "label", lambda label: delete_nodes(LABELS[label])),
        *_grouped(map(_node_row, found.nodes), "label", lambda label: merge_nodes(LABELS[label])),
        *_grouped(map(_edge_row, found.edges), "kind", lambda kind: merge_edges(KINDS[kind])),
    ]


def _gone(names: Iterable[str]) -> tuple[list[Row], list[Row]]:
    nodes: list[Row] = []
    edges: list[Row] = []
    for name in names:
        match name.split(_BETWEEN):
            case [label, key]:
                nodes.append({"label": label, "key": key})
            case [source, kind, target]:
                edges.append({"source": source, "kind": kind, "target": target})
    return nodes, edges


def record(found: Changes, shelf: sqlite3.Connection) -> None:
    """Remember that the changes are written."""
    shelf.executemany("DELETE FROM written WHERE id = ?", ((name,) for name in found.gone))
    shelf.executemany("INSERT OR REPLACE INTO written VALUES (?, ?)", found.hashes.items())


def _grouped(rows: Iterable[Row], group: str, text: Callable[[str], str]) -> list[tuple[str, Sequence[Row]]]:
    """Return one statement for each label or kind, with its rows."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[str(row[group])].append(row)
    return [(text(name), some) for name, some in sorted(groups.items())]


def _node_row(node: Node) -> Row:
    return {**_properties(LABELS[node.label].properties, node.properties), "key": node.key, "label": node.label}


def _edge_row(edge: Edge) -> Row:
    ends: Row = {"source": edge.source, "kind": edge.kind, "target": edge.target}
    return {**_properties(KINDS[edge.kind].properties, edge.properties), **ends}


def _properties(declared: Iterable[Property], properties: Row) -> Row:
    """Return every declared property; one that is missing is null, so that it is taken away."""
    row: Row = {}
    for prop in declared:
        value = properties.get(prop.name)
        row[prop.name] = value if prop.kind != "date" or day(value) else None
    return row
