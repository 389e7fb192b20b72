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
    *folders, last = name.replace("\\", "/").split("/")
    return any(map(_is_hidden, folders)) or _is_litter(last)


def _is_litter(name: str) -> bool:
    """Return the same of a name without folders."""
    return _is_hidden(name) or name[:2] == "~$" or name.lower() in _LITTER


def _is_hidden(name: str) -> bool:
    """Return whether a file or a folder hides what is in it: ".git" and "__MACOSX" do, "." and ".." do not."""
    return (name[:1] == "." and bool(name.strip("."))) or name == "__MACOSX"


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
    above = "" if folder == "." else os.path.join(folder, "")  # noqa: PTH118
    for entry in entries:
        path = above + entry.name
        if _is_litter(entry.name):
            continue
        if _is_folder(entry):
            if not _is_part_of_saved_page(path):
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
    if not name.endswith(_SAVED_PAGES):
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
