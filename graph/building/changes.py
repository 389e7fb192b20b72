"""From the graph as it was written last to the graph as it should be: the least that has to be written."""

import hashlib
import json
import sqlite3
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..assembly.making.parts import Part
from ..model import Edge, Node, Row
from ..portions import portions
from ..schema import DOCUMENT, Property
from ..stores.statements import KINDS, LABELS, day, delete_edges, delete_nodes, merge_edges, merge_nodes
from ..stores.store import Difference, Store

AT_ONCE = 20_000
"""Up to so many nodes or edges are written in one transaction."""

_BETWEEN = "\x1f"
_STATUS = "status "
_BYTES = 8

Statement = tuple[str, Sequence[Row]]


@dataclass(slots=True)
class Changes:
    """What differs: nodes and edges that are new or changed, the names of what is gone, and how much that is.

    `tally` counts by how much the nodes of each label, the edges of each kind and the documents of each status change.
    """

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)
    size: int = 0

    def __len__(self) -> int:
        return self.size

    @property
    def in_portions(self) -> bool:
        """Whether these are too many for one transaction."""
        return self.size > AT_ONCE

    def difference(self) -> Difference:
        """Return what differs, without counts."""
        return Difference(self.nodes, self.edges, *named(self.gone))

    def add(self, more: "Changes") -> None:
        """Add more changes."""
        self.size += more.size
        for name, count in more.tally.items():
            self.tally[name] += count
        self.nodes += more.nodes
        self.edges += more.edges
        self.gone += more.gone


class Written:
    """What the graph holds of each part, as hashes: the table `written` of a shelf."""

    def __init__(self, shelf: sqlite3.Connection) -> None:
        self._shelf = shelf

    def put(self, part: Part) -> Changes:
        """Put a part in the place of what was written of its owner; return what differs."""
        before, tally = self._before(part.owner)
        now, found = hashes_of(part), Changes()
        found.nodes.extend(node for node in part.nodes if before.get(name_of(node)) != now[name_of(node)])
        found.edges.extend(edge for edge in part.edges if before.get(name_of(edge)) != now[name_of(edge)])
        found.gone.extend(before.keys() - now.keys())
        found.size = len(found.nodes) + len(found.edges) + len(found.gone)
        found.tally.update(tally_of(part))
        found.tally.subtract(tally)
        if before != now:
            self._record(part, now)
        return found

    def note(self, owner: str, hashes: bytes, tally: Counter[str]) -> None:
        """Note what is written of an owner of which nothing was."""
        self._shelf.execute("INSERT INTO written VALUES (?, ?, ?)", (owner, hashes, json.dumps(tally)))

    def forget(self) -> None:
        """Forget everything: the graph has to be written whole."""
        self._shelf.execute("DELETE FROM written")

    def _before(self, owner: str) -> tuple[dict[str, str], Counter[str]]:
        row = self._shelf.execute("SELECT hashes, tally FROM written WHERE owner = ?", (owner,)).fetchone()
        if row is None:
            return {}, Counter()
        return json.loads(zlib.decompress(row[0])), Counter(json.loads(row[1]))

    def _record(self, part: Part, now: dict[str, str]) -> None:
        self._shelf.execute("DELETE FROM written WHERE owner = ?", (part.owner,))
        if now:
            self.note(part.owner, packed_hashes(now), tally_of(part))


def tally_of(part: Part) -> Counter[str]:
    """Return how many nodes of each label, edges of each kind and documents of each status a part has."""
    status = (f"{_STATUS}{node.properties['status']}" for node in part.nodes if node.label == DOCUMENT.name)
    return Counter([*(node.label for node in part.nodes), *(edge.kind for edge in part.edges), *status])


def sizes(tally: Counter[str]) -> Counter[str]:
    """Return of a tally what counts nodes and edges."""
    return Counter({name: count for name, count in tally.items() if not name.startswith(_STATUS)})


def by_status(tally: Counter[str]) -> dict[str, int]:
    """Return of a tally how many documents have which status."""
    found = {name.removeprefix(_STATUS): count for name, count in tally.items() if name.startswith(_STATUS)}
    return {name: count for name, count in sorted(found.items()) if count}


def name_of(made: Node | Edge) -> str:
    """Return the name under which a node or an edge is noted."""
    parts = (made.label, made.key) if isinstance(made, Node) else (made.source, made.kind, made.target)
    return _BETWEEN.join(parts)


def hashes_of(part: Part) -> dict[str, str]:
    """Return the hash of every node and edge of a part, by its name."""
    everything: tuple[Node | Edge, ...] = (*part.nodes, *part.edges)
    return {name_of(made): _hash(made.properties) for made in everything}


def packed_hashes(hashes: dict[str, str]) -> bytes:
    """Return hashes as they are kept."""
    return zlib.compress(json.dumps(hashes, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def _hash(properties: Row) -> str:
    """Return a hash of properties; those of one label or kind always come in the same order."""
    if not properties:
        return ""
    text = repr(properties)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()


def write(found: Changes, store: Store) -> None:
    """Write the changes: edges that are gone first, then nodes, last the edges between them.

    Up to 20,000 are one transaction; of more, the store is told that the graph is not whole in between.
    """
    waiting: list[Statement] = []
    room = AT_ONCE
    for statement in _statements(found):
        if len(statement[1]) > room:
            store.write(waiting, whole=False)
            waiting, room = [], AT_ONCE
        waiting.append(statement)
        room -= len(statement[1])
    store.write(waiting)


def _statements(found: Changes) -> Iterator[Statement]:
    nodes_gone, edges_gone = named(found.gone)
    steps: tuple[tuple[Iterable[Row], str, Callable[[str], str]], ...] = (
        (edges_gone, "kind", lambda kind: delete_edges(KINDS[kind])),
        (nodes_gone, "label", lambda label: delete_nodes(LABELS[label])),
        (map(_node_row, found.nodes), "label", lambda label: merge_nodes(LABELS[label])),
        (map(_edge_row, found.edges), "kind", lambda kind: merge_edges(KINDS[kind])),
    )
    for rows, group, text in steps:
        for some in portions(rows, AT_ONCE):
            yield from ((text(name), each) for name, each in grouped(some, group))


def named(names: Iterable[str]) -> tuple[list[Row], list[Row]]:
    """Return the nodes and the edges that bear these names."""
    nodes: list[Row] = []
    edges: list[Row] = []
    for name in names:
        match name.split(_BETWEEN):
            case [label, key]:
                nodes.append({"label": label, "key": key})
            case [source, kind, target]:
                edges.append({"source": source, "kind": kind, "target": target})
    return nodes, edges


def grouped(rows: Iterable[Row], group: str) -> list[tuple[str, list[Row]]]:
    """Return the rows of each label or kind."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[str(row[group])].append(row)
    return sorted(groups.items())


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
