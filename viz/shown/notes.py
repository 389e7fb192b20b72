"""What is beside a document in both languages: what there is to look at, and what people decided."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ...graph.decisions.model import Decision
from ...messages import say
from ...queries.checking.issue import Issue, is_open
from .decided import decided, decided_of_task
from .model import Note, ShownDecision


def notes_of(issues: Iterable[Issue]) -> tuple[Note, ...]:
    """Return what there is to look at and nobody dismissed, with the commands that would settle it."""
    found = ((issue.finding, issue.decide) for issue in issues if is_open(issue))
    return tuple(Note(each.severity, each.text("vi"), each.text("en"), settle) for each, settle in found)


def dismissed_of(issues: Iterable[Issue]) -> tuple[ShownDecision, ...]:
    """Return the issues that a person dismissed (bỏ qua), as decisions."""
    return tuple(
        ShownDecision(each.finding.text("vi"), each.finding.text("en"), *_taken(each.dismissed))
        for each in issues
        if each.dismissed
    )


def notes_told(entries: Iterable[Mapping[str, Any]]) -> tuple[Note, ...]:
    """Return the findings that a document has in the store."""
    return tuple(map(_note, entries))


def decisions_told(entries: Iterable[Mapping[str, Any]]) -> tuple[ShownDecision, ...]:
    """Return the decisions that the store has of a document or a relation."""
    return _told(entries, decided)


def decisions_on_task(entries: Iterable[Mapping[str, Any]]) -> tuple[ShownDecision, ...]:
    """Return the decisions that the store has of a task."""
    return _told(entries, decided_of_task)


def _told(entries: Iterable[Mapping[str, Any]], words: Callable[[Decision, str], str]) -> tuple[ShownDecision, ...]:
    taken = (Decision.model_validate(entry) for entry in entries)
    return tuple(ShownDecision(words(each, "vi"), words(each, "en"), *_taken(each)) for each in taken)


def _taken(decision: Decision) -> tuple[str, str, str]:
    """Return who took a decision, on which day, and why."""
    return decision.who, decision.when[: len("2026-11-28")], decision.why


def _note(entry: Mapping[str, Any]) -> Note:
    facts, code = entry.get("facts") or {}, entry["code"]
    try:
        return Note(entry["severity"], say(code, "vi", **facts), say(code, "en", **facts))
    except KeyError:
        # A store written by another version: its message is all that is known.
        message = str(entry.get("message") or code)
        return Note(entry["severity"], message, message)
