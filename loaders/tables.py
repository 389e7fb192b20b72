"""Tables of docx and html -> lines: a row of data is one line, a layout table is given cell after cell."""

import re
from collections.abc import Iterable, Sequence

Cell = Sequence[str]
"""The paragraphs of one cell."""
SAME_AS_ABOVE: Cell = ("〃",)
"""A cell over which a merged one reaches from the row above: the mark of repetition, as a typist would set it."""

_LETTERHEAD_OR_SIGNATURE = re.compile(
    r"độc\s+lập\s*[-–]\s*tự\s+do|^[ \t]*+nơi\s+nhận\s*:", re.IGNORECASE | re.MULTILINE
)
_LAYOUT_ROWS = 3
_TABS = re.compile(r" ?\t[\t ]*")
_LABEL_TAB = re.compile(r"((?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-zĐđ]|[IVXLC]{1,7})[.)]?|[-–+•*])\t")
_BLANK_TAB = re.compile(r"(\b(?:ngày|tháng|năm|số):?)\t", re.IGNORECASE)


def table_lines(rows: Sequence[Sequence[Cell]], *, bordered: bool) -> list[str]:
    """Return the lines of a table whose merged cells are filled up: with empty ones to the right, `SAME_AS_ABOVE` below.

    Cells of a row of data are separated by a tab, white space inside a cell is one space. In a layout table (one
    column; letterhead; signature; up to three rows without visible borders) every paragraph is a line of its own.
    """
    if _is_layout(rows, bordered=bordered):
        return [line for row in rows for cell in row if cell != SAME_AS_ABOVE for line in cell if line.strip()]
    lines = ("\t".join(" ".join(" ".join(cell).split()) for cell in row).rstrip("\t") for row in rows if _filled(row))
    return [line for line in lines if line]


def _is_layout(rows: Sequence[Sequence[Cell]], *, bordered: bool) -> bool:
    if max(map(_filled, rows), default=0) <= 1:
        return True
    if len(rows) > _LAYOUT_ROWS + 1:
        return False
    if _LETTERHEAD_OR_SIGNATURE.search("\n".join(_all_lines(rows))):
        return True
    return not bordered and len(rows) <= _LAYOUT_ROWS


def _filled(row: Sequence[Cell]) -> int:
    return sum(1 for cell in row if cell != SAME_AS_ABOVE and any(line.strip() for line in cell))


def _all_lines(rows: Sequence[Sequence[Cell]]) -> Iterable[str]:
    return (line for row in rows for cell in row for line in cell)


def tidy_tabs(text: str) -> str:
    """Return `text` with single tabs where they part columns, and spaces after labels and in blanks ("ngày … tháng")."""
    text = _BLANK_TAB.sub(r"\1 ", _TABS.sub("\t", text.strip()))
    label = _LABEL_TAB.match(text)
    return f"{label[1]} {text[label.end() :]}" if label else text
