"""Disks that are full and files that rot: no build leaves a wrong graph and calls it done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from luocdo.graph import build

LIMITED = """
import resource, signal, sys
from luocdo.errors import StoreError
from luocdo.graph import build

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
most = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
try:
    build([sys.argv[1]], sys.argv[2], jobs=1)
except StoreError as error:
    print(error.code)
"""


def build_with_files_up_to(most: int, folder: Path, store: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LIMITED, str(folder), str(store), str(most)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="needs setrlimit: run it on Linux or macOS")
@pytest.mark.parametrize("most", [40_000, 100_000, 200_000])
def test_where_files_cannot_grow_the_build_fails_and_the_next_one_completes_it(
    letters, contents, tmp_path: Path, most: int
) -> None:
    ran = build_with_files_up_to(most, letters, tmp_path / "kho")
    assert ran.stdout in {"disk-full\n", "store-not-writable\n"}, ran.stderr
    assert ran.stderr == ""
    build([letters], tmp_path / "kho", jobs=1)
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "yên")


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk on which the readings have room and the graph has not."""
    place = tmp_path / "đĩa"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a tmpfs: run it as root on Linux")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_on_a_full_disk_the_command_says_so_in_one_sentence(letters, small_disk: Path) -> None:
    command = [sys.executable, "-m", "luocdo", "build", str(letters), "--store", str(small_disk / "kho")]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1
    assert "Giải phóng chỗ trống" in ran.stderr


def overwrite(path: Path) -> None:
    """Put other bytes in the place of all but the first, and keep the time of the last change."""
    before = path.stat()
    path.write_bytes(path.read_bytes()[:64] + bytes(range(256)) * (before.st_size // 256))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("harm", [overwrite, Path.unlink])
@pytest.mark.parametrize("files", ["Document_0.*.bucket", "HAS_TASK_0.*.bucket", "*.numtidx"])
def test_a_graph_that_rots_is_made_again_from_the_readings(letters, contents, tmp_path: Path, harm, files) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    for path in (tmp_path / "kho" / "graph").glob(files):
        harm(path)
    again = build([letters], tmp_path / "kho", jobs=1)
    assert again.read == 0
    assert again.written > 0
    assert contents(tmp_path / "kho") == before


def rot(ledger: Path) -> None:
    """Overwrite the pages of the middle: the file can be opened, and part of it be read."""
    held, third = ledger.read_bytes(), ledger.stat().st_size // 3
    ledger.write_bytes(held[:third] + b"\xa5" * third + held[2 * third :])


def take_that_of_another_store(ledger: Path) -> None:
    folder = ledger.parents[1] / "khác"
    folder.mkdir()
    (folder / "thư.txt").write_text("Số: 5/STC-VP\nHà Giang, ngày 04 tháng 3 năm 2024\n", encoding="utf-8")
    build([folder], folder / "kho", jobs=1)
    ledger.write_bytes((folder / "kho" / "ledger.sqlite").read_bytes())


LOSSES = {
    "emptied": lambda ledger: ledger.write_bytes(b""),
    "deleted": Path.unlink,
    "no database": lambda ledger: ledger.write_bytes(b"overwritten " * 400),
    "rotten in the middle": rot,
    "of another store": take_that_of_another_store,
}


@pytest.mark.parametrize("loss", LOSSES)
def test_a_ledger_that_is_lost_or_not_ours_is_made_again(
    letters, write_letter, contents, tmp_path: Path, loss: str
) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    LOSSES[loss](tmp_path / "kho" / "ledger.sqlite")
    for number in (3, 20):
        (letters / f"thư {number}.txt").write_text(write_letter(number + 40), encoding="utf-8")
    again = build([letters], tmp_path / "kho", jobs=1)
    assert again.read == 2
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "yên")
    assert build([letters], tmp_path / "kho", jobs=1).written == 0


KILLED_ONCE_EMPTY = """
import os, signal, sys
from luocdo.graph.assembly.ledger.ledger import Ledger
from luocdo.graph import build

def kill(*_):
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

Ledger.tell = kill
build([sys.argv[1]], sys.argv[2], jobs=1)
"""


def test_a_ledger_of_which_a_killed_build_left_only_empty_tables_is_made_again(
    letters, write_letter, contents, tmp_path: Path
) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    (tmp_path / "kho" / "ledger.sqlite").unlink()
    (letters / "thư 3.txt").write_text(write_letter(43), encoding="utf-8")
    command = [sys.executable, "-c", KILLED_ONCE_EMPTY, str(letters), str(tmp_path / "kho")]
    assert subprocess.run(command, capture_output=True, timeout=60, check=False).returncode != 0
    assert (tmp_path / "kho" / "ledger.sqlite").stat().st_size > 0
    build([letters], tmp_path / "kho", jobs=1)
    build([letters], tmp_path / "yên", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "yên")
