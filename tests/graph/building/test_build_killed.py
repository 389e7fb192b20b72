"""A build killed at any moment: the next one completes it, and the graph is that of an undisturbed build."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.errors import StoreError
from luocdo.graph import build, opened

KILLED = """
import json, os, signal, sys
from pathlib import Path
from luocdo.extract.read import read_text
from luocdo.graph import build
from luocdo.graph.building import changes
from luocdo.graph.stores.arcade.store import ArcadeStore

def killed(folder, store, stage, times, at_once):
    left = times
    rename, replace, write = Path.rename, Path.replace, ArcadeStore.write

    def reach(now):
        nonlocal left
        if now == stage:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    def told(path, target):
        reach("before rename")
        renamed = rename(path, target)
        reach("after rename")
        return renamed

    def put(path, target):
        if path.name in ("mirror.sqlite.new", "texts.sqlite.new"):
            reach(f"before {path.stem}")
            put_there = replace(path, target)
            reach(f"after {path.stem}")
            return put_there
        return replace(path, target)

    def written(store, statements, *, whole=True):
        reach("transaction")
        write(store, statements, whole=whole)

    Path.rename, Path.replace, ArcadeStore.write, changes.AT_ONCE = told, put, written, at_once or changes.AT_ONCE
    build([folder], store, jobs=2, progress=lambda now, done, total: reach(now))

read_text("Thực hiện Công văn số 1/UBND-KT ngày 12/3/2024.")  # what a build imports and reads but once is there
for job in sys.stdin:
    child = os.fork() if hasattr(os, "fork") else 0
    if not child:
        try:
            getattr(signal, "alarm", lambda seconds: None)(60)
            killed(*json.loads(job))
        finally:
            os._exit(1)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Is told of builds, a line for each, and has a copy of itself begin it and be killed; where no process has copies it is killed itself."""
MOMENTS = [
    ("find", 1),
    ("read", 1),
    ("read", 3),
    ("assemble", 1),
    ("write", 1),
    ("before rename", 1),
    ("after rename", 1),
    ("before rename", 2),
    ("before rename", 3),
    ("after rename", 3),
    ("before mirror.sqlite", 1),
    ("after mirror.sqlite", 1),
    ("before texts.sqlite", 1),
    ("after texts.sqlite", 1),
]
"""A stage of the build, a renaming of the graph or a transaction, and how often it is met before the kill: the empty graph gets
its name by one renaming, the loaded one by two; its tables, then the words of the texts, replace the old ones after that."""


@pytest.fixture
def many_letters(letters: Path, write_letter) -> Path:
    """Enough dispatches for several portions."""
    for number in range(13, 60):
        (letters / f"thư {number}.txt").write_text(write_letter(number), encoding="utf-8")
    return letters


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, write_letter, contents) -> tuple[Path, object]:
    """A folder of dispatches, and what a store says that nobody disturbed."""
    folder = tmp_path_factory.mktemp("công văn")
    for number in range(1, 60):
        (folder / f"thư {number}.txt").write_text(write_letter(number), encoding="utf-8")
    store = tmp_path_factory.mktemp("yên") / "kho"
    build([folder], store, jobs=2)
    return folder, contents(store)


Kill = Callable[..., None]


@pytest.fixture(scope="module")
def kill_a_build() -> Iterator[Kill]:
    """A function that begins a build of a folder in a store and kills it at a moment; it may write so many rows `at_once`."""
    command = [sys.executable, "-c", KILLED]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as ready:

        def kill(folder: Path, store: Path, stage: str, times: int, at_once: int | None = None) -> None:
            job = json.dumps([str(folder), str(store), stage, times, at_once]) + "\n"
            if not hasattr(os, "fork"):
                assert (
                    subprocess.run(command, input=job, text=True, timeout=60, check=False).returncode == signal.SIGTERM
                )
                return
            ready.stdin.write(job)
            ready.stdin.flush()
            assert ready.stdout.readline() == f"{-signal.SIGKILL}\n"

        yield kill
        ready.stdin.close()


def complete(folder: Path, store: Path):
    """Complete a build as the user does: by the same command, whatever the last one left behind."""
    return build([folder], store, jobs=1)


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_a_first_build_is_completed_by_the_next(
    undisturbed, contents, kill_a_build: Kill, tmp_path: Path, moment
) -> None:
    folder, expected = undisturbed
    kill_a_build(folder, tmp_path / "kho", *moment)
    assert complete(folder, tmp_path / "kho").counts.documents["loaded"] == 59
    assert contents(tmp_path / "kho") == expected
    with opened(tmp_path / "kho") as graph:
        assert graph.texts is not None
        assert len(graph.texts.holding('"ra soat ho so"', 99)) == 59


@pytest.mark.parametrize("moment", [("read", 1), ("write", 1)], ids=str)
def test_a_later_build_loses_nothing(
    many_letters, write_letter, contents, kill_a_build: Kill, tmp_path: Path, moment
) -> None:
    store = tmp_path / "kho"
    complete(many_letters, store)
    before = contents(store)
    for number in range(1, 5):
        (many_letters / f"thư {number}.txt").write_text(write_letter(number + 60), encoding="utf-8")
    kill_a_build(many_letters, store, *moment)
    with opened(store) as graph:
        assert graph.read("MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n") == [{"n": 59}]
    complete(many_letters, store)
    build([many_letters], tmp_path / "yên", jobs=2)
    assert contents(store) == contents(tmp_path / "yên") != before


@pytest.mark.parametrize("moment", [("transaction", 2), ("transaction", 4)], ids=str)
def test_a_graph_in_between_is_not_asked_and_the_next_build_writes_it_whole(
    many_letters, write_letter, contents, kill_a_build: Kill, tmp_path: Path, moment
) -> None:
    store = tmp_path / "kho"
    complete(many_letters, store)
    for number in range(1, 9):
        (many_letters / f"thư {number}.txt").write_text(write_letter(number + 60), encoding="utf-8")
    for killed_at in (moment, ("before rename", 1)):
        kill_a_build(many_letters, store, *killed_at, at_once=20)
        with pytest.raises(StoreError) as caught, opened(store):
            pass
        assert caught.value.code == "store-unfinished"
    complete(many_letters, store)
    build([many_letters], tmp_path / "yên", jobs=2)
    assert contents(store) == contents(tmp_path / "yên")


def test_what_was_read_before_the_kill_is_not_read_again(undisturbed, kill_a_build: Kill, tmp_path: Path) -> None:
    many_letters, _ = undisturbed
    kill_a_build(many_letters, tmp_path / "kho", "read", 2)
    assert complete(many_letters, tmp_path / "kho").read < 59


HOLDING = """
import sys
from luocdo.graph import build

