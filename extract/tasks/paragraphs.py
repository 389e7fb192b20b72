"""The tasks in paragraphs outside the items: where they set a day, or where the letter has no items."""

from collections.abc import Iterator
from typing import NamedTuple

from ..model import Assignee, Task
from ..structure.segment import Block, Sentence
from .assignees import read_assignees, read_ordered
from .making import Given, main_deadline, make_task, reports_to
from .names import specific
from .order_patterns import SPEAKS, any_of
from .sheet import Sheet
from .words import Words, read_words


class Order(NamedTuple):
    """What the items at one place of the tree stand under.

    `ordered`: the sentence above orders all of them; `inside`: the section is one of tasks; `governing`: the references
    of the paragraphs that govern them.
    """

    ordered: bool = False
    inside: bool = False
    assignees: tuple[Assignee, ...] = ()
    governing: tuple[int, ...] = ()


def opening_order(sheet: Sheet, lead: Block) -> Order:
    """Return what the paragraph above the first item orders: nothing unless it ends open and has words of order."""
    text, last = sheet.text, lead.sentences[-1]
    if text[lead.end - 1] not in ":," or not _leads(text, last):
        return Order()
    named = read_ordered(read_words(text, last.start, last.end))
    return Order(ordered=True, assignees=specific(named), governing=sheet.references([lead]))


def _leads(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence orders what the items below it say."""
    return any(pattern.search(text, sentence.start, sentence.end) for pattern in (any_of("lead"), SPEAKS))


def read_paragraph(sheet: Sheet, block: Block, order: Order, *, alone: bool) -> Iterator[Task]:
    """Yield the tasks of a paragraph; where several of its sentences give orders, each is a task.

    `alone`: the letter has no items, so that its orders need no day of their own.
    """
    whole = read_words(sheet.text, block.start, block.end)
    ordering = _ordering(sheet, block, alone=alone) if whole.ordering else []
    if len(ordering) == 1 and not sheet.deadlines([ordering[0][0]]):
        ordering = []
    if alone:
        first = sheet.references([each for each, _ in ordering[:1]])
        order = order._replace(governing=(*order.governing, *first))
    for each, words in ordering or [(block, whole)]:
        yield from _of_sentence(sheet, each, words, order, alone=alone)


def _ordering(sheet: Sheet, block: Block, *, alone: bool) -> list[tuple[Block, Words]]:
    """Return the sentences that order somebody, by a day of their own unless the letter has no items."""
    pieces = [Block(each.start, each.end, "body", None, 0, (), (each,)) for each in block.sentences]
    read = [(piece, read_words(sheet.text, piece.start, piece.end)) for piece in pieces]
    return [(piece, words) for piece, words in read if read_ordered(words) and (alone or sheet.deadlines([piece]))]


def _of_sentence(sheet: Sheet, block: Block, words: Words, order: Order, *, alone: bool) -> Iterator[Task]:
    named = read_ordered(words) if alone else read_assignees(words)
    if not named and (alone or not reports_to(sheet.text, block.start, block.end)):
        return
    deadlines = sheet.deadlines([block])
    if words.has("none") or not (alone or deadlines):
        return
    given = Given(None, specific(named), order.governing)
    yield make_task(sheet, [block], given, main_deadline(deadlines))
