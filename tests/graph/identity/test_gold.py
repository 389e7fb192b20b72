"""Who is who, on pairs that people labelled and on traps from a seed: never a wrong merge.

`python benchmarks/identity.py --misses` shows the table and each pair behind it.
"""

import sys
from collections import Counter
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


@pytest.fixture(scope="module")
def counts():
    """The pairs of all cases by trap, each case read and assembled on its own."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from identity import gold, scored
        from twins import twins
    finally:
        sys.path.remove(str(BENCHMARKS))
    return scored([*gold(), *twins()])


@pytest.fixture
def total(counts):
    return sum((each for trap, each in counts.items() if trap != "(real facts)"), Counter())


def test_no_pair_is_merged_wrongly(counts):
    assert {trap: each["wrong"] for trap, each in counts.items() if each["wrong"]} == {}


def test_nearly_all_that_can_be_resolved_is(total):
    assert total["joined"] / total["same"] >= 0.95


def test_there_are_pairs_enough_of_every_kind(counts, total):
    assert total["pairs"] >= 400
    assert counts["(real facts)"]["pairs"] >= 150
    assert min(total["same"], total["different"], total["untold"]) >= 100
