"""The items of a document as a tree: what stands under what, and the paragraphs around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..structure.segment import Block


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


def outline(blocks: Iterable[Block]) -> Outline:
    """Return the tree of the items among `blocks`, which are of one part of a document; rows of tables are left out."""
    tree = Outline([], [], [])
    path: list[Item] = []
    for block in blocks:
        if block.cells:
            continue
        if block.label is None:
            (path[-1].paragraphs if path else tree.opening).append(block)
            continue
        while path and path[-1].block.depth >= block.depth:
            path.pop()
        item = Item(block)
        (path[-1].children if path else tree.items).append(item)
        path.append(item)
    if path:
        tree.closing = _cut_closing(path[-1])
    return tree


def _cut_closing(last: Item) -> list[Block]:
    """Take the last paragraph of the last item from it: unnumbered after a list, it speaks for the whole document."""
    closing = last.paragraphs[-1:]
    del last.paragraphs[-1:]
    return closing
