"""Rows in order, more of them than memory holds: sorted in portions that wait on the disk, then merged (external merge sort).

A store is quickly read only in the order in which it keeps things, which no two builds share; a file is the same for the
same graph only in an order of its own.
"""

import heapq
import marshal
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple

Row = tuple[Any, ...]
"""Texts, bytes, numbers, and lists, dicts and tuples of them."""

_BATCH = 50
"""Rows of each sorted portion that are in memory while the portions are merged."""


class _Batch(NamedTuple):
    """Where some rows stand in the file."""

    start: int
    size: int


def in_order(rows: Iterable[Row], key: Callable[[Row], Any], folder: Path, portion: int) -> Iterator[Row]:
    """Yield rows by their keys; so many are in memory at a time, the others in a file without a name in `folder`."""
    rest = iter(rows)
    first = sorted(islice(rest, portion), key=key)
    if len(first) < portion:
        yield from first
        return
    with TemporaryFile(dir=folder) as file:
        portions = [list(_put(file, first))]
        while some := sorted(islice(rest, portion), key=key):
            portions.append(list(_put(file, some)))
        del first, some
        yield from heapq.merge(*(_taken(file, batches) for batches in portions), key=key)


def _put(file: IO[bytes], rows: list[Row]) -> Iterator[_Batch]:
    for at in range(0, len(rows), _BATCH):
        packed = marshal.dumps(rows[at : at + _BATCH])
        yield _Batch(file.tell(), len(packed))
        file.write(packed)


def _taken(file: IO[bytes], batches: Iterable[_Batch]) -> Iterator[Row]:
    for start, size in batches:
        file.seek(start)
        yield from marshal.loads(file.read(size))  # noqa: S302 - what this process has just written
