"""Places on a page of a PDF as its reader sees them, also where the page is turned to be shown."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the lower left corner."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper as shown: turned clockwise by `rotation` degrees, then `width` wide and `height` high."""

    rotation: int
    width: float
    height: float

    def turned(self, box: Box) -> Box:
        """Return where a box of the page's own coordinates is seen."""
        left, bottom, right, top = box
        match self.rotation:
            case 90:
                return bottom, self.height - right, top, self.height - left
            case 180:
                return self.width - right, self.height - top, self.width - left, self.height - bottom
            case 270:
                return self.width - top, left, self.width - bottom, right
        return box


def read_sheet(page: "PdfPage") -> Sheet:
    """Return how a page is shown."""
    return Sheet(int(page.get_rotation()), float(page.get_width()), float(page.get_height()))
