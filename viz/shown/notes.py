"""What is beside a document in both languages: what there is to look at, and what people decided."""

from collections.abc import Iterable, Mapping
from typing import Any

from ...graph.decisions.model import Decision
from ...messages import say
from ...queries.checking.issue import Issue
from .decided import decided
from .model import Note, ShownDecision


def notes_of(issues: Iterable[Issue]) -> tuple[Note, ...]:
    """Return what there is to look at, with the commands that would settle it."""
    found = ((issue.finding, issue.decide) for issue in issues)
    return tuple(Note(each.severity, each.text("vi"), each.text("en"), settle) for each, settle in found)


def notes_told(entries: Iterable[Mapping[str, Any]]) -> tuple[Note, ...]:
    """Return the findings that a document has in the store."""
    return tuple(map(_note, entries))


def decisions_told(entries: Iterable[Mapping[str, Any]]) -> tuple[ShownDecision, ...]:
    """Return the decisions that the store has of a document or a relation."""
    taken = (Decision.model_validate(entry) for entry in entries)
    return tuple(
        ShownDecision(decided(each, "vi"), decided(each, "en"), each.who, each.when[: len("2026-11-28")], each.why)
        for each in taken
    )


def _note(entry: Mapping[str, Any]) -> Note:
    facts, code = entry.get("facts") or {}, entry["code"]
    try:
        return Note(entry["severity"], say(code, "vi", **facts), say(code, "en", **facts))
    except KeyError:
        # A store written by another version: its message is all that is known.
        message = str(entry.get("message") or code)
        return Note(entry["severity"], message, message)
