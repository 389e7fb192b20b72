"""The explorer as a file."""

from pathlib import Path

from ..graph.stores.store import Store
from .file import write_whole
from .page import build
from .request import Request, requested


def write_page(store: Store, output: Path | str, request: Request | None = None, *, lang: str = "vi") -> Path:
    """Write the explorer of a store to the file `output`, as it was asked for; return its full path.

    Raises:
        NotFoundError: a number names no document or several, a name no unit or several.
        PageError: "page-not-written", the file cannot be written there.
    """
    return write_whole(output, build(requested(store, request or Request()), lang))
