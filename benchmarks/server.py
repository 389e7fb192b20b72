"""How fast a graph goes into a Neo4j, and whether a build killed at any moment loses anything there.

    python benchmarks/server.py [--documents 100000] [--killed 0]

starts a server of its own (tests/server), loads the made-up correspondence of so many documents and reads it back. With
--killed it also builds from files, again and again, kills the build with SIGKILL at a random moment, and compares the
next build with a store that nobody disturbed.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "server"))

from chain_graph import graph
from chains import write
from neo4j_server import PASSWORD, running

from luocdo.errors import StoreError
from luocdo.graph import build, canonical_lines, open_store, opened

COUNT = "MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n"
FIRST, EACH = 200, 20
"""Documents before the first kill, and new ones for each kill."""


def load(url: str, documents: int) -> None:
    """Load a graph and print how long it took."""
    nodes, edges = graph(documents, seed=1)
    began = time.perf_counter()
    with closing(open_store(url)) as store:
        store.load(nodes, edges)
    seconds = time.perf_counter() - began
    with opened(url) as store:
        held = [store.read(f"MATCH {what} RETURN count(*) AS n")[0]["n"] for what in ("(n)", "()-[e]->()")]
    print(f"{documents:,} documents: {len(nodes):,} nodes, {len(edges):,} edges loaded in {seconds:.1f} s; held {held}")


def kill(url: str, times: int, folder: Path) -> None:
    """Kill builds at random moments and print what became of them."""
    chance = random.Random(1)
    write(folder / "all", FIRST + EACH * times, 1)
    files = sorted(path for path in (folder / "all").rglob("*") if path.is_file())
    lost = differing = refused = 0
    seconds = _built(files[:FIRST], url)
    for round_ in range(1, times + 1):
        before, now = _loaded(url), files[: FIRST + EACH * round_]
        _killed(now, url, chance.uniform(0, seconds), clear=round_ % 2 == 0)
        try:
            lost += _loaded(url) < before
        except StoreError:
            refused += 1
        seconds = max(_built(now, url), 2)
        build(now, folder / "undisturbed")
        differing += _lines(url) != _lines(folder / "undisturbed")
        print(f"{round_}: lost {lost}, differing {differing}; half written and said so {refused}", flush=True)


def _built(files: list[Path], url: str) -> float:
    began = time.perf_counter()
    build(files, url)
    return time.perf_counter() - began


def _killed(files: list[Path], url: str, after: float, *, clear: bool) -> None:
    """Start a build and kill it with all its processes; with `clear` it has to write the whole graph."""
    if clear:
        with closing(open_store(url)) as store:
            store.write([])
    script = "import sys; from luocdo.graph import build; build(sys.argv[2:], sys.argv[1])"
    command = [sys.executable, "-c", script, url, *map(str, files)]
    process = subprocess.Popen(command, start_new_session=True)
    time.sleep(after)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _loaded(url: str) -> int:
    with opened(url) as store:
        return int(str(store.read(COUNT)[0]["n"]))


def _lines(place: str | Path) -> list[str]:
    with opened(place) as store:
        return list(canonical_lines(store))


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--documents", type=int, default=100_000)
    options.add_argument("--killed", type=int, default=0)
    given = options.parse_args()
    os.environ["LUOCDO_NEO4J_PASSWORD"] = PASSWORD
    with tempfile.TemporaryDirectory() as kept, running(Path(kept) / "neo4j") as server:
        os.environ["LUOCDO_WORKSPACE"] = str(Path(kept) / "workspace")
        if given.documents:
            load(server.url, given.documents)
        if given.killed:
            kill(server.url, given.killed, Path(kept))


if __name__ == "__main__":
    main()
