"""How often Python looks for circles among the objects of this process."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

BETWEEN = 50_000
"""So many objects are made between two searches: rows, answers and parts of a graph have no circles and go with the last
name of them; to look through them again and again takes a tenth of the time."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Have Python look for circles seldom within the block."""
    before = gc.get_threshold()
    gc.set_threshold(BETWEEN)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def collecting_no_more_after() -> Iterator[None]:
    """Have Python look for no more circles after the block, with which the program ends: the system takes back all that is left.

    Python would go through everything several times as it ends, which takes a quarter of the time of a short command.
    """
    try:
        yield
    finally:
        gc.freeze()
