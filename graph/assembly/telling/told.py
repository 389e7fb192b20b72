"""What a text tells the graph: one claim for itself and one for each place that names another document, and its orders."""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ....diacritics import folded
from ....extract.model import Document, Reading, Reference, Relation, Task
from ....findings import Finding
from ...identity.key import content_mark, document_key, is_law_however_written, key_of
from ...identity.names import name_of
from ...identity.terms import term_named
from ...model import Witness
from .changed_parts import Articles
from .claims import Claim
from .extending import extending
from .places import Place, Places
from .predecessors import of_predecessors
from .shortforms import Keys, completed
from .unplaced import of_no_province

_UNIT = (
    r"\s?(?=[%ntđuhkmbNTĐUHKMB])(?i:%|(?:nghìn tỷ|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|ha|km|m2|m²|tấn|người|hộ|biên chế)\b)"
)
_LAST_DIGIT = re.compile(rf"\d{_UNIT}")
_AMOUNT = re.compile(rf"\d+(?:[.,]\d+)*{_UNIT}")


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


class Assigned(NamedTuple):
    """Who must act on an order, and how (chủ trì: leads, phối hợp: helps)."""

    name: str
    role: str | None


class Order(NamedTuple):
    """An order to somebody, with the fields of a Task in a Reading."""

    start: int
    end: int
    item: str | None
    text: str
    assignees: tuple[Assigned, ...]
    report_to: str | None
    due: str | None
    due_text: str | None
    recurrence: str | None
    place: str | None = None
    due_hour: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one text tells the graph, whatever the files are called that hold it.

    `keys` are those that each of its places may mean, as far as the text itself says (`shortforms.completed`). `said` is
    a hash of what the graph takes from it: of copies in several formats it is the same, whatever their lines; `plain`
    is one of all letters, blanks aside. `amounts` are the sums and measures that stand in it ("3 tỷ"); `printed_day` as in a Witness.
    """

    document: Document
    own: Claim
    places: Places
    keys: tuple[Keys, ...]
    tasks: tuple[Order, ...]
    findings: tuple[Finding, ...]
    said: bytes
    plain: str
    amounts: tuple[str, ...]
    printed_day: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Told):
    """One text with all files that hold it word for word, the first of them its witness; `content` is a hash of it."""

    content: str
    files: tuple[File, ...]


def file_of(witness: Witness) -> File:
    """Return the file that a witness has read."""
    source = witness.reading.source
    return File(source.path or "", source.member or "", source.sha256, source.format, source.pages)


def told_by(witness: Witness) -> Told:
    """Return what a witness tells the graph."""
    reading, own = witness.reading, _own_claim(witness.reading.document)
    places, keys = _told_of_others(witness, own)
    return Told(
        document=reading.document,
        own=own,
        places=places,
        keys=keys,
        tasks=tuple(map(_order, reading.tasks)),
        findings=reading.findings,
        said=_said(reading),
        plain=content_mark("".join(witness.text.split()).casefold()),
        amounts=_amounts(witness.text),
        printed_day=witness.printed_day,
    )


def keys_told_by(witness: Witness) -> tuple[Keys, ...]:
    """Return what `told_by` says of the keys that each place of a witness may mean."""
    return _told_of_others(witness, _own_claim(witness.reading.document))[1]


def _told_of_others(witness: Witness, own: Claim) -> tuple[Places, tuple[Keys, ...]]:
    places = _places(witness.reading, witness.text)
    places = of_no_province((*places, *extending(places, witness.text, own)), witness.reading.document)
    return of_predecessors(places, completed([place.claim for place in places]), witness.reading.document)


def _order(task: Task) -> Order:
    return Order(
        start=task.start,
        end=task.end,
        item=task.item,
        text=task.text,
        assignees=tuple(Assigned(each.name, each.role) for each in task.assignees),
        report_to=task.report_to,
        due=task.due,
        due_text=task.due_text,
        recurrence=task.recurrence,
        place=task.place,
        due_hour=task.due_hour,
    )


def _said(reading: Reading) -> bytes:
    """Return a hash of the document's day, of whom it cites and of what it orders, blanks and letter case aside."""
    named = {f"{each.relation} {each.number or each.title} {each.date}" for each in reading.references}
    tasks = {
        f"{folded(task.text)} {task.due} {[(each.name, each.role) for each in task.assignees]}"
        for task in reading.tasks
    }
    words = repr((reading.document.date, sorted(named), sorted(tasks)))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()


def _amounts(text: str) -> tuple[str, ...]:
    composed = unicodedata.normalize("NFC", text)
    found = _AMOUNT.findall(composed) if _LAST_DIGIT.search(composed) else ()  # most texts have none
    return tuple(sorted({" ".join(each.casefold().split()) for each in found}))


def _own_claim(document: Document) -> Claim:
    return Claim(
        key=key_of(document),
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
    places = (_place(reference, text, sentences, cited_on) for reference in reading.references)
    return tuple(_with_parts_below(places, text, [each.start for each in reading.references]))


def _with_parts_below(places: Iterable[Place], text: str, starts: Sequence[int]) -> Iterator[Place]:
    """Yield the places, those in the heading of an amending article with the parts that its items change."""
    articles: Articles | None = None
    for place in places:
        if place.relation is Relation.AMENDS and place.subject is None:
            articles = articles or Articles(text)
            more = articles.parts_below(place.start, place.pinpoints, starts)
            yield place._replace(pinpoints=tuple(dict.fromkeys((*place.pinpoints, *more)))) if more else place
        else:
            yield place


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
            _term(reference, text),
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


def _term(reference: Reference, text: str) -> str:
    """Return the term of the Party that is named beside its number."""
    party = (reference.number or "").endswith("/TW") and reference.number_end
    return term_named(text, party) if party else ""


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
    term: str,
    *,
    known_alias: bool,
) -> Claim:
    """Return the claim of a reference; the many places that say the same share one."""
    scheme = number is None and resolves_to is not None and not is_law_however_written(kind)
    identifying = resolves_to or number
    return Claim(
        key=document_key(identifying, kind, None if scheme else issuer, date, cited_on, term),
        number=identifying,
        type=kind,
        title=title,
        issuer=issuer,
        date=date,
        name=name_of(title or "", kind),
        alias=scheme or known_alias,
        suggested=suggested,
    )
