"""The page can still be measured: the benchmark works its scripts by their names, which nobody else would notice to be gone."""

import os
import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).parents[3] / "benchmarks" / "page.py"
STEPS = {
    "ready",
    "first search",
    "search",
    "neighbours",
    "chain",
    "timeline",
    "filter",
    "filter by relation",
    "sort",
    "what falls",
}


def test_each_step_of_the_benchmark_is_measured(browser):
    # `browser` says how to get one where none is; the benchmark starts its own
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(
        [sys.executable, BENCHMARK, "--documents", "60", "--times", "2"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    assert told.returncode == 0, told.stderr
    figures = {line[:32].strip(): line[32:].split() for line in told.stdout.splitlines()}
    assert figures.keys() >= STEPS
    assert all(len(figures[step]) == 2 for step in STEPS)  # the page's work, and the clock
