"""Answers as tables: rows for the terminal, CSV for a spreadsheet."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...graph.exports.cells import harmless
from ...graph.model import Value
from ...queries import Answer, DocumentCard, Info
from ..labels import label, labels, printed_date

_WRAPPED = 13
"""So narrow a column of words may become beside others before the table outgrows a terminal."""


def show_questions(answer: Answer, _: str) -> RenderableType:
    """Return the list of canned questions by their groups, each with what it asks and its parameters below."""
    parts: list[RenderableType] = []
    for group, rows in groupby(answer.rows, key=lambda row: cell(row["group"])):
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
        table.add_column(style="bold", no_wrap=True)
        for row in rows:
            parameters = row["parameters"] if isinstance(row["parameters"], list) else []
            below = (Text(f"--param {each}", style="dim") for each in parameters)
            table.add_row(cell(row["id"]), Group(Text(cell(row["question"])), *below))
        parts += [Text(group, style="bold underline"), table, Text()]
    return Group(*parts)


def show_documents(cards: Sequence[DocumentCard], lang: str) -> RenderableType:
    """Return documents by name, date, issuer, title and whether they were loaded."""
    if not cards:
        return Text(label("answer.empty", lang), style="dim")
    table = Table(header_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for column in ("number", "date", "issuer", "title", "status"):
        title, narrow = label(f"document.{column}", lang), column in ("date", "status")
        table.add_column(title, overflow="fold", no_wrap=narrow, min_width=None if narrow else _WRAPPED)
    for card in cards:
        facts = card.name, printed_date(card.date, lang), card.issuer, card.title, label(f"status.{card.status}", lang)
        table.add_row(*(Text(fact or "") for fact in facts))
    return table


def csv_of(answer: Answer) -> str:
    """Return an answer as CSV; a cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows([_harmless(row[column]) for column in answer.columns] for row in answer.rows)
    return text.getvalue()


def show_info(info: Info, lang: str) -> RenderableType:
    """Return what a store holds, and why files gave no text."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column(justify="right", style="bold")
    table.add_row(label("info.files", lang), "—" if info.files is None else str(info.files))
    for prefix, counts in (("status", info.documents), ("info", _others(info.nodes)), ("relation", info.edges)):
        for name, count in counts.items():
            table.add_row(labels(lang).get(f"{prefix}.{name}", name), str(count))
    return Group(table, *(Text(f"(!) {finding.text(lang)}", style="yellow") for finding in info.unread))


def _others(nodes: Mapping[str, int]) -> dict[str, int]:
    """Return the counts of what is no document; documents are counted by their status."""
    return {name: count for name, count in nodes.items() if name != "Document"}


def cell(value: object) -> str:
    """Return a value as people read it; what holds others by name stands there as JSON."""
    if isinstance(value, list):
        return "; ".join(map(cell, value))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return "" if value is None else str(value)


def _harmless(value: Value) -> str:
    """Return the text of a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    return cell(value) if isinstance(value, int | float) else harmless(cell(value))
