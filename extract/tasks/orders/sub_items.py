"""Which items below one that orders somebody are tasks of their own, and which items only head such."""

from collections.abc import Sequence

from ...model import Assignee
from ..outline.attributes import is_attribute, names_roles
from ..outline.tree import Item
from ..sheet import Sheet
from ..when.recurrences import done_again
from ..who.assignees import names_who_orders, only_leads, read_assignees, read_heading
from ..who.names import specific
from ..who.words import Words


def own_tasks(sheet: Sheet, item: Item) -> Sequence[Item]:
    """Return the sub-item where it is a task of its own, else those under it where it only leads to several that name somebody."""
    if _is_own_task(sheet, item) or leads_to_others(sheet, item):
        return (item,)
    named = [child for child in item.children if _names(sheet, child)]
    return named if len(named) > 1 else ()


def leads_to_others(sheet: Sheet, item: Item) -> bool:
    """Return whether a sub-item is a topic with a colon, and each paragraph below it begins with one in particular who acts: "- Về kho muối:"."""
    words = sheet.words(item.block)
    if item.children or not item.paragraphs or not words.text.startswith(":", words.end - 1):
        return False
    below = list(map(sheet.words, item.paragraphs))
    return words.begin_with("topic") and all(each.acting and specific(read_assignees(each)) for each in below)


def _names(sheet: Sheet, item: Item) -> bool:
    """Return whether an item begins with somebody, or is the heading of what he must do."""
    words = sheet.words(item.block)
    return words.names_somebody or (bool(item.children or item.paragraphs) and bool(read_heading(words)))


def _is_own_task(sheet: Sheet, item: Item) -> bool:
    """Return whether a sub-item names its own assignee, one in particular, or its own deadline."""
    if is_attribute(sheet, item.block):
        return False
    words = sheet.words(item.block)
    heads = bool(item.children or item.paragraphs)
    if words.roles or specific(read_assignees(words) if words.names_somebody else read_heading(words) if heads else ()):
        return True
    if _is_done_again(words):
        return True
    return any(sheet.deadlines([block]) or is_attribute(sheet, block) for block in item.blocks())


def _is_done_again(words: Words) -> bool:
    """Return whether a sub-item is done again and again, "gửi bản tin hằng tuần"; "30% cơ quan mỗi năm" is how much."""
    return "mỗi" not in words.small and done_again(words.small) is not None


def all_named(sheet: Sheet, item: Item, own: Sequence[Item]) -> bool:
    """Return whether several of the tasks `own` under an item name who does them, or each item under it does."""
    named = sum(sheet.words(child.block).names_somebody for child in own)
    return named > 1 or (named > 0 and named == len(item.children))


def all_told(sheet: Sheet, item: Item) -> bool:
    """Return whether lines under each of several items name who does it, so that the one above them only groups them."""
    lines = [[*child.paragraphs, *(each.block for each in child.children)] for child in item.children]
    return len(lines) > 1 and all(any(names_roles(sheet, block) for block in blocks) for blocks in lines)


def only_heads_others(item: Item, own: Sequence[Item], assignees: Sequence[Assignee], words: Words) -> bool:
    """Return whether all under an item is ordered by itself: it names an office and nothing else, or "… giao các đơn vị:"."""
    if item.paragraphs or not own or len(own) < len(item.children):
        return False
    if read_heading(words) or names_who_orders(words) or only_leads(words):
        return True
    collective = bool(assignees) and all(each.name.lower().startswith("các ") for each in assignees)
    return collective and words.text[words.end - 1] == ":"
