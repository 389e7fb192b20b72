"""Long calls into native code that Ctrl-C can end at once."""

import atexit
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from math import inf
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, TypeVar

Answer = TypeVar("Answer")

_BEAT = 0.1
_INTERRUPTED, _GIVEN_UP = 130, 1
"""Exit codes."""

_Jobs = SimpleQueue[tuple[Callable[[], Any], Future[Any]]]
_IDLE: list[_Jobs] = []
"""The threads that have nothing to do, by what each of them waits for: a new one costs an engine more than a short question."""

if hasattr(os, "register_at_fork"):  # a child process has none of them
    os.register_at_fork(after_in_child=_IDLE.clear)


def _never() -> bool:
    return False


def interruptible(
    work: Callable[[], Answer],
    patience: float | None = None,
    given_up: Callable[[], bool] = _never,
    *,
    native: bool = False,
) -> Answer:
    """Return `work()`, run in a thread of its own: Python sees Ctrl-C only between steps of Python code.

    After a KeyboardInterrupt the thread ends its work by itself, when the engine gives the question up.

    Args:
        work: what takes long.
        patience: the most seconds to wait for it.
        given_up: tells whether there is nothing to wait for any more.
        native: whether it runs in an engine that must not outlive the interpreter.

    Raises:
        TimeoutError: `work` is not done after so many seconds, or was given up; it is left to itself.
    """
    done: Future[Answer] = Future()
    _idle_thread().put((work, done))
    try:
        return _awaited(done, patience, given_up)
    except KeyboardInterrupt:
        atexit.register(_leave, done, _INTERRUPTED)
        raise
    except TimeoutError:
        if native:
            atexit.register(_leave, done, _GIVEN_UP)
        raise


def _idle_thread() -> _Jobs:
    try:
        return _IDLE.pop()
    except IndexError:
        jobs: _Jobs = SimpleQueue()
        Thread(target=_serve, args=(jobs,), daemon=True).start()
        return jobs


def _serve(jobs: _Jobs) -> None:
    while True:
        _run(jobs, *jobs.get())


def _run(jobs: _Jobs, work: Callable[[], Answer], done: Future[Answer]) -> None:
    """Do one piece of work; nothing of it is held when the thread waits for the next one."""
    try:
        answer = work()
    except BaseException as error:  # whatever it is, it belongs to the caller
        _IDLE.append(jobs)
        done.set_exception(error)
    else:
        _IDLE.append(jobs)
        done.set_result(answer)


def _awaited(done: Future[Answer], patience: float | None, given_up: Callable[[], bool]) -> Answer:
    end = monotonic() + patience if patience is not None else inf
    while True:
        try:
            # A wait without end cannot be interrupted on Windows.
            return done.result(timeout=max(min(_BEAT, end - monotonic()), 0))
        except TimeoutError:
            if done.done():
                return done.result()
            if monotonic() >= end or given_up():
                raise


def _leave(done: Future[Any], code: int) -> None:
    """End the process while the engine still works: it crashes when its threads outlive the interpreter."""
    if not done.done():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
