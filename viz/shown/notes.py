"""What is beside a document in both languages: what there is to look at, and what people decided."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ...findings import Finding
from ...graph.decisions.model import Decision
from ...messages import LANGUAGES, say
from ...queries.checking.issue import Issue, is_open
from ...queries.checks.catalogue import instead, why
from ..labels import label
from .decided import decided, decided_of_task
from .model import Note, Reason, ShownDecision


def notes_of(issues: Iterable[Issue]) -> tuple[Note, ...]:
    """Return what there is to look at and nobody dismissed, with the commands that would settle it, or say that it is no fault."""
    return tuple(
        _noted(each.finding, (*each.decide, *filter(None, (each.dismiss,)))) for each in issues if is_open(each)
    )


def _noted(found: Finding, decide: tuple[str, ...]) -> Note:
    reasons = tuple(_reasons(found))
    return Note(found.severity, found.text("vi"), found.text("en"), decide, found.code, reasons)


def _reasons(found: Finding) -> Iterator[Reason]:
    """Yield why it is likely a fault and what to write instead, as far as anybody says it, and the code of the check."""
    told = (("check.why", why), ("check.instead", instead), ("check.code", lambda each, _: each.code))
    for name, words in told:
        if words(found, "vi"):
            yield Reason(*(f"{label(name, lang)}: {words(found, lang)}" for lang in LANGUAGES))


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
        return Note(entry["severity"], say(code, "vi", **facts), say(code, "en", **facts), code=code)
    except KeyError:
        # A store written by another version: its message is all that is known.
        message = str(entry.get("message") or code)
        return Note(entry["severity"], message, message, code=code)
