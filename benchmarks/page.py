"""How big the page of a large store is, how long it takes to make, to open and to use, in a real browser.

    python benchmarks/page.py --documents 5000
    python benchmarks/page.py --documents 84000 --no-text      100,000 documents, with those that are only cited

The graph is that of `chain_graph`: every document with its relations, tasks and units. `ready` and each step are given as the
time for which the page's thread was at work until what was asked for had been drawn, which another program on the machine
does not lengthen as it does the clock; of a step the middle of some repetitions, also by the clock. `first paint` is by the clock,
in a browser whose every request to a network goes to a proxy that never answers.

    python benchmarks/page.py --of congvan/                    the page of a folder of documents
"""

import argparse
import socket
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "browser"))

from chain_graph import graph
from officer import OFFICE, resize, start

import luocdo
from luocdo.graph import opened
from luocdo.graph.model import Edge, Node
from luocdo.viz.page.build import build
from luocdo.viz.shown.model import KINDS, View
from luocdo.viz.shown.quoting import without_quotes
from luocdo.viz.shown.view import view_of, view_of_store

# Do a step, and wait until the page has drawn what it asked for.
DONE = """
const [step, argument, done] = [new Function('argument', arguments[0]), arguments[1], arguments[2]];
const start = performance.now();
step(argument);
requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
"""
PAINTED = """
const done = arguments[0];
const look = (found) => (found.length ? done(found[0].startTime) : setTimeout(() => look(performance.getEntriesByType('paint')), 20));
look([]);
"""
# What a filter offers: the values that its field has in the documents or, of a relation, its kinds.
VALUES = """
const [name] = arguments;
const all = name === 'relation' ? VIEW.relations.map(({ kind }) => kind) : VIEW.documents.map((item) => item[name]);
return [...new Set(all)].filter(Boolean);
"""
# Frames while the canvas is dragged to and fro for two seconds.
PAN = """
const done = arguments[0];
const start = performance.now();
let frames = 0;
const step = (now) => {
  if (now - start > 2000) return done(frames / (now - start) * 1000);
  network.moveTo({ position: { x: 300 + 200 * Math.sin(now / 200), y: 200 }, scale: network.getScale() });
  frames += 1;
  requestAnimationFrame(step);
};
requestAnimationFrame(step);
"""


def rows_of(nodes: Iterable[Node], edges: Iterable[Edge], most: int) -> tuple[list[dict[str, Any]], ...]:
    """Return the three tables that the page asks a store for, with so many relations at most, drawn at random."""
    by_label: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for node in nodes:
        by_label[node.label][node.key] = dict(node.properties)
    links = list(edges)
    out: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
    for edge in links:
        out[edge.kind][edge.source].append(edge)
    relations = [
        {"source": edge.source, "kind": edge.kind, "target": edge.target, **edge.properties}
        for edge in links
        if edge.kind in KINDS
    ]
    relations = Random(1).sample(relations, min(most, len(relations)))
    owned = (edge for edges in out["HAS_TASK"].values() for edge in edges)
    tasks = [{**by_label["Task"][edge.target], **who_acts(edge, out, by_label["Agency"])} for edge in owned]
    return list(by_label["Document"].values()), relations, tasks


