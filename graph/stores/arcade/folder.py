"""The folder of a graph: a new one is made beside the old one and put in its place when it is whole."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def fresh_folder(folder: Path) -> Iterator[Path]:
    """Give a place beside `folder` for a new graph; what failed there does not stay to fill the disk."""
    fresh = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        yield fresh
    except Exception:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def swap(fresh: Path, folder: Path) -> None:
    """Put `fresh` in the place of `folder`; killed between the two renames, `restore` finds the old one."""
    _flush(fresh)
    old = _old(folder)
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def restore(folder: Path) -> None:
    """Bring back the graph that a `swap` left aside when it was killed."""
    old = _old(folder)
    if old.exists() and not folder.exists():
        old.rename(folder)


def _old(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.old")


def _flush(folder: Path) -> None:
    """Have the files of `folder` on the disk before its name says that they are whole."""
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
