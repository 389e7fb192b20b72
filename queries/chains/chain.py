"""How the web around a document unfolds into a tree."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .obligation import OBLIGING
from .web import Link

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The web as a tree: what to show below each document, and where each document shows what is below itself."""

    below: Mapping[str, list[Link]]
    home: Mapping[str, Link]
    cycles: frozenset[tuple[str, str]]


def unfold(centre: str, steps: Iterable[Link], depth: int, order: Callable[[Link], Any]) -> Unfolded:
    """Return the steps of a web as a tree of at most `depth` levels, those below each document in `order`.

    There is one step at most for each pair of documents.

    A document to which several ways lead is at home at the end of the longest, where its chain is whole.
    """
    import networkx as nx  # 0.3 s, which only this function is worth

    links = {(link.near, link.far): link for link in sorted(steps, key=order)}
    graph = nx.DiGraph()
    graph.add_node(centre)
    graph.add_edges_from(links)
    cycles = frozenset(_turning_back(graph, centre))
    graph.remove_edges_from(cycles)
    longest: dict[str, int] = {}
    home: dict[str, Link] = {}
    for key in nx.topological_sort(graph):
        ways = [links[near, key] for near in graph.predecessors(key) if longest.get(near, 0) < depth]
        if ways:
            home[key] = max(
                ways, key=lambda link: (longest.get(link.near, 0), -OBLIGING.index(link.relation), link.near)
            )
        longest[key] = longest.get(home[key].near, 0) + 1 if key in home else 0
    below: dict[str, list[Link]] = {}
    for link in links.values():
        below.setdefault(link.near, []).append(link)
    for some in below.values():
        some.sort(key=lambda link: (home.get(link.far) is not link, order(link)))
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
