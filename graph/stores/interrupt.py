"""Long calls into native code that Ctrl-C can end at once."""

import atexit
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from math import inf
from threading import Thread
from time import monotonic
from typing import TypeVar

Answer = TypeVar("Answer")

_BEAT = 0.1
_EXIT_CODE = 130


def interruptible(work: Callable[[], Answer], patience: float | None = None) -> Answer:
    """Return `work()`, run in a thread of its own: Python sees Ctrl-C only between steps of Python code.

    After a KeyboardInterrupt the thread ends by itself, when the engine gives the question up.

    Args:
        work: what takes long.
        patience: the most seconds to wait for it.

    Raises:
        TimeoutError: `work` is not done after so many seconds; it is left to itself.
    """
    done: Future[Answer] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # whatever it is, it belongs to the caller
            done.set_exception(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    try:
        return _awaited(done, patience)
    except KeyboardInterrupt:
        atexit.register(_leave, thread)
        raise


def _awaited(done: Future[Answer], patience: float | None) -> Answer:
    end = monotonic() + patience if patience is not None else inf
    while True:
        try:
            # A wait without end cannot be interrupted on Windows.
            return done.result(timeout=max(min(_BEAT, end - monotonic()), 0))
        except TimeoutError:
            if done.done():
                return done.result()
            if monotonic() >= end:
                raise


def _leave(thread: Thread) -> None:
    """End the process while the engine still works: it crashes when its threads outlive the interpreter."""
    if thread.is_alive():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_EXIT_CODE)
