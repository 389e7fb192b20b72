"""What is asked of all documents is asked a thousand at a time, and says the same as one question would."""

from collections.abc import Callable, Mapping

import pytest

from luocdo.graph.model import Row, Value
from luocdo.graph.stores.store import Store
from luocdo.queries import paging
from luocdo.queries.chains import network
from luocdo.queries.check import issues_of
from luocdo.queries.paging import batches, of_documents

QUESTIONS = ("checked", "doubtful", "page_documents", "page_relations", "page_tasks")


class Counting:
    """A store without tables that notes how many keys each question is about."""

    tables = None

    def __init__(self, store: Store) -> None:
        self.store = store
        self.words_index = store.words_index
        self.keys: list[int] = []

    def read(
        self, cypher: str, parameters: Mapping[str, Value] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        if parameters and isinstance(keys := parameters.get("keys"), list):
            self.keys.append(len(keys))
        return self.store.read(cypher, parameters, limit=limit)


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_pages_of_an_answer_are_the_whole_answer(
    store: Store, question: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = list(of_documents(store, question))
    monkeypatch.setattr("luocdo.graph.canonical._AT_ONCE", 2)
    counting = Counting(store)
    assert list(of_documents(counting, question)) == whole  # type: ignore[arg-type]
    assert len(counting.keys) > 1
    assert max(counting.keys) == 2


def test_the_answer_is_about_the_documents_that_were_named_only(store: Store) -> None:
    assert [row["key"] for row in of_documents(store, "page_documents", ["law", "hg|91", "law"])] == ["hg|91", "law"]


def test_batches_hold_each_key_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "BATCH", 2)
    assert list(batches(["c", "a", "b", "a"])) == [["a", "b"], ["c"]]


@pytest.mark.parametrize("ask", [issues_of, network.to_networkx], ids=lambda ask: ask.__name__)
def test_no_question_is_about_more_than_a_thousand_documents(
    made: Callable[..., Store], ask: Callable[[Store], object]
) -> None:
    counting = Counting(made(*(f"sở|cv|{number}|vp|2023 CITES tỉnh|cv|1|nc|2023" for number in range(1100))))
    ask(counting)  # type: ignore[arg-type]
    assert counting.keys
    assert max(counting.keys) <= 1000
