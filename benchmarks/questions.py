"""How long each canned question takes on the made-up correspondence: median, 95th percentile and worst, in ms.

    python benchmarks/questions.py STORE [--load] [--documents 100000] [--times 20] [--only ID …]

Parameters are drawn by a seed from what the store holds. `--load` puts the correspondence there first.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from random import Random

import chain_graph
import chains

from luocdo.errors import LuocdoError
from luocdo.graph import Store, open_store
from luocdo.graph.model import Graph, Value
from luocdo.graph.stores.opening import target
from luocdo.graph.stores.place import locate
from luocdo.graph.stores.shelf import open_shelf, remember
from luocdo.graph.stores.versions import schema_version
from luocdo.graph.stores.workspace import make_workspace
from luocdo.queries.asking.parameters import default, values
from luocdo.queries.catalogue import Parameter, Query, for_people
from luocdo.queries.paging import answer

ROWS = 1001
"""So many rows are asked for: those that a person would read, and one more."""

DOCUMENTS = "MATCH (d:Document) WHERE d.year = $year RETURN d.key AS key, d.number AS number ORDER BY key"
YEARS = range(chains.FIRST_DAY.year - 1, chains.LAST_DAY.year + 1)
AGENCIES = "MATCH (a:Agency) RETURN a.key AS key ORDER BY key"


class Draw:
    """Parameters drawn by a seed; the decree that nine of ten documents cite is asked about apart."""

    def __init__(self, store: Store, seed: int) -> None:
        rows = [row for year in YEARS for row in store.read(DOCUMENTS, {"year": year})]
        self.hub = next((str(row["key"]) for row in rows if row["number"] == chains.HUB.number), None)
        self._documents = [str(row["key"]) for row in rows if row["key"] != self.hub]
        self._agencies = [str(row["key"]) for row in store.read(AGENCIES)]
        self._random = Random(seed)

    def parameters(self, query: Query) -> dict[str, Value]:
        """Return parameters for one run of `query`; every other time an optional one is left out."""
        drawn = {name: self._value(known) for name, known in query.parameters.items()}
        kept = {
            name: known.default is None or self._random.random() < 1 / 2 for name, known in query.parameters.items()
        }
        found = {name: value if kept[name] else default(query.parameters[name]) for name, value in drawn.items()}
        since, until = found.get("since"), found.get("until")
        return found | {"since": until, "until": since} if since and until and str(since) > str(until) else found

    def _value(self, parameter: Parameter) -> Value:
        random = self._random
        by_name: dict[str, Callable[[], Value]] = {"field": lambda: "NC", "code": lambda: "conflicting-dates"}
        by_kind: dict[str, Callable[[], Value]] = {
            "document": lambda: random.choice(self._documents),
            "agency": lambda: [random.choice(self._agencies)],
            "unit": lambda: [random.choice(self._agencies)],
            "date": lambda: f"{random.choice(YEARS)}-{random.randint(1, 12):02}-01",
            "integer": lambda: random.choice(YEARS) if parameter.name == "year" else random.randint(1, 5),
            "pinpoint": lambda: f"Điều {random.randint(1, 30)}",
            "text": lambda: "",
        }
        return by_name.get(parameter.name, by_kind[parameter.kind])()


def timed(store: Store, query: Query, parameters: dict[str, Value]) -> tuple[float, str]:
    """Return how many milliseconds the question takes, and how many rows it gives or why it gives none."""
    start = time.perf_counter()
    try:
        given = values(store, query, parameters, ROWS)
        told = str(len(answer(store, query.id, given, limit=ROWS)))
    except LuocdoError as error:
        told = f"{error.code} {error.facts.get('reason', '')}"
    return (time.perf_counter() - start) * 1000, told


def load(url: str, documents: int, seed: int) -> None:
    """Put the correspondence into a store as a build would, which leaves no readings beside it."""
    nodes, edges = chain_graph.graph(documents, seed)
    place = locate(url)
    make_workspace(place.workspace)
    with target(place) as graph, open_shelf(place.workspace) as shelf:
        wanted = Counter([*(node.label for node in nodes), *(edge.kind for edge in edges)])
        stamp = graph.load(Graph(tuple(nodes), tuple(edges)), wanted, lambda work: work)
        with shelf:
            remember(shelf, graph="", whole=stamp, schema=schema_version(), sample="")


def report(store: Store, times: int, seed: int, only: list[str]) -> None:
    """Print a line for each question."""
    draw = Draw(store, seed)
    print(f"{'question':24} {'p50':>8} {'p95':>8} {'worst':>8}  rows of the last run")
    for query in for_people().values():
        if only and query.id not in only:
            continue
        runs = [timed(store, query, draw.parameters(query)) for _ in range(times)]
        spent = sorted(each for each, _ in runs)
        p95 = spent[min(int(len(spent) * 0.95), len(spent) - 1)]
        told = max(
            (told for _, told in runs), key=lambda told: (not told.isdecimal(), int(told) if told.isdecimal() else 0)
        )
        print(f"{query.id:24} {statistics.median(spent):8.0f} {p95:8.0f} {spent[-1]:8.0f}  {told}", flush=True)
        if draw.hub and "document" in query.parameters:
            spent_on_hub, told = timed(store, query, draw.parameters(query) | {"document": draw.hub})
            print(f"{'  … of the hub':24} {spent_on_hub:8.0f} {'':17}  {told}", flush=True)


def main() -> None:
    """Open the store, fill it where asked to, and measure."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "store", help="a folder, or the address of a Neo4j whose password is in LUOCDO_NEO4J_PASSWORD"
    )
    arguments.add_argument("--load", action="store_true")
    arguments.add_argument("--documents", type=int, default=100_000)
    arguments.add_argument("--times", type=int, default=20)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", nargs="*", default=[])
    given = arguments.parse_args()
    if given.load:
        load(given.store, given.documents, given.seed)
    with closing(open_store(given.store, read_only=True)) as store:
        report(store, given.times, given.seed, given.only)


if __name__ == "__main__":
    main()
