"""How fast texts are read on one core: MB of UTF-8 a second, whole and verb by verb.

    python benchmarks/reading.py [FOLDER] [SECONDS]

FOLDER is read instead of the examples; SECONDS (5) is how long each verb is tried. Peers when the goal was set, on texts of
their own language: eyecite 0.3 MB/s, refex 418 documents/s.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import luocdo
from luocdo.extract.findings.check import check
from luocdo.extract.header.read import read_header
from luocdo.extract.model import Context
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.relations.relate import relate
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks
from luocdo.loaders import find, load

Row = tuple[Any, ...]


def main() -> None:
    """Measure and print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(luocdo.__file__).parent / "examples"
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 5.0
    texts = [loaded.text for path in find([folder]) for loaded in load(path) if loaded.text]
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts)} documents, {size:.2f} MB of text\n\n{'verb':<16}{'MB/s':>8}{'documents/s':>14}")
    for name, verb, rows in verbs(texts):
        rounds, spent = timed(verb, rows, seconds)
        print(f"{name:<16}{size * rounds / spent:>8.1f}{len(texts) * rounds / spent:>14.0f}")


def verbs(texts: list[str]) -> list[tuple[str, Callable[..., object], list[Row]]]:
    """Return each verb of the pipeline with its arguments for every text, made by the verbs before it."""
    cleaned = [normalise(text) for text in texts]
    blocks = [segment(clean) for clean in cleaned]
    headers = [read_header(clean, parts, Context()) for clean, parts in zip(cleaned, blocks, strict=True)]
    before = list(zip(cleaned, blocks, headers, strict=True))
    mentions = [find_mentions(clean, parts, header) for clean, parts, header in before]
    ready = [(clean, parts, found, header) for (clean, parts, header), found in zip(before, mentions, strict=True)]
    related = [relate(*row) for row in ready]
    return [
        ("read_text", luocdo.read_text, [(text,) for text in texts]),
        ("normalise", normalise, [(text,) for text in texts]),
        ("segment", segment, [(clean,) for clean in cleaned]),
        ("read_header", read_header, [(clean, parts, Context()) for clean, parts in zip(cleaned, blocks, strict=True)]),
        ("find_mentions", find_mentions, before),
        ("relate", relate, ready),
        ("find_tasks", find_tasks, ready),
        ("check", check, [(*row[:3], edges, row[3]) for row, edges in zip(ready, related, strict=True)]),
    ]


def timed(verb: Callable[..., object], rows: list[Row], seconds: float) -> tuple[int, float]:
    """Call `verb` on all rows, again and again; return how often and how long that took."""
    rounds, start = 0, perf_counter()
    while (spent := perf_counter() - start) < seconds or not rounds:
        for row in rows:
            verb(*row)
        rounds += 1
    return rounds, spent


if __name__ == "__main__":
    main()
