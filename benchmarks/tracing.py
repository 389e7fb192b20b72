"""How long `trace` and `impact` take on a store: over documents drawn by lot, and on the hub, that on which most rest.

    python benchmarks/questions.py STORE --load --only ID          (a store of 100,000 made-up documents)
    python benchmarks/tracing.py STORE [--documents 1000] [--seed 1] [--depth 6]

STORE is a folder or the address of a Neo4j server. Milliseconds, without the start of the program: the store is open, and one
question was asked before. The answers are whole: up to 5,000 documents with their tasks and what became of them.
"""

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing
from random import Random
from time import perf_counter

import luocdo
from luocdo.graph import open_store
from luocdo.graph.stores.store import Store
from luocdo.queries import impact, trace

KEYS = "MATCH (d:Document) RETURN d.key AS key"
HUB = """
MATCH (d:Document)<-[:IMPLEMENTS|GUIDES|BASED_ON]-(s:Document)
RETURN d.key AS key, count(s) AS dependants ORDER BY dependants DESC LIMIT 1
"""


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("store")
    asked.add_argument("--documents", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--depth", type=int, default=6)
    arguments = asked.parse_args()
    with closing(open_store(arguments.store, read_only=True)) as store:
        keys = sorted(str(row["key"]) for row in store.read(KEYS))
        drawn = Random(arguments.seed).sample(keys, min(arguments.documents, len(keys)))
        [hub] = store.read(HUB)
        print(
            f"luocdo {luocdo.__version__}, {len(keys)} documents; hub: {hub['key']}, {hub['dependants']} rest on it\n"
        )
        print(f"{'':<10}{'p50':>8}{'p95':>8}{'max':>8}{'hub':>8}   rows: p50, p95, max, hub")
        for name, verb in (("trace", _steps), ("impact", _affected)):
            show(name, verb, store, drawn, str(hub["key"]), arguments.depth)


def show(
    name: str, verb: Callable[[Store, str, int], int], store: Store, drawn: Sequence[str], hub: str, depth: int
) -> None:
    """Print one row of the table."""
    verb(store, drawn[0], depth)
    taken = [_timed(verb, store, key, depth) for key in drawn]
    times, rows = sorted(ms for ms, _ in taken), sorted(count for _, count in taken)
    hub_ms, hub_rows = _timed(verb, store, hub, depth)
    middle, high = len(drawn) // 2, len(drawn) * 95 // 100
    print(
        f"{name:<10}{times[middle]:>8.1f}{times[high]:>8.1f}{times[-1]:>8.1f}{hub_ms:>8.0f}"
        f"   {rows[middle]}, {rows[high]}, {rows[-1]}, {hub_rows}"
    )


def _timed(verb: Callable[[Store, str, int], int], store: Store, key: str, depth: int) -> tuple[float, int]:
    started = perf_counter()
    rows = verb(store, key, depth)
    return (perf_counter() - started) * 1000, rows


def _steps(store: Store, key: str, depth: int) -> int:
    found = trace(store, key, depth=depth)
    steps = [*(found.up or ()), *(found.down or ())]
    for step in steps:
        steps += step.steps
    return len(steps)


def _affected(store: Store, key: str, depth: int) -> int:
    return len(impact(store, key, depth=depth).affected)


if __name__ == "__main__":
    main()
