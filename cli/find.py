"""`luocdo find`: documents by number or by words."""

from functools import partial

import click

from ..messages import say
from .command import Question, options, speech, store_place
from .forms import as_json


@click.command(cls=Question)
@click.argument("words", nargs=-1, required=True)
@options(store_place, as_json, speech)
def find(words: tuple[str, ...], store: str, json: bool, lang: str) -> None:
    """Tìm văn bản theo số, trích yếu, lời văn, không cần dấu · find documents by number, title or their own words.

    Ví dụ · example: luocdo find mot cua
    """
    if not (asked := " ".join(words).strip()):
        raise click.UsageError(say("empty-words", lang, name="WORDS"))
    from ..graph import opened
    from ..queries import find as find_documents
    from ..queries.naming.find import has_texts
    from ..viz.terminal.found import show_found
    from .console import show

    with opened(store) as graph:
        found, in_texts = find_documents(graph, asked), has_texts(graph)
    show(found, partial(show_found, in_texts=in_texts), lang, as_json=json)
