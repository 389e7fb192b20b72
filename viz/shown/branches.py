"""The chains above each task, branch by branch, as the page shows them: relations from a top down to the assigning document.

A chain follows the strongest relation that obliges: what a document implements; where it implements nothing, what it answers,
guides or is based on. A branch all of whose documents lie on another one is a short cut of that one, no branch of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...queries.chains.obligation import OBLIGING, obliges
from .model import ShownRelation, View

MOST = 200
"""So many branches of one task are looked for."""

Branch = tuple[ShownRelation, ...]


class Branches(NamedTuple):
    """The branches above a task, the longest first; `more`: there may be others than those that were looked for."""

    every: tuple[Branch, ...] = ()
    more: bool = False


def branches_of(view: View) -> dict[str, Branches]:
    """Return the branches above each task of a view, by its key."""
    above: dict[str, list[ShownRelation]] = defaultdict(list)
    for each in view.relations:
        above[each.source].append(each)
    levels = {each.key: each.level for each in view.documents}
    known: dict[tuple[str, tuple[str, ...]], Branches] = {}
    for task in view.tasks:
        if (task.document, task.aside) not in known:
            steps = [each for each in above.get(task.document, ()) if each.key not in task.aside]
            found = _climbed(task.document, steps, above, levels)
            known[task.document, task.aside] = Branches(tuple(_without_short_cuts(found)), len(found) == MOST)
    return {task.key: known[task.document, task.aside] for task in view.tasks}


def _climbed(
    document: str,
    steps: Sequence[ShownRelation],
    above: Mapping[str, Sequence[ShownRelation]],
    levels: Mapping[str, str],
) -> list[Branch]:
    """Return the branches above a document that begin with one of these steps."""
    found: list[Branch] = []

    def climb(below: Branch, steps: Iterable[ShownRelation], seen: frozenset[str]) -> None:
        leading = [step for step in steps if step.target not in seen and _obliges(step, levels, asked=not below)]
        strongest = min((OBLIGING.index(step.kind) for step in leading), default=0)
        if below and not leading:
            found.append(below)
        for step in leading:
            if step.kind == OBLIGING[strongest] and len(found) < MOST:
                climb((step, *below), above.get(step.target, ()), seen | {step.target})

    climb((), steps, frozenset((document,)))
    return found


def _obliges(step: ShownRelation, levels: Mapping[str, str], *, asked: bool) -> bool:
    return obliges(step.kind, levels[step.source], levels[step.target], asked=asked)


def _without_short_cuts(found: Iterable[Branch]) -> Iterator[Branch]:
    longest = sorted(found, key=lambda branch: (-len(branch), [step.key for step in branch]))
    on = [{step.target for step in branch} for branch in longest]
    return (branch for index, branch in enumerate(longest) if not any(on[index] <= other for other in on[:index]))
