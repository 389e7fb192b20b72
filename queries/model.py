"""The answers of `trace`, `impact` and `connect`: plain data, from the document asked about to the words that prove it."""

from dataclasses import dataclass
from typing import Literal

from .documents import DocumentCard

Cut = Literal["cycle", "repeated", "depth"]
"""Why nothing is shown below a step: it closes a circle, its document is unfolded elsewhere, or the depth is reached."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that prove a relation.

    Attributes:
        sentence: verbatim.
        start: where the citation begins in the sentence, and `end` where it ends.
        witness: the document in whose text it stands: its key.
        path: the file; `member` inside an archive, `page` from 1 where the format knows pages.
        offset: where the citation begins in the text of the file, in code points.
        further: in how many other places it is said.
    """

    sentence: str
    start: int
    end: int
    witness: str
    path: str
    member: str | None
    page: int | None
    offset: int
    further: int


@dataclass(frozen=True, slots=True)
class Passage(Proof):
    """Words of a document's own text that somebody looked for, and the `line` of the file on which they begin, from 1.

    `start` to `end` are the words themselves, or the first of them; `further` says in how many other sentences they stand.
    """

    line: int


@dataclass(frozen=True, slots=True)
class Found(DocumentCard):
    """A document that was looked for; `passage` is where its text holds the words, null where its number or title does."""

    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a document: `by` replaced, repealed, suspended, amended or corrected it, `partial` in part."""

    relation: str
    by: DocumentCard
    partial: bool
    effective: str | None
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who must act on a task, and how (chủ trì, phối hợp)."""

    name: str
    role: str | None


@dataclass(frozen=True, slots=True)
class Duty:
    """A task of a document: `due` is ISO, null when it is relative, periodic or not given; no assignees: all addressees.

    `due_hour` is the hour of that day, "17:00", null where none is set.
    `due_printed` is the day of the document itself, `moved_by` the key of a later document that moved it to `due`.
    `perhaps` are the words of a later one that may move it, or another task of the document; `mover` is that later document, sure or not.
    """

    key: str
    item: str | None
    text: str
    due: str | None
    due_text: str | None
    recurrence: str | None
    report_to: str | None
    assignees: tuple[Assigned, ...]
    path: str | None
    member: str | None
    page: int | None
    state: str = "open"
    due_printed: str | None = None
    moved_by: str | None = None
    perhaps: str | None = None
    mover: DocumentCard | None = None
    due_hour: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A document that a place may mean, and the command that says it does."""

    document: DocumentCard
    decide: str


@dataclass(frozen=True, slots=True)
class Maybe:
    """A place that may mean one of several documents, or a single one that too little is said to be sure of.

    No chain follows it.

    Attributes:
        relation: in which its document would stand to the one that is meant.
        document: in whose text it stands.
        choices: what it may mean.
        proof: its words.
    """

    relation: str
    document: DocumentCard
    choices: tuple[Choice, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the chain: `document` is what the relation leads to; `inferred`: only a third document says so.

    `maybe`: upward the places of `document` of which nobody knows for sure what they mean, downward those elsewhere that may mean it.
    """

    relation: str
    document: DocumentCard
    proof: Proof | None
    partial: bool
    effective: str | None
    inferred: bool
    changes: tuple[Change, ...]
    duties: tuple[Duty, ...]
    steps: tuple["Step", ...]
    cut: Cut | None
    maybe: tuple[Maybe, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """The chain through a document: `up` says why, `down` who must act; null where that was not asked.

    `maybe_up` and `maybe_down` are the places that would add a step to it, were it certain what they mean.
    Not `complete`: there is more than is shown.
    """

    document: DocumentCard
    changes: tuple[Change, ...]
    duties: tuple[Duty, ...]
    up: tuple[Step, ...] | None
    down: tuple[Step, ...] | None
    cites: tuple[Step, ...]
    cited_by: tuple[Step, ...]
    complete: bool
    maybe_up: tuple[Maybe, ...] = ()
    maybe_down: tuple[Maybe, ...] = ()


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a way: how the document `name` rests on the one before it; `key` is its key."""

    relation: str
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Affected:
    """A document that loses its ground when the one asked about ends.

    Attributes:
        document: which.
        distance: how many steps away, by the shortest way.
        way: from the document asked about to this one, which is its last hop.
        partial: its own last step means only a part of the document before it.
        inferred: some step of the way is said by a third document only.
        ended: what replaced or repealed it as a whole already; then nothing is left to fall.
        duties: what it orders and nobody has reported done.
    """

    document: DocumentCard
    distance: int
    way: tuple[Hop, ...]
    partial: bool
    inferred: bool
    ended: Change | None
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class Impact:
    """Everything that rests on a document.

    Attributes:
        document: the one asked about.
        changes: what became of it already.
        affected: the nearest first; at most as many as were asked for.
        total: how many were found, also those that are not among `affected`.
        resting: how many rest on it in all, also those that were not asked for.
        complete: whether that is all; if not, there are more, further away.
        relations: how many of `total` rest by which relation; `levels` are issued at which level, `agencies` by whom.
        units: how many open tasks of `affected` each unit has.
    """

    document: DocumentCard
    changes: tuple[Change, ...]
    affected: tuple[Affected, ...]
    total: int
    resting: int
    complete: bool
    relations: dict[str, int]
    levels: dict[str, int]
    agencies: dict[str, int]
    units: dict[str, int]


Bond = Literal["obligation", "grounds", "relation", "candidate", "shared", "none"]
"""How two documents hang together: by a chain of obligation; by one that leads on over what a document of the centre rests on, which
obliges nobody below; by other relations only; by a reference that may be the other one; by what both rest on; not at all."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One step between two documents: `document` is reached; `upward` where the one before rests on it or names it."""

    relation: str
    upward: bool
    document: DocumentCard
    proof: Proof | None
    partial: bool
    effective: str | None
    inferred: bool


@dataclass(frozen=True, slots=True)
class Connection:
    """The ways from `first` to `second`, the shortest first; not `complete`: there are more, or may be.

    `stopped`: a bound of the search was reached, so that nobody looked at what lies farther away.
    """

    first: DocumentCard
    second: DocumentCard
    bond: Bond
    ways: tuple[tuple[Leg, ...], ...]
    complete: bool
    stopped: bool = False
