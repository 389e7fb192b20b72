"""A graph on its way to a store: a national one does not fit in memory, so it waits on the disk, kind by kind."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Any

from ..model import Edge, Node
from .packed import Packed, unpacked


class Spool:
    """Takes parts, then gives the nodes of one label after the other and the edges of one kind after the other.

    Its files have no name and are gone when it is closed, or the process ends.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = ExitStack()
        self._nodes: dict[str, IO[bytes]] = {}
        self._edges: dict[str, IO[bytes]] = {}

    def __enter__(self) -> "Spool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.close()

    def put(self, part: Packed) -> None:
        """Take a part."""
        for files, made in ((self._nodes, part.nodes), (self._edges, part.edges)):
            for name, rows in made.items():
                self._file(files, name).write(rows)

    def nodes(self) -> Iterator[Node]:
        """Yield the nodes, label by label."""
        for label, file in sorted(self._nodes.items()):
            yield from (Node(label, *row) for row in _rows(file))

    def edges(self) -> Iterator[Edge]:
        """Yield the edges, kind by kind."""
        for kind, file in sorted(self._edges.items()):
            yield from (Edge(source, kind, target, row) for source, target, row in _rows(file))

    def _file(self, files: dict[str, IO[bytes]], name: str) -> IO[bytes]:
        file = files.get(name)
        if file is None:
            file = files[name] = TemporaryFile(dir=self._folder)  # noqa: SIM115 closed with all others
            self._files.callback(file.close)
        return file


def _rows(file: IO[bytes]) -> Iterator[Any]:
    """Yield what was put into a file."""
    file.seek(0)
    return unpacked(file)
