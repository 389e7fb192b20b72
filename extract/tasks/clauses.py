"""The clauses of an item that order somebody else than its first one: each is an order of its own."""

from collections.abc import Iterator

from ..model import Assignee
from ..structure.labels import read_label
from ..structure.segment import Block, Sentence
from .assignee_names import specific
from .assignees import read_assignees, read_ordered
from .attributes import is_attribute
from .outline import Item
from .sheet import Sheet
from .words import LONGEST_HEAD, opens_with_name, read_words

# Who acts stands at the beginning of a clause.
_REACH = 600


def clauses(sheet: Sheet, item: Item) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield those clauses, each as a block of its own, with whom it orders."""
    before = read_assignees(sheet.words(item.block))
    yield from _of_block(sheet, item.block, before, 1)
    for block in (each for each in item.paragraphs if not is_attribute(sheet, each)):
        yield from _of_block(sheet, block, before, 0 if before else 1)


def _of_block(
    sheet: Sheet, block: Block, before: tuple[Assignee, ...], first: int
) -> Iterator[tuple[Block, tuple[Assignee, ...]]]:
    """Yield them from the clause `first` on; before whom nobody was ordered, the block has its own first order."""
    if first and len(block.sentences) == 1 and sheet.text.find("; ", block.start, block.end) < 0:
        return
    before = before or read_assignees(sheet.words(block))
    if not before:
        return
    for piece in list(clauses_of(sheet.text, block))[first:]:
        words = read_words(sheet.text, piece.start, piece.end)
        ordered = () if first else read_ordered(words)
        named = ordered or (read_assignees(words) if words.names_somebody else ())
        if named != before and (specific(named) or (named and sheet.deadlines([piece]))):
            yield piece, named


def clauses_of(text: str, block: Block) -> Iterator[Block]:
    """Yield the sentences of a block, parted at a semicolon behind which somebody else acts: "Giao Sở A …; Sở B …"."""
    for sentence in block.sentences:
        start = sentence.start
        while (mark := text.find("; ", start, sentence.end)) >= 0 or start < sentence.end:
            end = _end_of_clause(text, start, mark, sentence.end)
            yield Block(start, end, block.part, None, 0, (), (Sentence(start, end),))
            start = end + 2 if end < sentence.end else sentence.end


def _end_of_clause(text: str, start: int, mark: int, end: int) -> int:
    """Return where the clause ends that begins at `start`: at the first semicolon between two who act, else at `end`."""
    while 0 <= mark < end:
        if opens_with_name(text[mark + 2 : mark + 2 + LONGEST_HEAD]):
            who, then = _who(text, start, mark), _who(text, mark + 2, end)
            if who and then and who != then:
                return mark
        mark = text.find("; ", mark + 2, end)
    return end


def _who(text: str, start: int, end: int) -> str | None:
    """Return who acts at the beginning of a clause, behind the label of its item."""
    label = read_label(text, start, end)
    start = label[2] if label else start
    acting = read_words(text, start, min(end, start + _REACH)).acting
    return " ".join(acting["who"].split()) if acting else None
