"""Which reports are in the store on what an order asked of those who made them."""

from collections import defaultdict

from .model import ShownDocument, ShownTask, View

ANSWERING = ("IMPLEMENTS", "REPLIES_TO")
"""How a report says which order it is on (“báo cáo kết quả thực hiện Công văn số …”); one that it merely cites it is not on."""


def reports_of(view: View) -> dict[str, tuple[ShownDocument, ...]]:
    """Return, by the key of a task, the reports (báo cáo) on its document by those who must act, the oldest first.

    Whether a report tells of this very task nobody has read: it is for the reader to look.
    """
    documents = {each.key: each for each in view.documents}
    names = {each.key: each.full_name.casefold() for each in view.units}
    on = _reports(view, documents)

    def found(task: ShownTask) -> tuple[ShownDocument, ...]:
        acting, given = {names[key] for key in task.units}, documents[task.document].date or ""
        by_them = (each for each in on[task.document] if (each.issuer or "").casefold() in acting)
        return tuple(sorted((each for each in by_them if _day(each) >= given[: len(_day(each))]), key=_day))

    return {task.key: some for task in view.tasks if task.document in on and (some := found(task))}


def _reports(view: View, documents: dict[str, ShownDocument]) -> dict[str, list[ShownDocument]]:
    """Return the reports on each document, by its key."""
    on: dict[str, list[ShownDocument]] = defaultdict(list)
    for step in view.relations:
        if step.kind in ANSWERING and documents[step.source].type == "Báo cáo":
            on[step.target].append(documents[step.source])
    return on


def _day(document: ShownDocument) -> str:
    """Return the day of a document; one that has none counts as the last, one of which the month is known as its last day."""
    return document.date or "9999"
