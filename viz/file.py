"""A text or bytes as a file that is whole or not there at all."""

from pathlib import Path

from ..graph.exports.output import whole_file


def write_whole(output: Path | str, content: str | bytes, *, encoding: str = "utf-8") -> Path:
    """Write a text in this encoding, or bytes, to the file `output`, and return its full path.

    It is written beside the old one and takes its place when it is whole.

    Raises:
        PageError: "page-not-written", the file cannot be written there.
    """
    path = Path(output).absolute()
    with whole_file(path) as file:
        file.write(content.encode(encoding) if isinstance(content, str) else content)
    return path
