"""The dossier as a file."""

import sys
from pathlib import Path
from typing import Literal

from ...errors import PageError
from ...graph.stores.store import Store
from ..file import refuse_other_endings, write_whole
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
        PageError: "wrong-ending", its name says that it is something else.
    """
    refuse_other_endings(output or "", *filter(None, _FORMS))
    return _FORMS[Path(output or "").suffix.lower()]


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
        PageError: "page-not-written", "wrong-ending", or "needs-package" where the library that writes .docx is not installed.
    """
    form = form or form_of(str(output))
    refuse_other_endings(output, *(ending for ending, of in _FORMS.items() if ending and of == form))
    found = dossier(store, place, words, made, lang)
    return write_whole(output, html_of(found) if form == "html" else _docx_of(found))


def _docx_of(found: Dossier) -> bytes:
    try:
        from .word import docx_of
    except ModuleNotFoundError as error:
        raise PageError(
            "needs-package", what=".docx", command=f'"{sys.executable}" -m pip install "python-docx>=1.1"'
        ) from error
    return docx_of(found)
