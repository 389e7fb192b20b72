"""Who is told of each page that was recognised: it takes seconds, so whoever waits for a scan wants to know."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Told = Callable[[int, int], None]
"""Called with how many pages of a file are recognised, and how many there are."""


def _nobody(done: int, total: int) -> None:
    pass


_told: ContextVar[Told] = ContextVar("told", default=_nobody)


@contextmanager
def telling(told: Told) -> Iterator[None]:
    """Have `told` called for each page that is recognised within the block."""
    before = _told.set(told)
    try:
        yield
    finally:
        _told.reset(before)


def tell_page(done: int, total: int) -> None:
    """Say that so many pages of a file are recognised."""
    _told.get()(done, total)
