"""What the checks are given: a draft as it was read, and what the graph and the register know of what it cites."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from ...extract.model import Document, Reading, Reference
from ...findings import Finding, finding
from ...iso_days import is_day, is_later
from ..above.orders import Order

RULE_OF_LAW = re.compile(r"\d+\w?/(?:19|20)\d\d/")
"""How the number of a rule of law (quy phạm pháp luật) begins: it names the year."""


class Fall(NamedTuple):
    """What ended a document, or is to end it.

    Attributes:
        by: name of the document that did it; empty where it expired.
        since: from which day on, ISO; null where nobody says.
        key: key of that document.
        signed: its day, ISO, as far as known.
        after: what ended that document in turn, the earliest first.
        whole: that document as it is cited for the first time; empty where no more than its name is known.
    """

    by: str
    since: str | None
    key: str = ""
    signed: str | None = None
    after: tuple["Fall", ...] = ()
    whole: str = ""

    @property
    def heir(self) -> str:
        """What to write in place of the document that ended."""
        return self.whole or self.by

    def in_place(self, day: str) -> "Fall":
        """Return the one of which the document is in its place on `day` (ISO): the last of a row of successors."""
        later = next((fall for fall in self.after if fall.by and fall.since and not is_later(fall.since, day)), None)
        return later.in_place(day) if later else self


class Known(NamedTuple):
    """What is known of a cited document from elsewhere: its own text in the store, the national register, or what others say of it.

    Attributes:
        key: its printed key.
        name: how people call it.
        date: its day, null where only other documents name one.
        effective_from: its first day in force.
        source: whose word it is.
        falls: what ended it, the earliest first.
    """

    key: str
    name: str
    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    date: str | None
    effective_from: str | None
    source: Literal["register", "store", "hearsay"]
    falls: tuple[Fall, ...] = ()


class Cited(NamedTuple):
    """A place of a draft that names another document.

    Attributes:
        at: index of the reference in the reading.
        key: the key of the document that it means, as far as the text says it.
        known: what is known of that document, null where nobody knows it.
    """

    at: int
    reference: Reference
    key: str
    known: Known | None

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands."""
        return self.reference.start, self.reference.end

    @property
    def name(self) -> str:
        """What a reader calls the document: its number, else what it is called here."""
        reference = self.reference
        return reference.number or " ".join(filter(None, (reference.type, reference.title)))

    @property
    def is_whole(self) -> bool:
        """Whether it says number, agency and day."""
        return bool(self.reference.number and self.reference.issuer) and is_day(self.reference.date)

    @property
    def is_dated(self) -> bool:
        """Whether the day of the document is known, other than from what cites it here."""
        return self.known is not None and is_day(self.known.date)


class Point(NamedTuple):
    """A number of a series with the day on which it was given: serial, ISO day."""

    serial: int
    day: str


Series = tuple[str, str, str]
"""Whose numbers run on: issuer and type as in a key, and the symbol, in which "năm" stands for any year."""


@dataclass(frozen=True)
class Draft:
    """A draft with all that the checks look at.

    Attributes:
        text: as loaded; all offsets count its code points.
        cited: its references, in their order.
        twins: by the key of a cited document that nobody knows the one that was issued by its agency, on its day, under its
            title, with another number.
        namesakes: by the index of a citation whose day is not that of the document of its agency the one of the same
            number from another agency that has this day or this title.
        likely: by the index of a citation that says too little, the only document of the store that it may well mean.
        series: the days of the numbers that are known, by their series.
        orders: what the documents above demand, the nearest first.
        reached: keys of all documents to which the graph leads up from those that the body names.
        today: ISO, stands for the day of a draft that bears none.
    """

    text: str
    reading: Reading
    cited: tuple[Cited, ...] = ()
    twins: Mapping[str, Known] = field(default_factory=dict)
    namesakes: Mapping[int, Known] = field(default_factory=dict)
    likely: Mapping[int, Known] = field(default_factory=dict)
    series: Mapping[Series, Sequence[Point]] = field(default_factory=dict)
    orders: tuple[tuple[Order, ...], ...] = ()
    reached: frozenset[str] = frozenset()
    today: str = ""

    def citing(self, cited: Iterable[Cited]) -> "Draft":
        """Return the draft with more known of what it cites."""
        return replace(self, cited=tuple(cited))

    @property
    def document(self) -> Document:
        """Its header."""
        return self.reading.document

    @property
    def day(self) -> str:
        """The day on which it speaks, as far as known (ISO): its own, else today; what has a number spoke on a day that nobody can read."""
        return self.document.date or ("" if self.document.number else self.today)


Check = Callable[[Draft], Iterator[Finding]]


NOWHERE = (0, 0)
"""The place of words that the text does not hold, an empty one: what is found in them is shown where the text begins."""


def point_out(code: str, place: tuple[int, int], **facts: str) -> Finding:
    """Return the finding `code` at a place of the text: start and end in code points."""
    return finding(code, place[0], place[1], **facts)


def squeezed(words: str) -> str:
    """Return words with single blanks."""
    return " ".join(words.split())
