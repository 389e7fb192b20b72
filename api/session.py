"""A store that is open to be asked, until the `with` statement that holds it ends."""

from pathlib import Path
from types import TracebackType
from typing import Self

from ..errors import StoreError
from ..graph.stores.store import Store


class Session:
    """An open store with the place where it is; closing it twice is harmless."""

    def __init__(self, graph: Store, url: Path | str) -> None:
        self._open: Store | None = graph
        self._url = url

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _graph(self) -> Store:
        if self._open is None:
            raise StoreError("store-closed", store=self._url)
        return self._open

    @property
    def graph(self) -> Store:
        """The engine behind it, for what takes one, such as `luocdo.view`."""
        return self._graph

    @property
    def place(self) -> Path | str:
        """Where the store is."""
        return self._url

    def close(self) -> None:
        """Give the store back; closing twice is harmless."""
        if self._open is not None:
            self._open.close()
        self._open = None
