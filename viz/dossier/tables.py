"""The tables of a dossier: tasks, what to look at, sources."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..labels import label
from .model import Dossier, Remark, Source, Task, Words

Row = Sequence[Words]


class Table(NamedTuple):
    """A table: its title, the headings of its columns, how wide they are to each other, and its rows.

    `nothing` is said where there are no rows.
    """

    title: str
    headings: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[Row, ...]
    nothing: str


_COLUMNS = (
    ("dossier.tasks", {"text": 4, "units": 2.2, "due": 1.9, "document": 1.8, "place": 2}),
    ("dossier.issues", {"severity": 1.3, "document": 1.8, "message": 5, "place": 2.5}),
    ("dossier.sources", {"document": 6, "files": 3.4}),
)
"""The label of each table, and its columns with their widths."""

_NUMBER = 0.9
"""How wide the column of the running number is to these."""


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the tables in their order."""
    lang = dossier.lang
    tasks, issues, sources = map(_task, dossier.tasks), map(_issue, dossier.issues), map(_source, dossier.sources)
    for (name, columns), rows in zip(_COLUMNS, (tasks, issues, sources), strict=True):
        yield Table(
            title=label(name, lang),
            headings=(label("dossier.row", lang), *(label(f"{name}.{column}", lang) for column in columns)),
            shares=(_NUMBER, *columns.values()),
            rows=tuple((Words(str(number)), *row) for number, row in enumerate(rows, 1)),
            nothing=label(f"{name}.none", lang),
        )


def _task(task: Task) -> Row:
    due = Words(f"{task.due} ({task.state})" if task.state else task.due, bold=task.overdue)
    text = " — ".join((task.text, *task.notes))
    return Words(text), Words(task.units), due, Words(task.document), Words(task.place)


def _issue(issue: Remark) -> Row:
    return Words(issue.severity), Words(issue.document), Words(issue.message), Words(issue.place)


def _source(source: Source) -> Row:
    files = Words("; ".join(source.files)) if source.files else Words(source.state, italic=True)
    return Words(source.document), files
