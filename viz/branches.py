"""The chains of obligation above a document: from the central government down, branch by branch."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .model import Branch, Relation

OBLIGING = ("IMPLEMENTS", "BASED_ON", "GUIDES")
TOP = ("central", "party")
BRANCHES = 200


@dataclass(frozen=True, slots=True)
class Web:
    """The relations by their source (`up`: what it cites) and by their target (`down`: what cites it), and levels."""

    up: dict[str, list[Relation]]
    down: dict[str, list[Relation]]
    levels: Mapping[str, str]


def web_of(relations: Iterable[Relation], levels: Mapping[str, str]) -> Web:
    """Index the relations by both ends."""
    web = Web({}, {}, levels)
    for relation in relations:
        web.up.setdefault(relation.source, []).append(relation)
        web.down.setdefault(relation.target, []).append(relation)
    return web


def branches_of(web: Web, document: str, first: Sequence[Relation]) -> tuple[Branch, ...]:
    """Return every chain above `document` that begins with one of the relations `first`, longest first.

    A chain follows what a document implements; where it implements nothing, what it is based on or guides. At the top
    (centre, party) only IMPLEMENTS leads further: there a legal basis is no longer an order. A branch all of whose
    documents lie on another one is a short cut of that one, not a branch of its own. At most `BRANCHES` are followed.
    """
    found: list[tuple[Relation, ...]] = []
    _climb(web, (), _obliging(first, web.levels.get(document)), frozenset({document}), found)
    found.sort(key=lambda branch: (-len(branch), [relation.key for relation in branch]))
    whole: list[tuple[Relation, ...]] = []
    for branch in found:
        if not any(_targets(branch) <= _targets(other) for other in whole):
            whole.append(branch)
    return tuple(tuple(relation.key for relation in branch) for branch in whole)


def _climb(
    web: Web,
    below: tuple[Relation, ...],
    steps: Sequence[Relation],
    seen: frozenset[str],
    found: list[tuple[Relation, ...]],
) -> None:
    onward = [step for step in steps if step.target not in seen]
    if not onward and below:
        found.append(below)
    for step in onward:
        if len(found) >= BRANCHES:
            return
        above = _obliging(web.up.get(step.target, []), web.levels.get(step.target))
        _climb(web, (step, *below), above, seen | {step.target}, found)


def _obliging(relations: Sequence[Relation], level: str | None) -> list[Relation]:
    for kind in OBLIGING[:1] if level in TOP else OBLIGING:
        if steps := [relation for relation in relations if relation.kind == kind]:
            return steps
    return []


def _targets(branch: Iterable[Relation]) -> set[str]:
    return {relation.target for relation in branch}
