"""Opening a store: what is none, what is held by somebody, what an older version left."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from luocdo.errors import DecisionError, StoreError
from luocdo.graph import build, open_store, opened
from luocdo.graph.decisions.journal import decide, read_journal
from luocdo.graph.decisions.model import Apart, Handle, Undo
from luocdo.graph.stores.lock import hold
from luocdo.graph.stores.shelf import open_shelf

LETTER = """UỶ BAN NHÂN DÂN
TỈNH HÀ GIANG
Số: 91/UBND-KT
Hà Giang, ngày 12 tháng 3 năm 2024

Kính gửi: Các sở, ban, ngành

Thực hiện Thông báo số 07/TB-VPCP ngày 05/3/2024 của Văn phòng Chính phủ, UBND tỉnh yêu cầu:
1. Sở Tài chính rà soát hồ sơ, báo cáo trước ngày 10/4/2024.
"""
COUNT = "MATCH (d:Document) RETURN count(d) AS n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store built from one letter, on a path as officers have them."""
    folder = tmp_path / "Công văn đến"
    folder.mkdir()
    (folder / "thư.txt").write_text(LETTER, encoding="utf-8")
    store = tmp_path / "Kho lược đồ"
    build([folder], store, jobs=1)
    return store


def refused(place: Path | str, *, read_only: bool = True) -> StoreError:
    with pytest.raises(StoreError) as caught:
        open_store(place, read_only=read_only)
    return caught.value


