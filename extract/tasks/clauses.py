"""The sentences of an item that order somebody else than its first one: each is an order of its own."""

from collections.abc import Iterator

from ..model import Assignee
from ..structure.segment import Block, Sentence
from .assignees import read_assignees
from .attributes import is_attribute
from .names import specific
from .outline import Item
from .sheet import Sheet
from .words import read_words


def clauses(sheet: Sheet, item: Item) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield those sentences, each as a block of its own, with whom it orders."""
    before = read_assignees(sheet.words(item.block))
    yield from _of_block(sheet, item.block, before, 1)
    for block in (each for each in item.paragraphs if not is_attribute(sheet, each)):
        yield from _of_block(sheet, block, before, 0 if before else 1)


def _of_block(
    sheet: Sheet, block: Block, before: tuple[Assignee, ...], first: int
) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield them from the sentence `first` on; before whom nobody was ordered, the block has its own first order."""
    before = before or read_assignees(sheet.words(block))
    if not before or len(block.sentences) <= first:
        return
    for sentence in block.sentences[first:]:
        words = read_words(sheet.text, sentence.start, sentence.end)
        named = read_assignees(words) if words.names_somebody else ()
        if named != before and (specific(named) or (named and sheet.deadlines([_piece(block, sentence)]))):
            yield _piece(block, sentence), named


def _piece(block: Block, sentence: Sentence) -> Block:
    return Block(sentence.start, sentence.end, block.part, None, 0, (), (sentence,))
