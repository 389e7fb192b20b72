"""Builds in a process of their own that say what they do, and their end by SIGKILL at a random moment of a chosen phase."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

PHASES = ("read", "assemble", "write")
"""The phases of a build: finding and reading files, working out what they say together, writing or loading the graph."""

_END = "end"
_REPORTING = """
import sys, time
from luocdo.graph import build

last = None

def progress(stage, done, total):
    global last
    if stage == "find":
        stage, done = "read", 0
    if (stage, done) != last:
        print(stage, done, time.monotonic(), flush=True)
    last = stage, done

build(sys.argv[3:], sys.argv[1], prune=sys.argv[2] == "prune", progress=progress)
print("end", 0, time.monotonic(), flush=True)
"""


class Said(NamedTuple):
    """What a build said: its phase, how many documents it had read, and when, in seconds since it began."""

    phase: str
    done: int
    moment: float


class Killed(NamedTuple):
    """A build that was killed.

    Attributes:
        phase: in which it was; null where it had come to its end.
        read: how many documents it had said to be read.
        seconds: how long it lived on.
    """

    phase: str | None
    read: int
    seconds: float


def end(process: subprocess.Popen[str]) -> None:
    """Kill a build with all its processes."""
    os.killpg(process.pid, signal.SIGKILL)


def built(paths: Sequence[Path], store: Path | str, *, prune: bool = False) -> list[Said]:
    """Build to the end, and return what was said."""
    with _started(paths, store, prune=prune, complains=True) as process:
        said = list(_said(process))
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "build")
    return said


def read(said: Sequence[Said]) -> int:
    """Return how many documents a build had read by what it said."""
    return max((each.done for each in said if each.phase == "read"), default=0)


def seconds(said: Sequence[Said]) -> dict[str, float]:
    """Return how long each phase of a build took that came to its end."""
    begins = {each.phase: each.moment for each in reversed(said)}
    return {phase: begins[after] - begins[phase] for phase, after in pairwise((*PHASES, _END))}


def killed(
    paths: Sequence[Path],
    store: Path | str,
    phase: str,
    calm: Sequence[Said],
    random: Random,
    *,
    prune: bool = False,
    strike: Callable[[subprocess.Popen[str]], None] = end,
) -> Killed:
    """Build, and strike it at a random moment of the phase.

    When that is tells a build that nobody disturbed: so long after the last thing that it had said by then, in its own
    pace. How quick the machine is now is known from how long it took to get there.
    """
    begin = next(each.moment for each in calm if each.phase == phase)
    moment = random.uniform(begin, begin + seconds(calm)[phase])
    last = [each for each in calm if each.moment <= moment][-1]
    with _started(paths, store, prune=prune) as process:
        lines = _said(process)
        said = list(_until(last, lines))
        time.sleep((moment - last.moment) * said[-1].moment / last.moment)
        struck = time.monotonic()
        strike(process)
        said += lines
    hit = process.returncode != 0 and said[-1].phase != _END
    return Killed(said[-1].phase if hit else None, read(said), time.monotonic() - struck)


def _until(last: Said, lines: Iterator[Said]) -> Iterator[Said]:
    """Yield what a build says until it is as far as that."""
    phases = (*PHASES, _END)
    for each in lines:
        yield each
        if (phases.index(each.phase), each.done) >= (phases.index(last.phase), last.done):
            return


def _started(
    paths: Sequence[Path], store: Path | str, *, prune: bool, complains: bool = False
) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _REPORTING, str(store), "prune" if prune else "", *map(str, paths)]
    errors = None if complains else subprocess.DEVNULL
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True)


def _said(process: subprocess.Popen[str]) -> Iterator[Said]:
    """Yield what a build says; the last line of a killed one may have no end."""
    assert process.stdout is not None
    start = time.monotonic()
    for line in process.stdout:
        if line.endswith("\n"):
            phase, done, moment = line.split()
            yield Said(phase, int(done), float(moment) - start)
