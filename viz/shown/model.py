"""The plain data of a view: documents, relations with their evidence, tasks with their chains, units."""

from dataclasses import dataclass

from ...extract.model import CHANGES, LEVELS, Relation
from ...queries.checking.issue import SEVERITIES

DRAWN_AS_CHANGES = (*(kind.value for kind in Relation if kind in CHANGES), "CONSOLIDATES")
"""A consolidated text stands in a picture as one more version of its law."""
# The relations as they are drawn: where two documents have several, the first.
KINDS = (
    "IMPLEMENTS",
    *DRAWN_AS_CHANGES,
    "GUIDES",
    "BASED_ON",
    "PROPOSED_BY",
    "REPLIES_TO",
    "CITES",
    "ASSIGNS",
    "MAY_BE",
    "REJECTED",
)
REJECTED = "REJECTED"
"""What a person rejected: it is shown beside a document and drawn nowhere."""
UNCERTAIN = ("MAY_BE", REJECTED)
"""What nothing is followed along; what a document perhaps refers to is drawn beside it."""

# The levels in the order of the columns; "assigned" is the column of those who must act.
COLUMNS = ("other", *(level for level in LEVELS if level != "other"), "assigned")


@dataclass(frozen=True, slots=True)
class File:
    """Where a document was read: a path, and the name inside an archive."""

    path: str
    member: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a finding is likely a fault, or what to write instead, in both languages."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Note:
    """A finding, worded in both languages; `decide` are the commands of which one would settle it, `code` is what they call it."""

    severity: str
    vi: str
    en: str
    decide: tuple[str, ...] = ()
    code: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownDecision:
    """What a person decided, worded in both languages; `when` is ISO."""

    vi: str
    en: str
    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """A document; `name` is what a reader calls it: its number, "(?)/SKHCN-VP 9/23" for a draft, or its title.

    `status` is "loaded", "cited" (nobody has loaded it yet) or "provisional"; `date` is ISO, cut to what is known.
    `dismissed` are the findings that a person called no fault; they are none of the `findings`.
    """

    key: str
    name: str
    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    level: str
    date: str | None
    dates_seen: tuple[str, ...]
    status: str
    addressees: tuple[str, ...]
    signer: str | None
    files: tuple[File, ...]
    findings: tuple[Note, ...]
    decided: tuple[ShownDecision, ...] = ()
    dismissed: tuple[ShownDecision, ...] = ()

    @property
    def severity(self) -> str | None:
        """That of its gravest finding, null where it has none."""
        return min((each.severity for each in self.findings), key=SEVERITIES.index, default=None)


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """A sentence of the `witness` (a document's key), cut around the citation that it proves.

    `start` and `end` are code points of the text as loaded.
    """

    witness: str
    path: str
    member: str | None
    page: int | None
    start: int
    end: int
    before: str
    marked: str
    after: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownRelation:
    """`source` does `kind` to `target`; inferred when only third documents say so; `sentences` counts all evidence, `tellers` are the keys of all documents that say so."""

    key: str
    source: str
    kind: str
    target: str
    partial: bool
    effective: str | None
    inferred: bool
    evidence: tuple[ShownEvidence, ...]
    sentences: int
    decided: tuple[ShownDecision, ...] = ()
    tellers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownUnit:
    """An agency that must act; `name` leaves out the agency it is `inside` of, its `parent`.

    `groups` are the keys of those that stand for it too: "các phòng, đơn vị" for every division of that parent, and whose
    duties it has today.
    """

    key: str
    name: str
    full_name: str
    parent: str
    inside: bool
    level: str
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PossibleMove:
    """A later `document` (its key) that may have moved the day of a task to `due` (ISO, null where it names none), by `sentence`."""

    document: str
    due: str | None
    sentence: str


@dataclass(frozen=True, slots=True)
class ShownTask:
    """An obligation, with the keys of the `units` that must act and the role of each ("chủ trì", "phối hợp" or "").

    `state` is "open", "done", or "draft": its document is not signed, so that it obliges nobody yet.
    `place` is where it stands there, as officers say it, null in a table. `aside` holds the keys of those relations of the assigning document that concern its other tasks only; `approximate` is
    true where the day is our reading of the words. What comes again does so from `since`, the day of its document, to `until`.
    `due_hour` is the hour of the day that is due. `due_printed` is the day that the document itself prints, `moved_by` the key of a later document that moved it to `due`;
    `moved_in` is the sentence that says so; `perhaps` is what may have moved it, or another task of the document. `addressed`: the graph knows nobody who must act, so
    the units are all to whom the document goes.
    """

    key: str
    document: str
    item: str | None
    text: str
    due: str | None
    due_text: str | None
    recurrence: str | None
    state: str | None
    report_to: str | None
    path: str | None
    member: str | None
    page: int | None
    start: int | None
    end: int | None
    units: tuple[str, ...]
    roles: tuple[str, ...]
    aside: tuple[str, ...]
    approximate: bool = False
    since: str | None = None
    until: str | None = None
    due_printed: str | None = None
    moved_by: str | None = None
    moved_in: str | None = None
    perhaps: PossibleMove | None = None
    addressed: bool = False
    place: str | None = None
    due_hour: str | None = None
    decided: tuple[ShownDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class Colophon:
    """What a page or a picture says of itself (lời ghi): how it came about, and what was left out of it.

    Attributes:
        title: its heading, where its maker gave it one.
        made: the day on which it was made, ISO; deadlines are compared with it.
        folder: the deepest folder that holds all files of the documents; null where there are none.
        number: the document to whose chain it was cut.
        unit: the unit to which it was cut.
        quotes: whether the words of the documents are in it.
        unread: the files of the store that gave no text.
        graph: whether it is of a graph that was handed over, which may be a part of another one.
        checked: whether the findings are all those of `luocdo check`, or only what the texts show by themselves; null where no
            store was asked.
    """

    title: str | None = None
    made: str | None = None
    folder: str | None = None
    number: str | None = None
    unit: str | None = None
    quotes: bool = True
    unread: tuple[str, ...] = ()
    graph: bool = False
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows; `total_documents` and `total_tasks` count what the store holds."""

    documents: tuple[ShownDocument, ...]
    relations: tuple[ShownRelation, ...]
    tasks: tuple[ShownTask, ...]
    units: tuple[ShownUnit, ...]
    centre: str | None
    unit: str | None
    total_documents: int
    total_tasks: int
    colophon: Colophon = Colophon()
