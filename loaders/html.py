"""HTML -> text as a browser shows it: block elements give lines, scripts and styles are left out."""

import re
from collections.abc import Container, Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ..errors import LoadError
from .content import MAX_TEXT_CHARACTERS, Content, Note, Stream
from .own_answer import MARK
from .tables import SAME_AS_ABOVE, Cell, table_lines
from .text import clean, decode

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
        *("html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "tr", "ul"),
    ]
)
_UNSEEN = frozenset(
    [
        *("applet", "audio", "button", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe", "map"),
        *("math", "nav", "noembed", "noframes", "noscript", "object", "option", "script", "select", "style", "svg"),
        *("template", "textarea", "title", "video"),
    ]
)
_HEAD = 4096
_OURS = f'<meta name="generator" content="{MARK}">'.encode()
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
_LINE = re.compile(r"border[\w-]{0,20}\s{0,9}:[^;]{0,60}?\b(?:solid|double|dotted|dashed|inset|outset)", re.IGNORECASE)
# "Công văn số 812/UBND-NC", "Luật Lưu trữ", "ngày 01/6/2025"
_DOCUMENT = re.compile(r"\d\s?/\s?[\dA-ZĐ]|\d-[A-ZĐ]{2}|\b(?:Luật(?! sư)|Bộ luật|Pháp lệnh)\s")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_WIDEST_ROW = 200


def read_html(stream: Stream) -> Content:
    """Return the visible text of a page; rows of data tables are lines with tabs (tables.table_lines).

    Raises:
        LoadError: "damaged-file" (no markup can be made out), "too-large", "own-answer": we wrote it.
    """
    data = stream.read(MAX_TEXT_CHARACTERS + 1)
    if _OURS in data[:_HEAD]:
        raise LoadError("own-answer")
    if len(data) > MAX_TEXT_CHARACTERS:
        raise LoadError("too-large")
    text, notes = decode_page(data)
    root = _parse(clean(text))
    if root is None:
        return Content("", notes=notes)
    _drop_unseen(root)
    _drop_menus(root)
    _number_items(root)
    _flatten_tables(root)
    return Content("\n".join(_lines(root)), notes=notes)


def decode_page(data: bytes, charset: str | None = None) -> tuple[str, tuple[Note, ...]]:
    """Return the markup of a page as `text.decode` does; a `charset` that was told beside it goes before its own."""
    own = _CHARSET.search(data, 0, _HEAD)
    return decode(data, charset, own[1].decode("ascii") if own else None)


def read_mhtml(stream: Stream) -> Content:
    """Return the visible text of a page saved with its pictures in one file, as Word and browsers do.

    Raises:
        LoadError: "damaged-file" (it holds no page), "too-large".
    """
    from email import message_from_bytes

    data = stream.read(MAX_TEXT_CHARACTERS + 1)
    if len(data) > MAX_TEXT_CHARACTERS:
        raise LoadError("too-large")
    for part in message_from_bytes(data).walk():
        page = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(page, bytes):
            return read_html(BytesIO(page))
    raise LoadError("damaged-file", reason="MHTML")


def _parse(text: str) -> "_Element | None":
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.LxmlError as error:
        if not text.strip():
            return None
        raise LoadError("damaged-file", reason="HTML") from error


def _drop_unseen(root: "_Element") -> None:
    unseen = [
        element for element in root.iter("*") if element.tag in _UNSEEN or _HIDDEN.search(element.get("style") or "")
    ]
    for element in unseen:
        _replace_with_text(element, "")


def _drop_menus(root: "_Element") -> None:
    """Take out lists of nothing but links: the menu of a page, and what else it offers to read.

    Documents below a line that leads to them are of the text, though each is a link: "… thực hiện các văn bản sau:".
    """
    led_to = set(_led_to(root))
    for items in [each for each in root.iter("ul", "menu") if each not in led_to]:
        of_list = items.findall("li")
        if len(of_list) > 1 and all(map(_is_link, of_list)):
            _replace_with_text(items, "\n")


def _is_link(item: "_Element") -> bool:
    """Tell whether all words of an item are those of links that lead somewhere."""
    linked = "".join(_words(link) for link in item.iter("a") if link.get("href"))
    return bool(linked) and _words(item) == linked


def _led_to(root: "_Element") -> Iterator["_Element"]:
    """Yield the lists of documents behind words that end in a colon."""
    from lxml import etree

    before = ""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        starts = event == "start"
        led_to = starts and element.tag in {"ul", "menu"} and before.endswith(":")
        if led_to and _DOCUMENT.search(str(element.xpath("string()"))):
            yield element
        before = ((element.text if starts else element.tail) or "").strip() or before


def _words(element: "_Element") -> str:
    return _SPACE.sub("", str(element.xpath("string()")))


def _replace_with_text(element: "_Element", text: str) -> None:
    """Put `text` in the place of `element`, whose tail stays."""
    parent = element.getparent()
    if parent is None:
        return
    text += element.tail or ""
    before = element.getprevious()
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text
    parent.remove(element)


def _number_items(root: "_Element") -> None:
    """Write the labels of lists, which a browser makes up, and the brackets of linked note marks."""
    from .numbering import integer

    for items in root.iter("ol", "ul", "menu"):
        number = integer(items.get("start"), 1)
        for item in items.iterchildren("li"):
            number = integer(item.get("value"), number)
            label = _label(number, items.get("type") or "1") if items.tag == "ol" else "-"
            _put_first(item, f"{label} ")
            number += 1
    for mark in root.iter("sup"):
        note = str(mark.xpath("normalize-space()"))
        if note.isdecimal() and (mark.find("a") is not None or next(mark.iterancestors("a"), None) is not None):
            _replace_with_text(mark, f"[{note}]")


def _put_first(item: "_Element", label: str) -> None:
    """Put `label` before the first word of `item`, which may stand in a paragraph of its own."""
    while not (item.text or "").strip() and len(item) and item[0].tag in _BLOCKS:
        item = item[0]
    item.text = label + (item.text or "").lstrip()


def _label(number: int, kind: str) -> str:
    from .numbering import format_number

    kinds = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
    return format_number(number, kinds.get(kind, "decimal")) + "."


def _flatten_tables(root: "_Element") -> None:
    """Put the lines of each table in its place, the innermost tables first."""
    from lxml import etree

    for table in reversed(list(root.iter("table"))):
        rows = list(_rows(table))
        lines = table_lines(rows, bordered=_is_bordered(table))
        tail = table.tail
        for child in list(table):
            table.remove(child)
        table.tag, table.text, table.tail = "div", None, tail
        for line in lines:
            etree.SubElement(table, "pre").text = line


def _rows(table: "_Element") -> Iterator[list[Cell]]:
    """Yield the cells of each row, with empty ones where a cell reaches over from the left, and marked ones where one does from above."""
    reaching: dict[int, int] = {}
    said: set[int] = set()  # the columns to which a cell reaches down that says anything
    for row in table.iter("tr"):
        cells: list[Cell] = []
        for cell in row.iterchildren("td", "th"):
            _skip_reached(cells, reaching, said)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            own = list(_lines(cell))
            said.discard(len(cells))
            if own and height > 1:
                said.add(len(cells))
            if height > 1:
                reaching.update(dict.fromkeys(range(len(cells), min(len(cells) + width, _WIDEST_ROW)), height - 1))
            cells += [own, *([()] * (width - 1))]
        _skip_reached(cells, reaching, said)
        yield cells


def _skip_reached(cells: list[Cell], reaching: dict[int, int], said: Container[int]) -> None:
    while reaching.get(len(cells), 0) > 0:
        reaching[len(cells)] -= 1
        cells.append(SAME_AS_ABOVE if len(cells) in said else ())


def _span(cell: "_Element", name: str) -> int:
    value = (cell.get(name) or "").strip()
    return min(max(int(value), 1), _WIDEST_ROW) if value.isdecimal() else 1


def _is_bordered(table: "_Element") -> bool:
    if (table.get("border") or "0").strip() not in {"0", "0px", "none", "no"}:
        return True
    if next(table.iter("th"), None) is not None or _LINE.search(table.get("style") or ""):
        return True
    cells = list(table.iter("td"))
    return sum(1 for cell in cells if _LINE.search(cell.get("style") or "")) * 2 > len(cells)


def _lines(root: "_Element") -> Iterator[str]:
    """Yield the lines of an element's text, empty ones left out."""
    text = clean("".join(_pieces(root)))
    for line in text.split("\n"):
        if line.strip(" \t\n\xa0"):
            yield line.strip(" \n\xa0")


def _pieces(root: "_Element") -> Iterator[str]:
    from lxml import etree

    kept = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        block = element.tag in _BLOCKS
        kept += (element.tag == "pre") * (1 if event == "start" else -1)
        if block or (element.tag == "br" and event == "end"):
            yield "\n"
        piece = element.text if event == "start" else element.tail if element is not root else None
        if piece:
            yield piece if kept else _SPACE.sub(" ", piece)
