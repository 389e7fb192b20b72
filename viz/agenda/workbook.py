"""Obligations as a workbook (.xlsx) that an office would circulate: the list, its evidence, and the counts.

Every obligation leads to the sentences that prove it and back.
"""

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ...graph.model import Row
from ...messages import printed_date
from ...queries.duties.model import Obligation, Obligations
from ...queries.duties.rollup import By, rolled_up
from ..labels import label, labels
from ..lines import short_name
from ..paths import duties_with_short_paths, with_member
from ..workbook import NARROW, Styles, begun, cut, head, height, styles_of, write_cell
from .columns import COLUMNS
from .rows import COUNTS, cells, count_cells

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {column.name: column.width for column in COLUMNS} | {"name": 48, "relation": 16, "sentence": 80, "step": 6}
_DAYS = {column.name for column in COLUMNS if column.is_day} | {"next_due", "oldest"}
_NAMES = tuple(column.name for column in COLUMNS)
_PRINTED = sum(column.is_printed for column in COLUMNS)
_MOST_LINKS = 60_000
"""A sheet holds 65,530 links."""

_EVIDENCE = ("step", "document", "relation", "superior", "sentence", "file", "page")


class _Sheets(NamedTuple):
    """The names of the sheets, and how cells look."""

    tasks: str
    evidence: str
    styles: Styles


def workbook_of(found: Obligations, lang: str) -> bytes:
    """Return the obligations as a workbook.

    Raises:
        PageError: "needs-package": XlsxWriter is not installed.
    """
    found, file = duties_with_short_paths(found), io.BytesIO()
    book = begun(file, label("duties.heading", lang, day=printed_date(found.as_of)))
    sheets = _Sheets(label("duties.sheet_tasks", lang), label("duties.sheet_evidence", lang), styles_of(book))
    tasks, evidence = book.add_worksheet(sheets.tasks), book.add_worksheet(sheets.evidence)
    proofs = _write_evidence(evidence, found.found, sheets, lang)
    _write_tasks(tasks, found, proofs, sheets, lang)
    for by in ("unit", "source"):
        _write_counts(book.add_worksheet(label(f"duties.sheet_{by}", lang)), found, by, sheets, lang)
    book.close()
    return file.getvalue()


def _write_tasks(sheet: "Worksheet", found: Obligations, proofs: Sequence[int], sheets: _Sheets, lang: str) -> None:
    _begin(sheet, [(name, label(f"duties.{name}", lang)) for name in _NAMES], sheets, len(found.found))
    sheet.set_header(f"&C{label('duties.heading', lang, day=printed_date(found.as_of))}")
    sheet.print_area(0, 0, len(found.found), _PRINTED - 1)
    for line, (each, proof) in enumerate(zip(found.found, proofs, strict=True), 1):
        row = cells(each, lang)
        sheet.set_row(line, _height(row))
        for column, name in enumerate(_NAMES):
            _write(sheet, line, column, name, row, sheets, late=each.state == "overdue" and name == "due")
        if line <= _MOST_LINKS:
            target = f"internal:'{sheets.evidence}'!A{proof + 1}"
            sheet.write_url(line, _NAMES.index("document"), target, sheets.styles["link"], string=cut(row["document"]))


def _write_evidence(sheet: "Worksheet", found: Iterable[Obligation], sheets: _Sheets, lang: str) -> list[int]:
    """Write the sentences that prove each obligation and each step of its chain; return the line where each begins."""
    rows: list[Row] = []
    begins: list[int] = []
    for number, each in enumerate(found, 1):
        begins.append(len(rows) + 1)
        rows += _evidence(each, number, lang)
    _begin(sheet, [(name, label(f"duties.proof_{name}", lang)) for name in _EVIDENCE], sheets, len(rows))
    for line, row in enumerate(rows, 1):
        sheet.set_row(line, _height(row))
        for column, name in enumerate(_EVIDENCE):
            _write(sheet, line, column, name, row, sheets)
    for number, line in enumerate(begins[:_MOST_LINKS], 1):
        sheet.write_url(line, 0, f"internal:'{sheets.tasks}'!A{number + 1}", sheets.styles["link"], string=str(number))
    return begins


def _evidence(each: Obligation, number: int, lang: str) -> Iterable[Row]:
    yield {
        "step": number,
        "document": short_name(each.document, lang),
        "relation": label("duties.orders", lang),
        "superior": None,
        "sentence": " ".join(each.text.split()),
        "file": with_member(each.file, each.member),
        "page": each.page,
    }
    below = short_name(each.document, lang)
    for step in each.chain:
        proof = step.proof
        yield {
            "step": number,
            "document": below,
            "relation": labels(lang)[f"relation.{step.relation}"],
            "superior": short_name(step.document, lang),
            "sentence": " ".join(proof.sentence.split()) if proof else None,
            "file": with_member(proof.path, proof.member) if proof else None,
            "page": proof.page if proof else None,
        }
        below = short_name(step.document, lang)


def _write_counts(sheet: "Worksheet", found: Obligations, by: By, sheets: _Sheets, lang: str) -> None:
    counts = rolled_up(found.found, by)
    titles = [(name, label(f"duties.{by if name == 'name' else f'count_{name}'}", lang)) for name in COUNTS]
    _begin(sheet, titles, sheets, len(counts))
    for line, each in enumerate(counts, 1):
        row = count_cells(each, by, lang)
        sheet.set_row(line, _height({"name": row["name"]}))
        for column, name in enumerate(COUNTS):
            _write(
                sheet,
                line,
                column,
                name if name in ("name", "oldest", "next_due") else "total",
                row | {"total": row[name]},
                sheets,
            )


def _begin(sheet: "Worksheet", titles: Sequence[tuple[str, str]], sheets: _Sheets, rows: int) -> None:
    head(sheet, [(title, _WIDTHS.get(name, NARROW)) for name, title in titles], sheets.styles, rows)


def _write(
    sheet: "Worksheet", line: int, column: int, name: str, row: Row, sheets: _Sheets, *, late: bool = False
) -> None:
    write_cell(sheet, line, column, row[name], sheets.styles, late=late, as_day=name in _DAYS)


def _height(row: Row) -> int:
    return height((value, _WIDTHS.get(name, NARROW)) for name, value in row.items())
