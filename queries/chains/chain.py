"""How the web around a document unfolds into a tree."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import Cut
from .obligation import OBLIGING
from .web import Link

_Ways = Mapping[tuple[str, str], Link]


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The web as a tree: what to show below each document, and where each document shows what is below itself."""

    below: Mapping[str, list[Link]]
    home: Mapping[str, Link]
    cycles: frozenset[tuple[str, str]]

    def shown(self, key: str, depth: int) -> Iterator[Link]:
        """Yield the steps that stand below document `key`, `depth` levels of them."""
        for link in self.below.get(key, ()):
            yield link
            if not self.cut(link, depth - 1):
                yield from self.shown(link.far, depth - 1)

    def cut(self, link: Link, depth: int) -> Cut | None:
        """Return why nothing is shown below a step that has room for `depth` more levels; null where something may be."""
        if (link.near, link.far) in self.cycles:
            return "cycle"
        if self.home.get(link.far) is not link:
            return "repeated"
        return "depth" if depth == 0 and self.below.get(link.far) else None


def unfold(centre: str, steps: Iterable[Link], depth: int, order: Callable[[Link], Any]) -> Unfolded:
    """Return the steps of a web as a tree of at most `depth` levels, those below each document in `order`.

    There is one step at most for each pair of documents.

    A document to which several ways lead is at home at the end of the longest, where its chain is whole.
    """
    ranks = {link: order(link) for link in steps}
    links = {(link.near, link.far): link for link in sorted(ranks, key=ranks.__getitem__)}
    below: dict[str, list[Link]] = {}
    for link in links.values():
        below.setdefault(link.near, []).append(link)
    cycles = frozenset(_turning_back(below, centre))
    home = _homes({ends: link for ends, link in links.items() if ends not in cycles}, depth)
    for some in below.values():
        some.sort(key=lambda link: (home.get(link.far) is not link, ranks[link]))
    return Unfolded(below, home, cycles)


def _turning_back(below: Mapping[str, list[Link]], centre: str) -> Iterator[tuple[str, str]]:
    """Yield the steps that close a circle: those back to a document that is still being followed."""
    seen, followed = {centre}, {centre}
    path = [(centre, iter(below.get(centre, ())))]
    while path:
        key, onward = path[-1]
        link = next(onward, None)
        if link is None:
            followed.discard(key)
            path.pop()
        elif link.far in followed:
            yield key, link.far
        elif link.far not in seen:
            seen.add(link.far)
            followed.add(link.far)
            path.append((link.far, iter(below.get(link.far, ()))))


def _homes(ways: _Ways, depth: int) -> dict[str, Link]:
    """Return the last step of the longest way to each document, the strongest of several; no steps close a circle."""
    longest: dict[str, int] = {}
    home: dict[str, Link] = {}

    def strength(link: Link) -> tuple[int, int, str]:
        return longest[link.near], -OBLIGING.index(link.relation), link.near

    for key, leading in _after_those_before(ways):
        near_enough = [link for link in leading if longest[link.near] < depth]
        if near_enough:
            home[key] = max(near_enough, key=strength)
        longest[key] = longest[home[key].near] + 1 if key in home else 0
    return home


def _after_those_before(ways: _Ways) -> Iterator[tuple[str, list[Link]]]:
    """Yield each document with the steps that lead to it, after all documents from which these come."""
    leading: dict[str, list[Link]] = {}
    onward: dict[str, list[str]] = {}
    for (near, far), link in ways.items():
        leading.setdefault(near, [])
        leading.setdefault(far, []).append(link)
        onward.setdefault(near, []).append(far)
    left = {key: len(some) for key, some in leading.items()}
    ready = deque(key for key, count in left.items() if not count)
    while ready:
        key = ready.popleft()
        yield key, leading[key]
        for far in onward.get(key, ()):
            left[far] -= 1
            if not left[far]:
                ready.append(far)
