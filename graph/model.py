"""The graph as plain data, before any store: a pure function of (readings, register)."""

import hashlib
from dataclasses import dataclass, field

from ..extract.model import Reading
from ..iso_days import is_day

Value = None | bool | int | float | str | list[str]

Parameter = Value | list[int]
"""What a question may be given: the numbers of nodes too."""

Row = dict[str, Value]
"""One row of an answer, or of what is to be written."""


def is_draft(status: object, date: object) -> bool:
    """Tell whether a document is not signed yet: no number, no sign of a signature ("provisional"), its day left blank as well.

    >>> is_draft("provisional", "2025-10"), is_draft("provisional", "2025-10-06"), is_draft("loaded", "2025-10")
    (True, False, False)
    """
    return status == "provisional" and bool(date) and not is_day(str(date))


@dataclass(frozen=True, slots=True)
class Witness:
    """What one file says, with its text: every span of `reading` counts the code points of `text`.

    `corrected`: people corrected its header; `printed_day` is then the day (ISO) that it prints, where they gave its document another one.
    """

    reading: Reading
    text: str
    corrected: bool = False
    printed_day: str | None = None

    @property
    def content(self) -> str:
        """The SHA-256 of the file, or of the text where there is none."""
        return self.reading.source.sha256 or hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Node:
    """A Document, Agency or Task; `properties` as declared in `schema`."""

    label: str
    key: str
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge for each (source, kind, target); all of its evidence is kept with it, as JSON text."""

    source: str
    kind: str
    target: str
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes by (label, key) and edges by (source, kind, target), both sorted."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
