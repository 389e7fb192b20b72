"""Builds on each engine: the same graph, nothing written twice, and after a kill the next build completes it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from neo4j_server import Neo4jServer

from luocdo.errors import StoreError
from luocdo.graph import build, opened

LOADED = "MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n"


def test_both_engines_hold_the_same_graph(letters: Path, contents, neo4j_url: str, tmp_path: Path) -> None:
    assert build([letters], neo4j_url, jobs=1).counts == build([letters], tmp_path / "kho", jobs=1).counts
    assert contents(neo4j_url) == contents(tmp_path / "kho")


def test_an_unchanged_folder_is_not_written_again(letters: Path, contents, place: str) -> None:
    first = build([letters], place, jobs=1)
    before = contents(place)
    again = build([letters], place, jobs=1)
    assert (again.unchanged, again.read, again.written, again.counts) == (12, 0, 0, first.counts)
    assert contents(place) == before


def test_the_order_of_builds_changes_nothing(letters: Path, write_letter, contents, place: str, tmp_path: Path) -> None:
    files = sorted(letters.iterdir())
    for part in (files[7:], files[:3][::-1], files[3:7]):
        build(part, place, jobs=1)
    files[0].write_text(write_letter(1).replace("rà soát", "kiểm kê"), encoding="utf-8")
    assert 0 < build([letters], place, jobs=1).written < 30
    build([letters], tmp_path / "kho khác", jobs=1)
    assert contents(place) == contents(tmp_path / "kho khác")


def test_a_graph_may_move_from_one_engine_to_the_other_and_back(
    letters: Path, contents, neo4j_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUOCDO_WORKSPACE", str(tmp_path / "kho"))
    build([letters], tmp_path / "kho", jobs=1)
    moved = build([letters], neo4j_url, jobs=1)
    assert (moved.read, moved.unchanged) == (0, 12)
    back = build([letters], tmp_path / "kho", jobs=1)
    assert back.read == 0
    assert contents(neo4j_url) == contents(tmp_path / "kho")


KILLED = """
import os, signal, sys
from neo4j import Transaction
from luocdo.graph import build

folder, store, stage, times = sys.argv[1:]
left = int(times)

def reach(now):
    global left
    if now == stage:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

run = Transaction.run

def told(self, *args, **kwargs):
    reach("statement")
    return run(self, *args, **kwargs)

Transaction.run = told
build([folder], store, jobs=1, progress=lambda now, done, total: reach(now))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL: run it on Linux or macOS")
@pytest.mark.parametrize(
    ("stage", "times"), [("read", 1), ("write", 1), ("statement", 6), ("statement", 14), ("statement", 30)], ids=str
)
def test_a_killed_build_claims_nothing_and_the_next_one_completes_it(
    letters: Path, contents, neo4j_url: str, tmp_path: Path, stage: str, times: int
) -> None:
    command = [sys.executable, "-c", KILLED, str(letters), neo4j_url, stage, str(times)]
    ran = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()
    with pytest.raises(StoreError) as caught:
        contents(neo4j_url)
    assert caught.value.code in {"no-store", "store-unfinished"}
    build([letters], neo4j_url, jobs=1)
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(neo4j_url) == contents(tmp_path / "yên")


def test_a_server_that_dies_under_a_build_is_said_and_the_next_build_completes_it(
    letters: Path,
    contents,
    neo4j_url: str,
    neo4j_server: Neo4jServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from luocdo.graph.stores.neo4j import loading

    portions = iter(range(9))
    put = loading.put_stamp

    def dying(*arguments: object) -> None:
        if next(portions, None) is None:
            neo4j_server.kill()
        put(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(loading, "put_stamp", dying)
        with pytest.raises(StoreError) as caught:
            build([letters], neo4j_url, jobs=1)
    assert caught.value.code in {"server-lost", "server-not-reached"}
    assert "luocdo" not in str(caught.value.facts["reason"])
    neo4j_server.restart()
    assert build([letters], neo4j_url, jobs=1).read == 0
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(neo4j_url) == contents(tmp_path / "yên")


HANGING = """
import os, signal, sys
from luocdo.errors import StoreError
from luocdo.graph import build
from luocdo.graph.stores.neo4j import connection, loading

folder, store, server = sys.argv[1:]
portions, put = iter(range(9)), loading.put_stamp

def hanging(*arguments):
    if next(portions, None) is None:
        os.kill(int(server), signal.SIGSTOP)
    put(*arguments)

connection.WATCH, connection.HUNG, loading.put_stamp = 0.5, connection.PATIENCE + 0.5, hanging
try:
    build([folder], store, jobs=1)
except StoreError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGSTOP: run it on Linux or macOS")
def test_a_server_that_hangs_under_a_build_is_given_up_and_the_next_build_completes_it(
    letters: Path, contents, neo4j_url: str, neo4j_server: Neo4jServer, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", HANGING, str(letters), neo4j_url, str(neo4j_server.process.pid)]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    finally:
        neo4j_server.process.send_signal(signal.SIGCONT)
    assert ran.stdout == "server-hung\n"
    assert build([letters], neo4j_url, jobs=1).read == 0
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(neo4j_url) == contents(tmp_path / "yên")


def test_a_small_change_that_fails_in_the_middle_changes_nothing(
    letters: Path, write_letter, contents, neo4j_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from luocdo.graph.stores.neo4j import store

    build([letters], neo4j_url, jobs=1)
    before = contents(neo4j_url)
    (letters / "thư 13.txt").write_text(write_letter(13), encoding="utf-8")
    left = iter(range(3))

    def failing(*arguments: object, **rows: object) -> object:
        if next(left, None) is None:
            raise OSError(104, "Connection reset by peer")
        return run(*arguments, **rows)

    run = store.run
    with monkeypatch.context() as patch:
        patch.setattr(store, "run", failing)
        with pytest.raises(StoreError):
            build([letters], neo4j_url, jobs=1)
    assert contents(neo4j_url) == before
    assert build([letters], neo4j_url, jobs=1).counts.documents["loaded"] == 13
    with opened(neo4j_url) as graph:
        assert graph.read(LOADED) == [{"n": 13}]
