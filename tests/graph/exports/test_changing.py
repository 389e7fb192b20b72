"""An export is of one state of the graph: a build that writes it meanwhile is noticed, on each engine."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from luocdo.errors import StoreError
from luocdo.graph import Store, build, opened
from luocdo.graph.exports import export
from luocdo.viz.labels import labels

LETTER = """SỞ NỘI VỤ TỈNH HÀ GIANG
Số: {number}/SNV-VP
Hà Giang, ngày 05 tháng 3 năm 2024

Kính gửi: Các phòng thuộc Sở

Thực hiện Công văn số {cited}/UBND-NC ngày 01/3/2024 của UBND tỉnh, các phòng báo cáo trước ngày 30/4/2024.
"""


class BuiltMeanwhile:
    """A store into which somebody else builds one more letter after some questions."""

    def __init__(self, store: Store, letter: Path, place: str, answers: int) -> None:
        self._store, self._answers = store, answers
        self._command = [sys.executable, "-m", "luocdo", "build", str(letter), "--store", place, "--jobs", "1"]
        self.stamp = store.stamp
        self.tables = None

    def read(self, *words: Any, **more: Any) -> Any:
        self._answers -= 1
        if self._answers == 0:
            subprocess.run(self._command, check=True, capture_output=True)
        return self._store.read(*words, **more)


def test_a_build_during_an_export_is_told_and_the_earlier_export_stays(place: str, tmp_path: Path) -> None:
    first, second = tmp_path / "1.txt", tmp_path / "2.txt"
    first.write_text(LETTER.format(number=1, cited=12), encoding="utf-8")
    second.write_text(LETTER.format(number=2, cited=40), encoding="utf-8")
    build([first], place, jobs=1)
    with opened(place) as store:
        path, _ = export(store, "graphml", tmp_path / "ra.graphml", labels("vi"))
        before = path.read_bytes()
        meddled = BuiltMeanwhile(store, second, place, answers=3)
        with pytest.raises(StoreError, match="luocdo build") as refused:
            export(meddled, "graphml", path, labels("vi"))  # type: ignore[arg-type]
    assert refused.value.code == "store-changed"
    assert path.read_bytes() == before
    with opened(place) as store:
        assert export(store, "graphml", path, labels("vi"))[1].nodes > 0
    assert b"2/SNV-VP" in path.read_bytes()


class TablesChangedMeanwhile:
    """The tables of a store into which somebody else builds one more letter while they are read."""

    def __init__(self, scan: Any, command: list[str]) -> None:
        self._scan, self._command, self.stamp = scan, command, scan.stamp

    def edges(self, *words: Any) -> Any:
        if self._command:
            subprocess.run(self._command, check=True, capture_output=True)
            self._command = []
        return self._scan.edges(*words)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._scan, name)


def test_a_build_while_the_tables_are_read_is_told_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "kho")
    first, second = tmp_path / "1.txt", tmp_path / "2.txt"
    first.write_text(LETTER.format(number=1, cited=12), encoding="utf-8")
    second.write_text(LETTER.format(number=2, cited=40), encoding="utf-8")
    build([first], place, jobs=1)
    command = [sys.executable, "-m", "luocdo", "build", str(second), "--store", place, "--jobs", "1"]
    with opened(place) as store:
        assert store.tables
        scan = store.tables.scan
        monkeypatch.setattr(store.tables, "scan", lambda: TablesChangedMeanwhile(scan(), command))
        with pytest.raises(StoreError, match="luocdo build") as refused:
            export(store, "graphml", tmp_path / "ra.graphml", labels("vi"))
    assert refused.value.code == "store-changed"
    assert not (tmp_path / "ra.graphml").exists()


class InTwoOrders:
    """A store that keeps its nodes in another order whenever it is asked for the next ones."""

    def __init__(self, store: Store) -> None:
        self._store, self.stamp, self.tables = store, store.stamp, None

    def read(self, cypher: str, parameters: Any = None, **more: Any) -> Any:
        if not parameters or "before" not in parameters:
            return self._store.read(cypher, parameters, **more)
        before, most = parameters["before"], parameters["most"]
        every = self._store.read(cypher, {"before": 0, "most": 1000})
        return (every if before % (2 * most) == 0 else every[::-1])[before : before + most]


def test_a_store_that_keeps_no_order_is_noticed_and_nothing_is_written(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("luocdo.graph.exports.asked._KEYS", 1)
    letter = tmp_path / "1.txt"
    letter.write_text(LETTER.format(number=1, cited=12), encoding="utf-8")
    build([letter], place, jobs=1)
    with opened(place) as store, pytest.raises(StoreError) as refused:
        export(InTwoOrders(store), "graphml", tmp_path / "ra.graphml", labels("vi"))  # type: ignore[arg-type]
    assert refused.value.code == "store-changed"
    assert not (tmp_path / "ra.graphml").exists()
