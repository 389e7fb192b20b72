"""How fast texts are read on one core: MB of UTF-8 a second of its time, whole and step by step, beside a peer in the same run.

    python benchmarks/reading.py [FOLDER] [--seconds 20] [--peer EYECITE.tar.gz]

FOLDER is read instead of the examples; `--seconds` is how long is read at least. The steps are the functions that `read_text` calls,
timed while it reads; with the last row, what it does itself, their times add up to that of the whole. The peer is eyecite (American law)
on the texts of its own tests, which its source package holds (`pip download --no-deps --no-binary eyecite eyecite`; eyecite itself must
be installed).
"""

import argparse
import ast
import logging
import tarfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from inspect import isfunction
from pathlib import Path
from time import process_time
from typing import Any
from unittest.mock import patch

import luocdo
from luocdo.extract import read
from luocdo.loaders import find, load

_WHOLE, _ITSELF = "read_text", "(itself)"


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?", default=Path(luocdo.__file__).parent / "examples")
    asked.add_argument("--seconds", type=float, default=20.0)
    asked.add_argument("--peer", type=Path, metavar="EYECITE.tar.gz")
    arguments = asked.parse_args()
    texts = [loaded.text for path in find([arguments.folder]) for loaded in load(path) if loaded.text]
    print(f"{len(texts)} documents, {megabytes(texts):.2f} MB of text\n")
    print(f"{'step':<16}{'MB/s':>8}{'documents/s':>14}{'of the time':>14}")
    spent = by_step(texts, arguments.seconds)
    for name, seconds in spent.items():
        show(name, texts, seconds, f"{seconds / spent[_WHOLE]:>14.1%}")
    if arguments.peer:
        call, quoted = peer(arguments.peer)
        show("eyecite", quoted, timed(call, quoted, arguments.seconds)[1])


def show(name: str, texts: list[str], seconds: float, share: str = "") -> None:
    """Print one row of the table: in so many seconds all texts were read."""
    print(f"{name:<16}{megabytes(texts) / seconds:>8.2f}{len(texts) / seconds:>14.0f}{share}")


def megabytes(texts: list[str]) -> float:
    """Return the size of the texts in UTF-8."""
    return sum(len(text.encode()) for text in texts) / 1e6


def by_step(texts: list[str], seconds: float) -> dict[str, float]:
    """Return the seconds in which all texts are read once, those of each step among them, and what is left of them."""
    for text in texts:
        read.read_text(text)
    with clocked(steps()) as spent:
        rounds, whole = timed(read.read_text, texts, seconds)
    inside = {name: one / rounds for name, one in spent.items()}
    return {_WHOLE: whole, **inside, _ITSELF: whole - sum(inside.values())}


def steps() -> list[str]:
    """Return the names of the functions that `read_text` calls, in their order."""
    return [name for name in read.read_text.__code__.co_names if isfunction(getattr(read, name, None))]


@contextmanager
def clocked(names: Iterable[str]) -> Iterator[Counter[str]]:
    """Count, within the block, the seconds that `read_text` spends in each of the functions."""
    spent: Counter[str] = Counter()
    with ExitStack() as clocks:
        for name in names:
            clocks.enter_context(patch.object(read, name, clock(getattr(read, name), name, spent)))
        yield spent


def clock(call: Callable[..., object], name: str, spent: Counter[str]) -> Callable[..., object]:
    """Return the function with a clock, which adds to what was spent under this name."""

    def timed_call(*given: Any) -> object:
        start = process_time()
        answer = call(*given)
        spent[name] += process_time() - start
        return answer

    return timed_call


def peer(package: Path) -> tuple[Callable[[str], object], list[str]]:
    """Return eyecite's verb with the texts of its own tests; what it logs about them is left out."""
    from eyecite import get_citations

    logging.disable()
    return get_citations, list(test_texts(package))


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


def timed(verb: Callable[[str], object], texts: list[str], seconds: float) -> tuple[int, float]:
    """Call `verb` on all texts, again and again, so many seconds; return how often, and how long one round took."""
    rounds, start = 0, process_time()
    while (spent := process_time() - start) < seconds or not rounds:
        for text in texts:
            verb(text)
        rounds += 1
    return rounds, spent / rounds


if __name__ == "__main__":
    main()
