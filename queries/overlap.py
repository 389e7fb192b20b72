"""How much of their words two texts have in common, two titles first of all."""

from functools import lru_cache
from itertools import pairwise

from ..diacritics import folded


@lru_cache(maxsize=1 << 11)
def pairs_of(text: str) -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring syllables of a text, without numbers."""
    return frozenset(pairwise(each for each in folded(text).split() if each.isalpha()))


def shared_of_shorter(one: str, other: str) -> float:
    """Return how much of the shorter text stands in the other one too, from 0 to 1."""
    ours, theirs = pairs_of(one), pairs_of(other)
    return len(ours & theirs) / max(min(len(ours), len(theirs)), 1)


def shared_of_both(one: str, other: str) -> float:
    """Return how much of all that two texts say is said by both, from 0 to 1."""
    ours, theirs = pairs_of(one), pairs_of(other)
    return len(ours & theirs) / max(len(ours | theirs), 1)
