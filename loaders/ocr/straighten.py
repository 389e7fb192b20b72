"""A page that lay askew on the scanner -> level lines: turned by the angle at which its rows of dots differ most."""

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALL = 700
_COARSE = [step * 0.5 for step in range(-16, 17)]
_FINE = [step * 0.1 for step in range(-4, 5)]
_NOT_WORTH_IT = 0.15
_WHITE = 255


def straightened(picture: "Image") -> "Image":
    """Return a page of grey dots with its lines level; up to eight degrees are found."""
    from PIL import Image

    angle = skew_of(picture)
    if abs(angle) < _NOT_WORTH_IT:
        return picture
    return picture.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=_WHITE)


def skew_of(picture: "Image") -> float:
    """Return by how many degrees, counter-clockwise, a page has to be turned."""
    from PIL import Image, ImageOps

    small = ImageOps.invert(picture.convert("L"))
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.BOX)
    coarse = max(_COARSE, key=lambda angle: (_sharpness(small, angle), -abs(angle)))
    return max((coarse + step for step in _FINE), key=lambda angle: (_sharpness(small, angle), -abs(angle)))


def _sharpness(picture: "Image", angle: float) -> float:
    """Return how much neighbouring rows differ once the page is turned: most where lines and gaps are level."""
    from PIL import Image

    turned = picture.rotate(angle, Image.Resampling.BILINEAR)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).convert("F").tobytes()
    values = memoryview(rows).cast("f")
    return sum((one - other) ** 2 for one, other in pairwise(values))
