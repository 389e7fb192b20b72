"""Where a text names a document."""

from typing import NamedTuple

from ....extract.model import Also, Relation
from .claims import Claim


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
