"""Pages of scans, counted over all processes that read: each takes seconds, so whoever waits is told of every one."""

from multiprocessing.context import BaseContext
from multiprocessing.sharedctypes import Synchronized
from typing import NamedTuple


class Pages(NamedTuple):
    """How many pages were recognised, and of how many is known that they have to be."""

    done: "Synchronized[int]"
    known: "Synchronized[int]"

    def add(self, done: int, total: int) -> None:
        """Count that of a file with so many pages another one is recognised: with the first, all of them are known."""
        with self.known.get_lock():
            self.known.value += total if done == 1 else 0
        with self.done.get_lock():
            self.done.value += 1


_counted: list[Pages] = []


def counter(context: BaseContext) -> Pages:
    """Return a new count, to be handed to processes when they are started in this context."""
    return Pages(context.Value("i", 0), context.Value("i", 0))


def begin_counting(pages: Pages | None) -> None:
    """Count what this process recognises in `pages` from now on."""
    _counted[:] = [pages] if pages else []


def count_page(done: int, total: int) -> None:
    """Count a page, where somebody wants to know."""
    for pages in _counted:
        pages.add(done, total)
