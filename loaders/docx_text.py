"""The blocks of a Word file -> lines: paragraphs with their labels, tables, text boxes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .docx_styles import Styles, has_lines, level_of, number_id
from .numbering import ListItem, Numbering, W
from .tables import SAME_AS_ABOVE, Cell, table_lines, tidy_tabs

if TYPE_CHECKING:
    from lxml.etree import _Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TRANSPARENT = frozenset(
    W + name
    for name in (
        *("body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"),
        *("hyperlink", "fldSimple", "dir", "bdo", "r", "ruby", "rubyBase"),
    )
)
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_FORMULAS = frozenset({f"{_MATH}oMath", f"{_MATH}oMathPara"})
_CHARACTERS = {
    **dict.fromkeys((f"{W}tab", f"{W}ptab"), "\t"),
    **dict.fromkeys((f"{W}br", f"{W}cr"), "\n"),
    f"{W}noBreakHyphen": "-",
}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_WIDEST_SPAN = 100
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class Story:
    """What must be remembered on the way through a document: counted lists, met notes, running lines given."""

    numbering: Numbering
    styles: Styles
    notes: dict[tuple[str, str | None], int] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)


def block_lines(parent: "_Element", story: Story) -> Iterator[str]:
    """Yield the lines below `parent`; a paragraph is one line unless it holds line breaks."""
    for lines in _blocks(parent, story):
        yield from (line for line in lines if line)


def _blocks(parent: "_Element", story: Story) -> Iterator[list[str]]:
    """Yield the lines of each block; a list label alone stands in a cell, elsewhere it is left out."""
    held = ""
    for block in _unwrapped(parent):
        if block.tag == f"{W}tbl":
            yield table_lines(list(_rows(block, story)), bordered=_is_bordered(block, story))
        elif block.tag == f"{W}p":
            boxes: list[_Element] = []
            held += "".join(_pieces(block, story, boxes))
            if _is_mark_deleted(block):
                continue
            yield _paragraph_lines(_label(block, story), held, in_cell=parent.tag == f"{W}tc")
            held = ""
            for box in boxes:
                yield list(block_lines(box, story))
    yield _paragraph_lines("", held, in_cell=False)


def _unwrapped(parent: "_Element") -> Iterator["_Element"]:
    """Yield the children, those of transparent wrappers (content controls, insertions) in their place."""
    for child in parent:
        if child.tag in _TRANSPARENT:
            yield from _unwrapped(child)
        elif child.tag == f"{_MC}AlternateContent":
            yield from _unwrapped(_chosen(child))
        else:
            yield child


def _chosen(alternatives: "_Element") -> "_Element":
    """Return the first of the alternatives, which say the same for programs of different age."""
    choice = alternatives.find(f"{_MC}Choice")
    fallback = alternatives.find(f"{_MC}Fallback")
    return choice if choice is not None else fallback if fallback is not None else alternatives


def _pieces(paragraph: "_Element", story: Story, boxes: list["_Element"]) -> Iterator[str]:
    """Yield the visible text of a paragraph; what it has drawn with text inside is put into `boxes`."""
    for node in _visible(paragraph):
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag in _CHARACTERS:
            yield _CHARACTERS[node.tag]
        elif node.tag in _NOTES:
            key = _NOTES[node.tag], node.get(f"{W}id")
            yield f"[{story.notes.setdefault(key, len(story.notes) + 1)}]"
        elif node.tag in _DRAWN:
            boxes += _text_boxes(node)
        elif node.tag in _FORMULAS:
            yield from (text.text or "" for text in node.iter(f"{_MATH}t"))


def _visible(parent: "_Element") -> Iterator["_Element"]:
    for child in parent:
        if child.tag == f"{W}r" and _is_hidden(child):
            continue
        if child.tag in _TRANSPARENT:
            yield from _visible(child)
        elif child.tag == f"{_MC}AlternateContent":
            yield from _visible(_chosen(child))
        else:
            yield child


def _is_hidden(run: "_Element") -> bool:
    mark = run.find(f"{W}rPr/{W}vanish")
    return mark is not None and mark.get(f"{W}val") not in _OFF


def _text_boxes(drawn: "_Element") -> Iterator["_Element"]:
    """Yield the text boxes of a drawing, not those inside of another one and none twice for older programs."""
    outer = (f"{W}txbxContent", f"{_MC}Fallback")
    for box in drawn.iter(f"{W}txbxContent"):
        if next(box.iterancestors(*outer), None) is None:
            yield box


def _is_mark_deleted(paragraph: "_Element") -> bool:
    """Return whether a tracked deletion joins this paragraph with the next one."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _paragraph_lines(label: str, text: str, *, in_cell: bool) -> list[str]:
    if "\t" in text:
        text = tidy_tabs(text)
    lines = [line for line in (line.strip() for line in text.split("\n")) if line]
    if lines:
        return [label + lines[0], *lines[1:]]
    return [label.strip()] if in_cell else []


def _label(paragraph: "_Element", story: Story) -> str:
    item = _list_item(paragraph, story.styles)
    return story.numbering.label(item) if item else ""


def _list_item(paragraph: "_Element", styles: Styles) -> ListItem | None:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    inherited = styles.items.get(styles.default_paragraph if style is None else style.get(f"{W}val", ""))
    own = paragraph.find(f"{W}pPr/{W}numPr")
    if own is None:
        return inherited
    list_id, level = number_id(own), level_of(own)
    return ListItem(
        list_id if list_id is not None else inherited.list_id if inherited else "",
        level if level is not None else inherited.level if inherited else 0,
    )


def _rows(table: "_Element", story: Story) -> Iterator[list[Cell]]:
    """Yield the cells of each row that is not deleted; where a merged cell reaches over from the left there is an empty one."""
    said: dict[int, bool] = {}  # whether the cell that reaches down to this column says anything
    for row in _unwrapped(table):
        if row.tag != f"{W}tr" or row.find(f"{W}trPr/{W}del") is not None:
            continue
        cells: list[Cell] = [()] * _count(row.find(f"{W}trPr/{W}gridBefore"), least=0)
        for cell in _unwrapped(row):
            if cell.tag == f"{W}tc":
                width = _count(cell.find(f"{W}tcPr/{W}gridSpan"), least=1)
                own: Cell = list(block_lines(cell, story))
                if _is_reached(cell):
                    own = SAME_AS_ABOVE if said.get(len(cells)) else ()
                else:
                    said[len(cells)] = any(own)
                cells += [own, *([()] * (width - 1))]
        yield cells


def _is_reached(cell: "_Element") -> bool:
    """Return whether a merged cell reaches down to this place."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    return merged is not None and merged.get(f"{W}val") != "restart"


def _count(node: "_Element | None", *, least: int) -> int:
    value = "" if node is None else node.get(f"{W}val", "")
    return min(max(int(value), least), _WIDEST_SPAN) if value.isdecimal() else least


def _is_bordered(table: "_Element", story: Story) -> bool:
    """Return whether lines are drawn: by the table itself, by most of its cells, or else by its style."""
    cells = [cell.find(f"{W}tcPr/{W}tcBorders") for cell in table.iterfind(f"{W}tr/{W}tc")]
    if sum(1 for borders in cells if borders is not None and has_lines(borders)) * 2 > len(cells):
        return True
    borders = table.find(f"{W}tblPr/{W}tblBorders")
    if borders is not None:
        return has_lines(borders)
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return style is not None and style.get(f"{W}val") in story.styles.bordered
