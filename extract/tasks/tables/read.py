"""Tables that assign work, wherever they stand and whatever has become of the marks between their cells."""

from collections.abc import Iterator, Sequence

from ...structure.segment import Block
from .heads import LONGEST_TITLE, column_title, number_title_end
from .marked import read_marked
from .rows import Table
from .unmarked import read_unmarked


def read_tables(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, Table]]:
    """Yield the assignment tables among the blocks, each with the index of the block that heads it."""
    at = 0
    while at < len(blocks):
        table = _table(text, blocks, at) if blocks[at].cells or _may_open(text, blocks[at]) else None
        if table is None:
            at += 1
            continue
        yield at, table
        at = max(table.end, at + 1)


def _may_open(text: str, block: Block) -> bool:
    """Return whether a block without marks may head a table: it has columns of blanks, or opens or ends with "STT"."""
    if number_title_end(text, block.start, block.end) > block.start:
        return True
    line_end = text.rfind("\n", block.start, block.end)
    if line_end >= 0 and number_title_end(text, line_end + 1, block.end) == block.end:
        return True
    gap = text.find("  ", block.start, min(block.end, block.start + LONGEST_TITLE))
    return gap > 0 and text[gap - 1] != "\n" and column_title().match(text[block.start : gap].lower()) is not None


def _table(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    return (read_marked if blocks[at].cells else read_unmarked)(text, blocks, at)
