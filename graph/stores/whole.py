"""Whether a graph is whole: all of it was written, and its files are still as they were."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from ...errors import LuocdoError, QueryError, StoreError
from ..model import Row, Value
from .statements import LABELS, count_of_edges, count_of_edges_from, count_of_nodes, keys_of

Read = Callable[[str, Mapping[str, Value]], list[Row]]

_SHOWN = 3
_AT_ONCE = 1000
_SAMPLE = 4096
_SAMPLES = 64
"""So many samples of so many bytes are taken of each large file."""


def difference(found: Counter[str], wanted: Counter[str]) -> str:
    """Return what of the graph is missing or too much; empty where nothing is."""
    differing = [name for name in sorted(wanted | found) if found[name] != wanted[name]]
    return ", ".join(f"{name} {found[name]} ≠ {wanted[name]}" for name in differing[:_SHOWN])


def verify(read: Read, wanted: Counter[str], store: Path) -> None:
    """See that all that was written is in the files: on a full disk the embedded engine cuts them short and says nothing.

    Raises:
        StoreError: "disk-full": nodes or edges are missing, or cannot be read; "engine-failed": they cannot be counted.
    """
    found = Counter[str]()
    try:
        for row in (*read(count_of_nodes(), {}), *_edges(read)):
            found[str(row["name"])] += int(str(row["number"]))
    except LuocdoError as error:
        code = "disk-full" if error.code == "store-damaged" else "engine-failed"
        raise StoreError(code, store=store, reason=error.facts.get("reason", error.code)) from error
    if differing := difference(found, wanted):
        raise StoreError("disk-full", store=store, reason=differing)


def _edges(read: Read) -> Iterable[Row]:
    """Count the edges of each kind; where all at once take longer than a question may, those of some nodes at a time."""
    try:
        return read(count_of_edges(), {})
    except QueryError as error:
        if error.code != "query-too-long":
            raise
    return (
        row
        for label in LABELS
        for keys in _portions([row["key"] for row in read(keys_of(label), {})])
        for row in read(count_of_edges_from(label), {"keys": keys})
    )


def _portions(keys: list[Value]) -> Iterator[Value]:
    return ([str(key) for key in keys[start : start + _AT_ONCE]] for start in range(0, len(keys), _AT_ONCE))


def fingerprint(graph: Path) -> str:
    """Return a hash of the files of a graph that nobody writes; empty where there is none or one cannot be read.

    A national graph has gigabytes: of a large file it takes the size, the time of its last change and some of its bytes,
    which tells one that was written to, cut short or replaced. Small ones are read whole, as the engine writes some of them
    again, just as they were, when a graph is only read.
    """
    total = hashlib.sha256()
    try:
        for path in sorted(graph.iterdir()):
            if path.suffix != ".lck":  # made by whoever has the graph open
                total.update(path.name.encode())
                _take(path, total.update)
    except OSError:
        return ""
    return total.hexdigest()


def _take(path: Path, update: Callable[[bytes], object]) -> None:
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        if found.st_size <= _SAMPLES * _SAMPLE:
            update(file.read())
            return
        update(f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}".encode())
        for start in range(0, found.st_size, found.st_size // _SAMPLES):
            file.seek(start)
            update(file.read(_SAMPLE))
