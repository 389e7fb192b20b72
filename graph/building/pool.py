"""Many files, read by several processes; a file that kills its reader is one finding and no end of the run."""

import faulthandler
import os
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from math import inf
from multiprocessing.context import BaseContext
from pathlib import Path
from time import monotonic
from typing import NamedTuple, TextIO

from ...loaders.page_progress import telling
from .pages import count_page, counter
from .processes import NO_PROCESSES, can_start, copied, processes, submit
from .progress import Progress, silent
from .readings import Fresh, keep, load_reader, unread

SECONDS_A_FILE = 120
"""A reader that needs longer for one file is ended."""

_GLANCE = 0.5
"""Seconds after which whoever waits is told how far the pages of scans are."""
_FILES_AT_ONCE = 16
_BYTES_AT_ONCE = 4 << 20
_AHEAD = 8
"""So many small portions are in the air for each process, so that none is idle while this one puts away what was read."""
_BYTES_AHEAD = 1 << 20
"""More than these are not: what is in the air when a process dies has to be read again, file by file."""
_UNWATCHED = 0.01
"""A file has that much less than its time, so that the watchdog need not be set anew for each."""


class Named(NamedTuple):
    """Where a file is, what the user calls it, and how the columns of a table are called (`loaders.records.columns`)."""

    place: str
    name: str
    columns: str = ""


class Portion(NamedTuple):
    """Files that are read in one go, and their size in bytes."""

    files: list[Named]
    size: int


Outcome = tuple[str, list[Fresh], bool]
"""Where a file is, what it says, and whether its reader lived to tell."""


def read_all(
    files: Iterable[Named], jobs: int, *, seconds: int = SECONDS_A_FILE, progress: Progress = silent
) -> Iterator[list[Outcome]]:
    """Yield what the files say, some at a time and in any order.

    Args:
        files: where each one is, and its name for the reader's eyes.
        jobs: how many processes read.
        seconds: how long one file may take, or one page of a scan.
        progress: told how many pages of scans are recognised.
    """
    waiting, how = deque(_portions(files)), copied()
    pages = counter(how)
    if waiting:
        load_reader()
    while waiting:
        flying: dict[Future[list[Outcome]], Portion] = {}
        try:
            with processes(min(jobs, len(waiting)), how, pages) as pool:
                for landed in _fly(pool, waiting, flying, jobs, seconds):
                    if pages.known.value:
                        progress("recognise", pages.done.value, pages.known.value)
                    if landed:
                        yield landed
        except NO_PROCESSES:
            if can_start(how):
                yield from _one_by_one([file for portion in flying.values() for file in portion.files], seconds, how)
            else:
                yield from (_read_here(portion.files) for portion in (*flying.values(), *waiting))
                return


def _fly(
    pool: ProcessPoolExecutor,
    waiting: deque[Portion],
    flying: dict[Future[list[Outcome]], Portion],
    jobs: int,
    seconds: int,
) -> Iterator[list[Outcome]]:
    """Keep every process busy.

    While nothing lands, nothing is yielded now and then, so that whoever waits sees that something is done.
    """
    while waiting or flying:
        while waiting and _has_room(flying.values(), jobs):
            future = submit(pool, _read_portion, waiting[0].files, seconds)
            flying[future] = waiting.popleft()
        landed = wait(flying, timeout=_GLANCE, return_when=FIRST_COMPLETED).done
        for each in landed:
            outcomes = each.result()
            del flying[each]
            yield outcomes
        if not landed:
            yield []


def _has_room(flying: Collection[Portion], jobs: int) -> bool:
    """Tell whether another portion can be sent: one waits for whichever process is ready first, of small ones many do."""
    small = len(flying) < jobs * _AHEAD and sum(portion.size for portion in flying) < _BYTES_AHEAD
    return len(flying) <= jobs or small


def _one_by_one(files: Iterable[Named], seconds: int, how: BaseContext) -> Iterator[list[Outcome]]:
    """Find the file that kills its reader: it alone is given up."""
    waiting = deque(files)
    while waiting:
        with processes(1, how) as pool:
            try:
                while waiting:
                    yield submit(pool, _read_portion, [waiting[0]], seconds).result()
                    waiting.popleft()
            except BrokenProcessPool:
                place, name, _ = waiting.popleft()
                yield [(place, [unread(name, "reader-crashed", seconds=str(seconds))], False)]


def _portions(files: Iterable[Named]) -> Iterator[Portion]:
    """Cut the files into portions small enough to be worth one trip between processes and no long wait."""
    portion: list[Named] = []
    size = 0
    for file in files:
        portion.append(file)
        size += _size(file.place)
        if len(portion) == _FILES_AT_ONCE or size > _BYTES_AT_ONCE:
            yield Portion(portion, size)
            portion, size = [], 0
    if portion:
        yield Portion(portion, size)


def _size(place: str) -> int:
    try:
        return Path(place).stat().st_size
    except OSError:
        return 0


def _read_portion(files: list[Named], seconds: int) -> list[Outcome]:
    """Read files; a watchdog ends the process, even from within native code, when one of them takes too long.

    To set it starts a thread, which takes a good part of the time of a small file: it is set anew now and then, and for
    each page that is recognised.
    """
    outcomes, watched = list[Outcome](), -inf

    def watch() -> None:
        nonlocal watched
        faulthandler.dump_traceback_later(seconds, exit=True, file=_nowhere())
        watched = monotonic()

    def turn_page(done: int, total: int) -> None:
        watch()
        count_page(done, total)

    try:
        with telling(turn_page):
            for file in files:
                if monotonic() > watched + seconds * _UNWATCHED:
                    watch()
                outcomes.append((file.place, keep(*file), True))
    finally:
        faulthandler.cancel_dump_traceback_later()
    return outcomes


def _read_here(files: list[Named]) -> list[Outcome]:
    """Read in the caller's own process, which no watchdog may end."""
    return [(file.place, keep(*file), True) for file in files]


@cache
def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
