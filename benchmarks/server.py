"""How fast a graph goes into a Neo4j, and whether a build killed at any moment loses anything there.

    python benchmarks/server.py [--documents 100000] [--killed 0]

starts a server of its own (tests/server), loads the made-up correspondence of so many documents and reads it back. With
--killed it also builds from files, again and again, kills the build with SIGKILL at a random moment of each of its phases,
or the server in the midst of writing, and compares the next build with a store that nobody disturbed.
The checkout must stay as it is meanwhile: what another version had read is read again, and looks like loss.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "server"))

from chain_graph import graph
from chains import write
from killed import contents, holds_one_of
from killing import Said, built, end, killed, read
from neo4j_server import LONG_LIVED, PASSWORD, SHORT_LIVED, Neo4jServer, running

from luocdo.errors import StoreError
from luocdo.graph import open_store, opened

FIRST, EACH = 60, 6
"""Documents before the first kill, and new ones for each kill."""
MOST_TRIES = 20
STRUCK = 0.5
"""In so many rounds all is written anew, and of those that strike while it is written so many strike the server."""


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


class Scene(NamedTuple):
    """A server with a graph of some files, and what builds on it say that nobody disturbs: of some more files, and of all anew."""

    server: Neo4jServer
    files: list[Path]
    later: list[Said]
    anew: list[Said]


def kill(server: Neo4jServer, times: int, folder: Path) -> None:
    """Kill builds, and now and then the server under one, at random moments; print what became of them."""
    write(folder / "all", FIRST + EACH * (times * 2 + 2), 1)
    files = sorted(path for path in (folder / "all").rglob("*") if path.is_file())
    anew = built(files[:FIRST], server.url)
    scene = Scene(server, files, built(files[: FIRST + EACH], server.url), anew)
    chance, totals = random.Random(1), Counter[str]()
    for number, phase in enumerate(cycle(("read", "assemble", "write", "write")), start=2):
        if totals["killed"] == times or FIRST + EACH * number > len(files):
            break
        totals.update(round_of(scene, number, phase, folder / "undisturbed", chance))
        print(dict(totals), flush=True)


def round_of(scene: Scene, number: int, phase: str, undisturbed: Path, chance: random.Random) -> Counter[str]:
    """Strike one build, complete it, and return what happened."""
    server, now = scene.server, scene.files[: FIRST + EACH * number]
    before = contents(server.url)
    built(now, undisturbed)
    after = contents(undisturbed)
    is_server, is_anew = phase == "write" and chance.random() < STRUCK, chance.random() < STRUCK
    if is_anew:
        write_nothing(server.url)
    strike = (lambda _: server.kill()) if is_server else end
    was = killed(now, server.url, phase, scene.anew if is_anew else scene.later, chance, strike=strike)
    if is_server:
        print(f"the build under which the server was killed ended after {was.seconds:.1f} s", flush=True)
        server.restart()
        wake(server.url)
    wrong = not holds_one_of(server.url, before, after)
    again = built(now, server.url)
    return Counter(
        {
            f"in phase “{was.phase}”" if was.phase else "too late": 1,
            "killed": int(was.phase is not None),
            "of these the server": int(was.phase is not None and is_server),
            "answers from a graph in between": int(wrong),
            "reported documents lost": max(read(again) + was.read - EACH, 0),
            "graphs that differ": int(contents(server.url) != after),
        }
    )


def wake(url: str) -> None:
    """Ask a server that has just begun until it answers in time, be it that it holds nothing that is whole."""
    for _ in range(MOST_TRIES):
        try:
            contents(url)
        except StoreError as error:
            if not error.code.startswith("server-"):
                return
        else:
            return


def write_nothing(url: str) -> None:
    """Give the graph another stamp, so that the next build has to write all of it."""
    with closing(open_store(url)) as store:
        store.write([])


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--documents", type=int, default=100_000)
    options.add_argument("--killed", type=int, default=0)
    given = options.parse_args()
    os.environ["LUOCDO_NEO4J_PASSWORD"] = PASSWORD
    java = LONG_LIVED if given.documents else SHORT_LIVED
    with tempfile.TemporaryDirectory() as kept, running(Path(kept) / "neo4j", java=java) as server:
        os.environ["LUOCDO_WORKSPACE"] = str(Path(kept) / "workspace")
        if given.documents:
            load(server.url, given.documents)
        if given.killed:
            kill(server, given.killed, Path(kept))


if __name__ == "__main__":
    main()
