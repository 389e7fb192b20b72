"""The relations of a view by both of their ends, and along which of them an obligation comes down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...queries.chains.obligation import obliges
from ..shown.model import ShownRelation


@dataclass(frozen=True, slots=True)
class Web:
    """The relations by their source (`up`: what it cites) and by their target (`down`: what cites it), and levels."""

    up: dict[str, list[ShownRelation]]
    down: dict[str, list[ShownRelation]]
    levels: Mapping[str, str]


def web_of(relations: Iterable[ShownRelation], levels: Mapping[str, str]) -> Web:
    """Index the relations by both ends."""
    web = Web({}, {}, levels)
    for relation in relations:
        web.up.setdefault(relation.source, []).append(relation)
        web.down.setdefault(relation.target, []).append(relation)
    return web


def leads(relation: ShownRelation, levels: Mapping[str, str], *, asked: bool) -> bool:
    """Tell whether an obligation comes down this relation; see `queries.obligation.obliges`."""
    return obliges(relation.kind, levels.get(relation.source), levels.get(relation.target), asked=asked)
