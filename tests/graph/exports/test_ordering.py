"""A graph that memory does not hold is read ahead in the order of the store and written in one of its own."""

from operator import itemgetter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from luocdo.graph import Store
from luocdo.graph.exports import asked as engine
from luocdo.graph.exports import streams
from luocdo.graph.exports.ordering import in_order
from luocdo.graph.exports.source import source


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 1234])
def test_rows_come_in_order_whether_they_fit_in_memory_or_not(tmp_path: Path, count: int) -> None:
    rows = [(f"khóa {number:05}", {"câu": "Căn cứ", "trang": number, "dẫn": ["Điều 1"]}) for number in range(count)]
    mixed = Random(1).sample(rows, count)
    assert list(in_order(mixed, itemgetter(0), tmp_path, portion=100)) == rows
    assert list(tmp_path.iterdir()) == []


def test_answers_come_in_the_order_of_the_questions(store: Store, tmp_path: Path) -> None:
    with source(store, tmp_path) as asked:
        assert list(asked.answers(lambda number: number * 2, range(50))) == list(range(0, 100, 2))


class Counting:
    """A store that counts what it is asked."""

    def __init__(self, store: Store) -> None:
        self._store, self.asked = store, 0
        self.stamp, self.tables = store.stamp, None

    def read(self, *words: Any, **more: Any) -> Any:
        self.asked += 1
        return self._store.read(*words, **more)


def test_nobody_asks_a_store_any_more_once_an_export_has_broken_off(store: Store, tmp_path: Path) -> None:
    counting = Counting(store)
    with source(counting, tmp_path) as asked:  # type: ignore[arg-type]
        next(streams.nodes(asked, repr))
    before = counting.asked
    with pytest.raises(RuntimeError, match="shutdown"):
        list(streams.nodes(asked, repr))
    assert counting.asked == before


def test_a_graph_in_small_portions_is_the_same_graph(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with source(store, tmp_path) as asked:
        whole = list(streams.nodes(asked, repr)), list(streams.edges(asked, repr)), list(streams.bundles(asked, repr))
    for name in ("_AT_ONCE", "_KEYS", "_NODES", "_GROUPS"):
        monkeypatch.setattr(engine, name, 2)
    with source(store, tmp_path) as asked:
        assert (
            list(streams.nodes(asked, repr)),
            list(streams.edges(asked, repr)),
            list(streams.bundles(asked, repr)),
        ) == whole
