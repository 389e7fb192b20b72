"""Where a store is: the folder that is its workspace, and the graph in that folder."""

from dataclasses import dataclass
from pathlib import Path

from ...errors import StoreError


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is: `workspace` keeps its readings and decisions, and the graph."""

    workspace: Path


def locate(url: Path | str) -> Place:
    """Return the place that `url` names.

    Raises:
        StoreError: "server-store-later" for the address of a server, "not-a-store" for a file.
    """
    if "://" in str(url):
        raise StoreError("server-store-later", store=url)
    folder = Path(url).absolute()  # the engine keeps to the directory in which the process began
    if folder.exists() and not folder.is_dir():
        raise StoreError("not-a-store", store=folder)
    return Place(folder)
