"""A text or bytes as a file that is whole or not there at all."""

from collections.abc import Iterable
from pathlib import Path

from ..errors import PageError
from ..graph.exports.output import whole_file

PAGES = ".html", ".htm"
"""How the name of a page ends."""


def refuse_other_endings(output: Path | str, *endings: str) -> None:
    """Refuse a name that ends otherwise than what is to stand in the file; one without any ending says nothing wrong.

    Raises:
        PageError: "wrong-ending".
    """
    suffix = Path(output).suffix.lower()
    if suffix and suffix not in endings:
        raise PageError("wrong-ending", path=output, endings=", ".join(dict.fromkeys(endings)))


def write_whole(output: Path | str, content: str | bytes, *, encoding: str = "utf-8") -> Path:
    """Write a text in this encoding, or bytes, to the file `output`, and return its full path.

    It is written beside the old one and takes its place when it is whole.

    Raises:
        PageError: "page-not-written", the file cannot be written there.
    """
    return write_pieces(output, [content], encoding=encoding)


def write_pieces(output: Path | str, pieces: Iterable[str | bytes], *, encoding: str = "utf-8") -> Path:
    """Write what is made piece by piece likewise; only one of them is in memory at a time."""
    path = Path(output).absolute()
    with whole_file(path) as file:
        for piece in pieces:
            file.write(piece.encode(encoding) if isinstance(piece, str) else piece)
    return path
