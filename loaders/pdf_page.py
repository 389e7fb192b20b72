"""One page of a PDF -> its pieces of text with their places, and whether it shows more than text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from .pdf_grid import Grid, find_grids
from .pdf_sheet import Box, Sheet, read_sheet

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_PAGE_SHARE_OF_A_SCAN = 0.5

# Of the height of a line: the narrowest space between two words, how far letters may reach into each other, and how much of it
# all of them share.
_SPACE, _OVERLAP, _SHARED = 0.12, 0.3, 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on one line of a page; sides in points from the lower left corner.

    `whole`: a line of a table, which neither goes on nor has anything beside it.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    whole: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    @property
    def height(self) -> float:
        """The height of the highest letter."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `lines` are made of pieces parted by wide gaps and by the lines of `grids`.

    `width` is that of the paper in points; `drawn`: it shows anything at all; `pictured`: a picture fills most of it; `damaged`: it cannot be opened.
    """

    lines: tuple[tuple[Piece, ...], ...] = ()
    grids: tuple[Grid, ...] = ()
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
        return Page(damaged=True)
    try:
        text = page.get_textpage()
        sheet = read_sheet(page)
        grids = tuple(find_grids(page, sheet))
        lines = tuple(_lines(text, sheet, grids))
        text.close()
        return Page(lines, grids, sheet.width, drawn=_count_objects(page) > 0, pictured=_is_pictured(page))
    except (PdfiumError, KeyError):  # pypdfium2 knows no rotation of what is no page
        return Page(damaged=True)
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


def _lines(page: "PdfTextPage", sheet: Sheet, grids: Sequence[Grid]) -> Iterator[tuple[Piece, ...]]:
    from pypdfium2 import raw

    text = page.get_text_range(errors="surrogatepass")
    position = 0
    for line in text.split("\n"):
        if line.strip():
            start = raw.FPDFText_GetCharIndexFromTextIndex(page, position)
            end = raw.FPDFText_GetCharIndexFromTextIndex(page, position + _units(line.rstrip()) - 1) + 1
            if pieces := tuple(_pieces(page, sheet, _tidy(line), start, end, grids)):
                yield pieces
        position += _units(line) + 1


def _units(text: str) -> int:
    """Return how many units of UTF-16, in which pdfium counts, `text` takes; a letter above U+FFFF takes two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _tidy(line: str) -> str:
    """Return `line` with the marks of pdfium for a hyphen at the line's end as hyphens."""
    return line.replace("\ufffe", "-").replace("\x02", "-").strip()


def _pieces(
    page: "PdfTextPage", sheet: Sheet, line: str, start: int, end: int, grids: Sequence[Grid]
) -> Iterator[Piece]:
    boxes = [sheet.turned(page.get_rect(index)) for index in range(page.count_rects(start, end - start))]
    if not boxes:
        return
    height = max(top - bottom for _, bottom, _, top in boxes)
    whole = _piece(line, boxes)
    if _runs_back(boxes, height):
        yield from _split(_from_left(_letters(page, sheet, start, end), height), height, grids)
    elif _has_gap(boxes, height) or any(grid.parts(whole.left, whole.right, whole.bottom, whole.top) for grid in grids):
        yield from _split(_letters(page, sheet, start, end), height, grids)
    else:
        yield whole


def _runs_back(boxes: list[Box], height: float) -> bool:
    """Return whether parts of one line come in another order than they stand: letters of a second font after all others."""
    in_line = all(min(box[3], boxes[0][3]) - max(box[1], boxes[0][1]) > height * _SHARED for box in boxes)
    return in_line and any(box[0] < last[2] - height * _OVERLAP for last, box in pairwise(boxes))


def _from_left(letters: Iterable[tuple[str, Box]], height: float) -> Iterator[tuple[str, Box]]:
    """Yield the letters of a line as they stand, with a space wherever a gap parts them."""
    last: Box | None = None
    for letter, box in sorted(letters, key=lambda each: each[1][0]):
        if letter.isspace() or box[0] == box[2]:
            continue
        if last and box[0] - last[2] > height * _SPACE:
            yield " ", (last[2], last[1], last[2], last[3])
        yield letter, box
        last = box


def _has_gap(boxes: list[Box], height: float) -> bool:
    reached = boxes[0][2]
    for left, _, right, _ in boxes[1:]:
        if left - reached > height or left < reached - 4 * height:
            return True
        reached = max(right, reached)
    return False


def _piece(text: str, boxes: list[Box]) -> Piece:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Piece(text, min(lefts), min(bottoms), max(rights), max(tops))


def _letters(page: "PdfTextPage", sheet: Sheet, start: int, end: int) -> Iterator[tuple[str, Box]]:
    from pypdfium2 import raw

    high = ""
    for index in range(start, end):
        unit = chr(raw.FPDFText_GetUnicode(page, index))
        if "\ud800" <= unit <= "\udbff":
            high = unit
            continue
        letter = (high + unit).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        high = ""
        yield letter, sheet.turned(page.get_charbox(index, loose=True))


def _split(line: Iterable[tuple[str, Box]], height: float, grids: Sequence[Grid]) -> Iterator[Piece]:
    """Yield the pieces of a line between lines of a grid and between gaps that are wider than its letters are high."""
    letters: list[str] = []
    boxes: list[Box] = []
    for letter, box in line:
        if letter.isspace() or box[0] == box[2]:
            letters.append(" ")
            continue
        if boxes and _are_apart(boxes[-1], box, height, grids):
            yield _piece(_tidy("".join(letters)), boxes)
            letters, boxes = [], []
        letters.append(letter)
        boxes.append(box)
    if boxes:
        yield _piece(_tidy("".join(letters)), boxes)


def _are_apart(last: Box, box: Box, height: float, grids: Sequence[Grid]) -> bool:
    """Return whether a letter stands far from the one before, on another line, or beyond a line of a grid."""
    if box[0] - last[2] > height or box[2] < last[0] - height or box[1] > last[3] or box[3] < last[1]:
        return True
    middle = (box[1] + box[3]) / 2
    return any(grid.parts((last[0] + last[2]) / 2, (box[0] + box[2]) / 2, middle, middle) for grid in grids)
