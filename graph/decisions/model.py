"""A decision as plain data: who decided what, when and why, about which documents.

A decision has to find its documents again when other files have come, when a reader reads better and when a file is not
there yet. So it keeps of each document its key, its date and the hashes of its texts (see `Handle`), and of a reference
its words, never an offset alone (see `Words`).
"""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, field_validator, model_validator

from ...extract.model import Frozen, Relation
from ..identity.key import DocumentKey

CorrectedField = Literal["number", "symbol", "type", "title", "issuer", "date", "effective_from", "expires", "signer"]
"""What can be corrected of a document; number, type, issuer and date may give it another key."""

CORRECTED_FIELDS: tuple[CorrectedField, ...] = get_args(CorrectedField)
DATES = ("date", "effective_from", "expires")


def text_mark(sha256: str) -> str:
    """Return the mark of a key that is told from its namesakes by its text alone."""
    return sha256[:16]


class Handle(Frozen):
    """By what a decision finds a document again.

    Attributes:
        key: its printed key when it was decided, or the key that it will have when its file comes.
        date: its day, ISO; it tells which part is meant should the number turn out to be that of several documents.
        texts: SHA-256 of its files; a draft is found by them when its reading, and with it its key, has changed.
        name: what people call it, for those who read the file of decisions.
    """

    key: str
    date: str | None = None
    texts: tuple[str, ...] = ()
    name: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _key_alone(cls, value: Any) -> Any:
        """Let a key typed by hand stand for the whole."""
        return {"key": value} if isinstance(value, str) else value

    @field_validator("key")
    @classmethod
    def _is_a_key(cls, key: str) -> str:
        return str(DocumentKey.parse(key))

    @field_validator("date")
    @classmethod
    def _is_a_day(cls, day: str | None) -> str | None:
        return day and date.fromisoformat(day).isoformat()


class Words(Frozen):
    """A reference by what stands there: its words, and the number and the date (ISO) that were read in them."""

    words: str
    number: str | None = None
    date: str | None = None


class Merge(Frozen):
    """Two documents are one (gộp); where nothing else tells which number is the right one, the first one's stands."""

    kind: Literal["merge"] = "merge"
    documents: tuple[Handle, Handle]


class Apart(Frozen):
    """Two documents are two (tách), whatever the rules say.

    The parts of one number are named by a mark at the end of their keys: a day, or the hash of a text (`text_mark`).
    """

    kind: Literal["apart"] = "apart"
    documents: tuple[Handle, Handle]


class Correction(Frozen):
    """A field of a document is `value` (sửa), whatever its text and the others say; `was` is what it was before."""

    kind: Literal["set"] = "set"
    document: Handle
    field: CorrectedField
    value: str
    was: str | None = None

    @model_validator(mode="after")
    def _is_a_day(self) -> "Correction":
        if self.field in DATES:
            date.fromisoformat(self.value)
        return self


class Resolution(Frozen):
    """A reference in `document` means `target` (chỉ rõ), wherever it stands there with these words."""

    kind: Literal["resolve"] = "resolve"
    document: Handle
    reference: Words
    target: Handle


class Rejection(Frozen):
    """`source` is not in this relation to `target` (bác bỏ); of MAY_BE: the target is no candidate."""

    kind: Literal["reject"] = "reject"
    source: Handle
    relation: Relation | Literal["MAY_BE"]
    target: Handle


class Dismissal(Frozen):
    """A finding of `luocdo check` is no fault (bỏ qua), wherever in `document` it stands with these words.

    It changes nothing in the graph: it is looked at when findings are shown.
    """

    kind: Literal["dismiss"] = "dismiss"
    document: Handle
    code: str
    words: str = ""


class TaskWords(Frozen):
    """A task as it stands in its document: the number of its item where it has one, and its words, never its place.

    Where several of a text have this item and these words, `nth` says which one it is, from 1. Where another text of the document
    repeats them with another day, `due_text` are the words of the day that is meant, empty where it sets none.
    """

    item: str | None = None
    text: str
    nth: int | None = Field(default=None, ge=1)
    due_text: str | None = None


class Done(Frozen):
    """A task of `document` is done (xong)."""

    kind: Literal["done"] = "done"
    document: Handle
    task: TaskWords


class HandOver(Frozen):
    """A task of `document` is handed to another unit, by its full name (chuyển); those who help with it stay."""

    kind: Literal["hand"] = "hand"
    document: Handle
    task: TaskWords
    unit: str = Field(min_length=1)


class Deadline(Frozen):
    """A task of `document` has this last day, ISO (hạn); `was` is what it was before."""

    kind: Literal["due"] = "due"
    document: Handle
    task: TaskWords
    due: str
    was: str | None = None

    @field_validator("due")
    @classmethod
    def _is_a_day(cls, day: str) -> str:
        return date.fromisoformat(day).isoformat()


class Undo(Frozen):
    """An earlier decision is taken back (hủy)."""

    kind: Literal["undo"] = "undo"
    decision: str


OnTask = Done | HandOver | Deadline
"""What is decided about one task."""

What = Merge | Apart | Correction | Resolution | Rejection | Dismissal | OnTask | Undo


class Decision(Frozen):
    """What one person decided.

    Attributes:
        id: a number of its own in the file.
        who: the person's name.
        when: ISO time with its zone.
        why: in her words.
        what: the decision itself.
        undone_by: id of the decision that took it back; it stands in no line but follows from the later ones.
    """

    id: str = Field(min_length=1)
    who: str = Field(min_length=1)
    when: str
    why: str = Field(min_length=1)
    what: Annotated[What, Field(discriminator="kind")]
    undone_by: str | None = Field(default=None, exclude=True)

    @field_validator("when")
    @classmethod
    def _is_a_time(cls, when: str) -> str:
        datetime.fromisoformat(when)
        return when


def in_force(decisions: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """Return the decisions that nobody has taken back, in their order."""
    return tuple(each for each in decisions if each.undone_by is None and not isinstance(each.what, Undo))


def same(one: What, other: What) -> bool:
    """Tell whether two decisions say the same, whatever else is known of their documents."""
    return one.model_dump(exclude=_KNOWN_BESIDE) == other.model_dump(exclude=_KNOWN_BESIDE)


_BESIDE = {"date", "texts", "name"}
_KNOWN_BESIDE: Any = {
    **dict.fromkeys(("document", "source", "target"), _BESIDE),
    "documents": {"__all__": _BESIDE},
    "was": True,
}
"""What is kept of a document or a field so that people understand and find it, and is not what is decided."""


def about(what: What) -> tuple[Handle, ...]:
    """Return the documents that a decision changes: of a reference or a relation the one in which it stands."""
    match what:
        case Merge(documents=documents) | Apart(documents=documents):
            return documents
        case Correction(document=document) | Resolution(document=document):
            return (document,)
        case Done(document=document) | HandOver(document=document) | Deadline(document=document):
            return (document,)
        case Rejection(source=source):
            return (source,)
    return ()


def target_of(what: What) -> Handle | None:
    """Return the document that a reference means, or to which a relation is rejected."""
    return what.target if isinstance(what, Resolution | Rejection) else None


def as_json(decisions: Iterable[Decision]) -> str | None:
    """Return decisions as the graph keeps them on what they changed, each once and by id; null where there are none."""
    by_id = {each.id: each.model_dump(mode="json", exclude_none=True) for each in decisions}
    ordered = [by_id[name] for name in sorted(by_id, key=lambda name: (len(name), name))]
    return json.dumps(ordered, ensure_ascii=False) if ordered else None
