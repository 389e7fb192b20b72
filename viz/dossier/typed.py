"""The corrections as a .docx, a table for each file: what the typist gets on paper, or opens beside the draft."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import groupby

from ..labels import label
from . import form
from .model import Words
from .typeset import grid, new_sheet, put

_SHARES = {"place": 3, "written": 4, "instead": 5, "why": 4}
"""Parts of the width, by the columns of the list."""


def typed_sheet(rows: Sequence[Mapping[str, str]], lang: str, made: str) -> bytes:
    """Return the list, as `corrections` gives it, as a .docx file; `made` is the day on which it is made."""
    title = label("check.fix_list", lang, date=made)
    sheet = new_sheet(title, lang)
    put(sheet.add_paragraph(), Words(title, bold=True), form.SUBJECT_SIZE, "center", after=form.BETWEEN)
    if not rows:
        put(sheet.add_paragraph(), label("check.nothing_to_type", lang), form.BODY_SIZE)
    headings = [label(f"check.column.{column}", lang) for column in _SHARES]
    for file, of_file in groupby(rows, key=lambda row: row["file"]):
        put(sheet.add_paragraph(), Words(file, bold=True), form.BODY_SIZE, after=form.BETWEEN)
        grid(sheet, headings, list(_SHARES.values()), ([row[column] for column in _SHARES] for row in of_file))
    kept = BytesIO()
    sheet.save(kept)
    return kept.getvalue()
