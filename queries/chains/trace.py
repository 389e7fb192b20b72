"""Why must we act, and who must act: the chain from the central government to the unit, with what proves each step."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...collecting import collecting_seldom
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..documents import DocumentCard, cards_of
from ..model import Maybe, Step, Trace
from ..naming.lookup import lookup
from ..paging import located
from .about import About, Said, about, said, said_by
from .chain import Unfolded, unfold
from .maybe import leading_down, leading_up
from .obligation import OBLIGING, RANKS, obliges
from .web import Link, Walk, Web, links_of, web

MOST_STEPS = 5000
"""A chain shows so many steps at most."""


def _obliges(kind: str, source_level: str | None, target_level: str | None, centre: bool) -> bool:
    return obliges(kind, source_level, target_level, asked=centre)


def _follows(kind: str, source_level: str | None, target_level: str | None, _: bool) -> bool:
    """Tell whether a step down is taken; what follows from a document is asked for at every one of them."""
    return obliges(kind, source_level, target_level, asked=True)


UP = Walk("step_up", "up", OBLIGING, _obliges)
DOWN = Walk("step_down", "down", OBLIGING, _follows)


@collecting_seldom()
def trace(
    store: Store,
    number: str,
    *,
    up: bool = True,
    down: bool = True,
    depth: int = 8,
    cites: bool = False,
    limit: int = MOST_STEPS,
) -> Trace:
    """Return the chain through the document that `number` names.

    Upward stands what it carries out, answers, guides or rests on; downward what carries it out or rests on it.
    A reference that may mean several documents (MAY_BE) is never followed; what it may mean stands in `maybe_up`, `maybe_down` and `maybe`.

    Args:
        store: where to look.
        number: forgiving; see `lookup`.
        up: whether to say why.
        down: whether to say who must act.
        depth: how many steps to go.
        cites: whether to list what the document merely names, and what merely names it.
        limit: how many steps to show at most in each direction, the nearest and strongest.

    Raises:
        NotFoundError: no document is called so, or several are.
    """
    centre = lookup(store, number)
    walks = {walk.direction: walk for walk, wanted in ((UP, up), (DOWN, down)) if wanted}
    # One step more than is shown tells where there is more.
    webs = {way: web(store, centre.key, walk, depth + 1, limit) for way, walk in walks.items()}
    links = {way: _links(found, walks[way], limit) for way, found in webs.items()}
    named = _named_rows(store, centre.key) if cites else []
    apart = {centre.key, *(str(row[end]) for row in named for end in ("source", "target"))}
    nodes = {key: node for found in webs.values() for key, node in found.nodes.items()}
    known = cards_of(store, located(store, apart | {link.far for some in links.values() for link in some}, nodes))
    trees = {way: unfold(centre.key, some, depth, lambda link: _order(link, known)) for way, some in links.items()}
    shown = [link for tree in trees.values() for link in tree.shown(centre.key, depth)]
    told = about(store, located(store, apart | {link.far for link in shown}, nodes), known)
    words = said(store, shown, nodes)
    maybe = {way: _maybe(store, centre.key, way, tree, nodes, cites=cites) for way, tree in trees.items()}
    steps = {way: _Branch(tree, told, words, maybe[way]).steps(centre.key, depth) for way, tree in trees.items()}
    return Trace(
        document=centre,
        changes=told.changes.get(centre.key, ()),
        duties=told.duties.get(centre.key, ()),
        up=steps.get("up"),
        down=steps.get("down"),
        cites=tuple(_named(row, "target", told) for row in named if row["source"] == centre.key),
        cited_by=tuple(_named(row, "source", told) for row in named if row["target"] == centre.key),
        complete=all(found.complete and len(links[way]) <= limit for way, found in webs.items()),
        maybe_up=maybe.get("up", {}).get(centre.key, ()),
        maybe_down=maybe.get("down", {}).get(centre.key, ()),
    )


def _links(found: Web, walk: Walk, limit: int) -> list[Link]:
    """Return the strongest step between each two documents, the nearest first, and no more than are shown, or one more."""
    links: dict[tuple[str, str], Link] = {}
    for row in found.rows:
        for link in links_of(row, walk):
            links.setdefault((link.near, link.far), link)
            if len(links) > limit:
                return list(links.values())
    return list(links.values())


def _maybe(
    store: Store, centre: str, way: str, tree: Unfolded, nodes: Mapping[str, int], *, cites: bool
) -> dict[str, tuple[Maybe, ...]]:
    """Return what may lead on from each document of a tree; `cites`: at its root also what is perhaps merely named."""
    sure = {key: {link.far for link in links} for key, links in tree.below.items()}
    shown = {key: sure.get(key, set[str]()) for key in (centre, *tree.home)}
    leading = leading_up if way == "up" else leading_down
    return leading(store, shown, nodes, centre, cites=cites)


def _order(link: Link, known: Mapping[str, DocumentCard]) -> tuple[int, int, str, str]:
    """Return by what steps from one document are sorted: relation, the nearest rank first, date, key."""
    card = known[link.far]
    rank = RANKS.get(card.level or "", len(RANKS))
    return OBLIGING.index(link.relation), -rank if link.far != link.source else rank, card.date or "", card.key


def _named_rows(store: Store, key: str) -> list[Row]:
    rows = store.read(catalogue()["cited_by"].cypher, {"key": key})
    return sorted(rows, key=lambda row: (str(row["source"]), str(row["target"]), str(row["kind"])))


@dataclass(frozen=True, slots=True)
class _Branch:
    """One direction of a trace as steps."""

    tree: Unfolded
    known: About
    words: Mapping[tuple[str, str, str], Said]
    maybe: Mapping[str, tuple[Maybe, ...]]

    def steps(self, key: str, depth: int) -> tuple[Step, ...]:
        """Return what stands below document `key`, `depth` levels of it."""
        return tuple(self._step(link, depth - 1) for link in self.tree.below.get(key, ()))

    def _step(self, link: Link, depth: int) -> Step:
        cut = self.tree.cut(link, depth)
        words = self.words[link.source, link.relation, link.target]
        return Step(
            relation=link.relation,
            document=self.known.cards[link.far],
            proof=words.proof,
            partial=words.partial,
            effective=words.effective,
            inferred=words.inferred,
            changes=self.known.changes.get(link.far, ()),
            duties=() if cut in ("cycle", "repeated") else self.known.duties.get(link.far, ()),
            steps=() if cut else self.steps(link.far, depth),
            cut=cut,
            maybe=() if cut in ("cycle", "repeated") else self.maybe.get(link.far, ()),
        )


def _named(row: Row, end: str, known: About) -> Step:
    """Return a relation that obliges nobody as a step without anything below it."""
    words = said_by(row)
    return Step(
        relation=str(row["kind"]),
        document=known.cards[str(row[end])],
        proof=words.proof,
        partial=words.partial,
        effective=words.effective,
        inferred=words.inferred,
        changes=known.changes.get(str(row[end]), ()),
        duties=(),
        steps=(),
        cut=None,
    )
