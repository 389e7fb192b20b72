"""A store that is asked ahead while its answers are written, as long as the graph stands still."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from ...errors import QueryError, StoreError
from ..stores.ahead import Answer, Asked, ahead, askers
from ..stores.store import Scan, Store

Keys = dict[int, str]
"""The keys of nodes by the number that the store gives each of them, in the order in which it keeps them."""


class Source(NamedTuple):
    """A store and who asks it.

    Attributes:
        store: what is asked.
        stamp: of the state in which the graph is exported.
        threads: who asks.
        folder: where answers wait that memory does not hold.
        keys: those of each label that were asked for.
        scan: the tables of the graph in this state; null where there are none, so that the engine is asked.
    """

    store: Store
    stamp: str
    threads: Executor
    folder: Path
    keys: dict[str, Keys]
    scan: Scan | None

    def answers(self, ask: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
        """Yield what `ask` answers to each, in their order.

        Raises:
            StoreError: "store-changed": somebody wrote the graph meanwhile, so that the answers are of different states.
        """
        return self.standing(ahead(self.threads, ask, asked))

    def standing(self, found: Iterator[Answer]) -> Iterator[Answer]:
        """Yield what was found in the graph, then see that it still stands; see `answers`."""
        yield from found
        self.see_that_it_stands()

    def see_that_it_stands(self) -> None:
        """Refuse to go on where somebody wrote the graph since the export began.

        Raises:
            StoreError: "store-changed".
        """
        if self.store.stamp() != self.stamp:
            raise StoreError("store-changed")


@contextmanager
def source(store: Store, folder: Path) -> Iterator[Source]:
    """Let a store be asked ahead within the block; after it nobody asks any more, so that the store may be closed.

    Raises:
        StoreError: "store-changed", also in the place of an error that came of it.
    """
    stamp = store.stamp()
    with askers() as threads, _scanned(store, stamp) as scan:
        asked = Source(store, stamp, threads, folder, {}, scan)
        try:
            yield asked
        except (QueryError, StoreError):
            asked.see_that_it_stands()
            raise


@contextmanager
def _scanned(store: Store, stamp: str) -> Iterator[Scan | None]:
    """Give the tables of the graph of this stamp within the block; null where there are none."""
    scan = store.tables.scan() if store.tables else None
    try:
        yield scan if scan and scan.stamp == stamp else None
    finally:
        if scan:
            scan.close()
