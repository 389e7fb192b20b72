"""Files that are gone for good: what they said is taken out of the graph, if the user asks for it.

What an officer fears is a disk or a share that is not there today: her files must not be taken for deleted ones. A share
that is not mounted leaves an empty folder behind, so a folder speaks for its files only while some document is left in it.
"""

import os
from collections.abc import Collection, Mapping, Sequence, Set
from functools import cache
from pathlib import Path

from ...errors import LoadError
from ...findings import Finding, finding
from .survey import GONE, Survey, place_of, reason_of, shown


def refuse_missing(paths: Sequence[Path | str]) -> None:
    """See that all paths are there before anything below them is taken for deleted.

    Raises:
        LoadError: "prune-missing".
    """
    for path in paths:
        if path != "-" and not Path(path).exists():
            raise LoadError("prune-missing", file=path, above=Path(path).absolute().parent)


def prunable(seen: Survey, paths: Sequence[Path | str]) -> tuple[list[str], tuple[Finding, ...]]:
    """Return which files below `paths` are gone for good, and of each folder whose files are spared, why."""
    roots = [os.path.join(place_of(path), "") for path in paths if path != "-"]  # noqa: PTH118 links stay
    holding = _holding([file.place for file in seen.found])
    spared = _unreachable(seen.unreachable, roots)
    gone = []

    @cache
    def obstacle(folder: str, root: str) -> Finding | None:
        return _obstacle(folder, root, holding)

    for place in seen.vanished:
        if root := _root(place, roots):
            if found := obstacle(os.path.dirname(place), root):  # noqa: PTH120
                spared[found.facts["file"]] = found
            else:
                gone.append(place)
    return gone, tuple(spared[folder] for folder in sorted(spared))


def _root(place: str, roots: Sequence[str]) -> str:
    """Return the innermost of the `roots` that holds a place, empty where none does."""
    return max((root for root in roots if place.startswith(root)), key=len, default="")


def _holding(found: Collection[str]) -> set[str]:
    """Return the folders in or below which something was `found`."""
    holding: set[str] = set()
    for place in found:
        folder = os.path.dirname(place)  # noqa: PTH120
        while folder not in holding:
            holding.add(folder)
            folder = os.path.dirname(folder)  # noqa: PTH120
    return holding


def _unreachable(places: Mapping[str, str], roots: Sequence[str]) -> dict[str, Finding]:
    """Return by folder why the files at `places` cannot be said to be gone."""
    folders = {os.path.dirname(place): reason for place, reason in places.items() if _root(place, roots)}  # noqa: PTH120
    return {
        folder: finding("prune-unreachable", file=shown(folder), reason=reason) for folder, reason in folders.items()
    }


def _obstacle(folder: str, root: str, holding: Set[str]) -> Finding | None:
    """Return why the files of a folder may not be gone at all; null where what is left there says that they are.

    A folder that is gone itself is spoken for by the one above it, up to the `root` that the user named.
    """
    try:
        with os.scandir(folder) as entries:
            is_empty = not any(entries)
    except GONE:
        above = os.path.dirname(folder)  # noqa: PTH120
        if os.path.join(above, "").startswith(root):  # noqa: PTH118
            return _obstacle(above, root, holding)
        is_empty = True
    except OSError as error:
        return finding("prune-unreachable", file=shown(folder), reason=reason_of(error))
    return finding("prune-empty", file=shown(folder)) if is_empty or folder not in holding else None
