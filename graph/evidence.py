"""The places where a relation is said, as its edge keeps them: which of them proves it best."""

from collections.abc import Mapping
from typing import Any


def rank_of(place: Mapping[str, Any], source: object) -> tuple[bool, float, str]:
    """Return by what the places of a relation are sorted, best first: the words of its `source`, then the most certain.

    Those of the text of a document that is believed stand before those of its copies, as the graph keeps them.
    """
    return place["witness"] != source, -float(place.get("confidence") or 0), place["witness"]
