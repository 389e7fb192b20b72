"""What one document says: the Reading, whose field names are a promise to everyone who reads its JSON.

Every span is `start`, `end` in code points of the text as loaded and quotes it verbatim.
Dates are ISO, cut to what is known: "2023-09-11", "2023-09", "2023".
"""

from enum import StrEnum
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from ..findings import Finding


class Frozen(BaseModel):
    """A value: compared by content, never changed, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Relation(StrEnum):
    """How a document uses another one, most specific first: where two kinds fit, the earlier one holds."""

    REPLACES = "REPLACES"
    REPEALS = "REPEALS"
    SUSPENDS = "SUSPENDS"
    AMENDS = "AMENDS"
    CORRECTS = "CORRECTS"
    CONSOLIDATES = "CONSOLIDATES"
    REPLIES_TO = "REPLIES_TO"
    IMPLEMENTS = "IMPLEMENTS"
    PROPOSED_BY = "PROPOSED_BY"
    GUIDES = "GUIDES"
    BASED_ON = "BASED_ON"
    CITES = "CITES"


CHANGES = frozenset({Relation.REPLACES, Relation.REPEALS, Relation.SUSPENDS, Relation.AMENDS, Relation.CORRECTS})
"""After these a document, or what it says, is no longer as it was."""
ENDINGS = frozenset({Relation.REPLACES, Relation.REPEALS})
"""After these it, or the part that is named, holds no longer."""


Level = Literal["party", "central", "province", "department", "district", "commune", "unit", "other"]

LEVELS: tuple[Level, ...] = get_args(Level)
"""The levels from the top down; last what has none."""


Certainty = tuple[tuple[int, float], ...]
"""From which offset on letters were recognised how surely."""


class Source(Frozen):
    """The file that was read; `pages` holds the offset at which each page begins.

    `certainty`: from which offset on letters were recognised in a picture, how surely (0 to 1). `declared`: what stands
    beside the document about it, in a register or the header of a package; `entry`: that is all, the text is those words.
    """

    path: str | None = None
    member: str | None = None
    sha256: str = ""
    format: str = "txt"
    pages: tuple[int, ...] = ()
    certainty: Certainty = ()
    declared: tuple[tuple[str, str], ...] = ()
    entry: bool = False


Part = Literal["annex", "entry"]


class Document(Frozen):
    """The document's own facts (thể thức văn bản, Nghị định 30/2020/NĐ-CP Điều 8).

    `signed`: the text says so, "(Đã ký)" or the stamp of an electronic signature, or it was scanned from paper; else nobody can tell.
    `received` is the day on which it came in, by the register of who got it. `part` is what the file holds of it: null for the document itself, "annex" for a phụ lục in a file of its own, "entry"
    for what a register or a package says of it.
    """

    number: str | None = None
    symbol: str | None = None
    type: str | None = None
    title: str | None = None
    issuer: str | None = None
    province: str | None = None
    level: Level | None = None
    date: str | None = None
    effective_from: str | None = None
    expires: str | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signer: str | None = None
    signer_title: str | None = None
    signed_for: str | None = None
    signed: bool = False
    urgency: str | None = None
    secrecy: str | None = None
    received: str | None = None
    part: Part | None = None


class Also(Frozen):
    """A further relation to the same place; `subject` as in Reference."""

    relation: Relation
    subject: int | None = None


class Reference(Frozen):
    """One place where the document names another document (viện dẫn).

    `subject` is null where this document is the source of `relation`, else the index of the reference that is.
    `number` is normalised; `suggested` is a likelier number where the printed one is probably a typing error.
    `resolves_to` is the full number that a serial alone, an alias or a title stands for. `pinpoints` are expanded ("khoản 2 Điều 5").
    """

    start: int
    end: int
    number_start: int | None = None
    number_end: int | None = None
    number: str | None = None
    suggested: str | None = None
    type: str | None = None
    title: str | None = None
    date: str | None = None
    issuer: str | None = None
    relation: Relation = Relation.CITES
    subject: int | None = None
    also: tuple[Also, ...] = ()
    pinpoints: tuple[str, ...] = ()
    resolves_to: str | None = None
    effective: str | None = None
    partial: bool = False
    sentence_start: int
    sentence_end: int
    confidence: float = 1.0
    notes: tuple[str, ...] = ()


class Assignee(Frozen):
    """Who must act on a task, and how (chủ trì: leads, phối hợp: helps)."""

    name: str
    role: Literal["chủ trì", "phối hợp"] | None = None


class Task(Frozen):
    """An order to somebody (nhiệm vụ); no assignees means all addressees. `due` is null when relative or periodic.

    `due_hour` is the hour of that day, "17:00", on the clocks of Vietnam ("24:00" is its end); null where none is set.
    `item` is its number; `place` where it stands, as officers say it: "điểm a khoản 2 Điều 3", "mục 2.1".
    """

    start: int
    end: int
    item: str | None = None
    text: str
    assignees: tuple[Assignee, ...] = ()
    report_to: str | None = None
    due: str | None = None
    due_hour: str | None = None
    due_text: str | None = None
    recurrence: str | None = None
    references: tuple[int, ...] = ()
    place: str | None = None


class Reading(Frozen):
    """All that one document says."""

    source: Source
    document: Document
    references: tuple[Reference, ...] = ()
    tasks: tuple[Task, ...] = ()
    findings: tuple[Finding, ...] = ()


class Context(Frozen):
    """What is known about a document from outside its text: its file, and the province or agency it comes from."""

    source: Source | None = None
    province: str | None = None
    issuer: str | None = None
