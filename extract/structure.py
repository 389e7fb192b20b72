"""Normalised text -> blocks and sentences: where paragraphs, numbered items and table rows begin and end.

A stub of the contract: the module's owner makes it whole.
"""

from dataclasses import dataclass
from typing import Literal

Part = Literal["header", "body", "signature", "annex", "outside"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, in offsets of the clean text; a soft line break does not end it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a numbered item or a table row, over as many physical lines as it takes.

    Attributes:
        start, end: offsets of the clean text, without surrounding white space.
        part: the part of the document in which it stands; nothing "outside" belongs to the document.
        label: "1", "2.1", "a", "-", "I", "Điều 2" where the block is an item, else null.
        depth: 0 for plain text; 1 for the outermost numbering of the document, 2 below it, ….
        cells: spans of the cells where the block is a table row.
        sentences: in order, covering the block.
    """

    start: int
    end: int
    part: Part
    label: str | None
    depth: int
    cells: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...]
