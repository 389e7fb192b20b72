"""Words that official letters often misspell, and that mean nothing else (data/misspellings.csv)."""

from collections.abc import Iterator

from ..rules import rows


def misspellings(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, the word meant) for the first place of each misspelling in the clean text."""
    small = text.lower().replace("\n", " ")
    if len(small) != len(text):
        return
    for row in rows("misspellings"):
        written = row["written"]
        start = small.find(written)
        while start >= 0 and _within_word(small, start, start + len(written)):
            start = small.find(written, start + 1)
        if start >= 0:
            yield start, start + len(written), row["meant"]


def _within_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
