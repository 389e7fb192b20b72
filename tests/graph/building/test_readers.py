"""Who reads a graph while it is built anew, or changed, spoils nothing by closing it later."""

import subprocess
import sys
from pathlib import Path

import pytest

from luocdo.graph import build, opened

READER = """
import sys
from luocdo.graph import opened

with opened(sys.argv[1]) as store:
    store.read("MATCH (d:Document) RETURN count(d) AS n")
    print("open", flush=True)
    sys.stdin.readline()
"""
COUNTED, LISTED = "MATCH (d:Document) RETURN count(d) AS n", "MATCH (d:Document) RETURN d.key AS key"


@pytest.fixture
def reader(letters: Path, tmp_path: Path):
    """Another process that has the graph open and closes it when it is sent a line."""
    build([letters], tmp_path / "kho", jobs=1)
    command = [sys.executable, "-c", READER, str(tmp_path / "kho")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "open\n"
        yield process


def write_more(letters: Path, write_letter) -> None:
    for number in (40, 41):
        (letters / f"thư {number}.txt").write_text(write_letter(number), encoding="utf-8")


def write_anew(letters: Path, write_letter) -> None:
    write_more(letters, write_letter)
    (letters.parent / "kho" / "ledger.sqlite").unlink()


@pytest.mark.parametrize("harm", [write_more, write_anew])
def test_a_reader_that_closes_after_a_build_changes_nothing(
    reader, letters: Path, write_letter, tmp_path: Path, harm
) -> None:
    harm(letters, write_letter)
    build([letters], tmp_path / "kho", jobs=1)
    reader.communicate("\n", timeout=60)
    with opened(tmp_path / "kho") as store:
        assert store.read(COUNTED) == [{"n": len(store.read(LISTED))}]
    assert build([letters], tmp_path / "kho", jobs=1).written == 0
