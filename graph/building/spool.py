"""A graph on its way to a store: a national one does not fit in memory, so it waits on the disk, kind by kind."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, Any, NamedTuple

from ..model import Edge, Node
from ..stores.workspace import SPOOL
from .packed import Packed, unpacked

_NODES, _EDGES = ".nodes", ".edges"


class Spooled(NamedTuple):
    """The graph that waits in a folder: any process can read it, several at a time (`stores.store.Gathered`)."""

    folder: Path

    @property
    def nodes(self) -> Iterator[Node]:
        """The nodes, label by label."""
        return (Node(label, *row) for label, row in self._rows(_NODES))

    @property
    def edges(self) -> Iterator[Edge]:
        """The edges, kind by kind."""
        return (Edge(source, kind, target, row) for kind, (source, target, row) in self._rows(_EDGES))

    def _rows(self, what: str) -> Iterator[tuple[str, Any]]:
        """Yield the rows of each name."""
        for path in sorted(self.folder.glob(f"*{what}")):
            name = path.stem
            with path.open("rb") as file:
                yield from ((name, row) for row in unpacked(file))


class Spool:
    """Takes parts, then gives the whole graph. Its files are gone when it is closed."""

    def __init__(self, workspace: Path) -> None:
        self._folder = workspace / SPOOL
        self._open = ExitStack()
        self._files: dict[str, IO[bytes]] = {}

    def __enter__(self) -> "Spool":
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._open.close()
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def put(self, part: Packed) -> None:
        """Take a part."""
        for what, made in ((_NODES, part.nodes), (_EDGES, part.edges)):
            for name, rows in made.items():
                self._file(name + what).write(rows)

    def gathered(self) -> Spooled:
        """Return all that was taken."""
        self._open.close()
        return Spooled(self._folder)

    def _file(self, name: str) -> IO[bytes]:
        file = self._files.get(name)
        if file is None:
            file = self._files[name] = self._open.enter_context((self._folder / name).open("wb"))
        return file
