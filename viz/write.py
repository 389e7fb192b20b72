"""The explorer, or the picture of one chain, as a file."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

from ..errors import PageError
from ..graph.stores.store import Store
from .file import PAGES, refuse_other_endings, write_whole
from .page.build import build
from .paper.png import png_of
from .paper.svg import FONTS, chain_svg
from .shown.request import Request, requested

Form = Literal["html", "svg", "png"]


def form_of(output: str | None) -> Form:
    """Return what a file called so holds: the page, unless its name ends in that of a picture.

    >>> form_of("chuoi.SVG"), form_of("luocdo"), form_of(None)
    ('svg', 'html', 'html')
    """
    suffix = Path(output or "").suffix.lower()
    return "svg" if suffix == ".svg" else "png" if suffix == ".png" else "html"


def write_page(store: Store, output: Path | str, request: Request | None = None, *, lang: str = "vi") -> Path:
    """Write the explorer of a store to the file `output`, as it was asked for; return its full path.

    Raises:
        NotFoundError: a number names no document or several, a name no unit or several.
        PageError: "page-not-written", the file cannot be written there; "wrong-ending".
    """
    refuse_other_endings(output, *PAGES)
    return write_whole(output, build(requested(store, request or Request()), lang))


def write_picture(
    store: Store, output: Path | str, request: Request, form: Literal["svg", "png"], *, lang: str = "vi"
) -> Path:
    """Write the chain of one document on a sheet of A4 to the file `output`; return its full path.

    The document is the one that the request is cut to, or else opens on.

    Raises:
        NotFoundError: the number names no document or several, the name no unit or several.
        PageError: "picture-of-what", no document was named; "page-not-written"; "wrong-ending"; or as `png_of`.
    """
    refuse_other_endings(output, f".{form}")
    number = request.only or request.number
    if not number:
        raise PageError("picture-of-what", form=form, cut=f' --for "{request.unit}"' if request.unit else "")
    view = requested(store, replace(request, only=number))
    svg = chain_svg(view, view.centre or "", lang)
    return write_whole(output, png_of(svg, FONTS) if form == "png" else svg)
