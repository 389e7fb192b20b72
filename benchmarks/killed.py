"""Builds that are killed (kill -9) at random moments: what was reported stays, and the next run completes it.

    python benchmarks/killed.py [--kills 100] [--documents 300] [--seed 1]

Each round begins a first build, a build after some files came, were changed or went away, or one with --prune, and kills it with all its
processes after a random part of the time that such a build takes. Then the same command runs to its end, and the store is
compared, line by line of its canonical form, with one that nobody disturbed.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import cycle
from pathlib import Path
from random import Random

import chains

from luocdo.graph import opened
from luocdo.graph.canonical import canonical_lines

KINDS = ("first", "later", "prune")
CHANGED = 0.1
"""So large a part of the files comes, is changed and goes away before a later build."""

REPORTING = """
import sys
from luocdo.graph import build

def progress(stage, done, total):
    if stage == "read":
        print(done, flush=True)

build([sys.argv[1]], sys.argv[2], prune=sys.argv[3] == "prune", progress=progress)
"""


def command(folder: Path, store: Path, kind: str) -> list[str]:
    """Return a build that prints how many documents it has read whenever they are safe."""
    return [sys.executable, "-c", REPORTING, str(folder), str(store), kind]


def run_killed(folder: Path, store: Path, kind: str, seconds: float) -> tuple[bool, int]:
    """Build and kill after `seconds`; return whether it was still at work, and how many documents it had reported."""
    with subprocess.Popen(
        command(folder, store, kind),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as process:
        time.sleep(seconds)
        alive = process.poll() is None
        if alive:
            os.killpg(process.pid, signal.SIGKILL)
        output = process.stdout.read() if process.stdout else ""
    reported = re.findall(r"^\d+$", output, re.MULTILINE)
    return alive, int(reported[-1]) if reported else 0


def run_whole(folder: Path, store: Path, kind: str) -> tuple[float, str]:
    """Build to the end; return how long that took, and what it printed."""
    begin = time.perf_counter()
    ran = subprocess.run(command(folder, store, kind), capture_output=True, text=True, check=True)
    return time.perf_counter() - begin, ran.stdout


def read_by(output: str) -> int:
    """Return how many documents a build has read."""
    return max(map(int, output.split()), default=0)


def lines_of(store: Path) -> list[str]:
    """Return all that a store holds."""
    with opened(store) as graph:
        return list(canonical_lines(graph))


def change(folder: Path, new: list[Path], random: Random) -> None:
    """Have files come, be changed, and go away."""
    files = sorted(folder.rglob("*.txt"))
    few = max(int(len(files) * CHANGED), 1)
    for path in random.sample(files, few):
        path.unlink()
    for path in random.sample(sorted(folder.rglob("*.txt")), few):
        path.write_text(path.read_text(encoding="utf-8").replace("Phòng", "Ban"), encoding="utf-8")
    for path in random.sample(new, min(few, len(new))):
        shutil.copy(path, folder / path.name)


def round_of(kind: str, work: Path, files: Path, new: list[Path], random: Random) -> Counter[str]:
    """Return what happened to one build that was killed: each count is a one."""
    folder, store, calm = work / "files", work / "store", work / "calm"
    shutil.copytree(files, folder)
    if kind != "first":
        run_whole(folder, store, kind="later")
        change(folder, new, random)
    if store.exists():
        shutil.copytree(store, calm)
    seconds, output = run_whole(folder, calm, kind)
    killed, reported = run_killed(folder, store, kind, random.uniform(0, seconds))
    _, after = run_whole(folder, store, kind)
    lost = max(read_by(after) + reported - read_by(output), 0) if killed else 0
    return Counter(
        {"killed": killed, "reported documents lost": lost, "graphs that differ": lines_of(store) != lines_of(calm)}
    )


def main() -> None:
    """Print how many were killed, and what was lost."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--kills", type=int, default=100)
    arguments.add_argument("--documents", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    random, totals = Random(given.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        chains.write(Path(place) / "all", given.documents, given.seed)
        chains.write(Path(place) / "new", given.documents // 4, given.seed + 1)
        new = [path.rename(path.with_name(f"new-{path.name}")) for path in sorted((Path(place) / "new").rglob("*.txt"))]
        for kind in cycle(KINDS):
            if totals["killed"] >= given.kills:
                break
            with tempfile.TemporaryDirectory(dir=place) as work:
                found = round_of(kind, Path(work), Path(place) / "all", new, random)
            totals.update(found)
            totals[f"killed in a build of kind “{kind}”"] += found["killed"]
            print(dict(totals), flush=True)


if __name__ == "__main__":
    main()
