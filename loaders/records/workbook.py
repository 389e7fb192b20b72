"""Workbooks (.xlsx): a sheet that is a register gives a record for each row; the others are read as one text, an annex mostly."""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from ...errors import LoadError
from ...messages import printed_date
from ..content import Content, Note, Record, Stream
from ..old_office import converted
from ..own_answer import MARK
from ..unpacking import is_bomb
from .lookalike import unknown_register
from .table import Head, Row, find_head, records_below, refuse_other_columns

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_MAX_ROWS = 200_000
_EMPTY_ROWS_END = 1_000


def read_workbook(stream: Stream) -> Iterator[Record]:
    """Yield the documents of the registers in a workbook, then all other sheets as one text, each of them a page.

    What is to be said of a register without documents is said of that text.

    Raises:
        LoadError: "damaged-file", "too-large", "own-answer": it is one of our own answers; "unknown-column": it has
            registers, and none of them a column that was named.
    """
    texts: list[str] = []
    notes: list[Note | None] = []
    sheets = [(title, *_read(title, rows), find_head(rows)) for title, rows in _sheets(stream)]
    refuse_other_columns([head.cells for *_, head in sheets if head])
    for title, rows, left_out, head in sheets:
        if head:
            for record in records_below(head, _within(head, rows), f"{_name(title)}!{{row}}", filter(None, [left_out])):
                if record.name:
                    yield record
                else:
                    notes += record.content.notes
        else:
            texts.append("\n".join(_lines(rows)))
            notes += [unknown_register(title, rows), left_out]
    content, said = _content([text for text in texts if text]), tuple(filter(None, notes))
    if content.text or said:
        yield Record(None, replace(content, notes=said))


def _sheets(stream: Stream) -> list[tuple[str, list[Row]]]:
    """Return the rows of all sheets that hold cells, hidden ones too, by their titles."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_bomb(stream)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what we do not read: drop-down lists, headers, styles
        try:
            with closing(load_workbook(stream, read_only=True, data_only=True)) as book:
                if book.properties.description == MARK:
                    raise LoadError("own-answer")
                return [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets]
        except (InvalidFileException, BadZipFile, KeyError, ValueError) as error:
            raise LoadError("damaged-file", reason=f"XLSX: {error}") from error


def read_old_workbook(stream: Stream) -> Iterator[Record]:
    """Yield what an .xls holds, as LibreOffice saves it; errors as `old_office.converted` and `read_workbook`."""
    yield from read_workbook(converted(stream, "xls", "xlsx"))


def read_open_workbook(stream: Stream) -> Iterator[Record]:
    """Yield what an .ods holds, as LibreOffice saves it; errors as `old_office.converted` and `read_workbook`."""
    yield from read_workbook(converted(stream, "ods", "xlsx"))


def _refuse_bomb(stream: Stream) -> None:
    """Refuse a package that would unpack to more than any workbook of an office holds."""
    try:
        with ZipFile(stream) as package:
            parts = package.infolist()
    except (BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise LoadError("damaged-file", reason=f"XLSX: {error}") from error
    if is_bomb(sum(part.file_size for part in parts), sum(part.compress_size for part in parts)):
        raise LoadError("too-large")
    stream.seek(0)


def _within(head: Head, rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows without what stands beside the table: in a sheet no sign that parts cells can have moved anything there."""
    return (row[: len(head.cells)] for row in rows)


def _read(title: str, rows: list[Row]) -> tuple[list[Row], Note | None]:
    """Return the rows that are read, and what to say where others stand below them."""
    more = any(any(row) for row in rows[_MAX_ROWS:])
    facts = (("sheet", title), ("rows", str(_MAX_ROWS)))
    return rows[:_MAX_ROWS], Note("rows-left-out", facts) if more else None


def _name(title: str) -> str:
    return title.replace("{", "(").replace("}", ")")


def _rows(sheet: "ReadOnlyWorksheet") -> Iterator[Row]:
    """Yield the rows of a sheet as text, to the last one that holds anything."""
    sheet.reset_dimensions()  # what a program wrote there is wrong more often than not
    empty = 0
    for row in islice(sheet.iter_rows(values_only=True), _MAX_ROWS + _EMPTY_ROWS_END):
        cells = [_cell(value) for value in row]
        empty = 0 if any(cells) else empty + 1
        if empty > _EMPTY_ROWS_END:
            return
        yield cells


def _cell(value: object) -> str:
    """Return a cell as an officer writes it: days as days, whole numbers without a point."""
    match value:
        case None | bool():
            return ""
        case datetime() if value.time() == time(0):
            return printed_date(value.date().isoformat())
        case datetime():
            return f"{printed_date(value.date().isoformat())} {value:%H:%M}"
        case date():
            return printed_date(value.isoformat())
        case float() if value.is_integer():
            return str(int(value))
    return " ".join(str(value).split())


def _lines(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the rows of a sheet as lines, cells parted by tabs; a title that stands alone in its row is only that."""
    for row in _without_margin(list(rows)):
        filled = [cell for cell in row if cell]
        if filled:
            yield filled[0] if len(filled) == 1 else "\t".join(row).rstrip("\t")


def _without_margin(rows: list[Row]) -> Sequence[Row]:
    """Return the rows without the columns on the left in which nothing stands beside anything."""
    tables = [row for row in rows if sum(map(bool, row)) > 1]
    first = min((next(at for at, cell in enumerate(row) if cell) for row in tables), default=0)
    return [row if sum(map(bool, row)) == 1 else row[first:] for row in rows]


def _content(texts: list[str]) -> Content:
    starts, length = [], 0
    for text in texts:
        starts.append(length)
        length += len(text) + 1
    return Content("\n".join(texts), tuple(starts) if len(texts) > 1 else ())
