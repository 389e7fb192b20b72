"""What of the chain of one document is drawn: its members, what folds into one box, and the lines between the boxes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from ..shown.changing import changing
from ..shown.model import DRAWN_AS_CHANGES, KINDS, REJECTED, ShownRelation, View
from .web import Web, leads, web_of

GROUP = 12
"""More boxes of one level fold."""

LAST = 1_000_000
"""The distance of a neighbour from which nothing is followed."""


@dataclass(frozen=True, slots=True)
class Fold:
    """One box in the place of many documents (or units) of one level."""

    key: str
    level: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn of a chain, and nothing of where.

    Attributes:
        centre: the document that it is the chain of.
        members: the documents and units, with their distances from it.
        folds: the boxes that stand for many.
        box_of: the fold in which a member is.
        links: for each pair of boxes the kind of the line, and the relation where it is a single one.
        shown: how many documents have a box of their own.
        total: how many there are.
    """

    centre: str
    members: dict[str, int]
    folds: tuple[Fold, ...]
    box_of: dict[str, str]
    links: dict[tuple[str, str], tuple[str, str | None]]
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class Chain:
    """What leads to a document and what follows from it, before anything folds.

    Attributes:
        centre: the document.
        web: all relations of the view, and who must act.
        above: what leads to it, with the distances.
        below: what follows from it, with the distances.
        members: all of these, and who must act.
        levels: of each member, in the order of the view.
        ghosts: the members that nobody has loaded.
    """

    centre: str
    web: Web
    above: dict[str, int]
    below: dict[str, int]
    members: dict[str, int]
    levels: dict[str, str]
    ghosts: frozenset[str]


def chain_of(view: View, centre: str) -> Chain:
    """Return the chain of the document `centre` (a key).

    Orders and their legal bases lead on from document to document; every other relation only to the centre's
    neighbours. Units are named for the centre and for what follows from it.

    Raises:
        KeyError: the view holds no such document.
    """
    web = web_of((*view.relations, *_assignments(view)), {document.key: document.level for document in view.documents})
    above, below = _reach(centre, web, up=True), _reach(centre, web, up=False)
    following = [step for key, distance in below.items() if distance < LAST for step in web.up.get(key, [])]
    units: dict[str, int] = {}
    for step in following:
        if step.kind == "ASSIGNS":
            units.setdefault(step.target, below[step.source] + 1)
    nearest = {key: min(side[key] for side in (above, below) if key in side) for key in (*above, *below)}
    members = {**nearest, **units}
    levels = {key: level for key, level in web.levels.items() if key in members}
    levels |= {unit.key: "assigned" for unit in view.units if unit.key in members}
    ghosts = frozenset(each.key for each in view.documents if each.status == "cited" and each.key in members)
    return Chain(centre, web, above, below, members, levels, ghosts)


def drawn_of(chain: Chain, *, documents: int = GROUP, units: int = GROUP, between_folds: bool = False) -> Drawn:
    """Return what is drawn of a chain, where more than so many documents or units of a level fold.

    `between_folds`: also the lines from one folded box to another, as on paper, where no fold opens.
    """
    folds = _folds(chain, documents, units)
    box_of = {member: fold.key for fold in folds for member in fold.members}
    lines = _lines(chain, frozenset() if between_folds else box_of.keys())
    links = _strongest(lines, box_of)
    counted = [key for key in chain.members if key in chain.web.levels]
    shown = sum(1 for key in counted if key not in box_of)
    return Drawn(chain.centre, chain.members, folds, box_of, links, shown, len(counted))


def _assignments(view: View) -> list[ShownRelation]:
    """Return one relation for each document and unit that it gives a task."""
    pairs = sorted({(task.document, unit) for task in view.tasks for unit in task.units})
    return [
        ShownRelation(f"{document} ASSIGNS {unit}", document, "ASSIGNS", unit, False, None, False, (), 0)
        for document, unit in pairs
    ]


def _reach(centre: str, web: Web, *, up: bool) -> dict[str, int]:
    """Walk orders and bases from the centre; then add its other neighbours, from which nothing is followed."""
    relations = web.up if up else web.down
    distances, front = {centre: 0}, [centre]
    for key in front:
        for relation in relations.get(key, []):
            end = relation.target if up else relation.source
            if end not in distances and leads(relation, web.levels, asked=not up or key == centre):
                distances[end] = distances[key] + 1
                front.append(end)
    for relation in relations.get(centre, []):
        if relation.kind not in ("ASSIGNS", REJECTED):
            distances.setdefault(relation.target if up else relation.source, LAST)
    return distances


def _lines(chain: Chain, folded: Set[str]) -> list[ShownRelation]:
    """Return the relations to draw: those walked, and among all members those that change or end a document; none between two of the `folded`."""

    def walked(step: ShownRelation) -> bool:
        if chain.centre in (step.source, step.target) or step.kind in (*DRAWN_AS_CHANGES, "ASSIGNS"):
            return True
        return leads(step, chain.web.levels, asked=False) and any(
            {step.source, step.target} <= side.keys() for side in (chain.above, chain.below)
        )

    inner = [step for key in chain.members for step in chain.web.up.get(key, []) if step.target in chain.members]
    return [step for step in inner if walked(step) and not {step.source, step.target} <= folded]


def _folds(chain: Chain, documents: int, units: int) -> tuple[Fold, ...]:
    """Fold the least of each level that has more than so many members into one box, never the centre; what follows from it apart from what leads to it.

    What ends or changes the centre stands by itself, then the nearest; of those the documents that were read, then the newest.
    """
    order = {key: place for place, key in enumerate(chain.levels)}
    kept = (chain.centre, *changing(chain.web.down.get(chain.centre, [])))
    worth = {key: (key not in kept, chain.members[key], key in chain.ghosts, -order[key]) for key in chain.members}
    groups: dict[str, list[str]] = {}
    for key in sorted(chain.members, key=worth.__getitem__):
        groups.setdefault(_group(chain, key), []).append(key)
    least = Counter(_group(chain, key) for key in kept)
    alone = {group: max((units if group == "assigned" else documents) - 1, least[group]) for group in groups}
    return tuple(
        Fold(f"fold {group}", chain.levels[keys[0]], tuple(keys[alone[group] :]))
        for group, keys in groups.items()
        if len(keys) > alone[group] + 1
    )


def _group(chain: Chain, key: str) -> str:
    """Return with which others a member may share a box: those of its level that lead to the centre, or that follow from it."""
    return f"{chain.levels[key]} below" if key in chain.below and key not in chain.above else chain.levels[key]


def _strongest(
    relations: Iterable[ShownRelation], box_of: Mapping[str, str]
) -> dict[tuple[str, str], tuple[str, str | None]]:
    """Return for each pair of boxes the kind to draw, and the relation where it is a single one."""
    drawn = [each for each in relations if each.kind != REJECTED]
    links: dict[tuple[str, str], tuple[str, str | None]] = {}
    for each in sorted(drawn, key=lambda each: KINDS.index(each.kind)):
        source, target = box_of.get(each.source, each.source), box_of.get(each.target, each.target)
        if source != target:
            single = (source, target) == (each.source, each.target)
            links.setdefault((source, target), (each.kind, each.key if single else None))
    return dict(sorted(links.items(), key=lambda link: (KINDS.index(link[1][0]), link[0])))
