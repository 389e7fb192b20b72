"""A page of a PDF -> its picture, with as many dots as tesseract reads best."""

from typing import TYPE_CHECKING

from .page import DOTS

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

_POINTS = 72
_MOST_DOTS = 60_000_000


def rendered(document: "PdfDocument", index: int) -> "tuple[Image, int]":
    """Return the page `index`, counted from 0, in grey, and how many dots to an inch it has: fewer where it is a poster."""
    page = document[index]
    try:
        area = page.get_width() * page.get_height() / _POINTS**2
        dots = min(DOTS, int((_MOST_DOTS / max(area, 1)) ** 0.5))
        return page.render(scale=dots / _POINTS, grayscale=True).to_pil(), dots
    finally:
        page.close()
