"""The list for the typist: what stands where, and what to write instead."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ...queries import Answer
from ..labels import label
from ..paths import shortened, with_member

_WITHOUT_LINES = (".docx", ".doc", ".odt", ".rtf")
"""Word and its like show neither our lines nor how many there are."""
_REPLACED = "rests-on-fallen"
COLUMNS = ("file", "place", "written", "instead", "why")


def corrections(rows: Sequence[Mapping[str, Any]], lang: str) -> list[dict[str, str]]:
    """Return the issues, as `Issue.row` gives them, that somebody can type over, in the order of the text.

    Of a citation that another one takes the place of nothing else is put right.
    """
    typed = [row for row in rows if row["instead"] and row["words"]]
    goes = {_spot(row) for row in typed if row["code"] == _REPLACED}
    ordered = sorted((row for row in typed if row["code"] == _REPLACED or _spot(row) not in goes), key=_spot)
    paths = shortened(str(row["file"]) for row in ordered if row["file"])
    return [_correction(row, paths, lang) for row in ordered]


def _spot(row: Mapping[str, Any]) -> tuple[str, str, int]:
    return str(row["file"]), str(row["member"] or ""), row["start"] or 0


def _correction(row: Mapping[str, Any], paths: Mapping[str, str], lang: str) -> dict[str, str]:
    """Return the cells of an issue; files of one name are told apart by their folders."""
    file = with_member(paths[str(row["file"])], row["member"]) if row["file"] else str(row["name"] or "")
    cells = file, place(row, lang), str(row["words"]), str(row["instead"]), str(row["message"])
    return dict(zip(COLUMNS, cells, strict=True))


def table_of(rows: Sequence[Mapping[str, str]], lang: str) -> Answer:
    """Return the list as rows for a spreadsheet, under headings in `lang`."""
    headings = {column: label(f"check.column.{column}", lang) for column in COLUMNS}
    found: list[dict[str, Any]] = [{headings[column]: row[column] for column in COLUMNS} for row in rows]
    return Answer(tuple(headings.values()), tuple(found), complete=True)


def place(row: Mapping[str, Any], lang: str) -> str:
    """Return page and line as people say them, in a text of a word processor the paragraph by its beginning; empty where the place is not known."""
    if PurePath(str(row["member"] or row["file"] or "")).suffix.lower() in _WITHOUT_LINES and row["paragraph"]:
        return label("check.paragraph", lang, words=row["paragraph"])
    page = label("check.page", lang, page=row["page"]) if row["page"] else ""
    line = label("check.line", lang, line=row["line"]) if row["line"] else ""
    return ", ".join(filter(None, (page, line)))


def show_corrections(rows: Sequence[Mapping[str, str]], lang: str) -> RenderableType:
    """Return the list as a table for the terminal."""
    if not rows:
        return Text(label("check.nothing_to_type", lang), style="green")
    table = Table(header_style="bold")
    for column in COLUMNS:
        table.add_column(label(f"check.column.{column}", lang), overflow="fold")
    for row in rows:
        table.add_row(*(Text(row[column]) for column in COLUMNS))
    return table
