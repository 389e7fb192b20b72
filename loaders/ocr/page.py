"""A picture of a page -> the page: its words in lines and columns, as if it had a text layer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..pdf_page import Page, Piece
from .straighten import straightened
from .tesseract import Word, turned_by, words

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS = 300
"""To an inch: what tesseract reads best."""

_POINTS = 72
_UNSURE = 0.7
_FEW = 5
_CONTRAST = 40
"""Of 256 greys: less than this tells no letter from the paper."""


class Recognised(NamedTuple):
    """A page that was read from a picture, and its words with how sure they are (0 to 1)."""

    page: Page
    words: Sequence[Word]

    @property
    def sure(self) -> float:
        """How sure its words are on the average; nothing where there are none."""
        return sum(word.sure for word in self.words) / len(self.words) if self.words else 0.0


def recognise(picture: "Image", dots: int) -> Recognised:
    """Return what stands on a page; one that makes no sense is tried as tesseract believes it to be turned.

    Raises:
        LoadError: "program-failed".
    """
    level = straightened(picture.convert("L"))
    if _is_blank(level):
        return Recognised(Page(drawn=True, pictured=True), ())
    found = _read(level, dots)
    if found.sure < _UNSURE or len(found.words) < _FEW:
        angle = turned_by(level)
        turned = _read(straightened(level.rotate(-angle, expand=True)), dots) if angle else found
        found = max(found, turned, key=lambda each: each.sure * len(each.words))
    return found


def _is_blank(picture: "Image") -> bool:
    """Tell whether all dots are about as grey: the back of a sheet needs no program to be read."""
    greys = [grey for grey, dots in enumerate(picture.histogram()) if dots]
    return greys[-1] - greys[0] < _CONTRAST


def _read(picture: "Image", dots: int) -> Recognised:
    found = words(picture, dots)
    scale = _POINTS / dots
    height = picture.height * scale
    lines = tuple(tuple(_pieces(line, scale, height)) for line in _in_lines(found))
    return Recognised(Page(lines, width=picture.width * scale, drawn=True, pictured=True), found)


def _in_lines(found: Iterable[Word]) -> Iterable[list[Word]]:
    lines: dict[tuple[int, int, int], list[Word]] = defaultdict(list)
    for word in found:
        lines[word.line].append(word)
    return lines.values()


def _pieces(line: list[Word], scale: float, height: float) -> Iterator[Piece]:
    """Yield a line as pieces parted by gaps wider than its letters are high."""
    line = sorted(line, key=lambda word: word.left)
    gap = max(sorted(word.height for word in line)[len(line) // 2], 1)
    part: list[Word] = []
    for word in line:
        if part and word.left - (part[-1].left + part[-1].width) > 1.5 * gap:
            yield _piece(part, scale, height)
            part = []
        part.append(word)
    yield _piece(part, scale, height)


def _piece(part: Sequence[Word], scale: float, height: float) -> Piece:
    return Piece(
        " ".join(word.text for word in part),
        part[0].left * scale,
        height - max(word.top + word.height for word in part) * scale,
        max(word.left + word.width for word in part) * scale,
        height - min(word.top for word in part) * scale,
    )
