"""What other processes do while this one does its own."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial

from ..stores.store import Beside, Work
from .processes import NO_PROCESSES, fresh, processes, submit

_HELPERS = 2


@contextmanager
def helpers(jobs: int) -> Iterator[Beside]:
    """Give what has work begun by another process; see `stores.store.Beside`.

    Where there is to be one process only, where no other can be started or one dies or meets a fault, this one does the
    work when it waits for it.
    """
    if jobs == 1:
        yield _later
        return
    with processes(_HELPERS, fresh()) as pool:
        yield partial(_begun, pool)


def _later(work: Work) -> Work:
    return work


def _begun(pool: ProcessPoolExecutor, work: Work) -> Work:
    try:
        landing = submit(pool, work)
    except NO_PROCESSES:
        return work

    def done() -> None:
        try:
            landing.result()
        except (*NO_PROCESSES, sqlite3.DatabaseError):
            work()

    return done
