"""How fast texts are read on one core: MB of UTF-8 a second, whole and verb by verb, beside a peer in the same run.

    python benchmarks/reading.py [FOLDER] [--seconds 5] [--peer EYECITE.tar.gz]

FOLDER is read instead of the examples; `--seconds` is how long each verb is tried at least. The peer is eyecite (American law) on the
texts of its own tests, which its source package holds (`pip download --no-deps --no-binary eyecite eyecite`; eyecite itself must be
installed).
"""

import argparse
import ast
import logging
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import luocdo
from luocdo.extract.findings.check import check
from luocdo.extract.header.read import read_header
from luocdo.extract.model import Context
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.relations.quotations import quoted_spans
from luocdo.extract.relations.relate import relate
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks
from luocdo.loaders import find, load

Row = tuple[Any, ...]
Verb = tuple[str, Callable[..., object], list[Row]]


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?", default=Path(luocdo.__file__).parent / "examples")
    asked.add_argument("--seconds", type=float, default=5.0)
    asked.add_argument("--peer", type=Path, metavar="EYECITE.tar.gz")
    arguments = asked.parse_args()
    texts = [loaded.text for path in find([arguments.folder]) for loaded in load(path) if loaded.text]
    print(f"{len(texts)} documents, {megabytes(texts):.2f} MB of text\n\n{'verb':<16}{'MB/s':>8}{'documents/s':>14}")
    for verb in verbs(texts):
        show(verb, texts, arguments.seconds)
    if arguments.peer:
        show(*peer(arguments.peer), arguments.seconds)


def show(verb: Verb, texts: list[str], seconds: float) -> None:
    """Print one row of the table."""
    name, call, rows = verb
    rounds, spent = timed(call, rows, seconds)
    print(f"{name:<16}{megabytes(texts) * rounds / spent:>8.2f}{len(texts) * rounds / spent:>14.0f}")


def megabytes(texts: list[str]) -> float:
    """Return the size of the texts in UTF-8."""
    return sum(len(text.encode()) for text in texts) / 1e6


def verbs(texts: list[str]) -> list[Verb]:
    """Return each verb of the pipeline with its arguments for every text, made by the verbs before it."""
    cleaned = [normalise(text) for text in texts]
    blocks = [segment(clean) for clean in cleaned]
    headers = [read_header(clean, parts, Context()) for clean, parts in zip(cleaned, blocks, strict=True)]
    before = list(zip(cleaned, blocks, headers, strict=True))
    mentions = [find_mentions(clean, parts, header) for clean, parts, header in before]
    ready = [
        (clean, parts, found, header, quoted_spans(clean.text))
        for (clean, parts, header), found in zip(before, mentions, strict=True)
    ]
    related = [relate(*row) for row in ready]
    return [
        ("read_text", luocdo.read_text, [(text,) for text in texts]),
        ("normalise", normalise, [(text,) for text in texts]),
        ("segment", segment, [(clean,) for clean in cleaned]),
        ("read_header", read_header, [(clean, parts, Context()) for clean, parts in zip(cleaned, blocks, strict=True)]),
        ("find_mentions", find_mentions, before),
        ("relate", relate, ready),
        ("find_tasks", find_tasks, ready),
        ("check", check, [(*row[:3], edges, *row[3:]) for row, edges in zip(ready, related, strict=True)]),
    ]


def peer(package: Path) -> tuple[Verb, list[str]]:
    """Return eyecite's verb with the texts of its own tests; what it logs about them is left out."""
    from eyecite import get_citations

    logging.disable()
    texts = list(test_texts(package))
    return ("eyecite", get_citations, [(text,) for text in texts]), texts


def test_texts(package: Path) -> Iterator[str]:
    """Yield the texts that hold a citation in the tests of eyecite: the first member of each case of test_FindTest."""
    with tarfile.open(package) as files:
        member = next(name for name in files.getnames() if name.endswith("test_FindTest.py"))
        source = files.extractfile(member)
        assert source is not None, member
        for node in ast.walk(ast.parse(source.read())):
            match node:
                case ast.Tuple(elts=[ast.Constant(value=str(text)), ast.List(), *_]):
                    yield text


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
