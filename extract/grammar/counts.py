"""How many of something, written in letters (data/count_words.csv): "bảy", "mười lăm", "ba mươi mốt"; all words are in small letters."""

from functools import cache

from ..rules import rows
from .alternation import alternation


@cache
def counts() -> dict[str, int]:
    """Return words -> number; behind tens five is "lăm": "mười năm" are ten years.

    >>> counts()["bảy"], counts()["hai mươi lăm"], "mười năm" in counts()
    (7, 25, False)
    """
    alone, tens, more = (_of_kind(kind) for kind in ("alone", "ten", "more"))
    return alone | tens | {f"{ten} {one}": tens[ten] + more[one] for ten in tens for one in more}


@cache
def count_words() -> str:
    """Return the pattern of a number that is written in letters."""
    return alternation(counts().keys())


def number_of(words: str) -> int:
    """Return the number that digits or words write: "15", "mười  lăm".

    Raises:
        ValueError: it is neither.
    """
    return counts().get(" ".join(words.split())) or int(words)


def _of_kind(kind: str) -> dict[str, int]:
    return {row["words"]: int(row["count"]) for row in rows("count_words") if row["kind"] == kind}
