"""PDF files with a text layer -> text page by page; pictures of pages are a finding."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import LoadError
from .content import MAX_TEXT_CHARACTERS, Content, Note, Stream
from .pdf_layout import Flow, page_flows
from .pdf_page import Page, read_page

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_WRONG_PASSWORD = 4
_PAGE_NUMBER = re.compile(r"\W*(\d{1,4})\W*|(?:trang|page)\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?", re.IGNORECASE)
_LETTERS_OF_A_PAGE = 100
_LETTERS_CUT_OFF = 3
_UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd\x00-\x08]")


def read_pdf(stream: Stream) -> Content:
    """Return the text layer in reading order, paragraphs joined to lines, page numbers left out.

    Raises:
        LoadError: "locked-file", "damaged-file", "needs-ocr" (no page has text of its own), "too-large".
    """
    document = _open(stream)
    try:
        pages = [read_page(document, index) for index in range(len(document))]
    finally:
        document.close()
    if pages and all(page.damaged for page in pages):
        raise LoadError("damaged-file", reason="PDF")
    scans = _scans(pages)
    if scans and len(scans) == len([page for page in pages if page.drawn]):
        raise LoadError("needs-ocr")
    return _content(pages, _notes(pages, scans))


def _open(stream: Stream) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(stream, autoclose=False)
    except PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise LoadError("locked-file") from error
        raise LoadError("damaged-file", reason="PDF") from error


def _notes(pages: Sequence[Page], scans: Sequence[int]) -> tuple[Note, ...]:
    notes = []
    if scans:
        notes.append(Note("pages-need-ocr", (("pages", ", ".join(str(index + 1) for index in scans)),)))
    if damaged := [index + 1 for index, page in enumerate(pages) if page.damaged]:
        notes.append(Note("damaged-pages", (("pages", ", ".join(map(str, damaged))),)))
    return tuple(notes)


def _scans(pages: Sequence[Page]) -> list[int]:
    """Return the pages that show something but hold no text of their own: what all pages repeat is a watermark."""
    repeated = Counter(text for page in pages for text in set(page.texts))
    marks = {text for text, count in repeated.items() if count == len(pages) > 1}
    return [index for index, page in enumerate(pages) if page.drawn and not _has_text(page, marks)]


def _has_text(page: Page, marks: set[str]) -> bool:
    own = "".join(text for text in page.texts if text not in marks)
    if len(_UNREADABLE.findall(own)) * 4 > len(own):
        return False
    return sum(map(str.isalpha, own)) >= (_LETTERS_OF_A_PAGE if page.pictured else 1)


def _content(pages: Sequence[Page], notes: tuple[Note, ...]) -> Content:
    """Return the paragraphs of all pages; one that runs over a page break stays one."""
    text: list[str] = []
    starts: list[int] = []
    length = 0
    last: Flow | None = None
    for flows in _without_margins([page_flows(page) for page in pages]):
        begins = True
        for flow in flows:
            gap = last.gap_before(flow) if last and begins else "\n" if last else ""
            text += (gap, flow.text)
            length += len(gap)
            if begins:
                starts.append(length)
            length += len(flow.text)
            last, begins = flow, False
        if begins:
            starts.append(length)
        if length > MAX_TEXT_CHARACTERS:
            raise LoadError("too-large")
    return Content("".join(text), tuple(starts), notes)


def _without_margins(pages: Sequence[list[Flow]]) -> Iterator[list[Flow]]:
    """Yield the pages without their numbers and without what a browser prints of the next page's first line."""
    following: list[Flow] = []
    kept = []
    for flows in reversed(pages):
        flows = _without_number(flows, len(pages))
        if flows and following and _is_cut_off(flows[-1].text, following[0].text):
            flows = flows[:-1]
        kept.append(flows)
        following = flows
    return reversed(kept)


def _without_number(flows: list[Flow], count: int) -> list[Flow]:
    for edge in (0, -1):
        if flows and (number := _PAGE_NUMBER.fullmatch(flows[edge].text)) and int(number[1] or 0) <= count:
            flows = flows[1:] if edge == 0 else flows[:-1]
    return flows


def _is_cut_off(last: str, following: str) -> bool:
    """Return whether `last` is made of single high letters ("Ổ") that reach over from the line `following`."""
    return len(last) <= _LETTERS_CUT_OFF and last.isalpha() and last in following
