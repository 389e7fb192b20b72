"""Files that are gone for good: what they said is taken out of the graph, if the user asks for it.

What an officer fears is a disk or a share that is not there today: her files must not be taken for deleted ones.
"""

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from ...errors import LoadError


def refuse_missing(paths: Sequence[Path | str]) -> None:
    """See that all paths are there before anything below them is taken for deleted.

    Raises:
        LoadError: "prune-missing".
    """
    for path in paths:
        if path != "-" and not Path(path).exists():
            raise LoadError("prune-missing", file=path)


def prunable(vanished: Sequence[str], paths: Sequence[Path | str], found: Collection[str]) -> list[str]:
    """Return those of the `vanished` files that lie below a folder of `paths` in which something was `found`."""
    folders = [os.path.join(os.path.abspath(path), "") for path in paths if path != "-"]  # noqa: PTH100, PTH118 links stay
    alive = [folder for folder in folders if any(place.startswith(folder) for place in found)]
    return [place for place in vanished if place.startswith(tuple(alive))] if alive else []
