"""Paragraphs, tables and lines of a .docx as the form of an administrative text wants them."""

from collections.abc import Iterable, Sequence
from typing import Literal, cast

from docx import Document
from docx.document import Document as Sheet
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from ...loaders.own_answer import MARK
from . import form
from .model import Words

Place = Literal["left", "center", "right", "justify"]

_ALIGNED = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}

Line = str | Words | Sequence[Words]


def new_sheet(title: str, lang: str) -> Sheet:
    """Return an empty document: A4, margins, letters, page numbers above from the second page on."""
    sheet = Document()
    sheet.core_properties.title, sheet.core_properties.author = title, "luocdo"
    sheet.core_properties.comments = MARK
    sheet.core_properties.language = lang
    section = sheet.sections[0]
    section.page_width, section.page_height = map(Mm, form.PAGE)
    for side, length in form.MARGINS.items():
        setattr(section, f"{side}_margin", Mm(length))
    section.header_distance = section.footer_distance = Mm(10)
    _set_letters(sheet)
    _number_pages(section.header.paragraphs[0])
    section.different_first_page_header_footer = True
    return sheet


def put(paragraph: Paragraph, line: Line, size: float, place: Place = "left", *, after: float = 0) -> Paragraph:
    """Fill a paragraph with words of one size."""
    for words in _words(line):
        run = paragraph.add_run(words.text)
        run.bold, run.italic, run.font.size = words.bold, words.italic, Pt(size)
    paragraph.alignment = _ALIGNED[place]
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def say(sheet: Sheet, line: Line, *, depth: int | None = None, keep: bool = False) -> Paragraph:
    """Add a paragraph of the body; with `depth` it is moved in by so many steps instead of beginning further in.

    Args:
        sheet: the document.
        line: its words.
        depth: of a step in a chain.
        keep: whether it stays on the page of what follows.
    """
    paragraph = put(sheet.add_paragraph(), line, form.BODY_SIZE, "justify", after=form.BETWEEN)
    layout = paragraph.paragraph_format
    layout.keep_with_next = keep
    if depth is None:
        layout.first_line_indent = Mm(form.FIRST_LINE)
    else:
        layout.left_indent = Mm(min(depth, 6) * 6)
    return paragraph


def pair(sheet: Sheet, left: float) -> tuple[_Cell, _Cell]:
    """Add two columns without lines, the left one so many parts of the whole; return their cells, empty."""
    table = sheet.add_table(1, 2)
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _set_widths(table, (left, 1 - left))
    _keep_whole(table.rows[0])
    return table.rows[0].cells[0], table.rows[0].cells[1]


def rule(cell: _Cell | Sheet, part: float, width: float) -> None:
    """Add a thin line in the middle, so many parts as wide as what it stands in."""
    paragraph = cell.add_paragraph()
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Mm(width * (1 - part) / 2)
    put(paragraph, "", 4, after=4)
    layout.space_before = Pt(2)
    paragraph.paragraph_format.line_spacing = Pt(4)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(_thin_line(), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _thin_line() -> BaseOxmlElement:
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for name, value in {"val": "single", "sz": "6", "space": "1", "color": "000000"}.items():
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    return cast("BaseOxmlElement", borders)


def grid(sheet: Sheet, headings: Sequence[str], shares: Sequence[float], rows: Iterable[Sequence[Line]]) -> None:
    """Add a table with lines whose heading is repeated on every page; `shares` of the width for each column."""
    table = sheet.add_table(1, len(headings), style="Table Grid")
    table.autofit = False
    _fill(table.rows[0], [Words(each, bold=True) for each in headings], "center")
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        _fill(table.add_row(), row, "left")
    _set_widths(table, shares)
    put(sheet.add_paragraph(), "", form.BETWEEN)


def _fill(row: _Row, lines: Sequence[Line], place: Place) -> None:
    for at, (cell, line) in enumerate(zip(row.cells, lines, strict=True)):
        put(cell.paragraphs[0], line, form.TABLE_SIZE, "center" if at == 0 else place)
    _keep_whole(row)


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _set_widths(table: Table, shares: Sequence[float]) -> None:
    """Set how wide the columns are: for Word in every cell, for LibreOffice in the grid."""
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(form.WIDTH * share / sum(shares))
        for cell in column.cells:
            cell.width = column.width


def _words(line: Line) -> Sequence[Words]:
    if isinstance(line, str):
        return [Words(line)]
    return [line] if isinstance(line, Words) else line


def _set_letters(sheet: Sheet) -> None:
    style = sheet.styles["Normal"]
    style.font.name, style.font.size = form.FONT, Pt(form.BODY_SIZE)
    letters = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        letters.set(qn(f"w:{name}"), form.FONT)


def _number_pages(paragraph: Paragraph) -> None:
    """Put the number of the page in the middle above the text (mục I.7)."""
    run = put(paragraph, "", form.BODY_SIZE, "center").add_run()
    run.font.size = Pt(form.BODY_SIZE)
    _add_field(run, "PAGE")


def _add_field(run: Run, name: str) -> None:
    for kind in ("begin", None, "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = name
        run._r.append(element)
