"""The web around a document: what lies how many steps away, over which relations; keys only, nothing of the contents."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Literal, NamedTuple

from ...graph.model import Row
from ...graph.stores.store import Store
from ..rows import text_of
from .obligation import RANKS
from .steps import Steps

Direction = Literal["up", "down"]

MOST_RELATIONS = 40_000
"""A search through all that hangs together with a document begins no further step above so many relations."""


class Link(NamedTuple):
    """One relation as a step of the way: from `near`, nearer to the centre, on to `far`; `source` is one of them."""

    near: str
    far: str
    relation: str
    source: str

    @property
    def target(self) -> str:
        """The other one."""
        return self.near if self.source == self.far else self.far


@dataclass(frozen=True, slots=True)
class Walk:
    """How a web is spun.

    Attributes:
        question: the canned question that takes one step.
        direction: "up" from source to target, "down" from target to source.
        kinds: the relations, strongest first; of several between two documents the strongest counts.
        follows: whether a relation (kind, level of the source, level of the target) is a step; `centre` where it
            begins at the document asked about.
        last: the relations beyond which the way does not go.
    """

    question: str
    direction: Direction
    kinds: tuple[str, ...]
    follows: Callable[[str, str | None, str | None, bool], bool]
    last: frozenset[str] = frozenset()


@dataclass(slots=True)
class Web:
    """What a walk found.

    Attributes:
        centre: where it began.
        rows: the steps, nearest and strongest first; each row holds those of one relation from one document to others
            of one level, issuer and province (and whatever else the question tells apart). Neither the rows nor what they hold is for changing.
        distances: how many steps away each document is.
        nodes: the number that the store gives to each; it holds for the next questions.
        first: the row that leads to each document by the shortest way.
        frontier: the documents that were reached last, beyond which nobody looked.
        complete: whether it was not cut short for having too many relations.
    """

    centre: str
    rows: list[Row] = field(default_factory=list)
    distances: dict[str, int] = field(default_factory=dict)
    nodes: Mapping[str, int] = field(default_factory=dict)
    first: dict[str, Row] = field(default_factory=dict)
    frontier: list[str] = field(default_factory=list)
    complete: bool = True


def web(store: Store, centre: str, walk: Walk, depth: int | None, most: int) -> Web:
    """Return the web around `centre`, breadth first, at most `depth` steps wide, or as wide as it goes.

    Each step is taken whole; no further one is begun once more than `most` relations were found.
    """
    steps = Steps(store)
    found = Web(centre, distances={centre: 0}, nodes=steps.nodes)
    frontier, aside = [centre], list[tuple[Row, int]]()
    for distance in count(1) if depth is None else range(1, depth + 1):
        if sum(len(fars(row)) for row in found.rows) > most:
            found.complete = False
            break
        rows = sorted(_followed(steps, frontier, walk, centre), key=lambda row: _strength(row, walk))
        aside += [(row, distance) for row in rows if row["kind"] in walk.last]
        frontier = sorted(_enter(found, [row for row in rows if row["kind"] not in walk.last], distance))
        if not frontier:
            break
    for row, distance in aside:
        _enter(found, [row], distance)
    found.frontier = frontier
    return found


def goes_on(store: Store, found: Web, walk: Walk) -> bool:
    """Tell whether there is more than was found, be it too much or too far away."""
    if not found.complete:
        return True
    beyond = _followed(Steps(store), found.frontier, walk, found.centre)
    return any(far not in found.distances for row in beyond for far in fars(row))


def reached(found: Web) -> Iterator[tuple[Row, list[str]]]:
    """Yield each row with the documents to which it leads by their shortest way, if there are any."""
    for row in found.rows:
        if first := [far for far in fars(row) if found.first.get(far) is row]:
            yield row, first


def fars(row: Row) -> list[str]:
    """Return the documents to which the steps of a row lead."""
    keys = row["fars"]
    return keys if isinstance(keys, list) else []


def links_of(row: Row, walk: Walk) -> list[Link]:
    """Return the steps of a row."""
    near, kind = str(row["near"]), str(row["kind"])
    return [Link(near, far, kind, near if walk.direction == "up" else far) for far in fars(row)]


def _enter(found: Web, rows: list[Row], distance: int) -> list[str]:
    """Enter what one step found, and return the documents that were not known before."""
    known = len(found.distances)
    for row in rows:
        fresh = [far for far in fars(row) if far not in found.distances]
        found.distances.update(dict.fromkeys(fresh, distance))
        found.first.update(dict.fromkeys(fresh, row))
    found.rows += rows
    return list(found.distances)[known:]


def _strength(row: Row, walk: Walk) -> tuple[int, int, str, str]:
    """Return by what the rows of one step are sorted: the strongest relation, the highest level; no two rows are alike."""
    rank = RANKS.get(str(row["far_level"]), len(RANKS))
    return walk.kinds.index(str(row["kind"])), rank, str(row["near"]), fars(row)[0]


def _followed(steps: Steps, keys: list[str], walk: Walk, centre: str) -> Iterator[Row]:
    """Yield the steps from these documents that are to be taken."""
    for row in steps.taken(walk.question, keys):
        levels = text_of(row, "near_level"), text_of(row, "far_level")
        source_level, target_level = levels if walk.direction == "up" else levels[::-1]
        if walk.follows(str(row["kind"]), source_level, target_level, row["near"] == centre):
            yield row
