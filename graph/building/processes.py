"""The processes that work for a build, fresh ones or copies of it; they end with it and leave Ctrl-C to it."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.context import BaseContext
from multiprocessing.util import Finalize
from types import ModuleType
from typing import ParamSpec, TypeVar

from ...collecting import BETWEEN
from ...extract.cache_files import leave_all
from .pages import Pages, begin_counting

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")

NO_PROCESSES = (BrokenProcessPool, OSError, NotImplementedError, ImportError)
"""What is raised where this machine or the calling script does not let us start processes, or one of them died."""

_THREADS = "/proc/self/task"
"""Where Linux lists the threads of this process."""
_READER = f"{__name__.partition('.')[0]}.extract.read"
_PRELOADED = [_READER, *(f"{__package__}.{module}" for module in ("pool", "crew"))]


@contextmanager
def processes(jobs: int, how: BaseContext, pages: Pages | None = None) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of processes, started as `how` says, which end with the block.

    One that is started at the moment in which another dies is forgotten by the pool, which would wait for its end. In
    `pages` they count the pages that they recognise.
    """
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, mp_context=how, initializer=_begin, initargs=(pages, _settings()))
    try:
        yield pool
        pool.shutdown()  # whoever has nothing left to do ends by itself
    finally:
        for child in set(multiprocessing.active_children()) - others:
            child.terminate()
        pool.shutdown(cancel_futures=True)


def fresh() -> BaseContext:
    """Return how processes are started that share nothing with this one: they import all that they need."""
    ways = multiprocessing.get_all_start_methods()
    found = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    found.set_forkserver_preload(_PRELOADED)
    return found


def copied() -> BaseContext:
    """Return how processes are started as copies of this one, which have imported all that it has.

    Where it has several threads, whose locks would be copied as they are, they are `fresh` ones. No copy may open a file
    of SQLite that is open here: it would take locks for its own that it has not.
    """
    return multiprocessing.get_context("fork") if _has_one_thread() else fresh()


def _has_one_thread() -> bool:
    """Tell whether this process has one thread only, an engine's own ones counted; where nobody can tell, it has more."""
    try:
        return len(os.listdir(_THREADS)) == 1  # noqa: PTH208 no path is needed
    except OSError:
        return False


def submit(
    pool: ProcessPoolExecutor,
    work: Callable[Arguments, Answer],
    /,
    *arguments: Arguments.args,
    **options: Arguments.kwargs,
) -> Future[Answer]:
    """Have something done. Submitting starts processes, which must not run the calling script a second time."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        with _interrupts_held():
            return pool.submit(work, *arguments, **options)
    finally:
        sys.modules["__main__"] = main


def can_start(how: BaseContext) -> bool:
    """Tell whether this machine and the calling script let us start processes at all."""
    try:
        with processes(1, how) as pool:
            return submit(pool, bool, 1).result()
    except NO_PROCESSES:
        return False


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


def _settings() -> dict[str, str]:
    """Return our settings of today: the process that starts others knows only those of the day on which it was started."""
    return {name: value for name, value in os.environ.items() if name.startswith("LUOCDO_")}


def _begin(pages: Pages | None, settings: dict[str, str]) -> None:
    """Let Ctrl-C end a process at once and without a word: the parent says what there is to say.

    As it ends it leaves its patterns, and what it made of the lists, to the next build.
    """
    os.environ.update(settings)
    begin_counting(pages)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    gc.set_threshold(BETWEEN)
    Finalize(None, leave_all, exitpriority=0)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that wanted its work is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
