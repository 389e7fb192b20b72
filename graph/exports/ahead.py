"""Questions that are asked ahead of their turn: while one answer is written, the engine works on the next ones."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar

from ..stores.store import Store

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

_AT_A_TIME = 2
_WAITING = 2 * _AT_A_TIME
"""Answers that may wait to be written: so many pages of the graph are in memory."""


Keys = dict[int, str]
"""The keys of nodes by the number that the store gives each of them, in the order in which it keeps them."""


class Source(NamedTuple):
    """A store and who asks it.

    Attributes:
        store: what is asked.
        askers: who asks.
        folder: where answers wait that memory does not hold.
        keys: those of each label that were asked for.
    """

    store: Store
    askers: Executor
    folder: Path
    keys: dict[str, Keys]

    def answers(self, ask: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
        """Yield what `ask` answers to each, in their order."""
        waiting: deque[Future[Answer]] = deque()
        for each in asked:
            waiting.append(self.askers.submit(ask, each))
            if len(waiting) > _WAITING:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def source(store: Store, folder: Path) -> Iterator[Source]:
    """Let a store be asked ahead within the block; after it nobody asks any more, so that the store may be closed."""
    askers = ThreadPoolExecutor(_AT_A_TIME)
    try:
        yield Source(store, askers, folder, {})
    finally:
        askers.shutdown(cancel_futures=True)
