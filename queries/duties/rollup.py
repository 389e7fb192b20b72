"""Obligations counted: by the unit that must act, or by the central document that causes them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from .heirs import Gone
from .model import Obligation

By = Literal["unit", "source"]


@dataclass(frozen=True, slots=True)
class Count:
    """How many obligations one unit has, or one central document causes.

    Attributes:
        name: of the unit or the document; null where nobody is named, or no chain reaches the centre.
        total: how many.
        overdue: how many of them are overdue, `due` to come, `undated` without a day, `draft` of drafts, `done` done.
        next_due: the next day that is to come, ISO.
        oldest: the oldest day that is overdue, ISO.
        documents: how many documents order them.
        gone: of a unit that is no more until when it was, and who has its duties today.
    """

    name: str | None
    total: int
    overdue: int
    due: int
    undated: int
    draft: int
    done: int
    next_due: str | None
    oldest: str | None
    documents: int
    gone: Gone | None = None


def rolled_up(found: Sequence[Obligation], by: By) -> list[Count]:
    """Return the counts, who has most overdue first; an obligation of several units counts for each of them."""
    groups: dict[str | None, list[Obligation]] = defaultdict(list)
    for each in found:
        for name in _names(each, by):
            groups[name].append(each)
    counts = (_count(name, some) for name, some in groups.items())
    return sorted(counts, key=lambda count: (-count.overdue, -count.total, count.name or "￿"))


def _names(each: Obligation, by: By) -> Iterable[str | None]:
    if by == "source":
        return [each.source.name if each.source else None]
    return dict.fromkeys(unit.name for unit in each.units) or [None]


def _count(name: str | None, some: Sequence[Obligation]) -> Count:
    states = [each.state for each in some]
    return Count(
        name=name,
        total=len(some),
        overdue=states.count("overdue"),
        due=states.count("due"),
        undated=states.count("undated"),
        draft=states.count("draft"),
        done=states.count("done"),
        next_due=min((each.due for each in some if each.state == "due" and each.due), default=None),
        oldest=min((each.due for each in some if each.state == "overdue" and each.due), default=None),
        documents=len({each.document.key for each in some}),
        gone=next((gone for each in some for gone in each.gone if gone.name == name), None),
    )
