"""Items that have no number: under a heading several paragraphs each name somebody, "2. Nhiệm vụ:" and below "Sở Y tế …", "Sở Nội vụ: - …"."""

import re
from collections.abc import Sequence
from functools import cache

from ...grammar.alternation import alternation
from ...model import Assignee
from ...patterns import pattern_of
from ...structure.segment import Block
from ..sheet import Sheet
from ..who.assignees import read_assignees, read_heading
from ..who.names import specific
from ..who.no_order import states_fact
from ..wording.lists import words_of
from .attributes import is_attribute
from .tree import Item

_LONGEST_THEME, _SEVERAL = 160, 2


def number(sheet: Sheet, items: Sequence[Item]) -> None:
    """Make such paragraphs items of the outline, each with what stands below it up to the next one; an account holds none."""
    for item in items:
        if _gives_account(sheet, item):
            continue
        number(sheet, item.children)
        if not _only_heads(sheet, item):
            continue
        named = {block: who for block in item.paragraphs if (who := _named(sheet, block))}
        if len(set(named.values())) >= _SEVERAL:
            _number_below(item, list(named))


def _gives_account(sheet: Sheet, item: Item) -> bool:
    """Return whether a heading says that what stands below it only tells: "2. Hạn chế", "Một số mô hình hay"."""
    return _account().match(sheet.words(item.block).small) is not None


@cache
def _account() -> re.Pattern[str]:
    return pattern_of(rf"(?:(?:một số|những|các|về) )*(?:{alternation(words_of('account'))})(?!\w)")


def _only_heads(sheet: Sheet, item: Item) -> bool:
    """Return whether an item is a short heading that names nobody; what is aimed at or was reached is told."""
    words = sheet.words(item.block)
    if words.names_somebody or words.begin_with("aim") or read_heading(words):
        return False
    return item.block.end - words.start < _LONGEST_THEME and words.text[words.end - 1] not in ".;"


def _named(sheet: Sheet, block: Block) -> tuple[Assignee, ...]:
    """Return whom a paragraph names at its beginning to do something; nobody where it only tells."""
    words = sheet.words(block)
    if words.excused or words.roles or states_fact(words) or is_attribute(sheet, block):
        return ()
    heads = words.text[words.end - 1] == ":"
    return specific(read_assignees(words) if words.names_somebody else read_heading(words) if heads else ())


def _number_below(item: Item, named: Sequence[Block]) -> None:
    starts = [block.start for block in named]
    first = starts[0]
    own = [Item(block) for block in named]
    for block in (each for each in item.paragraphs if each.start > first and each.start not in starts):
        _last_above(own, block.start).paragraphs.append(block)
    for child in (each for each in item.children if each.start > first):
        _last_above(own, child.start).children.append(child)
    item.paragraphs = [block for block in item.paragraphs if block.start < first]
    item.children = [*(each for each in item.children if each.start < first), *own]


def _last_above(items: Sequence[Item], at: int) -> Item:
    return next(item for item in reversed(items) if item.start < at)
