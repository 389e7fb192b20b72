"""A view without the words of the documents: for circulation, where not everybody may read what the documents say."""

from dataclasses import replace

from .model import Note, ShownRelation, ShownTask, View


def without_quotes(view: View) -> View:
    """Return the view without any sentence of a document.

    What is left is where each stands: file, page, offsets. Numbers, dates, titles (trích yếu), names and deadlines stay, as
    they do in a register of documents (sổ văn bản).
    """
    documents = (replace(each, findings=tuple(map(_unsettled, each.findings))) for each in view.documents)
    return replace(
        view,
        documents=tuple(documents),
        relations=tuple(map(_unquoted, view.relations)),
        tasks=tuple(map(_untold, view.tasks)),
    )


def _unquoted(relation: ShownRelation) -> ShownRelation:
    evidence = (replace(each, before="", marked="", after="") for each in relation.evidence)
    return replace(relation, evidence=tuple(evidence))


def _untold(task: ShownTask) -> ShownTask:
    return replace(task, text="", moved_in=None, perhaps=task.perhaps and replace(task.perhaps, sentence=""))


def _unsettled(note: Note) -> Note:
    """Return a finding without the commands that would settle it: they repeat the words of references."""
    return replace(note, decide=())
