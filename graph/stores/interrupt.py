"""Long calls into native code that Ctrl-C can end at once."""

import atexit
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

Answer = TypeVar("Answer")

_BEAT = 0.1
_EXIT_CODE = 130


def interruptible(work: Callable[[], Answer]) -> Answer:
    """Return `work()`, run in a thread of its own: Python sees Ctrl-C only between steps of Python code.

    After a KeyboardInterrupt the thread ends by itself, when the engine gives the question up.
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
        return _awaited(done)
    except KeyboardInterrupt:
        atexit.register(_leave, thread)
        raise


def _awaited(done: Future[Answer]) -> Answer:
    while True:
        try:
            # A wait without end cannot be interrupted on Windows.
            return done.result(timeout=_BEAT)
        except TimeoutError:
            if done.done():
                return done.result()


def _leave(thread: Thread) -> None:
    """End the process while the engine still works: it crashes when its threads outlive the interpreter."""
    if thread.is_alive():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_EXIT_CODE)
