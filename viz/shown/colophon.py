"""What a page or a picture says of itself (lời ghi): how it came about, and what was left out of it."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from ..labels import label, printed_date
from .model import View

NAMED = 3
"""So many of the files that were not read are named."""


def told(view: View, lang: str) -> Iterator[str]:
    """Yield when it was made, from which folder, what it was cut to, and how much of the store it holds."""
    said, shown = view.colophon, {"documents": len(view.documents), "tasks": len(view.tasks)}
    if said.made:
        yield label("colophon.made", lang, date=printed_date(said.made, lang))
    if said.folder:
        yield label("colophon.folder", lang, folder=said.folder)
    if said.graph:
        yield label("colophon.graph", lang)
    if said.number:
        yield label("colophon.number", lang, name=said.number)
    if said.unit:
        yield label("colophon.unit", lang, name=said.unit)
    if shown["documents"] < view.total_documents:
        yield label("documents.in_page", lang, shown=shown["documents"], total=view.total_documents)
    if shown["tasks"] < view.total_tasks:
        yield label("colophon.tasks", lang, shown=shown["tasks"], total=view.total_tasks)
    if said.unread:
        yield label("colophon.unread", lang, count=len(said.unread), names=_named(said.unread))
    if said.checked is not None:
        yield label("colophon.checked" if said.checked else "colophon.unchecked", lang)


def _named(paths: Sequence[str]) -> str:
    """Return the names of the first of these files, and that there are more."""
    return ", ".join((*(PurePath(path).name for path in paths[:NAMED]), *(["…"] if len(paths) > NAMED else [])))
