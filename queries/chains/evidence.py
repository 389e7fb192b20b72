"""The words that prove a relation: the places where it is said, which its edge keeps as JSON."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...graph.evidence import places_of
from ...graph.model import Row
from ..rows import text_of

Place = tuple[str, str | None, int]
"""Where something is said: the file, its member, the offset."""

File = tuple[str, str | None]
Spans = dict[File, list[range]]
"""Where tasks stand in each file of a document: in an annex of its own offsets count anew."""


def evidence_of(row: Row) -> list[dict[str, Any]]:
    """Return the places where the relation `row` is said, best first."""
    return places_of(row.get("evidence"), row.get("source"))


def is_inferred(evidence: Sequence[Mapping[str, Any]], source: str) -> bool:
    """Tell whether only third documents say so, by the places where it is said, best first."""
    return bool(evidence) and evidence[0]["witness"] != source


def cited_span(place: Mapping[str, Any]) -> tuple[str, int, int]:
    """Return the sentence, and where in it the citation begins and ends; one that leaves its sentence is cut."""
    sentence = str(place.get("sentence") or "")
    start = min(max(place["start"] - place["sentence_start"], 0), len(sentence))
    return sentence, start, min(max(place["end"] - place["sentence_start"], start), len(sentence))


def spans_of(tasks: Iterable[Row]) -> Spans:
    """Return where the tasks of a document stand in each of its files, in order; those that touch are one."""
    spans: Spans = defaultdict(list)
    for task in sorted(tasks, key=lambda each: _span(each).start):
        span, found = _span(task), spans[_file(task)]
        if found and span.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(span.stop, found[-1].stop))
        elif span:
            found.append(span)
    return spans


def concerns_others(places: Iterable[Place], task: Row, spans: Spans) -> bool:
    """Tell whether a relation is said inside other tasks of the document only, not in `task`: then it obliges those alone.

    `spans`: where all of its tasks stand; see `spans_of`.
    """
    own = [start for path, member, start in places if (path, member) == _file(task)]
    within = spans.get(_file(task), ())
    return bool(own) and all(start not in _span(task) and _is_within(start, within) for start in own)


def nearest_first(
    evidence: Iterable[Mapping[str, Any]], document: str, task: Row, spans: Spans
) -> list[Mapping[str, Any]]:
    """Return the places where a relation of `document` is said as they prove what causes one of its tasks.

    Those inside `task` go first, then what is said outside of all tasks, such as the opening, then what is inside the others; what
    other documents say comes last. Of several alike the order stays.
    """
    within, own = spans.get(_file(task), ()), _span(task)

    def rank(place: Mapping[str, Any]) -> int:
        if place["witness"] != document:
            return 3
        here = (place["path"], place.get("member")) == _file(task)
        return 0 if here and place["start"] in own else 2 if here and _is_within(place["start"], within) else 1

    return sorted(evidence, key=rank)


def _file(task: Row) -> File:
    return str(task["path"]), text_of(task, "member")


def _span(task: Row) -> range:
    start, end = task["start"], task["end"]
    return range(start, end) if isinstance(start, int) and isinstance(end, int) else range(0)


def _is_within(offset: int, spans: Sequence[range]) -> bool:
    last = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return last >= 0 and offset in spans[last]
