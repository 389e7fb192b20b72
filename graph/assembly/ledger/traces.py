"""What was worked out of a text, and the rows that it leaves in the tables."""

from collections.abc import Mapping, Set
from typing import NamedTuple

COLUMNS = {
    "says": ("key", "saying"),
    "asks": ("lookup",),
    "owns": ("document",),
    "copies": ("document",),
    "names": ("document", "claim", "times"),
    "may_be": ("document",),
    "proves": ("document",),
    "moves": ("document", "later"),
}
"""The tables in which a text leaves rows, and their columns before its id."""

Row = tuple[int, ...]
Rows = Set[Row]
Traces = Mapping[str, Rows]
"""What a text left in each of those tables."""


class Entry(NamedTuple):
    """What was worked out of a text.

    Attributes:
        text: its id.
        traces: the rows that it leaves.
        date: that of its document.
        account: what its places mean, as words; null where the text is gone.
        documents, claims: the words behind the ids in its traces.
    """

    text: int
    traces: Traces
    date: str | None = None
    account: str | None = None
    documents: Mapping[int, str] = {}
    claims: Mapping[int, str] = {}