@contextmanager
def elsewhere(script: str, place: Path) -> Iterator[subprocess.Popen[str]]:
    """Run `script` in another process, from when it says so until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


HOLD = """
import sys
from pathlib import Path
from luocdo.graph import open_store
store = open_store(sys.argv[1])
print("ready", flush=True)
sys.stdin.read()
"""
BUILD = """
import sys
from pathlib import Path
from luocdo.graph.stores.lock import hold
with hold(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.read()
"""


def test_a_store_is_opened_to_be_read_and_asked(place: Path) -> None:
    with opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]


def test_who_writes_is_named_to_everybody_else(place: Path) -> None:
    with elsewhere(HOLD, place) as writer:
        for read_only in (True, False):
            error = refused(place, read_only=read_only)
            assert error.code == "store-held"
            assert str(writer.pid) in error.text("vi")
        with pytest.raises(StoreError) as caught:
            build([place.parent / "Công văn đến"], place)
        assert caught.value.facts["pid"] == writer.pid


def test_while_files_are_read_the_graph_can_be_asked(place: Path) -> None:
    with elsewhere(BUILD, place), opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]


def test_the_lock_of_a_dead_process_holds_nobody(place: Path) -> None:
    with elsewhere(HOLD, place) as writer:
        writer.kill()
        writer.wait()
        with opened(place) as store:
            assert store.read(COUNT) == [{"n": 2}]
    open_store(place).close()


def test_the_lock_is_given_back_when_the_store_is_closed_or_cannot_be_opened(place: Path) -> None:
    open_store(place).close()
    (place / "graph" / "configuration.json").write_text("no configuration", encoding="utf-8")
    assert refused(place, read_only=False).code == "store-damaged"
    with hold(place):
        pass


def test_what_is_no_store_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "thư.txt"
    file.write_text(LETTER, encoding="utf-8")
    folder = tmp_path / "ảnh"
    folder.mkdir()
    (folder / "một.jpg").write_bytes(b"\xff\xd8")
    for place in (file, folder):
        for read_only in (True, False):
            assert refused(place, read_only=read_only).code == "not-a-store"
    assert [path.name for path in folder.iterdir()] == ["một.jpg"]
    (folder / "readings.sqlite").write_text("no database at all, only its name", encoding="utf-8")
    assert refused(folder).code == "not-a-store"


@pytest.mark.parametrize("left", [b"", b"overwritten " * 400, None])
def test_damaged_readings_are_called_so_and_left_alone(place: Path, left: bytes | None) -> None:
    file = place / "readings.sqlite"
    harmed = file.read_bytes()[: file.stat().st_size // 3] if left is None else left
    file.write_bytes(harmed)
    with pytest.raises(StoreError) as caught:
        build([place.parent / "Công văn đến"], place)
    assert [refused(place).code, caught.value.code] == ["readings-damaged"] * 2
    assert str(place) in caught.value.text("vi")
    assert file.read_bytes() == harmed


def test_what_is_said_of_damaged_readings_mends_the_store_and_keeps_what_was_decided(place: Path) -> None:
    keys = "ubnd tỉnh hà giang|công văn|91|ubnd-kt|2024", "vpcp|thông báo|7|tb-vpcp|2024"
    decided = decide(place, Apart(documents=tuple(Handle(key=key) for key in keys)), who="Lan", why="hai việc")
    (place / "readings.sqlite").write_bytes(b"overwritten " * 400)
    with pytest.raises(StoreError) as caught:
        build([place.parent / "Công văn đến"], place)
    away = place.parent / "hỏng"
    away.mkdir()
    for name in ("readings.sqlite", "ledger.sqlite", "graph"):
        assert all(name in caught.value.text(lang) for lang in ("vi", "en"))
        (place / name).rename(away / name)
    build([place.parent / "Công văn đến"], place)
    assert read_journal(place).in_force == (decided,)
    with opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]


def test_a_store_that_was_emptied_after_a_decision_was_refused_is_still_a_store(place: Path) -> None:
    with pytest.raises(DecisionError):
        decide(place, Undo(decision="1"), who="Lan", why="nhầm")
    for name in ("readings.sqlite", "ledger.sqlite", "graph"):
        (place / name).rename(place.parent / name)
    build([place.parent / "Công văn đến"], place)
    with opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]


WRITE = """
import sqlite3, sys
from pathlib import Path
from luocdo.graph.stores.lock import hold
with hold(Path(sys.argv[1])):
    shelf = sqlite3.connect(Path(sys.argv[1]) / "readings.sqlite", isolation_level=None)
    shelf.execute("BEGIN EXCLUSIVE")
    print("ready", flush=True)
    sys.stdin.read()
"""


def test_whoever_keeps_the_readings_to_himself_is_named_where_he_builds(place: Path) -> None:
    with elsewhere(WRITE, place) as writer:
        error = refused(place)
    assert (error.code, error.facts["pid"]) == ("store-held", writer.pid)


def test_nobody_is_named_where_another_program_keeps_the_readings(place: Path) -> None:
    with closing(sqlite3.connect(place / "readings.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refused(place).code == "store-busy"
        with pytest.raises(StoreError) as caught:
            build([place.parent / "Công văn đến"], place)
    assert caught.value.code == "store-busy"


def test_where_there_is_no_store_the_way_to_one_is_said(tmp_path: Path) -> None:
    error = refused(tmp_path / "kho")
    assert error.code == "no-store"
    assert "luocdo build" in error.text("vi")
    assert not (tmp_path / "kho").exists()
    (tmp_path / "kho").mkdir()
    assert refused(tmp_path / "kho").code == "no-store"


def test_a_place_where_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "thư.txt"
    file.write_text(LETTER, encoding="utf-8")
    error = refused(file / "kho", read_only=False)
    assert error.code == "store-not-writable"
    assert str(file / "kho") in error.text("en")


def test_a_statement_that_is_wrong_is_not_told_as_a_missing_right(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"), open_shelf(tmp_path) as shelf:
        shelf.execute("SELECT * FROM nowhere")


def set_state(place: Path, name: str, value: str) -> None:
    with closing(sqlite3.connect(place / "readings.sqlite")) as shelf, shelf:
        shelf.execute("UPDATE state SET value = ? WHERE name = ?", (value, name))


def test_an_older_store_is_brought_up_to_date_by_the_next_build(place: Path) -> None:
    set_state(place, "schema", "of old")
    assert refused(place).code == "older-store"
    build([place.parent / "Công văn đến"], place)
    with opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]


@pytest.mark.parametrize("harm", ["dictionary", "Document_0", "configuration", "schema"])
def test_a_damaged_graph_is_noticed_and_made_again(place: Path, harm: str) -> None:
    for path in (place / "graph").glob(f"{harm}*"):
        path.write_bytes(b"damaged" * 9)
    assert refused(place).code == "store-damaged"
    build([place.parent / "Công văn đến"], place)
    with opened(place) as store:
        assert store.read("MATCH (d:Document) RETURN d.number AS n ORDER BY n") == [
            {"n": "07/TB-VPCP"},
            {"n": "91/UBND-KT"},
        ]


def test_a_store_whose_graph_is_gone_is_unfinished(place: Path) -> None:
    (place / "graph").rename(place.parent / "away")
    assert refused(place).code == "store-unfinished"
    build([place.parent / "Công văn đến"], place)
    with opened(place) as store:
        assert store.read(COUNT) == [{"n": 2}]
