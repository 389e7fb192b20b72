"""What is on the shelf of a store, beside its graph."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...findings import Finding
from ..model import Witness
from ..stores.place import locate
from ..stores.shelf import number_of_files, of_names, open_shelf, recall, without_text
from ..stores.versions import schema_version
from ..stores.workspace import READINGS
from .readings import restore


@dataclass(frozen=True, slots=True)
class Inventory:
    """The schema's version, how many files were read, and why some of them gave no text.

    Only the workspace from which a server's graph was built knows of files: null elsewhere.
    """

    schema: str
    files: int | None
    unread: tuple[Finding, ...]


Texts = Callable[[Collection[str]], Iterator[Witness]]
"""Yields what a store keeps of the files that the user calls so."""


@contextmanager
def kept_texts(url: Path | str) -> Iterator[Texts]:
    """Give the texts that the store at `url` keeps; none where it keeps no files."""
    place = locate(url)
    if not (place.workspace / READINGS).is_file():
        yield lambda names: iter(())
        return
    with open_shelf(place.workspace) as shelf:
        yield lambda names: (restore(kept, file.name) for file, kept in (of_names(shelf, names) if names else ()))


def inventory(url: Path | str) -> Inventory:
    """Return what is kept of the files that were read into the store at `url`."""
    place = locate(url)
    if place.server and not (place.workspace / READINGS).is_file():
        return Inventory(schema_version(), None, ())
    with open_shelf(place.workspace) as shelf:
        notes = (note for file, kept in without_text(shelf) for note in restore(kept, file.name).reading.findings)
        return Inventory(recall(shelf, "schema") or "", number_of_files(shelf), tuple(notes))
