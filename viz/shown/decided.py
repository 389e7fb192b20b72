"""What a person decided, in one sentence."""

from ...diacritics import folded
from ...graph.decisions.model import (
    DATES,
    Apart,
    Correction,
    Deadline,
    Decision,
    Dismissal,
    Done,
    Handle,
    HandOver,
    Merge,
    OnTask,
    Rejection,
    Resolution,
    TaskWords,
)
from ...messages import printed_date
from ..labels import label

_LETTERS = 60
"""So much of a task tells it from others."""


def decided(decision: Decision, lang: str) -> str:
    """Return what was decided in one sentence."""
    match decision.what:
        case Merge(documents=(one, other)):
            return label("decision.merge", lang, one=_name(one), other=_name(other))
        case Apart(documents=(one, other)):
            return label("decision.apart", lang, one=_name(one), other=_name(other))
        case Correction(document=document, field=field, value=value, was=was):
            before, now = (printed_date(each) if field in DATES and each else each for each in (was, value))
            name = label(f"corrected.{field}", lang)
            return label("decision.set", lang, one=_name(document), field=name, was=before or "–", value=now)
        case Resolution(document=document, reference=reference, target=target):
            return label("decision.resolve", lang, one=_name(document), words=reference.words, other=_name(target))
        case Rejection(source=source, relation=relation, target=target):
            kind = label(f"relation.{relation}", lang)
            return label("decision.reject", lang, one=_name(source), kind=kind, other=_name(target))
        case Dismissal(document=document, code=code, words=words):
            return label("decision.dismiss", lang, one=_name(document), code=code, words=words or "–")
        case Done() | HandOver() | Deadline() as on_task:
            return _of_task(on_task, lang)
    return label("decision.undo", lang, id=decision.what.decision)


def decided_of_task(decision: Decision, lang: str) -> str:
    """Return what was decided of a task, as it is said beside the task: without naming it or repeating its words."""
    match decision.what:
        case Done():
            return label("decision.its_end", lang)
        case HandOver(unit=unit):
            return label("decision.its_unit", lang, unit=unit)
        case Deadline(due=due, was=was):
            return label("decision.its_due", lang, day=printed_date(due), was=printed_date(was) if was else "–")
    return decided(decision, lang)


def _of_task(what: OnTask, lang: str) -> str:
    facts = {"one": _name(what.document), "task": _task(what.task)}
    match what:
        case Done():
            return label("decision.task_done", lang, **facts)
        case HandOver(unit=unit):
            return label("decision.hand", lang, unit=unit, **facts)
        case Deadline(due=due, was=was):
            before = printed_date(was) if was else "–"
            return label("decision.due", lang, day=printed_date(due), was=before, **facts)


def _task(task: TaskWords) -> str:
    text = " ".join(task.text.split())
    words = f"“{text}”" if len(text) <= _LETTERS else f"“{text[:_LETTERS].rpartition(' ')[0]} …”"
    return f"{task.item} {words}" if folded(task.item or "") else words


def _name(handle: Handle) -> str:
    return handle.name or handle.key
