"""The words of a picture as tesseract reads them, through pytesseract: each with its place and how sure it is."""

import os
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from ...errors import LoadError
from ..programs import find_program, install_command

if TYPE_CHECKING:
    from PIL.Image import Image

LANGUAGE = "vie"
SECONDS_A_PAGE = 90
"""Less than a reader may take between two pages (building/pool)."""

_TURNED_FOR_SURE = 1.5
_PAGE = "--psm 3"
_COMMAND = 'pip install "luocdo[ocr]"'


class Word(NamedTuple):
    """A word in a picture: its box in dots from the upper left corner, the line it stands on, how sure it is (0 to 1)."""

    text: str
    left: int
    top: int
    width: int
    height: int
    line: tuple[int, int, int]
    sure: float


@cache
def is_ready() -> bool:
    """Tell whether scans can be read here: pytesseract, tesseract, and its Vietnamese."""
    program = find_program("tesseract")
    if program is None or find_spec("pytesseract") is None or find_spec("PIL") is None:
        return False
    import pytesseract

    # The files of a build are shared among processes already: threads of tesseract's own would only wait for each other.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    pytesseract.pytesseract.tesseract_cmd = program
    try:
        return LANGUAGE in pytesseract.get_languages()
    except (OSError, RuntimeError, pytesseract.TesseractError):
        return False


def needed() -> LoadError:
    """Return what to say of a scan where scans cannot be read: all that is to be typed here to read them."""
    commands = [install_command("tesseract")] if find_program("tesseract") is None or not is_ready() else []
    return LoadError("needs-ocr", command=" ; ".join([*commands, _COMMAND]))


def words(picture: "Image", dots: int) -> list[Word]:
    """Return the words of a page in the order in which tesseract reads it; `dots` are those of an inch.

    Raises:
        LoadError: "program-failed": tesseract fails or takes too long.
    """
    import pytesseract

    try:
        found = pytesseract.image_to_data(
            picture,
            lang=LANGUAGE,
            config=f"{_PAGE} --dpi {dots}",
            output_type=pytesseract.Output.DICT,
            timeout=SECONDS_A_PAGE,
        )
    except (RuntimeError, OSError, pytesseract.TesseractError) as error:
        raise LoadError("program-failed", program="tesseract", reason=str(error)[:100]) from error
    names = ("text", "left", "top", "width", "height", "block_num", "par_num", "line_num", "conf")
    rows = zip(*(found[name] for name in names), strict=True)
    return [
        Word(text.strip(), left, top, width, height, line, max(float(sure), 0.0) / 100)
        for text, left, top, width, height, *line_and_sure in rows
        if text.strip()
        for line, sure in [(_line(line_and_sure), line_and_sure[3])]
    ]


def _line(numbers: list[int]) -> tuple[int, int, int]:
    block, paragraph, line, *_ = numbers
    return block, paragraph, line


def turned_by(picture: "Image") -> int:
    """Return by how many degrees, clockwise, a page must be turned to stand upright: 0 where tesseract is not sure."""
    import pytesseract

    try:
        found = pytesseract.image_to_osd(picture, output_type=pytesseract.Output.DICT, timeout=SECONDS_A_PAGE)
    except (RuntimeError, OSError, pytesseract.TesseractError):
        return 0  # too few letters on it to tell
    return int(found["rotate"]) if float(found["orientation_conf"]) >= _TURNED_FOR_SURE else 0
