"""Each task with the place where it stands in its document: "điểm a khoản 2 Điều 3"."""

from collections.abc import Iterable, Iterator, Sequence

from ..model import Task
from ..normalise import CleanText
from ..structure.item_places import Labels, is_article, labels_of, place_named
from ..structure.segment import Block


def placed(clean: CleanText, blocks: Sequence[Block], tasks: Iterable[Task]) -> Iterator[Task]:
    """Yield the tasks, in the order of the text, each with where it stands; a row of a table stands under no number."""
    ways = [(clean.raw_offset(block.start), labels) for block, labels in zip(blocks, labels_of(blocks), strict=True)]
    at = -1
    for task in tasks:
        while at + 1 < len(ways) and ways[at + 1][0] <= task.start:
            at += 1
        labels = ways[at][1] if at >= 0 else ()
        place = place_named(labels if task.item is not None else _articles(labels))
        yield task.model_copy(update={"place": place}) if place else task


def _articles(labels: Labels) -> Labels:
    """Return the article in which a paragraph stands that is no item: behind the last item nothing tells whether it belongs to that."""
    return tuple(filter(is_article, labels))
