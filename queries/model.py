"""The answer of `trace`: plain data, from the document asked about to the words that prove each step."""

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
    """A task of a document: `due` is ISO, null when it is relative, periodic or not given; no assignees: all addressees."""

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


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the chain: `document` is what the relation leads to; `inferred`: only a third document says so."""

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


@dataclass(frozen=True, slots=True)
class Trace:
    """The chain through a document: `up` says why, `down` who must act; null where that was not asked.

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
