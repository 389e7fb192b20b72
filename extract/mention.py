"""A place of a reference while it is being read, in offsets of the clean text."""

from typing import Literal, NamedTuple

from .model import Also, Relation

Form = Literal["number", "name", "alias", "bare"]


class Mention(NamedTuple):
    """What the words of one place say by themselves; who relates to whom is added by `relations`.

    `form`: "number" has a number ("Nghị định 61/2018/NĐ-CP", "Công văn số 142"), "name" a title ("Luật Đất đai 2013",
    Đề án "…"), "alias" a short name ("Đề án 06"), "bare" a type and an issuer only ("Kế hoạch của UBND tỉnh").
    The other fields are those of `model.Reference`.
    """

    start: int
    end: int
    form: Form
    number_start: int | None = None
    number_end: int | None = None
    number: str | None = None
    suggested: str | None = None
    type: str | None = None
    title: str | None = None
    date: str | None = None
    issuer: str | None = None
    pinpoints: tuple[str, ...] = ()
    resolves_to: str | None = None
    confidence: float = 1.0
    notes: tuple[str, ...] = ()


class Related(NamedTuple):
    """How the document, or the mention at index `subject`, relates to one mention; as in `model.Reference`."""

    relation: Relation
    subject: int | None = None
    also: tuple[Also, ...] = ()
    effective: str | None = None
    partial: bool = False
    confidence: float = 1.0
