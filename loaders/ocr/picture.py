"""Pictures of pages in files of their own: what a scanner or a telephone made (.png, .jpg, .tif with several pages)."""

import warnings
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ...errors import LoadError
from ..content import Content, Note, Stream
from ..page_progress import tell_page
from ..pdf_text import content_of
from .certainty import certainty_of, recognised_notes
from .page import DOTS, recognise
from .tesseract import is_ready, needed

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST_DOTS, _MOST_DOTS = 70, 1200
_PAPER_INCHES = 8.27
_MOST_PAGES = 2_000


def read_picture(stream: Stream) -> Content:
    """Return the text of the pages in a picture.

    Raises:
        LoadError: "needs-ocr", "damaged-file", "too-large", "program-failed".
    """
    if not is_ready():
        raise needed()
    pages, total = {}, 0
    for index, (picture, total) in enumerate(islice(_frames(stream), _MOST_PAGES)):
        pages[index] = recognise(*_at_reading_size(picture))
        tell_page(index + 1, min(total, _MOST_PAGES))
    content = content_of([page.page for page in pages.values()], ())
    certainty = certainty_of(content.text, content.pages, pages)
    return Content(content.text, content.pages, (*recognised_notes(pages), *_left_out(total)), certainty)


def _left_out(total: int) -> Iterator[Note]:
    """Yield what to say of a picture with more pages than are read."""
    if total > _MOST_PAGES:
        yield Note("pages-left-out", (("total", str(total)), ("pages", str(_MOST_PAGES))))


def _frames(stream: Stream) -> "Iterator[tuple[Image, int]]":
    """Yield the pages, each upright as the camera noted it, with the number of all."""
    from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            file = Image.open(stream)
            total = getattr(file, "n_frames", 1)
            for frame in ImageSequence.Iterator(file):
                yield ImageOps.exif_transpose(_on_white(frame)), total
    except Image.DecompressionBombError as error:
        raise LoadError("too-large") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise LoadError("damaged-file", reason=type(error).__name__) from error


def _on_white(picture: "Image") -> "Image":
    """Return a picture with paper where it is transparent."""
    from PIL import Image

    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture
    shown = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown)


def _at_reading_size(picture: "Image") -> "tuple[Image, int]":
    """Return a page in grey with as many dots as tesseract reads best, and how many to an inch those are."""
    from PIL import Image

    said = picture.info.get("dpi", (0, 0))[0]
    dots = float(said) if _LEAST_DOTS < said < _MOST_DOTS else min(picture.size) / _PAPER_INCHES
    grey = picture.convert("L")
    if dots >= DOTS * 0.8:
        return grey, round(dots)
    scale = DOTS / dots
    size = round(grey.width * scale), round(grey.height * scale)
    return grey.resize(size, Image.Resampling.LANCZOS), DOTS
