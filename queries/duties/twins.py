"""Tasks of the same words in one text: a table that gives two units the same work, without a number before it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ...diacritics import folded
from ...graph.model import Row
from ..rows import text_of

Words = tuple[str | None, ...]


def ordinals(rows: Iterable[Row]) -> dict[str, int]:
    """Return by the keys of tasks which of those of its item and words each is in its text, from 1, in the order in which they stand.

    `rows` are all tasks of their documents: who asks for a part of them would count in another way than who asks for all.
    """
    seen: Counter[Words] = Counter()
    found: dict[str, int] = {}
    for row in sorted(rows, key=_start):
        words = words_of(row)
        seen[words] += 1
        found[str(row["key"])] = seen[words]
    return found


def words_of(row: Row) -> Words:
    """Return what two tasks share that can be told apart only by who must act, by the day or by their order."""
    return *(text_of(row, name) for name in ("document", "path", "member", "item")), folded(str(row["text"]))


def _start(row: Mapping[str, object]) -> int:
    start = row["start"]
    return start if isinstance(start, int) else 0
