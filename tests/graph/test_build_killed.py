"""A build killed at any moment: the next one completes it, and the graph is that of an undisturbed build."""

import subprocess
import sys
from pathlib import Path

import pytest

from luocdo.graph import build, opened

KILLED = """
import os, signal, sys, threading
from luocdo.graph import build

folder, store, stage, times, delay = sys.argv[1:]
left = int(times)

def kill():
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

def progress(now, done, total):
    global left
    if now == stage:
        left -= 1
        if left == 0:
            threading.Timer(float(delay), kill).start() if float(delay) else kill()

build([folder], store, jobs=2, progress=progress)
print("not killed")
"""
MOMENTS = [
    ("find", 1, 0),
    ("read", 1, 0),
    ("read", 2, 0),
    ("read", 3, 0),
    ("assemble", 1, 0),
    ("write", 1, 0),
    ("write", 1, 0.02),
    ("write", 1, 0.05),
    ("write", 1, 0.1),
    ("write", 1, 0.15),
    ("write", 1, 0.2),
]


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


def kill_a_build(folder: Path, store: Path, stage: str, times: int, delay: float) -> None:
    arguments = [sys.executable, "-c", KILLED, folder, store, stage, times, delay]
    subprocess.run([str(each) for each in arguments], capture_output=True, timeout=60, check=False)


def complete(folder: Path, store: Path):
    """Complete a build as the user does: by the same command, whatever the last one left behind."""
    return build([folder], store, jobs=1)


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_a_first_build_is_completed_by_the_next(undisturbed, contents, tmp_path: Path, moment) -> None:
    folder, expected = undisturbed
    kill_a_build(folder, tmp_path / "kho", *moment)
    assert complete(folder, tmp_path / "kho").counts.documents["loaded"] == 59
    assert contents(tmp_path / "kho") == expected


@pytest.mark.parametrize("moment", [("read", 1, 0), ("write", 1, 0), ("write", 1, 0.03), ("write", 1, 0.1)], ids=str)
def test_a_later_build_loses_nothing(many_letters, write_letter, contents, tmp_path: Path, moment) -> None:
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


def test_what_was_read_before_the_kill_is_not_read_again(undisturbed, tmp_path: Path) -> None:
    many_letters, _ = undisturbed
    kill_a_build(many_letters, tmp_path / "kho", "read", 2, 0)
    assert complete(many_letters, tmp_path / "kho").read < 59


TWO = """
import sys
from luocdo.errors import StoreError
from luocdo.graph import build
try:
    print(build([sys.argv[1]], sys.argv[2], jobs=1).counts.documents["loaded"])
except StoreError as error:
    print(error.code)
"""


def test_of_two_builds_at_once_one_builds_and_the_other_says_who(undisturbed, contents, tmp_path: Path) -> None:
    folder, expected = undisturbed
    command = [sys.executable, "-c", TWO, str(folder), str(tmp_path / "kho")]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = sorted(process.communicate(timeout=60)[0].strip() for process in both)
    assert said in (["59", "59"], ["59", "store-held"])
    assert contents(tmp_path / "kho") == expected


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
