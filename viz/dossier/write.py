"""The dossier as a file."""

import sys
from pathlib import Path
from typing import Literal

from ...errors import PageError
from ...graph.stores.store import Store
from ..file import write_whole
from .gather import dossier
from .html import html_of
from .model import Dossier

Form = Literal["docx", "html"]
_FORMS: dict[str, Form] = {"": "docx", ".docx": "docx", ".html": "html", ".htm": "html"}


def form_of(output: str | None) -> Form:
    """Return what a file called so holds, a .docx where its name does not say.

    >>> form_of("ho-so.HTML"), form_of(None)
    ('html', 'docx')

    Raises:
        PageError: "export-format", its name says that it is something else.
    """
    suffix = Path(output or "").suffix.lower()
    if suffix not in _FORMS:
        raise PageError("export-format", path=output, formats="docx, html")
    return _FORMS[suffix]


def write_dossier(
    store: Store,
    place: Path | str,
    words: str,
    output: Path | str,
    made: str,
    *,
    form: Form | None = None,
    lang: str = "vi",
) -> Path:
    """Write the dossier of the document or unit that `words` name to the file `output`; return its full path.

    `place` is where the store is.

    Raises:
        NotFoundError: they name neither, or several.
        PageError: "page-not-written", or "needs-package" where the library that writes .docx is not installed.
    """
    found = dossier(store, place, words, made, lang)
    form = form or form_of(str(output))
    return write_whole(output, html_of(found) if form == "html" else _docx_of(found))


def _docx_of(found: Dossier) -> bytes:
    try:
        from .word import docx_of
    except ModuleNotFoundError as error:
        raise PageError(
            "needs-package", what=".docx", command=f'"{sys.executable}" -m pip install "python-docx>=1.1"'
        ) from error
    return docx_of(found)
