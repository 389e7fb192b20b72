"""What a text says of documents: one claim for itself and one for each place that names another one.

Readings are taken one by one and only what the graph needs of them is kept, so that a national corpus fits in memory.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from ...extract.model import Also, Document, Reading, Reference, Relation, Source, Task
from ...findings import Finding
from ..identity.key import DocumentKey, document_key, folded, is_law
from ..identity.names import name_of
from ..identity.number import parse_number
from ..model import Witness

DAY = len("2023-09-11")
"""A date so long is a whole day."""


class Claim(NamedTuple):
    """What one place says about the document that it names; `name` is its title as names are compared.

    `number` is the one that identifies, also where the words are the name of a law, an alias, or a serial alone that the
    text explains. What an alias calls a document is not what the document calls itself.
    """

    key: DocumentKey
    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    date: str | None
    name: str
    alias: bool = False
    suggested: str | None = None


class Place(NamedTuple):
    """Where and how a text names a document: its claim, the relation, and the words that prove it."""

    claim: Claim
    relation: Relation
    subject: int | None
    also: tuple[Also, ...]
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    sentence: str
    confidence: float
    notes: tuple[str, ...]
    partial: bool
    effective: str | None
    pinpoints: tuple[str, ...]


Places = tuple[Place, ...]


class File(NamedTuple):
    """A file that holds a text; `pages` says where each page begins."""

    path: str
    member: str
    sha256: str
    format: str
    pages: tuple[int, ...]

    def page(self, offset: int) -> int | None:
        """Return the page, from 1, on which `offset` stands; null where the format knows no pages."""
        return max(bisect_right(self.pages, offset), 1) if self.pages else None


@dataclass(frozen=True, slots=True)
class Text:
    """One text with all files that hold it word for word, the first of them its witness.

    `said` is a hash of what the graph takes from it: of copies in several formats it is the same, whatever their lines.
    """

    content: str
    files: tuple[File, ...]
    document: Document
    own: Claim
    tasks: tuple[Task, ...]
    findings: tuple[Finding, ...]
    said: bytes


def year_of(claim: Claim) -> str:
    """Return the year that a claim gives in its date or its number, empty where it gives none."""
    parts = parse_number(claim.number) if claim.number else None
    return (claim.date or "")[:4] or (parts.year if parts else "")


def read_claims(witnesses: Iterable[Witness]) -> tuple[list[Text], list[Places]]:
    """Return the texts, one for each content, in the order of their first files, and the places of each."""
    texts: dict[str, Text] = {}
    places: dict[str, Places] = {}
    for witness in witnesses:
        content = witness.content
        file = _file(witness.reading.source)
        known = texts.get(content)
        if known is None or file < known.files[0]:
            texts[content] = _text(witness.reading, content, (file, *(known.files if known else ())))
            places[content] = _places(witness.reading, witness.text)
        elif file not in known.files:
            texts[content] = replace(known, files=tuple(sorted((*known.files, file))))
    ordered = sorted(texts.values(), key=lambda text: (text.files[0], text.content))
    return ordered, [places[text.content] for text in ordered]


def _file(source: Source) -> File:
    return File(source.path or "", source.member or "", source.sha256, source.format, source.pages)


def _text(reading: Reading, content: str, files: tuple[File, ...]) -> Text:
    return Text(
        content=content,
        files=files,
        document=reading.document,
        own=_own_claim(reading.document),
        tasks=reading.tasks,
        findings=reading.findings,
        said=_said(reading),
    )


def _said(reading: Reading) -> bytes:
    """Return a hash of the document's day, of whom it cites and of what it orders, blanks and letter case aside."""
    named = {f"{each.relation} {each.number or each.title} {each.date}" for each in reading.references}
    tasks = {f"{folded(task.text)} {task.due} {task.assignees}" for task in reading.tasks}
    words = repr((reading.document.date, sorted(named), sorted(tasks)))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()


def _own_claim(document: Document) -> Claim:
    return Claim(
        key=document_key(document.number, document.type, document.issuer, document.date),
        number=document.number,
        type=document.type,
        title=document.title,
        issuer=document.issuer,
        date=document.date,
        name=name_of(document.title or "", document.type),
    )


def _places(reading: Reading, text: str) -> Places:
    sentences: dict[tuple[int, int], str] = {}
    cited_on = (reading.document.date or "")[: len("2025-07")] or None
    return tuple(_place(reference, text, sentences, cited_on) for reference in reading.references)


def _place(reference: Reference, text: str, sentences: dict[tuple[int, int], str], cited_on: str | None) -> Place:
    start, end = reference.sentence_start, reference.sentence_end
    return Place(
        claim=_claim(
            reference.number,
            reference.resolves_to,
            reference.type,
            reference.title,
            reference.issuer,
            reference.date,
            reference.suggested,
            cited_on,
            known_alias="known-alias" in reference.notes,
        ),
        relation=reference.relation,
        subject=reference.subject,
        also=reference.also,
        start=reference.start,
        end=reference.end,
        sentence_start=start,
        sentence_end=end,
        sentence=sentences.setdefault((start, end), text[start:end]),
        confidence=reference.confidence,
        notes=reference.notes,
        partial=reference.partial,
        effective=reference.effective,
        pinpoints=reference.pinpoints,
    )


@lru_cache(maxsize=1 << 15)
def _claim(
    number: str | None,
    resolves_to: str | None,
    kind: str | None,
    title: str | None,
    issuer: str | None,
    date: str | None,
    suggested: str | None,
    cited_on: str | None,
    *,
    known_alias: bool,
) -> Claim:
    """Return the claim of a reference; the many places that say the same share one."""
    scheme = number is None and resolves_to is not None and not is_law(kind)
    identifying = resolves_to or number
    return Claim(
        key=document_key(identifying, kind, None if scheme else issuer, date, cited_on),
        number=identifying,
        type=kind,
        title=title,
        issuer=issuer,
        date=date,
        name=name_of(title or "", kind),
        alias=scheme or known_alias,
        suggested=suggested,
    )
