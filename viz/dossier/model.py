"""What stands in a dossier, as words in the reader's language: the two ways to print it only lay it out."""

from dataclasses import dataclass
from typing import NamedTuple


class Words(NamedTuple):
    """Some words in one face."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence around the words that name another document, and where it stands: file, page, how often else."""

    before: str
    cited: str
    after: str
    place: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One step of a chain.

    Attributes:
        number: "1.2" below "1".
        head: the document that the step leads to, as one cites it for the first time, and how it hangs together with the one above.
        quote: the words that prove it; null where its proof stands elsewhere in the chain.
        notes: what is wrong with the document, and what became of it.
    """

    number: str
    head: tuple[Words, ...]
    quote: Quote | None
    notes: tuple[str, ...]

    @property
    def depth(self) -> int:
        """How many steps it is below the first ones."""
        return self.number.count(".")


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain of a document: `up` says why, `down` who acts by it."""

    document: str
    notes: tuple[str, ...]
    up: tuple[Statement, ...]
    down: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the table of tasks; `notes` say how its day was found and what people decided, `state` that it is overdue, done, or of a draft."""

    text: str
    notes: tuple[str, ...]
    units: str
    due: str
    state: str
    overdue: bool
    document: str
    place: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A row of the table of what is to be checked."""

    severity: str
    document: str
    message: str
    place: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document that the dossier names, and its files; `state` says where there are none."""

    document: str
    state: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """All of it.

    Attributes:
        lang: the language of its words.
        subject: what it is about, after "về": "chuỗi văn bản và nhiệm vụ theo Thông báo số …".
        issuer: who reports; null where nobody knows, then there is a line to fill in.
        summary: sentences at its beginning.
        chains: that of the document, or of each document that gives the unit a task.
        complete: whether that is all; if not, there was too much.
    """

    lang: str
    subject: str
    issuer: str | None
    summary: tuple[str, ...]
    chains: tuple[Chain, ...]
    tasks: tuple[Task, ...]
    issues: tuple[Remark, ...]
    sources: tuple[Source, ...]
    complete: bool
