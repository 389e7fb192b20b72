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


def words_of(place: Place) -> str:
    """Return the words of a reference as they stand in the text."""
    start = place.start - place.sentence_start
    return place.sentence[max(start, 0) : place.end - place.sentence_start]
