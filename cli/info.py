"""`luocdo info`: what the store holds."""

import click

from .command import Question, options, speech, store_place
from .forms import as_json


@click.command(cls=Question)
@options(store_place, as_json, speech)
def info(store: str, json: bool, lang: str) -> None:
    """Kho có gì, tệp nào không đọc được · what the store holds, and what was not read."""
    from ..graph import opened
    from ..queries import info as counts
    from ..viz.terminal.tables import show_info
    from .console import show

    with opened(store) as graph:
        held = counts(graph, store)
    show(held, show_info, lang, as_json=json)
