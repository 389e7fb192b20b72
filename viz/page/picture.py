"""The chain of one document as a drawing: what leads to it, what follows from it, and who must act.

The page chooses and draws in `static/picture.js` what is asked there, by the same rules; this is the chain as the page
opens on it, and as it is drawn without a browser.
"""

from collections.abc import Container
from dataclasses import dataclass
from textwrap import wrap

from ..paper.drawn import Fold, chain_of, drawn_of
from ..paper.layout import Box, Point, layered, outline, verb_spots
from ..shown.model import COLUMNS, View

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
    drawn = drawn_of(chain_of(view, centre))
    cards = cards_of(view, drawn.members)
    alone = (cards[key] for key in drawn.members if key not in drawn.box_of)
    boxes = [Box(card.key, COLUMNS.index(card.level), card.height) for card in alone]
    boxes += [Box(fold.key, COLUMNS.index(fold.level), FOLD_HEIGHT) for fold in drawn.folds]
    layout = layered(boxes, list(drawn.links))
    routes = tuple(
        Route(source, kind, target, relation, outline(route), verb_spots(route))
        for ((source, target), (kind, relation)), route in zip(drawn.links.items(), layout.routes, strict=True)
    )
    columns = tuple(Column(COLUMNS[column.rank], column.x) for column in layout.columns)
    return Picture(centre, columns, layout.places, routes, drawn.folds, drawn.shown, drawn.total)


def _card(key: str, level: str, name: str, issuer: str, status: str) -> Card:
    lines = wrap(name, NAME_WIDTH, max_lines=NAME_LINES, placeholder=" …") or [key]
    below = wrap(issuer, LINE_WIDTH, max_lines=3, placeholder=" …")
    facts = {"assigned": 0, "loaded": 1}.get(status, 2)
    return Card(key, level, tuple(lines), tuple(below), 16 + 17 * len(lines) + 15 * (len(below) + facts))
