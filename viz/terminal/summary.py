"""What a build did, as a table for the console."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...graph.building.build import Counts, Summary
from ...graph.schema import EDGES
from ..labels import label

_RELATIONS = {kind.name for kind in EDGES if kind.source == kind.target == "Document"}
SEVERITIES = {"error": "red", "warning": "yellow", "info": "cyan"}


def show_summary(summary: Summary, lang: str) -> RenderableType:
    """Return what a build did: a table of counts, then why files were not read or not taken out."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column(justify="right", style="bold")
    table.add_column()
    for key, count, detail in _counted(summary, lang):
        table.add_row(label(key, lang), f"{count:,}".replace(",", " "), detail)
    notes = (*summary.unread, *summary.spared)
    return Group(table, *(Text(f"(!) {note.text(lang)}", style=SEVERITIES[note.severity]) for note in notes))


def _counted(summary: Summary, lang: str) -> list[tuple[str, int, str]]:
    """Return the rows of the table: label, count, and what it is made of; rows of nothing are left out."""
    seen = {"new": summary.new, "changed": summary.changed, "unchanged": summary.unchanged}
    statuses = {status: summary.counts.documents.get(status, 0) for status in ("loaded", "cited", "provisional")}
    rows = [
        ("summary.files", summary.seen, label("summary.files_detail", lang, **seen)),
        ("summary.read", summary.read, ""),
        ("summary.unread", len(summary.unread), ""),
        ("summary.vanished", summary.vanished, ""),
        ("summary.pruned", summary.pruned, ""),
        ("summary.documents", sum(statuses.values()), label("summary.documents_detail", lang, **statuses)),
        ("summary.references", summary.counts.references, ""),
        ("summary.relations", *_relations(summary.counts, lang)),
        ("summary.tasks", summary.counts.tasks, ""),
        ("summary.written", summary.written, label("summary.written_detail", lang, seconds=summary.seconds)),
    ]
    always = ("summary.files", "summary.documents", "summary.written")
    return [row for row in rows if row[1] or row[0] in always]


def _relations(counts: Counts, lang: str) -> tuple[int, str]:
    """Return how many relations there are, and how many of each kind, the most frequent first."""
    verbs = {kind: label(f"relation.{kind}", lang) for kind in counts.edges if kind in _RELATIONS}
    kinds = sorted(verbs, key=lambda kind: (-counts.edges[kind], kind))
    return sum(counts.edges[kind] for kind in kinds), ", ".join(f"{verbs[kind]} {counts.edges[kind]}" for kind in kinds)
