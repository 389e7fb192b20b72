"""The items of a document as a tree: what stands under what, and the paragraphs around them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...patterns import pattern_of
from ...structure.footnotes import mark_of_note
from ...structure.segment import Block

BRACKETED = pattern_of(r"\((?:\d{1,2}|[ivx]{1,4})\)\s+(?=[^\W\d_])")
_NUMBER_ALONE = pattern_of(r"\d{1,2}\.$")
_LONGEST_LABEL = 14


@dataclass(slots=True)
class Item:
    """A numbered item with the paragraphs that follow it unnumbered, and the items under it."""

    block: Block
    paragraphs: list[Block] = field(default_factory=list)
    children: list["Item"] = field(default_factory=list)

    @property
    def own(self) -> list[Block]:
        """The blocks that are the item's own, without those of the items under it."""
        return [self.block, *self.paragraphs]

    @property
    def start(self) -> int:
        """Where the item begins, in offsets of the clean text."""
        return self.block.start

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks of the item and of the items under it, in order of the items."""
        yield from self.own
        for child in self.children:
            yield from child.blocks()


@dataclass(slots=True)
class Outline:
    """The paragraphs above the first item, the outermost items, and the paragraphs after the last one."""

    opening: list[Block]
    items: list[Item]
    closing: list[Block]

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks in order."""
        yield from self.opening
        for item in self.items:
            yield from item.blocks()
        yield from self.closing


def outline(text: str, blocks: Sequence[Block]) -> Outline:
    """Return the tree of the items among `blocks`, which are of one part of a document; rows of tables and footnotes are left out.

    A label that stands on a line alone ("Điều 3.", "1.") belongs to the paragraph below it; "(1)" is a label too.
    """
    tree = Outline([], [], [])
    path: list[tuple[int, Item]] = []
    for block in _labelled(text, blocks):
        if block.label is None:
            (path[-1][1].paragraphs if path else tree.opening).append(block)
            continue
        level = _level(block, path)
        while path and path[-1][0] >= level:
            path.pop()
        item = Item(block)
        (path[-1][1].children if path else tree.items).append(item)
        path.append((level, item))
    if path:
        tree.closing = _cut_closing(text, tree.items, path[-1][1])
    return tree


def _level(block: Block, path: Sequence[tuple[int, Item]]) -> int:
    """Return how deep an item stands; one whose label only we have read stands half a step below what it is under."""
    if block.depth:
        return 2 * block.depth
    alike = [level for level, item in path if item.block.depth == 0 and _kind(item.block) == _kind(block)]
    return alike[0] if alike else path[-1][0] + 1 if path else 1


def _kind(block: Block) -> bool:
    return (block.label or "").startswith("(")


def _labelled(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, those of a label alone together with the paragraph below."""
    alone: Block | None = None
    for block in blocks:
        if block.cells or _is_footnote(text, block):
            continue
        if alone is None and block.label is not None and block.end - block.start > _LONGEST_LABEL:
            yield block
            continue
        if alone is not None and block.label is None:
            yield block._replace(start=alone.start, label=alone.label, depth=alone.depth)
            alone = None
            continue
        if alone is not None:
            yield alone
        alone = _label_alone(text, block)
        if alone is None:
            yield _bracketed(text, block)
    if alone is not None:
        yield alone


def _is_footnote(text: str, block: Block) -> bool:
    """Return whether a block is the note to a mark that stands above it right behind a word: "Nghị định số 15/2020/NĐ-CP(1)"."""
    mark = mark_of_note(text, block.start) if text[block.start] in "([" else None
    return mark is not None and text[mark.above - 1 : mark.above].isalnum()


def _label_alone(text: str, block: Block) -> Block | None:
    if block.end - block.start > _LONGEST_LABEL:
        return None
    words = text[block.start : block.end]
    if block.label is not None:
        return block if words.rstrip(" .:") == block.label else None
    return block._replace(label=words[:-1]) if _NUMBER_ALONE.match(words) else None


def _bracketed(text: str, block: Block) -> Block:
    if block.label is not None or text[block.start] != "(":
        return block
    found = BRACKETED.match(text, block.start, block.end)
    return block._replace(label=found[0].strip()) if found else block


def _cut_closing(text: str, items: Sequence[Item], last: Item) -> list[Block]:
    """Take the last paragraph of the last item from it: unnumbered after a list, it speaks for the whole document.

    So do all of them where none of the several items of the list has a paragraph of its own, and the last one is no heading.
    """
    alone = len(items) > 1 and last is items[-1] and not any(item.paragraphs or item.children for item in items[:-1])
    first = 0 if alone and text[last.block.end - 1] in ".;/" else -1
    closing = last.paragraphs[first:]
    del last.paragraphs[first:]
    return closing
