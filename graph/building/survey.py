"""What the user's files are, beside what the store knows of them: new, changed, unchanged or gone."""

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import LoadError
from ...loaders import digest
from ...loaders.paths import names_of, suffix_of
from ...loaders.records.columns import map_mark
from ..stores.shelf import File
from .progress import Progress

_STEP = 3_000_000_000
"""Nanoseconds in which a disk may not tell two changes apart; FAT counts in steps of two seconds."""
_TOLD_AFTER = 500
"""So many files are looked at before it is told again how many they were."""
GONE = (FileNotFoundError, NotADirectoryError)
"""What a disk says where there is nothing; every other fault only says that it cannot be asked now."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The files of one run, and those read before from the same folders that were not found.

    Attributes:
        found: the files.
        differing: those of them that the store does not have, or has as something else.
        arrived: those whose content the store did not know at their place.
        new: how many of them the store does not know.
        changed: how many hold something else than before.
        vanished: the places at which the disk says that there is nothing.
        unreachable: the places of which it does not say so, each with the reason: no right to look, a share that does
            not answer.
        columns: how those of tables are called, by their place.
    """

    found: tuple[File, ...]
    differing: tuple[File, ...]
    arrived: tuple[File, ...]
    new: int
    changed: int
    vanished: tuple[str, ...]
    unreachable: dict[str, str]
    columns: Mapping[str, str]


def place_of(path: Path | str) -> str:
    """Return where a path lies, by which files are told apart: on Windows, capital letters make no other place."""
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 links stay as they are


def files_below(paths: Sequence[Path | str], folder: Path) -> dict[str, str]:
    """Return each file's place and the name that the user gave it; those of the store in `folder` are none of hers.

    Raises:
        LoadError: "missing-file", or "no-documents" where there are only folders without documents.
    """
    own, folders = os.path.join(place_of(folder), ""), dict[str, str]()  # noqa: PTH118
    places: dict[str, str] = {}
    for name in names_of(paths):
        if name != "-" and not (place := _place_below(name, folders)).startswith(own):
            places[place] = name.replace(os.sep, "/")
    if not places:
        raise LoadError("no-documents", file=", ".join(map(str, paths)))
    return places


def _place_below(name: str, folders: dict[str, str]) -> str:
    """Return `place_of` a file; that of its folder is asked for once and kept in `folders`."""
    above, _, last = name.rpartition(os.sep)
    if not above or last in ("", ".", ".."):
        return place_of(name)
    if above not in folders:
        folders[above] = os.path.join(place_of(above), "")  # noqa: PTH118
    return folders[above] + os.path.normcase(last)


def survey(
    places: Mapping[str, str], known: Mapping[str, File], columns: Mapping[str, str], progress: Progress
) -> Survey:
    """Compare the files at `places` with those that the store knows there; `columns` as in a Survey."""
    found, since = [], time.time_ns() - _STEP
    for done, (place, name) in enumerate(places.items()):
        if done % _TOLD_AFTER == 0:
            progress("find", done, len(places))
        found.append(_file(place, name, known.get(place), columns.get(place, ""), since))
    faults = {place: fault for place in known if place not in places and (fault := fault_at(place))}
    differing = tuple(file for file in found if known.get(file.place) != file)
    arrived = tuple(file for file in differing if file.place not in known or known[file.place].content != file.content)
    new = sum(file.place not in known for file in arrived)
    return Survey(
        found=tuple(found),
        differing=differing,
        arrived=arrived,
        new=new,
        changed=len(arrived) - new,
        vanished=tuple(place for place, fault in faults.items() if isinstance(fault, GONE)),
        unreachable={place: reason_of(fault) for place, fault in faults.items() if not isinstance(fault, GONE)},
        columns=columns,
    )


def fault_at(place: str) -> OSError | None:
    """Return what hinders one from seeing that a file is there."""
    try:
        os.stat(place)  # noqa: PTH116 quicker
    except OSError as error:
        return error
    return None


def reason_of(fault: OSError) -> str:
    """Return what hinders one, in the words of the system."""
    return fault.strerror or type(fault).__name__


def _file(place: str, name: str, known: File | None, columns: str, since: int) -> File:
    """Return a file as it is now; the bytes of one that the disk says is untouched are not looked at."""
    stamp, mark = _stamp(place, since), map_mark(columns)
    if known and stamp and known.stamp == stamp and _is_read_by(known.content, mark):
        return known if known.name == name else known._replace(name=shown(name))
    sha256 = digest(place)
    # The same bytes are another content under another suffix, and of a table by other names of its columns.
    return File(place, shown(name), sha256 + suffix_of(place) + mark if sha256 else "", stamp)


def _is_read_by(content: str, mark: str) -> bool:
    """Tell whether a content is one that was read, of a table by the names that `mark` stands for."""
    return bool(content) and (content.endswith(mark) if mark else "#" not in content)


def _stamp(place: str, since: int) -> str:
    """Return what the disk says of a file: it is another one whenever somebody writes to it.

    Empty where it was written to `since` then: a disk counts time in steps, and it may be written to again within the same one.
    """
    try:
        found = os.stat(place)  # noqa: PTH116 quicker
    except OSError:
        return ""
    written, changed = found.st_mtime_ns, found.st_ctime_ns
    if written > since or changed > since:
        return ""
    return f"{found.st_size} {written} {changed} {found.st_ino}"


def shown(name: str) -> str:
    """Return a name that can be printed and stored: on some disks it holds bytes that are no letters."""
    return name.encode("utf-8", "replace").decode("utf-8")
