"""The words that prove a relation: the places where it is said, which its edge keeps as JSON."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...graph.model import Row

Place = tuple[str, str | None, int]
"""Where something is said: the file, its member, the offset."""


def evidence_of(row: Row) -> list[dict[str, Any]]:
    """Return the places where the relation `row` is said, best first: the source's own words, then the most certain."""
    places: list[dict[str, Any]] = json.loads(str(row.get("evidence") or "[]"))
    return sorted(places, key=lambda place: (place["witness"] != row["source"], *_order(place)))


def is_inferred(evidence: Sequence[Mapping[str, Any]], source: str) -> bool:
    """Tell whether only third documents say so, by the places where it is said, best first."""
    return bool(evidence) and evidence[0]["witness"] != source


def cited_span(place: Mapping[str, Any]) -> tuple[str, int, int]:
    """Return the sentence, and where in it the citation begins and ends; one that leaves its sentence is cut."""
    sentence = str(place.get("sentence") or "")
    start = min(max(place["start"] - place["sentence_start"], 0), len(sentence))
    return sentence, start, min(max(place["end"] - place["sentence_start"], start), len(sentence))


def concerns_others(places: Iterable[Place], task: Row, others: Sequence[Row]) -> bool:
    """Tell whether a relation is said inside other tasks of the document only, not in `task`: then it obliges those alone."""
    own = [start for path, member, start in places if (path, member) == (task["path"], task["member"])]
    return bool(own) and all(not _holds(task, start) and any(_holds(other, start) for other in others) for start in own)


def _holds(task: Row, offset: int) -> bool:
    start, end = task["start"], task["end"]
    return isinstance(start, int) and isinstance(end, int) and start <= offset < end


def _order(place: dict[str, Any]) -> tuple[float, str, str, int]:
    return -float(place.get("confidence") or 0), place["witness"], place["path"], place["start"]
