"""Workbooks (.xlsx): how their cells look, and the rows of any answer as a sheet.

Days are days, so that they sort and filter. Words of documents are only ever written as text: none becomes a formula or a link.
"""

import io
import sys
from collections.abc import Iterable
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from ..errors import PageError
from ..graph.model import Value
from ..iso_days import is_day
from ..loaders.own_answer import MARK
from ..queries import Answer

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

NARROW = 11
_WIDEST = 60
_LINE, _TALLEST = 15, 405
"""Points: a line of a cell, and the tallest row that a sheet may have."""
_FILLED = 0.9
"""So much of a line is filled with words before the next one begins."""
_LONGEST_CELL = 32_000
"""A cell holds 32,767 letters."""

Styles = dict[str, "Format"]


def sheet_of(answer: Answer) -> bytes:
    """Return the rows of an answer as a workbook of one sheet.

    Raises:
        PageError: "needs-package": XlsxWriter is not installed.
    """
    file = io.BytesIO()
    book = begun(file)
    styles, sheet = styles_of(book), book.add_worksheet()
    widths = [_width(name, (row[name] for row in answer.rows)) for name in answer.columns]
    head(sheet, [*zip(answer.columns, widths, strict=True)], styles, len(answer.rows))
    for line, row in enumerate(answer.rows, 1):
        values = [_plain(row[name]) for name in answer.columns]
        sheet.set_row(line, height(zip(values, widths, strict=True)))
        for column, value in enumerate(values):
            write_cell(sheet, line, column, value, styles)
    book.close()
    return file.getvalue()


def begun(file: io.BytesIO, title: str = "") -> "Workbook":
    """Return a workbook that will be written to `file` when it is closed.

    Raises:
        PageError: "needs-package": XlsxWriter is not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError as error:
        command = f'"{sys.executable}" -m pip install "XlsxWriter>=3.2"'
        raise PageError("needs-package", what=".xlsx", command=command) from error
    book = Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_date_format": "dd/mm/yyyy",
        },
    )
    book.set_properties({"title": title, "comments": MARK})
    return book


def styles_of(book: "Workbook") -> Styles:
    """Return how cells look, by what they hold: head, text, number, day, a day that is "late", link."""
    plain = {"valign": "top", "text_wrap": True, "border": 1, "border_color": "#D0D5DD"}
    day = {**plain, "num_format": "dd/mm/yyyy", "align": "left"}
    return {
        "head": book.add_format({**plain, "bold": True, "bg_color": "#E8EDF3", "valign": "vcenter"}),
        "text": book.add_format(plain),
        "number": book.add_format({**plain, "align": "center"}),
        "day": book.add_format(day),
        "late": book.add_format({**day, "font_color": "#B42318", "bold": True}),
        "link": book.add_format({**plain, "font_color": "#175CD3", "underline": 1}),
    }


def head(sheet: "Worksheet", titles: Iterable[tuple[str, int]], styles: Styles, rows: int) -> None:
    """Write the header, titles with the widths of their columns; it stays in sight on the screen and on paper."""
    listed = list(titles)
    for column, (title, width) in enumerate(listed):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles["head"])
    sheet.set_row(0, height(listed))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(rows, 1), len(listed) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.set_footer("&C&P/&N")
    sheet.fit_to_pages(1, 0)


def write_cell(
    sheet: "Worksheet", line: int, column: int, value: Value, styles: Styles, *, late: bool = False, as_day: bool = True
) -> None:
    """Write a cell: a whole day as a day where it is to be one, `as_day`, a number as a number, all else as text."""
    if value is None:
        sheet.write_blank(line, column, None, styles["text"])
    elif as_day and is_day(str(value)):
        sheet.write_datetime(line, column, date.fromisoformat(str(value)), styles["late" if late else "day"])
    elif isinstance(value, int | float) and not isinstance(value, bool):
        sheet.write_number(line, column, value, styles["number"])
    else:
        sheet.write_string(line, column, cut(value), styles["text"])


def height(cells: Iterable[tuple[Value, int]]) -> int:
    """Return how tall a row must be for all words of its cells, each with the width of its column.

    Not every program finds that out when it opens a file.
    """
    lines = (ceil(len(str(value)) / (width * _FILLED)) for value, width in cells if value)
    return min(_LINE * max(lines, default=1), _TALLEST)


def cut(value: object) -> str:
    """Return the words of a cell, as many as it holds."""
    text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST_CELL else f"{text[:_LONGEST_CELL]} …"


def _plain(value: Value) -> Value:
    return "; ".join(value) if isinstance(value, list) else value


def _width(title: str, values: Iterable[Value]) -> int:
    longest = max((len(str(_plain(value))) for value in values if value is not None), default=0)
    return min(max(longest + 1, len(title) + 1, NARROW), _WIDEST)
