"""Questions that are asked ahead of their turn: while one answer is used, the engine works on the next ones."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

AT_A_TIME = 2
"""So many questions an engine works on: more than one, as it answers each on one core."""

_WAITING = 2 * AT_A_TIME
"""Answers that may wait to be used: so many are in memory."""


def ahead(askers: Executor, ask: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
    """Yield what `ask` answers to each, in their order; the `askers` ask."""
    waiting: deque[Future[Answer]] = deque()
    for each in asked:
        waiting.append(askers.submit(ask, each))
        if len(waiting) > _WAITING:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
