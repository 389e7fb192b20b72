"""A dossier as one HTML file that asks nothing of any network and prints on A4 in the form of an administrative text."""

from functools import partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ..labels import label
from . import form
from .model import Dossier
from .tables import tables


def html_of(dossier: Dossier) -> str:
    """Return the dossier as a page; text of documents is only ever text in it."""
    environment = Environment(
        loader=PackageLoader(__package__ or "", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (files(__package__) / "templates" / "dossier.css").read_text(encoding="utf-8")
    return environment.get_template("dossier.html.j2").render(
        dossier=dossier,
        form=form,
        say=partial(label, lang=dossier.lang),
        tables=list(tables(dossier)),
        style=Markup(style),  # noqa: S704 - our own file
    )
