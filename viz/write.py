"""The explorer as a file."""

from pathlib import Path

from ..graph.stores.store import Store
from ..queries import lookup
from .file import write_whole
from .page import build
from .view import view_of_store


def write_page(
    store: Store, output: Path | str, *, number: str | None = None, unit: str | None = None, lang: str = "vi"
) -> Path:
    """Write the explorer of a store to the file `output`, opened on the document `number`; return its full path.

    Raises:
        NotFoundError: `number` names no document or several; nobody is called `unit`.
        PageError: "page-not-written", the file cannot be written there.
    """
    centre = lookup(store, number).key if number else None
    return write_whole(output, build(view_of_store(store, centre=centre, unit=unit), lang))
