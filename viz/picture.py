"""The chain of one document as a drawing: what leads to it, what follows from it, and who must act.

The page chooses and draws in `static/picture.js` what is asked there, by the same rules; this is the chain as the page
opens on it, and as it is drawn without a browser.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from textwrap import wrap

from .layout import Box, Point, layered, outline, verb_spots
from .model import CHANGES, COLUMNS, KINDS, UNCERTAIN, ShownRelation, View
from .web import Web, leads, web_of

GROUP = 12
LAST = 1_000_000
FOLD_HEIGHT = 50
NAME_WIDTH = 17
LINE_WIDTH = 21
NAME_LINES = 4


@dataclass(frozen=True, slots=True)
class Card:
    """The text of a box, broken into lines that fit it; `height` in pixels at scale 1."""

    key: str
    level: str
    name: tuple[str, ...]
    issuer: tuple[str, ...]
    height: int


@dataclass(frozen=True, slots=True)
class Fold:
    """One box in the place of many documents (or units) of one level."""

    key: str
    level: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A drawn relation: from box to box along the SVG path `outline`, with its verb on one of `spots`.

    `relation` is null where a fold joins several.
    """

    source: str
    kind: str
    target: str
    relation: str | None
    outline: str
    spots: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of boxes of one level; `x` is its middle."""

    level: str
    x: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The drawing of one chain; `total` counts its documents, the folded ones too."""

    centre: str
    columns: tuple[Column, ...]
    places: dict[str, tuple[int, int]]
    routes: tuple[Route, ...]
    folds: tuple[Fold, ...]
    shown: int
    total: int


def cards_of(view: View, keys: Container[str]) -> dict[str, Card]:
    """Return the cards of these documents and units, in the order of the view."""
    documents = (
        _card(each.key, each.level, each.name, each.issuer or "", each.status)
        for each in view.documents
        if each.key in keys
    )
    units = (
        _card(each.key, "assigned", each.name, each.parent if each.inside else "", "assigned")
        for each in view.units
        if each.key in keys
    )
    return {card.key: card for card in (*documents, *units)}


def picture_of(view: View, centre: str) -> Picture:
    """Return the picture of the chain of the document `centre` (a key), upward and downward.

    Raises:
        KeyError: the view holds no such document.
    """
    web = web_of((*view.relations, *_assignments(view)), {document.key: document.level for document in view.documents})
    chain = _chain(centre, web)
    cards = cards_of(view, chain.members)
    ghosts = {document.key for document in view.documents if document.status == "cited"}
    return _picture(chain, _folds(chain.members, cards, ghosts), web, cards)


def _card(key: str, level: str, name: str, issuer: str, status: str) -> Card:
    lines = wrap(name, NAME_WIDTH, max_lines=NAME_LINES, placeholder=" …") or [key]
    below = wrap(issuer, LINE_WIDTH, max_lines=3, placeholder=" …")
    facts = {"assigned": 0, "loaded": 1}.get(status, 2)
    return Card(key, level, tuple(lines), tuple(below), 16 + 17 * len(lines) + 15 * (len(below) + facts))


def _assignments(view: View) -> list[ShownRelation]:
    """Return one relation for each document and unit that it gives a task."""
    pairs = sorted({(task.document, unit) for task in view.tasks for unit in task.units})
    return [
        ShownRelation(f"{document} ASSIGNS {unit}", document, "ASSIGNS", unit, False, None, False, (), 0)
        for document, unit in pairs
    ]


def _picture(chain: "_Chain", folds: list[Fold], web: Web, cards: Mapping[str, Card]) -> Picture:
    box_of = {member: fold.key for fold in folds for member in fold.members}
    links = _strongest(_drawn(chain, web, box_of), box_of)
    boxes = [Box(key, COLUMNS.index(cards[key].level), cards[key].height) for key in chain.members if key not in box_of]
    boxes += [Box(fold.key, COLUMNS.index(fold.level), FOLD_HEIGHT) for fold in folds]
    layout = layered(boxes, list(links))
    routes = tuple(
        Route(source, kind, target, relation, outline(route), verb_spots(route))
        for ((source, target), (kind, relation)), route in zip(links.items(), layout.routes, strict=True)
    )
    documents = [key for key in chain.members if cards[key].level != "assigned"]
    shown = sum(1 for key in documents if key not in box_of)
    columns = tuple(Column(COLUMNS[column.rank], column.x) for column in layout.columns)
    return Picture(chain.centre, columns, layout.places, routes, tuple(folds), shown, len(documents))


@dataclass(frozen=True, slots=True)
class _Chain:
    """The members of a chain, by key, with their distance from the centre: above it, below it, and all."""

    centre: str
    above: dict[str, int]
    below: dict[str, int]
    members: dict[str, int]


def _chain(centre: str, web: Web) -> _Chain:
    """Return what leads to the centre and what follows from it.

    Orders and their legal bases lead on from document to document; every other relation only to the centre's
    neighbours. Units are named for the centre and for what follows from it.
    """
    above, below = _reach(centre, web, up=True), _reach(centre, web, up=False)
    following = [step for key, distance in below.items() if distance < LAST for step in web.up.get(key, [])]
    units = {step.target: below[step.source] + 1 for step in following if step.kind == "ASSIGNS"}
    nearest = {key: min(side[key] for side in (above, below) if key in side) for key in (*above, *below)}
    return _Chain(centre, above, below, {**nearest, **units})


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
        if relation.kind not in ("ASSIGNS", *UNCERTAIN):
            distances.setdefault(relation.target if up else relation.source, LAST)
    return distances


def _drawn(chain: _Chain, web: Web, box_of: Mapping[str, str]) -> list[ShownRelation]:
    """Return the relations to draw: those walked, and among all members those that change or end a document.

    Nothing is drawn from one folded box to another.
    """

    def walked(step: ShownRelation) -> bool:
        if chain.centre in (step.source, step.target) or step.kind in (*CHANGES, "ASSIGNS"):
            return True
        return leads(step, web.levels, asked=False) and any(
            {step.source, step.target} <= side.keys() for side in (chain.above, chain.below)
        )

    inner = [step for key in chain.members for step in web.up.get(key, []) if step.target in chain.members]
    return [step for step in inner if walked(step) and not {step.source, step.target} <= box_of.keys()]


def _folds(members: Mapping[str, int], cards: Mapping[str, Card], ghosts: set[str]) -> list[Fold]:
    """Fold the least of each level that has more than `GROUP` members into one box.

    The nearest stand by themselves; of those the documents that were read, then the newest.
    """
    order = {key: place for place, key in enumerate(cards)}
    levels: dict[str, list[str]] = {}
    for key in sorted(members, key=lambda key: (members[key], key in ghosts, -order[key])):
        levels.setdefault(cards[key].level, []).append(key)
    return [
        Fold(f"fold {level}", level, tuple(keys[GROUP - 1 :])) for level, keys in levels.items() if len(keys) > GROUP
    ]


def _strongest(
    relations: Iterable[ShownRelation], box_of: Mapping[str, str]
) -> dict[tuple[str, str], tuple[str, str | None]]:
    """Return for each pair of boxes the kind to draw, and the relation where it is a single one."""
    drawn = [each for each in relations if each.kind not in UNCERTAIN]
    links: dict[tuple[str, str], tuple[str, str | None]] = {}
    for each in sorted(drawn, key=lambda each: (KINDS.index(each.kind), each.key)):
        source, target = box_of.get(each.source, each.source), box_of.get(each.target, each.target)
        if source != target:
            single = (source, target) == (each.source, each.target)
            links.setdefault((source, target), (each.kind, each.key if single else None))
    return links
