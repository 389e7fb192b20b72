"""The sentences of an item that order somebody else than its first one: each is an order of its own."""

from collections.abc import Iterator

from ..model import Assignee
from ..structure.segment import Block, Sentence
from .assignees import read_assignees
from .names import specific
from .sheet import Sheet
from .words import read_words


def clauses(sheet: Sheet, block: Block) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield those sentences, each as a block of its own, with whom it orders."""
    before = read_assignees(sheet.words(block))
    if not before or len(block.sentences) < 2:
        return
    for sentence in block.sentences[1:]:
        words = read_words(sheet.text, sentence.start, sentence.end)
        named = read_assignees(words) if words.names_somebody else ()
        if named != before and (specific(named) or (named and sheet.deadlines([_piece(block, sentence)]))):
            yield _piece(block, sentence), named


def _piece(block: Block, sentence: Sentence) -> Block:
    return Block(sentence.start, sentence.end, block.part, None, 0, (), (sentence,))
