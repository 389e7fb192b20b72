"""What the user's files are, beside what the store knows of them: new, changed, unchanged or gone."""

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import LoadError
from ...loaders import digest, find
from ..stores.shelf import File
from .progress import Progress

_STEP = 3_000_000_000
"""Nanoseconds in which a disk may not tell two changes apart; FAT counts in steps of two seconds."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The files of one run, and the places of those that were read before and are no longer there."""

    found: tuple[File, ...]
    new: int
    changed: int
    vanished: tuple[str, ...]


def files_below(paths: Sequence[Path | str], folder: Path) -> dict[str, str]:
    """Return each file's place and the name that the user gave it; those of the store in `folder` are none of hers.

    Raises:
        LoadError: "missing-file", or "no-documents" where there are only folders without documents.
    """
    own = os.path.abspath(folder) + os.sep  # noqa: PTH100 links stay as they are
    found = ((os.path.abspath(path), Path(path).as_posix()) for path in find(paths) if path != "-")  # noqa: PTH100
    places = {place: name for place, name in found if not place.startswith(own)}
    if not places:
        raise LoadError("no-documents", file=", ".join(map(str, paths)))
    return places


def survey(places: Mapping[str, str], known: Mapping[str, File], progress: Progress) -> Survey:
    """Compare the files at `places` with those that the store knows."""
    found = []
    for done, (place, name) in enumerate(places.items()):
        progress("find", done, len(places))
        found.append(_file(place, _shown(name), known.get(place)))
    return Survey(
        found=tuple(found),
        new=sum(file.place not in known for file in found),
        changed=sum(file.place in known and known[file.place].content != file.content for file in found),
        vanished=tuple(place for place in known if place not in places and not os.path.exists(place)),  # noqa: PTH110 quicker
    )


def _file(place: str, name: str, known: File | None) -> File:
    """Return a file as it is now; the bytes of one that the disk says is untouched are not looked at."""
    stamp = _stamp(place)
    if known and known.content and known.stamp and known.stamp == stamp:
        return File(place, name, known.content, stamp)
    return File(place, name, _content(place), stamp)


def _stamp(place: str) -> str:
    """Return what the disk says of a file: it is another one whenever somebody writes to it.

    Empty where it was written to just now: a disk counts time in steps, and it may be written to again within the same one.
    """
    try:
        now, found = time.time_ns(), os.stat(place)  # noqa: PTH116 quicker
    except OSError:
        return ""
    if max(found.st_mtime_ns, found.st_ctime_ns) > now - _STEP:
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _shown(name: str) -> str:
    """Return a name that can be printed and stored: on some disks it holds bytes that are no letters."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _content(place: str) -> str:
    """Return what tells a content from others; empty when the file cannot be read now."""
    sha256 = digest(place)
    return sha256 + Path(place).suffix.lower() if sha256 else ""
