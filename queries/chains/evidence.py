"""The words that prove a relation: the places where it is said, which its edge keeps as JSON."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...graph.evidence import rank_of
from ...graph.model import Row

Place = tuple[str, str | None, int]
"""Where something is said: the file, its member, the offset."""


def evidence_of(row: Row) -> list[dict[str, Any]]:
    """Return the places where the relation `row` is said, best first; see `rank_of`."""
    places: list[dict[str, Any]] = json.loads(str(row.get("evidence") or "[]"))
    return sorted(places, key=lambda place: rank_of(place, row["source"])) if len(places) > 1 else places


def is_inferred(evidence: Sequence[Mapping[str, Any]], source: str) -> bool:
    """Tell whether only third documents say so, by the places where it is said, best first."""
    return bool(evidence) and evidence[0]["witness"] != source


def cited_span(place: Mapping[str, Any]) -> tuple[str, int, int]:
    """Return the sentence, and where in it the citation begins and ends; one that leaves its sentence is cut."""
    sentence = str(place.get("sentence") or "")
    start = min(max(place["start"] - place["sentence_start"], 0), len(sentence))
    return sentence, start, min(max(place["end"] - place["sentence_start"], start), len(sentence))


def spans_of(tasks: Iterable[Row]) -> list[range]:
    """Return where the tasks of a document stand, in order; those that touch are one."""
    spans: list[range] = []
    for span in sorted(map(_span, tasks), key=lambda each: each.start):
        if spans and span.start <= spans[-1].stop:
            spans[-1] = range(spans[-1].start, max(span.stop, spans[-1].stop))
        elif span:
            spans.append(span)
    return spans


def concerns_others(places: Iterable[Place], task: Row, spans: Sequence[range]) -> bool:
    """Tell whether a relation is said inside other tasks of the document only, not in `task`: then it obliges those alone.

    `spans`: where all of its tasks stand; see `spans_of`.
    """
    own = [start for path, member, start in places if (path, member) == (task["path"], task["member"])]
    return bool(own) and all(start not in _span(task) and _is_within(start, spans) for start in own)


def _span(task: Row) -> range:
    start, end = task["start"], task["end"]
    return range(start, end) if isinstance(start, int) and isinstance(end, int) else range(0)


def _is_within(offset: int, spans: Sequence[range]) -> bool:
    last = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return last >= 0 and offset in spans[last]
