"""Words that official letters often misspell, and that mean nothing else (data/misspellings.csv)."""

import re
from collections.abc import Iterator
from functools import cache

from .rules import rows


def misspellings(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, the word meant) for the first place of each misspelling in the clean text."""
    seen: set[str] = set()
    for found in _pattern().finditer(text):
        written = " ".join(found[0].lower().split())
        if written not in seen:
            seen.add(written)
            yield found.start(), found.end(), _meant()[written]


@cache
def _meant() -> dict[str, str]:
    return {row["written"]: row["meant"] for row in rows("misspellings")}


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(written.replace(" ", r"\s+") for written in _meant())
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
