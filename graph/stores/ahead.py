"""Ahead of its turn: while one answer is used the engine works on the next ones, while it takes one portion the next is made."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

_AT_A_TIME = 2
"""So many questions an engine works on: more than one, as it answers each on one core."""

_WAITING = 2 * _AT_A_TIME
"""Answers that may wait to be used: so many are in memory."""


@contextmanager
def askers() -> Iterator[Executor]:
    """Let questions be asked ahead within the block; after it nobody asks any more, so that the store may be closed."""
    threads = ThreadPoolExecutor(_AT_A_TIME)
    try:
        yield threads
    finally:
        threads.shutdown(cancel_futures=True)


def ahead(threads: Executor, ask: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
    """Yield what `ask` answers to each, in their order; the `threads` ask."""
    waiting: deque[Future[Answer]] = deque()
    for each in asked:
        waiting.append(threads.submit(ask, each))
        if len(waiting) > _WAITING:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def made_ahead(made: Iterator[Answer]) -> Iterator[Answer]:
    """Yield what `made` yields, none of it null; while one is used, the next is made in a thread of its own."""
    with ThreadPoolExecutor(1) as thread:
        coming = thread.submit(next, made, None)
        while (ready := coming.result()) is not None:
            coming = thread.submit(next, made, None)
            yield ready
