"""The places where a relation is said, as its edge keeps them: which of them proves it best."""

import json
from collections.abc import Mapping
from typing import Any


def places_of(evidence: object, source: object) -> list[dict[str, Any]]:
    """Return the places that an edge from `source` keeps as JSON text, the one that proves it best first; see `rank_of`."""
    places: list[dict[str, Any]] = json.loads(str(evidence or "[]"))
    return sorted(places, key=lambda place: rank_of(place, source)) if len(places) > 1 else places


def rank_of(place: Mapping[str, Any], source: object) -> tuple[bool, float, str]:
    """Return by what the places of a relation are sorted, best first: the words of its `source`, then the most certain.

    Those of the text of a document that is believed stand before those of its copies, as the graph keeps them.
    """
    return place["witness"] != source, -float(place.get("confidence") or 0), place["witness"]
