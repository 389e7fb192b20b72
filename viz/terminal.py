"""The same answers in a terminal: the chain as a tree with the words that prove it, and the summary of a build."""

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from .labels import label, labels

if TYPE_CHECKING:
    from ..graph.build import Counts, Summary

SEVERITIES = {"error": "red", "warning": "yellow", "info": "cyan"}


def show_summary(summary: "Summary", lang: str) -> RenderableType:
    """Return what a build did: a table of counts, then why each unread file was not read."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column(justify="right", style="bold")
    table.add_column()
    for key, count, detail in _counted(summary, lang):
        table.add_row(label(f"summary.{key}", lang), f"{count:,}".replace(",", " "), detail)
    unread = [Text(f"(!) {finding.text(lang)}", style=SEVERITIES[finding.severity]) for finding in summary.unread]
    return Group(table, *unread)


def _counted(summary: "Summary", lang: str) -> list[tuple[str, int, str]]:
    """Return the rows of the table: label, count, and what it is made of; rows of nothing are left out."""
    seen = {"new": summary.new, "changed": summary.changed, "unchanged": summary.unchanged}
    statuses = {status: summary.counts.documents.get(status, 0) for status in ("loaded", "cited", "provisional")}
    rows = [
        ("files", summary.seen, label("summary.files_detail", lang, **seen)),
        ("read", summary.read, ""),
        ("unread", len(summary.unread), ""),
        ("vanished", summary.vanished, ""),
        ("documents", sum(statuses.values()), label("summary.documents_detail", lang, **statuses)),
        ("references", summary.counts.references, ""),
        ("relations", *_relations(summary.counts, lang)),
        ("tasks", summary.counts.tasks, ""),
        ("written", summary.written, label("summary.written_detail", lang, seconds=summary.seconds)),
    ]
    return [row for row in rows if row[1] or row[0] in ("files", "documents", "written")]


def _relations(counts: "Counts", lang: str) -> tuple[int, str]:
    """Return how many relations there are, and how many of each kind, the most frequent first."""
    verbs = {kind: verb for kind in counts.edges if (verb := labels(lang).get(f"relation.{kind}"))}
    kinds = sorted(verbs, key=lambda kind: (-counts.edges[kind], kind))
    return sum(counts.edges[kind] for kind in kinds), ", ".join(f"{verbs[kind]} {counts.edges[kind]}" for kind in kinds)
