"""Who is who, on pairs that people labelled and on traps from a seed: never a wrong merge.

`python benchmarks/identity.py --misses` shows the table and each pair behind it.
"""

import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Witness

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


@pytest.fixture(scope="module")
def benchmark():
    """The program that scores, and all cases."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import identity
        from twins import twins
    finally:
        sys.path.remove(str(BENCHMARKS))
    return identity, [*identity.gold(), *twins()]


@pytest.fixture(scope="module")
def counts(benchmark):
    """The pairs of all cases by trap, each case read and assembled on its own."""
    program, cases = benchmark
    return program.scored(cases)


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


@settings(max_examples=30)
@given(data=st.data())
def test_neither_the_order_of_the_files_nor_their_names_change_who_is_who(benchmark, data):
    program, cases = benchmark
    texts = program.written_case(0, data.draw(st.sampled_from(cases)))
    shuffled = data.draw(st.permutations(texts))
    assert graph_of(program, shuffled) == graph_of(program, texts)
    renamed = [text._replace(path=f"{at}.txt") for at, text in enumerate(shuffled)]
    assert keys(graph_of(program, renamed)) == keys(graph_of(program, texts))


def graph_of(program, texts):
    return assemble([Witness(program.read(text), text.text) for text in texts], {})


def keys(graph):
    return {node.key for node in graph.nodes if node.label != "Task"}
