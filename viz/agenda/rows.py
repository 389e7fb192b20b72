"""Obligations row by row in the reader's language: for CSV, and for the workbook."""

from collections.abc import Sequence

from ...graph.model import Row
from ...messages import printed_date
from ...queries import Answer
from ...queries.duties.heirs import Gone
from ...queries.duties.model import Obligation, Obligations
from ...queries.duties.rollup import By, Count
from ..labels import label
from .columns import COLUMNS

COUNTS = ("name", "total", "overdue", "due", "undated", "draft", "done", "documents", "oldest", "next_due")


def obligation_rows(found: Obligations, lang: str) -> Answer:
    """Return one row for each obligation, under columns that are named in the reader's language."""
    names = {column.name: label(f"duties.{column.name}", lang) for column in COLUMNS}
    rows = tuple({names[name]: cell for name, cell in cells(each, lang).items()} for each in found.found)
    return Answer(tuple(names.values()), rows, complete=len(rows) == found.total)


def cells(each: Obligation, lang: str) -> Row:
    """Return what a row says of an obligation, by the names of the columns; days as 2025-09-03."""
    return {column.name: column.says(each, lang) for column in COLUMNS}


def count_rows(counts: Sequence[Count], by: By, lang: str) -> Answer:
    """Return one row for each unit or central document, under columns that are named in the reader's language."""
    names = {name: label(f"duties.{by if name == 'name' else f'count_{name}'}", lang) for name in COUNTS}
    rows = tuple({names[name]: cell for name, cell in count_cells(each, by, lang).items()} for each in counts)
    return Answer(tuple(names.values()), rows, complete=True)


def count_cells(each: Count, by: By, lang: str) -> Row:
    """Return what a row says of a unit or of a central document, by the names of the columns."""
    nobody = label("duties.nobody" if by == "unit" else "duties.no_source", lang)
    name = _called(each.name, each.gone, lang) if each.name and each.gone else each.name
    return {name: getattr(each, name) for name in COUNTS} | {"name": name or nobody}


def _called(name: str, gone: Gone, lang: str) -> str:
    """Return how a unit is called that is no more: with who has its duties today, or else with its last day."""
    if gone.heirs:
        now = "duties.now_mostly" if gone.is_absorbed else "duties.now"
        return label(now, lang, unit=name, heirs=", ".join(gone.heirs))
    return label("duties.ended", lang, unit=name, until=printed_date(gone.until))
