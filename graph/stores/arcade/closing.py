"""How a graph is closed: one process after the other, and by a reader so that nothing changes.

Whoever closes a graph, also one that was only read, writes down how many records there were when it was opened, and the
engine believes that later. A build may have changed them since, so a reader puts back what stood there.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from ....errors import StoreError
from ..lock import hold

_LOCK = "closing.lock"
_WRITTEN_AT_CLOSE = ("statistics.json", "last-tx-id.bin")
_PATIENCE = 2.0
"""Seconds; a graph is closed in less."""


def close(database: Any, folder: Path, *, read_only: bool) -> None:
    """Close the graph in `folder`; one that was read while another process keeps closing it is left to the end of this one."""
    with undisturbed(folder) as is_quiet:
        if not is_quiet and read_only:
            return
        before = _written(folder) if read_only else {}
        database.close()
        now = _written(folder)
        for name, content in before.items():
            if now.get(name) != content:
                _put(folder / name, content)


@contextmanager
def undisturbed(folder: Path) -> Iterator[bool]:
    """Keep others from closing the graph in `folder`, and tell whether nobody does.

    On a disk to which nothing can be written nobody has to be kept from it.
    """
    with ExitStack() as held:
        try:
            held.enter_context(hold(folder.parent, _LOCK, patience=_PATIENCE))
        except StoreError as error:
            yield error.code == "store-not-writable"
        else:
            yield True


def _written(folder: Path) -> dict[str, bytes]:
    """Return what was written as the graph was closed last, by the names of the files."""
    return {name: (folder / name).read_bytes() for name in _WRITTEN_AT_CLOSE if (folder / name).is_file()}


def _put(path: Path, content: bytes) -> None:
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_bytes(content)
    fresh.replace(path)
