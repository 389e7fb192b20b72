"""The example of every question finds something in the dispatches that come with the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import opened
from luocdo.graph.stores.store import Store
from luocdo.queries.asking.ask import ask
from luocdo.queries.catalogue import Query, for_people

WITHOUT = {
    "extended",
    "cited_when_fallen",
    "cited_later",
    "cycles",
    "missing_middle",
    "drafts_to_replace",
    "expired",
    "suspended",
    "not_yet_in_force",
    "orphans",
    "unassigned",
}
"""What the examples hold no case of."""


@pytest.fixture(scope="module")
def dispatches(examples_store: Path) -> Iterator[Store]:
    with opened(examples_store) as store:
        yield store


@pytest.mark.parametrize("query", for_people().values(), ids=lambda query: query.id)
def test_the_example_of_a_question_finds_something(dispatches: Store, query: Query) -> None:
    answer = ask(dispatches, query.id, query.example)
    assert bool(answer.rows) == (query.id not in WITHOUT)
