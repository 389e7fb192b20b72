"""Much of something, some at a time."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Each = TypeVar("Each")


def portions(every: Iterable[Each], at_once: int) -> Iterator[list[Each]]:
    """Yield all of it, `at_once` at a time, each when it is asked for.

    >>> list(portions("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    left = iter(every)
    while some := list(islice(left, at_once)):
        yield some
