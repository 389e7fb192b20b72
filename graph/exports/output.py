"""A file, or a folder of files, that is whole or not there at all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ...errors import PageError


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; it takes the place of `output` when the block ends well.

    Raises:
        PageError: "page-not-written".
    """
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
def whole_folder(output: Path, *kinds: str) -> Iterator[Path]:
    """Give an empty folder to write to; it takes the place of `output` when the block ends well.

    Args:
        output: the folder that is wanted.
        kinds: endings of the files that an earlier export left there; a folder that holds anything else is left alone.

    Raises:
        PageError: "folder-holds-others" or "page-not-written".
    """
    with _told(output):
        _refuse_others(output, kinds)
        part, old = (output.with_name(f"{output.name}.{ending}") for ending in ("part", "old"))
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        try:
            yield part
            if output.exists():
                output.replace(old)
            part.replace(output)
        finally:
            for each in (part, old):
                shutil.rmtree(each, ignore_errors=True)


def _refuse_others(output: Path, kinds: tuple[str, ...]) -> None:
    if output.exists():
        others = sorted(each.name for each in output.iterdir() if each.is_dir() or not each.name.endswith(kinds))
        if others:
            raise PageError("folder-holds-others", path=output, name=others[0])


@contextmanager
def _told(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PageError("page-not-written", path=output, reason=error.strerror or error) from error
