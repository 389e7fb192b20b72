"""Which items only head others: divisions, articles, sections."""

from ...patterns import pattern_of
from ..who.words import Words
from ..wording.lists import any_of
from .tree import Item

DIVISION = pattern_of(r"(?:Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\b|[IVX]+$|[A-Z]$")
"""The labels of the outermost kinds: chapters, parts, Roman numbers, capitals."""
_SHORT = 90


def is_section(item: Item, words: Words) -> bool:
    """Return whether the item only heads others: "II. NHIỆM VỤ", "8. Tổ chức thực hiện", "Điều 1. Phê duyệt Kế hoạch như sau:"."""
    capitals = words.text[words.start : words.end].isupper()
    if (item.children or item.paragraphs) and any_of("duty").fullmatch(words.small.rstrip(" .:")):
        return True
    if not capitals and not is_article(item) and DIVISION.match(item.block.label or "") is None:
        return False
    return capitals or bool(item.children or item.paragraphs) or words.end - words.start < _SHORT


def is_article(item: Item) -> bool:
    """Return whether the item is an article: "Điều 5"."""
    return (item.block.label or "").startswith("Điều")
