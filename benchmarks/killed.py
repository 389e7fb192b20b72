"""Builds that are killed (kill -9) at random moments: what was reported stays, and the next run completes it.

    python benchmarks/killed.py [--kills 100] [--documents 250] [--seed 1]

Four kinds of builds take turns: a first one; one after some files came, were changed or went away; the same with --prune; and one
that has to make ledger and graph anew beside those that are there. Each is killed with all its processes in each of its phases
(reading, working out, writing), after a random part of the time that this phase took when nobody disturbed it. After every second
kill a question is asked first: the answer is the graph as it was or as it is to be, or a refusal. Then the same command runs to its
end, and the store is compared, line by line of its canonical form, with one that nobody disturbed. Only what hit a build at work
counts. The checkout must stay as it is meanwhile: what another version had read is read again, and looks like loss.
"""

import argparse
import shutil
import tempfile
from collections import Counter
from itertools import cycle, product
from pathlib import Path
from random import Random
from typing import NamedTuple

import chains
from killing import PHASES, Said, built, killed, read, seconds

from luocdo.errors import StoreError
from luocdo.graph import opened
from luocdo.graph.canonical import canonical_lines

KINDS = ("first", "later", "prune", "anew")
CHANGED = 0.1
"""So large a part of the files comes, is changed and goes away before a later build."""


class Scene(NamedTuple):
    """What a kind of build begins with, and where it leads: folders of files and of stores, the contents of these."""

    files: Path
    store: Path | None
    before: list[str]
    calm: list[Said]
    after: list[str]


class Stage(NamedTuple):
    """Where builds take place: always in the same folders, since files are known by theirs."""

    files: Path
    store: Path

    def set(self, files: Path, store: Path | None) -> None:
        """Put files and a store there, in the place of what the last build left."""
        for place, source in ((self.files, files), (self.store, store)):
            shutil.rmtree(place, ignore_errors=True)
            if source:
                shutil.copytree(source, place)


def scenes(place: Path, documents: int, random: Random) -> dict[str, Scene]:
    """Return what each kind of build begins with and leads to, from builds that nobody disturbs."""
    first, changed, base = place / "first", place / "changed", place / "base"
    chains.write(first, documents, random.randrange(1 << 30))
    shutil.copytree(first, changed)
    change(changed, place / "new", documents, random)
    stage = Stage(place / "files", place / "store")
    found = {"first": _scene(stage, first, None)}
    shutil.copytree(stage.store, base)
    found |= {kind: _scene(stage, changed, base, prune=kind == "prune") for kind in ("later", "prune")}
    shutil.copytree(base, place / "old")
    (place / "old" / "ledger.sqlite").unlink()
    return found | {"anew": _scene(stage, changed, place / "old")}


def change(folder: Path, new: Path, documents: int, random: Random) -> None:
    """Have files come, be changed, and go away."""
    few = max(int(documents * CHANGED), 1)
    for path in random.sample(sorted(folder.rglob("*.txt")), few):
        path.unlink()
    for path in random.sample(sorted(folder.rglob("*.txt")), few):
        path.write_text(path.read_text(encoding="utf-8").replace("Phòng", "Ban"), encoding="utf-8")
    chains.write(new, few, random.randrange(1 << 30))
    for path in new.rglob("*.txt"):
        path.rename(folder / f"new-{path.name}")


def _scene(stage: Stage, files: Path, store: Path | None, *, prune: bool = False) -> Scene:
    stage.set(files, store)
    before = contents(stage.store) if store else []
    calm = built([stage.files], stage.store, prune=prune)
    return Scene(files, store, before, calm, contents(stage.store))


def contents(store: Path | str) -> list[str]:
    """Return all that a store holds."""
    with opened(store) as graph:
        return list(canonical_lines(graph))


def round_of(stage: Stage, scene: Scene, phase: str, random: Random, *, prune: bool, asked: bool) -> Counter[str]:
    """Kill one build, complete it, and return what happened: each count is a one, but for documents."""
    stage.set(scene.files, scene.store)
    was = killed([stage.files], stage.store, phase, scene.calm, random, prune=prune)
    if was.phase is None:
        return Counter({"too late": 1})
    wrong = asked and not holds_one_of(stage.store, scene.before, scene.after)
    again = built([stage.files], stage.store, prune=prune)
    return Counter(
        {
            f"in phase “{was.phase}”": 1,
            "killed": 1,
            "asked before the next run": int(asked),
            "answers from a graph in between": int(wrong),
            "reported documents lost": max(read(again) + was.read - read(scene.calm), 0),
            "graphs that differ": int(contents(stage.store) != scene.after),
        }
    )


def holds_one_of(store: Path | str, *states: list[str]) -> bool:
    """Tell whether a store answers with one of these states, or says that it cannot answer."""
    try:
        return contents(store) in states
    except StoreError:
        return True


def main() -> None:
    """Print how many were killed in which phase, and what was lost."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--kills", type=int, default=100)
    arguments.add_argument("--documents", type=int, default=250)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    random, totals = Random(given.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        of_kind = scenes(place, given.documents, random)
        for kind, scene in of_kind.items():
            print(f"{kind}: {len(scene.before)} → {len(scene.after)} lines, seconds {_rounded(scene.calm)}", flush=True)
        for kind, phase in cycle(product(KINDS, PHASES)):
            if totals["killed"] >= given.kills:
                break
            asked = totals["killed"] % 2 == 1
            stage = Stage(place / "files", place / "store")
            found = round_of(stage, of_kind[kind], phase, random, prune=kind == "prune", asked=asked)
            totals.update(found)
            totals[f"in a build of kind “{kind}”"] += found["killed"]
            print(dict(totals), flush=True)


def _rounded(calm: list[Said]) -> dict[str, float]:
    return {phase: round(length, 2) for phase, length in seconds(calm).items()}


if __name__ == "__main__":
    main()
