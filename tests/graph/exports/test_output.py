"""What an answer is written to: a file that is whole or not there, a device or a pipe as it is."""

import os
import threading
from pathlib import Path

import pytest

from luocdo.graph.exports.output import whole_file


def fail_halfway(place: Path) -> None:
    with whole_file(place) as file:
        file.write(b"half")
        file.write("no bytes")  # type: ignore[arg-type]


def test_a_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    place.write_bytes(b"before")
    with pytest.raises(TypeError):
        fail_halfway(place)
    assert place.read_bytes() == b"before"
    with whole_file(place) as file:
        file.write(b"after")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert place.read_bytes() == b"after"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows names no pipes in folders")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    with whole_file(pipe) as file:
        file.write(b"words")
    reader.join(10)
    assert read == [b"words"]
    assert pipe.is_fifo()
