"""One page of a PDF -> its pieces of text with their places, and whether it shows more than text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_PAGE_SHARE_OF_A_SCAN = 0.5


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on one line of a page; sides in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """The height of the highest letter."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `lines` are made of pieces parted by wide gaps.

    `width` is that of the paper in points; `drawn`: it shows anything at all; `pictured`: a picture fills most of it; `damaged`: it cannot be opened.
    """

    lines: tuple[tuple[Piece, ...], ...] = ()
    width: float = 0.0
    drawn: bool = False
    pictured: bool = False
    damaged: bool = False

    @property
    def texts(self) -> list[str]:
        """The text of each line."""
        return [" ".join(piece.text for piece in line) for line in self.lines]


def read_page(document: "PdfDocument", index: int) -> Page:
    """Return the page `index`, counted from 0; a page that cannot be opened is `damaged`."""
    from pypdfium2 import PdfiumError

    try:
        page = document[index]
    except PdfiumError:
        return Page(drawn=True, damaged=True)
    try:
        text = page.get_textpage()
        lines = tuple(_lines(text))
        text.close()
        return Page(lines, page.get_width(), drawn=_count_objects(page) > 0, pictured=_is_pictured(page))
    except PdfiumError:
        return Page(drawn=True, damaged=True)
    finally:
        page.close()


def _count_objects(page: "PdfPage") -> int:
    from pypdfium2 import raw

    return int(raw.FPDFPage_CountObjects(page))


def _is_pictured(page: "PdfPage") -> bool:
    from pypdfium2 import raw

    area = page.get_width() * page.get_height() * _PAGE_SHARE_OF_A_SCAN
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= area:
            return True
    return False


def _lines(page: "PdfTextPage") -> Iterator[tuple[Piece, ...]]:
    from pypdfium2 import raw

    text = page.get_text_range()
    position = 0
    for line in text.split("\n"):
        if line.strip():
            start = raw.FPDFText_GetCharIndexFromTextIndex(page, position)
            end = raw.FPDFText_GetCharIndexFromTextIndex(page, position + len(line.rstrip()) - 1) + 1
            if pieces := tuple(_pieces(page, _tidy(line), start, end)):
                yield pieces
        position += len(line) + 1


def _tidy(line: str) -> str:
    """Return `line` with the marks of pdfium for a hyphen at the line's end as hyphens."""
    return line.replace("\ufffe", "-").replace("\x02", "-").replace("\xad", "").strip()


def _pieces(page: "PdfTextPage", line: str, start: int, end: int) -> Iterator[Piece]:
    boxes = [page.get_rect(index) for index in range(page.count_rects(start, end - start))]
    if not boxes:
        return
    height = max(top - bottom for _, bottom, _, top in boxes)
    if not _has_gap(boxes, height):
        yield _piece(line, boxes)
        return
    yield from _split(page, start, end, height)


def _has_gap(boxes: list[tuple[float, float, float, float]], height: float) -> bool:
    reached = boxes[0][2]
    for left, _, right, _ in boxes[1:]:
        if left - reached > height or left < reached - 4 * height:
            return True
        reached = max(right, reached)
    return False


def _piece(text: str, boxes: list[tuple[float, float, float, float]]) -> Piece:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Piece(text, min(lefts), min(bottoms), max(rights), max(tops))


def _split(page: "PdfTextPage", start: int, end: int, height: float) -> Iterator[Piece]:
    """Yield the pieces of a line between gaps that are wider than its letters are high."""
    from pypdfium2 import raw

    letters: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    for index in range(start, end):
        letter = chr(raw.FPDFText_GetUnicode(page, index))
        box = page.get_charbox(index)
        if letter.isspace() or box[0] == box[2]:
            letters.append(" ")
            continue
        if boxes and (box[0] - boxes[-1][2] > height or box[2] < boxes[-1][0] - height):
            yield _piece(_tidy("".join(letters)), boxes)
            letters, boxes = [], []
        letters.append(letter)
        boxes.append(box)
    if boxes:
        yield _piece(_tidy("".join(letters)), boxes)