def who_acts(owned: Edge, out: dict[str, dict[str, list[Edge]]], agencies: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return what the table of tasks tells of the document of a task and of those who must act."""
    given = out["ASSIGNED_TO"][owned.target]
    named = [agencies[each.target] for each in given]
    above = [[agencies[up.target]["name"] for up in out["PART_OF"][each.target]] for each in given]
    return {
        "document": owned.source,
        "member": None,
        "page": 1,
        "agencies": [each.target for each in given],
        "assignees": [each["name"] for each in named],
        "levels": [each["level"] for each in named],
        "superiors": [names[0] if names else "" for names in above],
        "roles": [each.properties.get("role", "") for each in given],
    }


class Took(NamedTuple):
    """Milliseconds of a step: for which the thread of the page was at work, and by the clock until it had been drawn."""

    work: float
    clock: float


class Hand:
    """Somebody in front of the page, with a watch for how long its thread is at work."""

    def __init__(self, browser: Any) -> None:
        self.browser = browser
        browser.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})

    def took(self, step: str, argument: Any) -> Took:
        """Return how long one step takes."""
        before = self.worked()
        clock = self.browser.execute_async_script(DONE, step, argument)
        return Took(self.worked() - before, clock)

    def median(self, step: str, arguments: Iterable[Any]) -> Took:
        """Return the middle of how long a step takes with each argument."""
        return middle(self.took(step, each) for each in arguments)

    def ask(self, script: str, *arguments: Any) -> Any:
        """Return what the page answers."""
        return self.browser.execute_script(script, *arguments)

    def worked(self) -> float:
        """Return the milliseconds for which the thread of the page has been at work."""
        metrics = self.browser.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        return float(next(1000 * each["value"] for each in metrics if each["name"] == "TaskDuration"))


Figures = dict[str, float | Took]


def middle(found: Iterable[Took]) -> Took:
    """Return the median of the work, and that of the clock."""
    return Took(*map(median, zip(*found, strict=True)))


def first_paint(page: Path) -> float:
    """Return after how many milliseconds something is to be seen where every request goes to a proxy that takes it and is silent."""
    with TemporaryDirectory() as profile, socket.create_server(("127.0.0.1", 0)) as silent:
        browser = start(Path(profile), f"--proxy-server=http://127.0.0.1:{silent.getsockname()[1]}")
        browser.get(page.as_uri())
        painted = browser.execute_async_script(PAINTED)
        browser.quit()
    return float(painted)


def measured(page: Path, times: int) -> Figures:
    """Return what the page takes in a browser, in milliseconds, and frames a second; a step is done so many times."""
    with TemporaryDirectory() as profile:
        browser = start(Path(profile))
        browser.set_script_timeout(120)
        resize(browser, *OFFICE)
        hand = Hand(browser)
        browser.get(page.as_uri())
        while not browser.execute_script("return performance.getEntriesByName('ready').length > 0"):
            time.sleep(0.05)
        clock = hand.ask("return performance.getEntriesByName('ready')[0].startTime")
        ready = {"ready": Took(hand.worked(), clock)}
        some = hand.ask(
            f"const step = Math.ceil(VIEW.documents.length / {times});"
            "return VIEW.documents.filter((_, row) => row % step === 0).map((item) => [item.key, item.name]);"
        )
        keys, names = [key for key, _ in some], [name for _, name in some]
        hub = hand.ask(
            "return VIEW.documents.reduce((most, item) => (item.down.length > most.down.length ? item : most)).key"
        )
        found = {**ready, **searches(hand, names), **drawings(hand, keys, hub), **choices(hand, times)}
        found["what falls"] = hand.median("setImpact(argument)", [hub, *keys])
        browser.quit()
    return found


def searches(hand: Hand, names: list[str]) -> Figures:
    """Return how long the first search takes, and each after it."""
    first = hand.took("searched(argument)", names[0])
    typed = "$('search').value = argument; $('search').dispatchEvent(new Event('input'))"
    found = {"first search": first, "search": hand.median(typed, names)}
    hand.ask("$('search').value = ''; showList()")
    return found


def drawings(hand: Hand, keys: list[str], hub: str) -> Figures:
    """Return how long each view takes to draw a document, and the most cited one, and how smoothly it is dragged."""
    found: Figures = {}
    for view in ("neighbours", "chain", "timeline"):
        hand.ask("state.view = arguments[0]", view)
        drawn = [hand.took("choose('d', argument, argument)", each) for key in keys for each in (hub, key)]
        found[view], found[f"{view} of the most cited"] = middle(drawn[1::2]), middle(drawn[::2])
        found[f"frames a second, {view}"] = hand.browser.execute_async_script(PAN)
    return found


def choices(hand: Hand, times: int) -> Figures:
    """Return how long it takes to choose a unit, to filter and to sort."""
    units = hand.ask("return VIEW.units.map((unit) => unit.key)")
    chosen = "$('unit').value = argument; $('unit').dispatchEvent(new Event('change', { bubbles: true }))"
    found: Figures = {"filter": hand.median(chosen, units[:times])}
    hand.ask("set({ unit: null, view: 'table' })")
    for name in ("type", "issuer", "year", "status", "relation"):
        values = hand.ask(VALUES, name)
        found[f"filter by {name}"] = hand.median(f"filterBy({{ {name}: argument }})", values[:times])
        hand.ask(f"filterBy({{ {name}: null }})")
    found["sort"] = hand.median("set({ sort: argument })", ["date", "-date", "name", "title", "cited"])
    return found


def view_of_files(files: str, folder: str) -> View:
    """Return what the page of these documents shows; their graph is built in `folder`."""
    luocdo.build([Path(files)], Path(folder) / "kho.store", jobs=1)
    with opened(Path(folder) / "kho.store") as store:
        return view_of_store(store)


def main() -> None:
    """Make a page, open it, print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--of", help="a folder of documents, whose page is measured instead")
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--relations", type=int, default=300_000, help="the most that are kept of them")
    parser.add_argument("--no-text", action="store_true", help="without the words of the documents")
    parser.add_argument(
        "--times", type=int, default=15, help="how often each step is done, with another document or value"
    )
    parser.add_argument("--keep", help="where to leave the page")
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        page = Path(arguments.keep or Path(folder) / "page.html").absolute()
        rows = () if arguments.of else rows_of(*graph(documents=arguments.documents, seed=1), arguments.relations)
        began = time.process_time()
        view = view_of_files(arguments.of, folder) if arguments.of else view_of(*rows, centre=None, unit=None)
        view = without_quotes(view) if arguments.no_text else view
        seen = time.process_time()
        page.write_text(build(replace(view), "vi"), encoding="utf-8", newline="\n")
        figures = {"documents": len(view.documents), "relations": len(view.relations), "tasks": len(view.tasks)}
        made = {"view, CPU s": seen - began, "build, CPU s": time.process_time() - seen}
        size = {"MB": page.stat().st_size / 1e6}
        shown = {**figures, **made, **size, "first paint": first_paint(page), **measured(page, arguments.times)}
    for name, value in shown.items():
        print(f"{name:32}", *(f"{each:10.2f}" for each in (value if isinstance(value, Took) else [value])))


if __name__ == "__main__":
    main()
