"""Many files, read by several processes; a file that kills its reader is one finding and no end of the run."""

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache
from multiprocessing import resource_tracker
from pathlib import Path
from types import ModuleType
from typing import TextIO

from ..stores.shelf import Kept
from .readings import keep, unread

SECONDS_A_FILE = 120
"""A reader that needs longer for one file is ended."""

_FILES_AT_ONCE = 16
_BYTES_AT_ONCE = 4 << 20

Named = tuple[str, str]
"""Where a file is, and what the user calls it."""

Outcome = tuple[str, list[Kept], bool]
"""Where a file is, what it says, and whether its reader lived to tell."""

_NO_PROCESSES = (BrokenProcessPool, OSError, NotImplementedError, ImportError)


def read_all(files: Iterable[Named], jobs: int, *, seconds: int = SECONDS_A_FILE) -> Iterator[list[Outcome]]:
    """Yield what the files say, some at a time and in any order.

    Args:
        files: where each one is, and its name for the reader's eyes.
        jobs: how many processes read.
        seconds: how long one file may take.
    """
    waiting = deque(_portions(files))
    while waiting:
        flying: dict[Future[list[Outcome]], list[Named]] = {}
        try:
            with _pool(min(jobs, len(waiting))) as pool:
                yield from _fly(pool, waiting, flying, jobs, seconds)
        except _NO_PROCESSES:
            if _processes_start():
                yield from _one_by_one([file for portion in flying.values() for file in portion], seconds)
            else:
                yield from (_read_here(portion) for portion in (*flying.values(), *waiting))
                return


def _fly(
    pool: ProcessPoolExecutor,
    waiting: deque[list[Named]],
    flying: dict[Future[list[Outcome]], list[Named]],
    jobs: int,
    seconds: int,
) -> Iterator[list[Outcome]]:
    """Keep every process busy and no more: what is in the air when one dies has to be read again, file by file."""
    while waiting or flying:
        while waiting and len(flying) <= jobs:
            future = _submit(pool, waiting[0], seconds)
            flying[future] = waiting.popleft()
        for landed in wait(flying, return_when=FIRST_COMPLETED).done:
            outcomes = landed.result()
            del flying[landed]
            yield outcomes


def _one_by_one(files: Iterable[Named], seconds: int) -> Iterator[list[Outcome]]:
    """Find the file that kills its reader: it alone is given up."""
    waiting = deque(files)
    while waiting:
        with _pool(1) as pool:
            try:
                while waiting:
                    yield _submit(pool, [waiting[0]], seconds).result()
                    waiting.popleft()
            except BrokenProcessPool:
                place, name = waiting.popleft()
                yield [(place, [unread(name, "reader-crashed", seconds=str(seconds))], False)]


def _processes_start() -> bool:
    """Tell whether this machine and the calling script let us start processes at all."""
    try:
        with _pool(1) as pool:
            return _submit(pool, [], 1).result() == []
    except _NO_PROCESSES:
        return False


def _portions(files: Iterable[Named]) -> Iterator[list[Named]]:
    """Cut the files into portions small enough to be worth one trip between processes and no long wait."""
    portion: list[Named] = []
    size = 0
    for place, name in files:
        portion.append((place, name))
        size += _size(place)
        if len(portion) == _FILES_AT_ONCE or size > _BYTES_AT_ONCE:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _size(place: str) -> int:
    try:
        return Path(place).stat().st_size
    except OSError:
        return 0


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Return a pool of fresh processes: a fork would copy the threads' locks of whoever calls us."""
    ways = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    context.set_forkserver_preload([__name__])
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_start_reader)


def _submit(pool: ProcessPoolExecutor, files: list[Named], seconds: int) -> Future[list[Outcome]]:
    """Have `files` read. Submitting starts processes, which must not run the calling script a second time."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        with _interrupts_held():
            return pool.submit(_read_portion, files, seconds)
    finally:
        sys.modules["__main__"] = main


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back from the processes that are started here until they are ready for it; it comes to us later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # when it starts it lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start_reader() -> None:
    """Let Ctrl-C end a reader at once and without a word: the parent says what there is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this reader when the process that wanted its readings is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_portion(files: list[Named], seconds: int) -> list[Outcome]:
    return [(place, _timed(place, name, seconds), True) for place, name in files]


def _read_here(files: list[Named]) -> list[Outcome]:
    """Read in the caller's own process, which no watchdog may end."""
    return [(place, keep(place, name), True) for place, name in files]


def _timed(place: str, name: str, seconds: int) -> list[Kept]:
    """Read one file; a watchdog ends the process, even from within native code, when it takes too long."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=_nowhere())
    try:
        return keep(place, name)
    finally:
        faulthandler.cancel_dump_traceback_later()


@cache
def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
