"""A file, or a folder of files, that is whole or not there at all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ...errors import PageError
from .manifest import changed, strangers, write_manifest


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; it takes the place of `output` when the block ends well.

    A device or a pipe (`/dev/stdout`) is written to as it is: nothing may take its place.

    Raises:
        PageError: "page-not-written".
    """
    if output.exists() and not output.is_file() and not output.is_dir():
        with _told(output), output.open("wb") as device:
            yield device
        return
    part = output.with_name(f"{output.name}.part")
    with _told(output):
        if output.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        output.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("wb") as file:
                yield file
            part.replace(output)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


@contextmanager
def whole_folder(output: Path) -> Iterator[Path]:
    """Give an empty folder to write to; it takes the place of `output` when the block ends well.

    Only an earlier export that nobody touched since makes way for it (see `manifest`).

    Raises:
        PageError: "folder-holds-others", "folder-changed" or "page-not-written".
    """
    work = output.with_name(f".{output.name}.luocdo")
    with _told(output):
        _clear(work, output)
        _refuse_others(output)
        new, old = work / "new", work / "old"
        new.mkdir(parents=True)
        try:
            yield new
            write_manifest(new)
            if output.exists():
                output.replace(old)
            new.replace(output)
        finally:
            _clear(work, output)


def _clear(work: Path, output: Path) -> None:
    """Take away what an export worked with; what one that was killed had put aside comes back."""
    if (work / "old").exists() and not output.exists():
        (work / "old").replace(output)
    shutil.rmtree(work, ignore_errors=True)


def _refuse_others(output: Path) -> None:
    if not output.exists():
        return
    if others := strangers(output):
        raise PageError("folder-holds-others", path=output, name=others[0])
    if edited := changed(output):
        raise PageError("folder-changed", path=output, name=edited[0])


@contextmanager
def _told(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PageError("page-not-written", path=output, reason=error.strerror or error) from error
