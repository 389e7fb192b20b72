"""Which programs and packages are installed that read what we do not read ourselves."""

from importlib.util import find_spec

from .ocr.tesseract import is_ready
from .programs import find_program

WANTING = ("needs-ocr", "pages-need-ocr", "old-format", "format-needs-package")
"""The findings of files that another program or package would read."""

_PROGRAMS = ("LibreOffice", "antiword", "catdoc")
_PACKAGES = ("oxmsg", "pyarrow")


def tools() -> str:
    """Return what is installed, as a word: where it changes, files that wanted something are read again."""
    programs = [name for name in _PROGRAMS if find_program(name)]
    packages = [name for name in _PACKAGES if find_spec(name)]
    return " ".join([*programs, *packages, *(["tesseract"] if is_ready() else [])])
