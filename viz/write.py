"""The explorer as a file."""

from pathlib import Path

from ..errors import PageError
from ..graph.store import Store
from ..queries import lookup
from .page import build
from .view import view_of_store


def write_page(
    store: Store, output: Path | str, *, number: str | None = None, unit: str | None = None, lang: str = "vi"
) -> Path:
    """Write the explorer of a store to the file `output`, opened on the document `number`; return its full path.

    The page is written beside the old one and takes its place when it is whole.

    Raises:
        NotFoundError: `number` names no document or several; nobody is called `unit`.
        PageError: "page-not-written", the file cannot be written there.
    """
    centre = lookup(store, number).key if number else None
    page = build(view_of_store(store, centre=centre, unit=unit), lang)
    path = Path(output).absolute()
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(page, encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        raise PageError("page-not-written", path=path, reason=error.strerror or error) from error
    return path
