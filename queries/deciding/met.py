"""Whether a decision has met its documents: one that names two may have found one of them and wait for the other."""

import json
from collections.abc import Sequence
from typing import cast

from ...diacritics import folded
from ...graph.decisions.model import Decision, Dismissal, Handle, Merge
from ...graph.identity.agencies import name_in
from ...graph.identity.key import DocumentKey
from ...graph.model import Row
from ...iso_days import is_day


def awaited(decision: Decision, decided: Sequence[Row]) -> bool:
    """Tell whether a decision waits for a document; `decided` is what people decided of documents and tasks, see `decided_nodes`.

    What is said of a finding holds at once, also of a draft outside.
    """
    if isinstance(decision.what, Dismissal):
        return False
    rows = [row for row in decided if decision.id in ids_of(row)]
    if not isinstance(decision.what, Merge):
        return not rows
    return not all(any(_holds(row, handle) for row in rows) for handle in decision.what.documents)


def ids_of(row: Row) -> set[str]:
    """Return the decisions that a document or a task rests on."""
    return {str(each["id"]) for each in json.loads(str(row["decided"]))}


def _holds(row: Row, handle: Handle) -> bool:
    """Tell whether a document of the graph is, or has taken in, the one of a decision.

    It has its key, one of its files, or its number, issuer and day are among those that it is known by.
    """
    files = {str(file["sha256"]) for file in json.loads(str(row["files"] or "[]"))}
    if row["key"] == handle.key or files & set(handle.texts):
        return True
    key = DocumentKey.parse(handle.key)
    if not key.serial:
        return not handle.texts
    return _is_known(row, key, handle.date or (key.mark if is_day(key.mark) else None))


def _is_known(row: Row, key: DocumentKey, day: str | None) -> bool:
    words, days = _squeezed(str(row["words"])), cast("list[str]", row["days"] or [])
    issuer = "" if key.joint else name_in(key.issuer)
    named = all(_squeezed(each) in words for each in (f"{key.serial} {key.symbol}", issuer))
    return named and (not days or (day in days if day else not key.period.isdigit() or _is_of(days, key.period)))


def _squeezed(words: str) -> str:
    """Return words as they are compared: “&” and the zero before a number make no difference."""
    return folded(words).replace(" ", "")


def _is_of(days: Sequence[str], year: str) -> bool:
    return any(day.startswith(year) for day in days)
