"""PDF files -> text page by page; pages that are pictures are recognised where tesseract is installed, else a finding."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import LoadError
from .content import Content, Note, Stream
from .ocr.tesseract import is_ready, needed
from .page_progress import tell_page
from .pdf_page import Page, read_page
from .pdf_text import content_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from .ocr.page import Recognised

_WRONG_PASSWORD = 4
_LETTERS_OF_A_PAGE = 100
_UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd\x00-\x08]")


def read_pdf(stream: Stream) -> Content:
    """Return the text in reading order, paragraphs joined to lines, page numbers left out.

    Raises:
        LoadError: "locked-file", "damaged-file", "needs-ocr" (no page has text of its own), "too-large".
    """
    document = _open(stream)
    try:
        pages = [read_page(document, index) for index in range(len(document))]
        if pages and all(page.damaged for page in pages):
            raise LoadError("damaged-file", reason="PDF")
        scans = _scans(pages)
        recognised = _recognised(document, scans) if scans and is_ready() else {}
    finally:
        document.close()
    unread = [index for index in scans if index not in recognised]
    if unread and len(unread) == len([page for page in pages if page.drawn]):
        raise needed()
    pages = [recognised[index].page if index in recognised else page for index, page in enumerate(pages)]
    content = content_of(pages, _notes(pages, unread))
    return _with_certainty(content, recognised) if recognised else content


def _recognised(document: "PdfDocument", scans: Sequence[int]) -> "Mapping[int, Recognised]":
    """Return what stands on pages that are pictures; one on which tesseract fails is left out."""
    from .ocr.page import recognise
    from .ocr.render import rendered

    found = {}
    for done, index in enumerate(scans, start=1):
        with suppress(LoadError):
            found[index] = recognise(*rendered(document, index))
        tell_page(done, len(scans))
    return found


def _with_certainty(content: Content, recognised: "Mapping[int, Recognised]") -> Content:
    from .ocr.certainty import certainty_of, recognised_notes

    notes = (*content.notes, *recognised_notes(recognised))
    return Content(content.text, content.pages, notes, certainty_of(content.text, content.pages, recognised))


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
        pages_of_scans = ", ".join(str(index + 1) for index in scans)
        notes.append(Note("pages-need-ocr", (("pages", pages_of_scans), ("command", str(needed().facts["command"])))))
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
