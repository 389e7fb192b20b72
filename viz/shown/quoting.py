"""A view without the words of the documents: for circulation, where not everybody may read what the documents say."""

import re
from dataclasses import replace

from .model import Note, ShownDecision, ShownDocument, ShownRelation, ShownTask, View

_QUOTED = re.compile(r"“(?:[^“”]|“[^“”]*”)*”")
"""What is quoted; a document's words may quote something themselves."""
_HALVES = re.compile(r"[“”](?:.*”|.*)", re.DOTALL)
"""From the first quotation mark to the last closing one, or to the end."""


def without_quotes(view: View) -> View:
    """Return the view without any sentence of a document.

    What is left is where each stands: file, page, offsets. Numbers, dates, titles (trích yếu), names and deadlines stay, as
    they do in a register of documents (sổ văn bản).
    """
    documents = map(_unspoken, view.documents)
    return replace(
        view,
        documents=tuple(documents),
        relations=tuple(map(_unquoted, view.relations)),
        tasks=tuple(map(_untold, view.tasks)),
    )


def _unspoken(document: ShownDocument) -> ShownDocument:
    return replace(
        document,
        findings=tuple(map(_unsettled, document.findings)),
        decided=tuple(map(_unworded, document.decided)),
        dismissed=tuple(map(_unworded, document.dismissed)),
    )


def _unquoted(relation: ShownRelation) -> ShownRelation:
    evidence = (replace(each, before="", marked="", after="") for each in relation.evidence)
    return replace(relation, evidence=tuple(evidence), decided=tuple(map(_unworded, relation.decided)))


def _untold(task: ShownTask) -> ShownTask:
    return replace(task, text="", moved_in=None, perhaps=task.perhaps and replace(task.perhaps, sentence=""))


def _unsettled(note: Note) -> Note:
    """Return a finding without the words that it quotes, and without the commands that would settle it: they repeat such."""
    reasons = (replace(each, vi=_without_words(each.vi), en=_without_words(each.en)) for each in note.reasons)
    return replace(note, vi=_without_words(note.vi), en=_without_words(note.en), decide=(), reasons=tuple(reasons))


def _unworded(decision: ShownDecision) -> ShownDecision:
    return replace(decision, vi=_without_words(decision.vi), en=_without_words(decision.en))


def _without_words(said: str) -> str:
    """Return what is said with dots for each quotation of several words; what holds no blank is a number or a name.

    Where the words were cut in the middle of what they quote, nobody can tell where they end: dots stand for all between the marks.
    """
    if _HALVES.search(_QUOTED.sub("", said)):
        return _HALVES.sub("“…”", said)
    return _QUOTED.sub(lambda quoted: "“…”" if re.search(r"\s", quoted[0]) else quoted[0], said)
