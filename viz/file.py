"""A file that is whole or not there at all."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from ..errors import PageError


def write_whole(output: Path | str, content: str | bytes, *, encoding: str = "utf-8") -> Path:
    """Write a text in this encoding, or bytes, to the file `output`, and return its full path.

    It is written beside the old one and takes its place when it is whole.

    Raises:
        PageError: "page-not-written", the file cannot be written there.
    """
    path = Path(output).absolute()
    whole = content.encode(encoding) if isinstance(content, str) else content
    part = path.with_name(f"{path.name}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(whole)
        part.replace(path)
    except OSError as error:
        raise PageError("page-not-written", path=path, reason=error.strerror or error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return path
