"""`luocdo find`: documents by number or by words."""

import click

from ..messages import say
from .command import OneSentence, as_json, options, speech, store_place


@click.command(cls=OneSentence)
@click.argument("words", nargs=-1, required=True)
@options(store_place, as_json, speech)
def find(words: tuple[str, ...], store: str, json: bool, lang: str) -> None:
    """Tìm văn bản theo số, trích yếu, không cần dấu · find documents by number or title, without diacritics.

    Ví dụ · example: luocdo find mot cua
    """
    if not (asked := " ".join(words).strip()):
        raise click.UsageError(say("empty-words", lang, name="WORDS"))
    from ..graph import opened
    from ..queries import find as find_documents
    from ..viz.terminal.tables import show_documents
    from .console import show

    with opened(store) as graph:
        found = find_documents(graph, asked)
    show(found, show_documents, lang, as_json=json)
