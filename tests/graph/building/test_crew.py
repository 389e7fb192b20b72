"""Several processes work out a graph that is made anew: it is the one that a single process makes, whatever becomes of them."""

import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from luocdo.graph import build
from luocdo.graph.building import crew, new_ledger


@pytest.fixture
def many_letters(letters: Path, write_letter) -> Path:
    """Enough dispatches for several portions."""
    for number in range(13, 80):
        (letters / f"thư {number}.txt").write_text(write_letter(number), encoding="utf-8")
    return letters


@pytest.fixture(autouse=True)
def for_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_ledger, "FEW", 0)
    monkeypatch.setattr(crew, "_AT_ONCE", 7)


def test_several_processes_make_the_graph_of_one(many_letters: Path, contents, tmp_path: Path) -> None:
    build([many_letters], tmp_path / "một", jobs=1)
    build([many_letters], tmp_path / "ba", jobs=3)
    assert contents(tmp_path / "ba") == contents(tmp_path / "một")


def test_what_they_leave_is_kept_and_goes_on_growing(
    many_letters: Path, write_letter, contents, tmp_path: Path
) -> None:
    build([many_letters], tmp_path / "kho", jobs=2)
    assert build([many_letters], tmp_path / "kho", jobs=2).written == 0
    (many_letters / "thư 5.txt").write_text(write_letter(95), encoding="utf-8")
    (many_letters / "thư 96.txt").write_text(write_letter(96), encoding="utf-8")
    assert build([many_letters], tmp_path / "kho", jobs=2).read == 2
    build([many_letters], tmp_path / "yên", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "yên")
    assert not list((tmp_path / "kho").glob("ledger.sqlite-*"))


class Dying(crew.Crew):
    """A crew of which one process ends when the first portion is there."""

    alive = True

    def _asked(self, work, portion):
        landing = super()._asked(work, portion)
        if self.alive:
            landing.result()
            self._pool.submit(os._exit, 1)
            self.alive = False
        return landing


def test_what_they_cannot_do_any_more_is_done_without_them(
    many_letters: Path, contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([many_letters], tmp_path / "một", jobs=1)
    monkeypatch.setattr(new_ledger, "Crew", Dying)
    build([many_letters], tmp_path / "hai", jobs=2)
    assert contents(tmp_path / "hai") == contents(tmp_path / "một")


def test_where_the_disk_lets_nobody_read_beside_us_one_process_does_it(
    many_letters: Path, contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([many_letters], tmp_path / "một", jobs=1)
    monkeypatch.setattr(new_ledger, "begin", lambda _: False)
    build([many_letters], tmp_path / "hai", jobs=2)
    assert contents(tmp_path / "hai") == contents(tmp_path / "một")


def test_the_processes_do_all_of_it(many_letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def mine(*_: object) -> None:
        raise AssertionError("it was left to this process")

    monkeypatch.setattr(crew.Alone, "resolve", mine)
    monkeypatch.setattr(crew.Alone, "make", mine)
    assert build([many_letters], tmp_path / "kho", jobs=2).read == 12 + 67


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/kho/sổ 1?.sqlite"), "file:///kho/s%E1%BB%95%201%3F.sqlite"),
        (PureWindowsPath(r"C:\kho\ledger.sqlite"), "file:///C:/kho/ledger.sqlite"),
        (PureWindowsPath(r"\\may-chu\kho\ledger.sqlite"), "file:////may-chu/kho/ledger.sqlite"),
    ],
)
def test_the_address_of_a_ledger_names_no_host(path: PurePath, uri: str) -> None:
    assert crew.uri_of(path) == uri
