"""Real dispatches, which stay outside the project: the seeds against their gold, and whatever lies beside them."""

import subprocess
import sys
from pathlib import Path

import luocdo
from luocdo.extract.model import Context, Reading, Source
from luocdo.loaders import load


def read(path: Path) -> Reading:
    [loaded] = load(path)
    assert loaded.text is not None
    return luocdo.read_text(loaded.text, context=Context(source=Source(path=loaded.path)))


def test_the_seeds_come_out_as_their_gold_has_them(shared: Path, tmp_path: Path) -> None:
    reads = tmp_path / "reads.jsonl"
    readings = [read(path) for path in sorted((shared / "seeds").glob("*.txt"))]
    reads.write_text("\n".join(reading.model_dump_json() for reading in readings), encoding="utf-8")
    command = [sys.executable, str(shared / "gold" / "score_seeds.py"), str(reads), "-v"]
    scored = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert scored.returncode == 0, scored.stdout + scored.stderr


def test_every_span_of_a_real_text_lies_in_it(shared: Path) -> None:
    for path in sorted(shared.glob("*/*.txt")):
        [loaded] = load(path)
        reading, text = read(path), loaded.text or ""
        for found in (*reading.references, *reading.tasks):
            assert 0 <= found.start < found.end <= len(text), path.name
            assert text[found.start : found.end].strip(), path.name
