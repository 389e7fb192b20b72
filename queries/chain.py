"""The web of obligations around a document, and how it unfolds into a tree."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ..graph.model import Row
from ..graph.stores.store import Store
from .catalogue import catalogue
from .obligation import OBLIGING, obliges
from .rows import text_of

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

Direction = Literal["up", "down"]

MOST_LINKS = 5000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Link:
    """One relation as a step of the way: from `near`, nearer to the centre, on to `far`."""

    near: str
    far: str
    relation: str
    source: str
    row: Row


@dataclass(slots=True)
class Web:
    """All steps that lead away from the centre, one for each pair of documents, and how far each document is."""

    centre: str
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    distances: dict[str, int] = field(default_factory=dict)
    complete: bool = True


def web(store: Store, centre: str, direction: Direction, depth: int) -> Web:
    """Return the web around `centre`, breadth first, at most `depth` steps wide."""
    found = Web(centre, distances={centre: 0})
    frontier = [centre]
    for distance in range(1, depth + 1):
        rows = _steps(store, frontier, direction, MOST_LINKS - len(found.links))
        found.complete = found.complete and len(found.links) + len(rows) < MOST_LINKS
        links = [_link(row, direction) for row in rows if _is_followed(row, direction, centre)]
        for link in sorted(links, key=lambda link: OBLIGING.index(link.relation)):
            found.links.setdefault((link.near, link.far), link)
        frontier = sorted({link.far for link in links} - set(found.distances))
        found.distances |= dict.fromkeys(frontier, distance)
        if not frontier or not found.complete:
            break
    return found


def _steps(store: Store, keys: list[str], direction: Direction, most: int) -> list[Row]:
    cypher = catalogue()[f"step_{direction}"].cypher
    rows: list[Row] = []
    for start in range(0, len(keys), _AT_ONCE):
        rows += store.read(cypher, {"keys": keys[start : start + _AT_ONCE]}, limit=max(most - len(rows), 0))
    return rows


def _link(row: Row, direction: Direction) -> Link:
    source, target = str(row["source"]), str(row["target"])
    near, far = (source, target) if direction == "up" else (target, source)
    return Link(near, far, str(row["kind"]), source, row)


def _is_followed(row: Row, direction: Direction, centre: str) -> bool:
    """Tell whether the way goes on over this relation; what follows from a document is asked for at every step down."""
    asked = direction == "down" or row["source"] == centre
    levels = text_of(row, "source_level"), text_of(row, "target_level")
    return row["source"] != row["target"] and obliges(str(row["kind"]), *levels, asked=asked)


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The web as a tree: what to show below each document, and where each document shows what is below itself."""

    below: Mapping[str, list[Link]]
    home: Mapping[str, Link]
    cycles: frozenset[tuple[str, str]]


def unfold(found: Web, depth: int, order: Callable[[Link], Any]) -> Unfolded:
    """Return the web as a tree of at most `depth` levels, the steps below each document in `order`.

    A document to which several ways lead is at home at the end of the longest, where its chain is whole.
    """
    import networkx as nx  # 0.3 s, which only this function is worth

    graph = nx.DiGraph()
    graph.add_node(found.centre)
    graph.add_edges_from([(link.near, link.far) for link in sorted(found.links.values(), key=order)])
    cycles = frozenset(_turning_back(graph, found.centre))
    graph.remove_edges_from(cycles)
    longest: dict[str, int] = {}
    home: dict[str, Link] = {}
    for key in nx.topological_sort(graph):
        ways = [found.links[near, key] for near in graph.predecessors(key) if longest.get(near, 0) < depth]
        if ways:
            home[key] = max(
                ways, key=lambda link: (longest.get(link.near, 0), -OBLIGING.index(link.relation), link.near)
            )
        longest[key] = longest.get(home[key].near, 0) + 1 if key in home else 0
    below: dict[str, list[Link]] = {}
    for link in found.links.values():
        below.setdefault(link.near, []).append(link)
    for links in below.values():
        links.sort(key=lambda link: (home.get(link.far) is not link, order(link)))
    return Unfolded(below, home, cycles)


def _turning_back(graph: "nx.DiGraph[str]", centre: str) -> Iterable[tuple[str, str]]:
    """Yield the steps that close a circle: those back to a document that is still being followed."""
    import networkx as nx

    followed: set[str] = set()
    for near, far, way in nx.dfs_labeled_edges(graph, centre):
        if way == "forward":
            followed.add(far)
        elif way == "reverse":
            followed.discard(far)
        elif far in followed:
            yield near, far
