"""Builds in a process of their own that say what they do, and their end by SIGKILL at a random moment of a chosen phase."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
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

last = ""

def progress(stage, done, total):
    global last
    if stage == "find":
        stage, done = "read", 0
    if stage != last or done:
        print(stage, done, time.monotonic(), flush=True)
    last = stage

build(sys.argv[3:], sys.argv[1], prune=sys.argv[2] == "prune", progress=progress)
print("end", 0, time.monotonic(), flush=True)
"""


class Built(NamedTuple):
    """A build that came to its end.

    Attributes:
        begins: seconds after its start in which each phase began.
        seconds: how long each phase took.
        read: how many documents it read.
    """

    begins: dict[str, float]
    seconds: dict[str, float]
    read: int


class Killed(NamedTuple):
    """A build that was killed: the phase in which it was, null where it had come to its end; what it had said to be read."""

    phase: str | None
    reported: int


class _Said(NamedTuple):
    stage: str
    done: int
    moment: float


def built(paths: Sequence[Path], store: Path | str, *, prune: bool = False) -> Built:
    """Build to the end."""
    start = time.monotonic()
    with _started(paths, store, prune=prune) as process:
        said = list(_said(process))
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "build")
    begins = {each.stage: each.moment - start for each in reversed(said)}
    seconds = {phase: begins[after] - begins[phase] for phase, after in pairwise((*PHASES, _END))}
    return Built(begins, seconds, _read(said))


def killed(
    paths: Sequence[Path], store: Path | str, phase: str, calm: Built, random: Random, *, prune: bool = False
) -> Killed:
    """Build, and kill it with all its processes after a random part of the time that the phase takes.

    That time is known from a `calm` build; how busy the machine is today, from how long it took to get to this phase.
    """
    start = time.monotonic()
    with _started(paths, store, prune=prune) as process:
        lines = _said(process)
        said = list(_until(phase, lines))
        pace = (time.monotonic() - start) / calm.begins[phase]
        time.sleep(random.uniform(0, calm.seconds[phase] * pace))
        os.killpg(process.pid, signal.SIGKILL)
        said += lines
    hit = process.returncode == -signal.SIGKILL and said[-1].stage != _END
    return Killed(said[-1].stage if hit else None, _read(said))


def _until(stage: str, lines: Iterator["_Said"]) -> Iterator["_Said"]:
    for each in lines:
        yield each
        if each.stage == stage:
            return


def _started(paths: Sequence[Path], store: Path | str, *, prune: bool) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _REPORTING, str(store), "prune" if prune else "", *map(str, paths)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    )


def _said(process: subprocess.Popen[str]) -> Iterator[_Said]:
    """Yield what a build says; the last line of a killed one may have no end."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.endswith("\n"):
            stage, done, moment = line.split()
            yield _Said(stage, int(done), float(moment))


def _read(said: Sequence[_Said]) -> int:
    return max((each.done for each in said if each.stage == "read"), default=0)
