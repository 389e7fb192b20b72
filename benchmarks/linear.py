"""Whether the time for a letter stays the same from 1 kB to 10 MB: microseconds a letter, for ordinary and for hostile text.

    python benchmarks/linear.py [FOLDER] [--largest 10000000]

The ordinary text is all of FOLDER (the examples), one document after the other, cut to size or repeated. Each size is read until a
second has passed, the best round counts; a row that grows from left to right is not linear.
"""

import argparse
from itertools import takewhile
from pathlib import Path
from time import perf_counter

import luocdo
from luocdo.loaders import find, load

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
HOSTILE = (
    "số ",
    "1/",
    "1/1/1/",
    "(",
    "“",
    "Điều 1, ",
    "UBND ",
    "ngày ",
    "Luật ",
    "Căn cứ ",
    "và ",
    "a\n",
    "| a ",
    "1. Sở báo cáo\n",
    "và số 1/QĐ-UBND ",
    "nuớc",
)


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?", default=Path(luocdo.__file__).parent / "examples")
    asked.add_argument("--largest", type=int, default=SIZES[-1])
    arguments = asked.parse_args()
    sizes = list(takewhile(lambda size: size <= arguments.largest, SIZES))
    ordinary = "\n".join(loaded.text for path in find([arguments.folder]) for loaded in load(path))
    print(f"{'microseconds a letter':<24}" + "".join(f"{size:>12,}" for size in sizes))
    for name, piece in {"ordinary": ordinary, **{repr(words): words for words in HOSTILE}}.items():
        spent = (best(text_of(piece, size)) / size * 1e6 for size in sizes)
        print(f"{name:<24}" + "".join(f"{each:>12.3f}" for each in spent), flush=True)


def text_of(piece: str, size: int) -> str:
    """Return `size` letters of `piece`, repeated as often as needed."""
    return (piece * (size // len(piece) + 1))[:size]


def best(text: str) -> float:
    """Return the seconds of the fastest reading of `text`, tried for a second."""
    rounds: list[float] = []
    while sum(rounds) < 1:
        start = perf_counter()
        luocdo.read_text(text)
        rounds.append(perf_counter() - start)
    return min(rounds)


if __name__ == "__main__":
    main()
