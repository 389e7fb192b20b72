"""The paths a user names -> the files to load, folders walked in the order of their names."""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import Literal

from ..errors import LoadError
from .sniff import SUFFIXES, is_document

Named = Path | Literal["-"]

_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})
_SAVED_PAGES = ("_files", "_file", ".files")


def find(paths: Sequence[Path | str]) -> Iterator[Named]:
    """Yield the files that `paths` name: the documents below a folder, every other path as it is.

    Folders are walked sorted by name and once each, so that links in a circle end. Hidden files, lock files of Word
    ("~$…") and what is no document are passed over. Nothing is yielded where there are only folders without documents.

    Raises:
        LoadError: "missing-file", when none of the paths exists; else `load` has a finding for a missing one.
    """
    return map(_named, names_of(paths))


def names_of(paths: Sequence[Path | str]) -> Iterator[str]:
    """Yield what `find` does as strings, which in folders of very many files takes a fifth of the time.

    Raises:
        LoadError: as `find` says.
    """
    named = ["-" if path == "-" else str(Path(path)) for path in paths]
    if named and not any(path == "-" or os.path.lexists(path) for path in named):
        raise LoadError("missing-file", file=", ".join(str(path) for path in paths))
    return _walk(named)


def open_file(path: Path | str) -> BufferedReader:
    """Open a file to be read, never a pipe or device that would wait for ever.

    Raises:
        OSError: it cannot be opened, or is no file.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 a str is a path here too
        raise IsADirectoryError(errno.EISDIR, "not a file")
    return Path(path).open("rb")


def is_ignored(name: str) -> bool:
    """Return whether a file of this name is no document: hidden, a lock file of Word, litter of an operating system."""
    parts = [part for part in name.replace("\\", "/").split("/") if part and part != "."]
    last = parts[-1].lower() if parts else ""
    hidden = any(part[0] == "." and part.strip(".") for part in parts)
    return hidden or "__MACOSX" in parts or last.startswith("~$") or last in _LITTER


def _named(name: str) -> Named:
    return "-" if name == "-" else Path(name)


def _walk(named: Sequence[str]) -> Iterator[str]:
    seen: set[str] = set()
    for path in named:
        if path != "-" and os.path.isdir(path):  # noqa: PTH112 strings are quicker
            yield from _files_below(path, seen)
        else:
            yield path


def _files_below(folder: str, seen: set[str]) -> Iterator[str]:
    """Yield the documents below `folder`; a folder that cannot be listed is yielded itself, as `load` can say why."""
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        path = entry.name if folder == "." else os.path.join(folder, entry.name)  # noqa: PTH118
        if is_ignored(entry.name) or _is_part_of_saved_page(path):
            continue
        if _is_folder(entry):
            yield from _files_below(path, seen)
        elif _is_candidate(path):
            yield path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a folder, or a link to one; a link in a circle is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_part_of_saved_page(name: str) -> bool:
    """Return whether a browser put the pictures and scripts of a page saved beside it into this folder."""
    if not name.endswith(_SAVED_PAGES) or not Path(name).is_dir():
        return False
    page = next(name.removesuffix(ending) for ending in _SAVED_PAGES if name.endswith(ending))
    return any(Path(page + suffix).exists() for suffix in (".html", ".htm"))


def _is_candidate(name: str) -> bool:
    if suffix_of(name) in SUFFIXES:
        return True
    path = Path(name)
    if not path.is_file():  # a pipe would wait for ever
        return False
    try:
        with path.open("rb") as stream:
            return is_document(stream)
    except OSError:
        return False


def suffix_of(name: str) -> str:
    """Return the ending of a file's name in small letters, ".docx"; empty where it has none."""
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 strings are quicker
