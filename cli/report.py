"""`luocdo report`: a dossier about one document or one unit."""

import itertools
import re
from pathlib import Path
from typing import Literal

import click

from ..messages import say
from .command import OneSentence, joined_words, options, speech, store_place, today


@click.command(cls=OneSentence)
@click.argument("about", metavar="UNIT|NUMBER", nargs=-1, required=True, callback=joined_words)
@click.option("--output", help="Tệp ghi ra · the file to write. [ho-so-NUMBER.docx, .html]")
@click.option(
    "--format",
    "form",
    type=click.Choice(("docx", "html")),
    help="Dạng tệp; mặc định theo đuôi tệp · the format; by default as the file is called.",
)
@today
@options(store_place, speech)
def report(
    about: str, output: str | None, form: Literal["docx", "html"] | None, made: str, store: str, lang: str
) -> None:
    """Hồ sơ một văn bản hay một đơn vị: chuỗi, nhiệm vụ, điều cần xem lại, nguồn · a dossier of a document or unit.

    Theo thể thức Nghị định 30/2020/NĐ-CP. Ví dụ · example: luocdo report 418/TB-VPCP --output ho-so.docx
    """
    from ..graph import opened
    from ..viz.dossier.write import form_of, write_dossier

    form = form or form_of(output)
    output = output or _new_file(about, form)
    with opened(store) as graph:
        path = write_dossier(graph, store, about, output, made, form=form, lang=lang)
    click.echo(say("report-written", lang, path=path))


def _new_file(about: str, form: str) -> str:
    """Return a name for the dossier that no file bears: in an older one somebody may have filled in what is left blank."""
    name = "ho-so-" + re.sub(r"[^\w-]+", "-", about).strip("-")
    numbered = (f"{name}-{count}.{form}" for count in itertools.count(2))
    return next(each for each in itertools.chain([f"{name}.{form}"], numbered) if not Path(each).exists())
