"""The chains of obligation above a document: from the central government down, branch by branch."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..queries.obligation import OBLIGING, obliges
from .model import Branch, ShownRelation

BRANCHES = 200


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


def branches_of(web: Web, document: str, first: Sequence[ShownRelation]) -> tuple[Branch, ...]:
    """Return every chain above `document` that begins with one of the relations `first`, longest first.

    A chain follows the strongest relation that obliges: what a document implements; where it implements nothing, what
    it answers, guides or is based on. A branch all of whose documents lie on another one is a short cut of that one,
    not a branch of its own. At most `BRANCHES` are followed.
    """
    found: list[tuple[ShownRelation, ...]] = []
    _climb(web, (), first, frozenset({document}), found)
    found.sort(key=lambda branch: (-len(branch), [relation.key for relation in branch]))
    whole: list[tuple[ShownRelation, ...]] = []
    for branch in found:
        if not any(_targets(branch) <= _targets(other) for other in whole):
            whole.append(branch)
    return tuple(tuple(relation.key for relation in branch) for branch in whole)


def _climb(
    web: Web,
    below: tuple[ShownRelation, ...],
    steps: Sequence[ShownRelation],
    seen: frozenset[str],
    found: list[tuple[ShownRelation, ...]],
) -> None:
    leading = [step for step in steps if step.target not in seen and leads(step, web.levels, asked=not below)]
    onward = _strongest(leading)
    if not onward and below:
        found.append(below)
    for step in onward:
        if len(found) >= BRANCHES:
            return
        _climb(web, (step, *below), web.up.get(step.target, []), seen | {step.target}, found)


def _strongest(steps: Sequence[ShownRelation]) -> list[ShownRelation]:
    strongest = min((OBLIGING.index(step.kind) for step in steps), default=None)
    return [step for step in steps if OBLIGING.index(step.kind) == strongest]


def _targets(branch: Iterable[ShownRelation]) -> set[str]:
    return {relation.target for relation in branch}
