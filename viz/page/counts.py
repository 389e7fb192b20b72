"""How much there is of what a view shows: documents that name another one, relations that count, tasks of a unit."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from ..shown.model import REJECTED, ShownRelation, View


def standing(view: View) -> Iterator[ShownRelation]:
    """Yield the relations but for those that a person rejected: what is not so counts nowhere."""
    return (each for each in view.relations if each.kind != REJECTED)


def count_citing(view: View) -> Counter[str]:
    """Return how many documents each one names, by its key, by however many relations."""
    return Counter(source for source, _ in {(each.source, each.target) for each in standing(view)})


def count_cited(view: View) -> Counter[str]:
    """Return in how many documents of the page each one is named, by its key: a relation may be known from others than its source."""
    read = {each.key for each in view.documents if each.status != "cited"}
    named = {
        (end, witness)
        for each in standing(view)
        for witness in {*(() if each.inferred else (each.source,)), *each.tellers} & read
        for end in (each.source, each.target)
        if end != witness
    }
    return Counter(end for end, _ in named)


def count_tasks(view: View) -> Counter[str]:
    """Return how many tasks each unit has, by its key."""
    holders: dict[str, set[str]] = defaultdict(set)
    for unit in view.units:
        for key in (unit.key, *unit.groups):
            holders[key].add(unit.key)
    return Counter(unit for task in view.tasks for unit in set[str]().union(*(holders[key] for key in task.units)))
