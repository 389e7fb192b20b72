"""The chains above many documents at once: each up to the central document that causes what it orders.

A chain follows the strongest relation that obliges, as the page does: what a document implements; where it implements
nothing, what it answers, guides or is based on. Of several chains that counts which reaches the centre by the most steps; of
several grounds (căn cứ) the one of the same matter by its title, or else the last one, as they go from the law to what occasions
the document; of others the one that is named first. Within the centre only what is implemented leads on.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ...graph.identity.key import DocumentKey, is_key
from ...graph.model import Row
from ...graph.stores.store import Store
from ..chains.evidence import evidence_of
from ..chains.obligation import OBLIGING, RANKS, obliges
from ..chains.web import Link
from ..overlap import shared_of_both
from ..paging import of_documents
from ..rows import text_of

_SAME_MATTER = 0.15
"""So much of two titles together stands in both where they are of one matter."""

DEPTH = 12
"""No chain of offices is longer; circles end here."""


@dataclass(frozen=True, slots=True)
class Uplinks:
    """What lies above documents.

    Attributes:
        steps: the links that lead up from each.
        central: those that are documents of the centre.
        titles: the title of each document, as far as it has one.
        evidence: the places where each link is said, as the graph keeps them.
    """

    steps: dict[str, list[Link]] = field(default_factory=dict)
    central: set[str] = field(default_factory=set)
    titles: dict[str, str] = field(default_factory=dict)
    evidence: dict[Link, str | None] = field(default_factory=dict)

    def places(self, link: Link) -> list[dict[str, Any]]:
        """Return where a link is said, best first."""
        return evidence_of({"source": link.source, "evidence": self.evidence.get(link)})


class Ascent(NamedTuple):
    """The way up from a document, the lowest link first; `central`: it, or one above it, is of the centre."""

    central: bool = False
    links: tuple[Link, ...] = ()


def uplinks(store: Store, keys: Iterable[str], within: Collection[str] | None = None) -> Uplinks:
    """Return all that lies above the documents with these keys, asked for level by level, each document once.

    Args:
        store: where to look.
        keys: of the documents.
        within: look only at links to these; then also at those that oblige a central document which was asked about.
    """
    found = Uplinks()
    front = set(keys)
    while front:
        found.steps.update((key, []) for key in front)
        for row in of_documents(store, "uplinks", front):
            _enter(found, row, within)
        front = {link.far for key in front for link in found.steps[key]} - found.steps.keys()
    return found


def is_central(level: str | None, key: str) -> bool:
    """Tell whether a document of this level is one of the centre: of the State, or of the Party's central bodies.

    >>> is_central("party", "tỉnh ủy bắc ninh|kế hoạch|14|kh-tu|2025")
    False
    """
    if level == "party":
        return is_key(key) and DocumentKey.parse(key).of_party_centre
    return RANKS.get(level or "") == RANKS["central"]


def onward(links: Iterable[Link]) -> list[Link]:
    """Return those of the links above one document that a chain follows: of the strongest relation there is."""
    every = list(links)
    strongest = min((OBLIGING.index(link.relation) for link in every), default=0)
    return [link for link in every if OBLIGING.index(link.relation) == strongest]


def climbs(above: Uplinks) -> dict[str, Ascent]:
    """Return the way up from every document that is known."""
    best = {key: Ascent(key in above.central) for key in above.steps}
    followed = {key: onward(links) for key, links in above.steps.items() if links}
    waiting = set(followed)
    for _ in range(DEPTH):
        ways = {key: climb(above, key, followed[key], best) for key in waiting}
        better = {key: way for key, way in ways.items() if way != best[key]}
        best |= better
        waiting = {key for key, links in followed.items() if any(link.far in better for link in links)}
    return best


def climb(above: Uplinks, key: str, links: Iterable[Link], climbed: Mapping[str, Ascent]) -> Ascent:
    """Return the best way up from a document that begins with one of these links."""
    ways = [way for link in links if (way := _over(link, climbed))]
    best = (
        max(ways, key=lambda way: _worth(way, above), default=Ascent()) if len(ways) > 1 else next(iter(ways), Ascent())
    )
    return best._replace(central=best.central or key in above.central)


def _enter(found: Uplinks, row: Row, within: Collection[str] | None) -> None:
    near, kind, far = str(row["near"]), str(row["kind"]), str(row["far"])
    levels = text_of(row, "near_level"), text_of(row, "far_level")
    found.central.update(key for key, level in zip((near, far), levels, strict=True) if is_central(level, key))
    found.titles.update({near: text_of(row, "near_title") or "", far: text_of(row, "far_title") or ""})
    leads_on = kind == "IMPLEMENTS" or near not in found.central if within is None else far in within
    if leads_on and obliges(kind, *levels, asked=within is not None) and far != near:
        link = Link(near, far, kind, near)
        found.steps[near].append(link)
        found.evidence[link] = text_of(row, "evidence")


def _over(link: Link, climbed: Mapping[str, Ascent]) -> Ascent | None:
    """Return the way up over a link; null where it would lead back to where it begins, or never end."""
    above = climbed.get(link.far, Ascent())
    if len(above.links) >= DEPTH or any(step.far == link.near for step in above.links):
        return None
    return Ascent(above.central, (link, *above.links))


def _worth(way: Ascent, above: Uplinks) -> tuple[bool, int, float, int, str]:
    """Return by what ways are compared; see the module."""
    first = way.links[0]
    position = _position(first, above)
    if first.relation != "BASED_ON":
        return way.central, len(way.links), 0.0, -position, first.far
    alike = shared_of_both(above.titles.get(first.near, ""), above.titles.get(first.far, ""))
    return way.central, 0, alike if alike >= _SAME_MATTER else 0.0, position, first.far


def _position(link: Link, above: Uplinks) -> int:
    """Return where a document first says a link."""
    return min((place["start"] for place in above.places(link) if place["witness"] == link.source), default=0)