def progress(stage, done, total):
    if stage == "assemble":
        print("holding", flush=True)
        sys.stdin.readline()

build([sys.argv[1]], sys.argv[2], jobs=1, progress=progress)
"""


def test_of_two_builds_at_once_one_builds_and_the_other_says_who(undisturbed, contents, tmp_path: Path) -> None:
    folder, expected = undisturbed
    command = [sys.executable, "-c", HOLDING, str(folder), str(tmp_path / "kho")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "holding\n"
        with pytest.raises(StoreError) as caught:
            complete(folder, tmp_path / "kho")
        first.communicate("go on\n", timeout=60)
    assert (caught.value.code, caught.value.facts["pid"]) == ("store-held", first.pid)
    assert first.returncode == 0
    assert contents(tmp_path / "kho") == expected


def test_a_question_beside_a_first_build_is_told_who_builds(undisturbed, tmp_path: Path) -> None:
    folder, _ = undisturbed
    command = [sys.executable, "-c", HOLDING, str(folder), str(tmp_path / "kho")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "holding\n"
        with pytest.raises(StoreError) as caught, opened(tmp_path / "kho"):
            pass
        first.communicate("go on\n", timeout=120)
    assert (caught.value.code, caught.value.facts["pid"]) == ("store-held", first.pid)


INTERRUPTED = """
import _thread, sys
from luocdo.graph import build

def progress(stage, done, total):
    if stage == sys.argv[3]:
        _thread.interrupt_main()

try:
    build([sys.argv[1]], sys.argv[2], jobs=2, progress=progress)
except KeyboardInterrupt:
    print("interrupted")
"""


@pytest.mark.parametrize("stage", ["find", "read", "assemble", "write"])
def test_ctrl_c_leaves_all_in_order(undisturbed, contents, tmp_path: Path, stage: str) -> None:
    folder, expected = undisturbed
    command = [sys.executable, "-c", INTERRUPTED, str(folder), str(tmp_path / "kho"), stage]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.stdout, ran.stderr) == ("interrupted\n", "")
    complete(folder, tmp_path / "kho")
    assert contents(tmp_path / "kho") == expected
