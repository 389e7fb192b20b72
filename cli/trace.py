"""`luocdo trace`: the chain of a document."""

import click

from .command import Question, joined_words, named_words, options, speech, store_place
from .faults import refuse_idle
from .forms import as_json

LEVELS = 8
"""A tree has so many levels where nobody asks for more."""
STEPS_IN_TERMINAL = 500
"""Nobody reads a longer tree in a terminal; what is more goes into a file."""


@click.command(cls=Question)
@click.argument("number", metavar="NUMBER", nargs=-1, required=True, callback=joined_words)
@click.option("--up", is_flag=True, help="Chỉ hướng lên: vì sao · only upward: why.")
@click.option("--down", is_flag=True, help="Chỉ hướng xuống: ai phải làm · only downward: who must act.")
@click.option(
    "--to", metavar="NUMBER", callback=named_words, help="Các đường nối với văn bản này · the ways to this document."
)
@click.option("--cites", is_flag=True, help="Kể cả dẫn chiếu thường · mere citations too.")
@click.option("--depth", type=click.IntRange(1, 12), help="Số bậc · steps. [8; --to: tất cả · all]")
@options(store_place, as_json, speech)
def trace(
    number: str, up: bool, down: bool, to: str | None, cites: bool, depth: int | None, store: str, json: bool, lang: str
) -> None:
    """Chuỗi văn bản từ trung ương đến đơn vị · the chain: why, and who must act.

    Ví dụ · example: luocdo trace 418 tb vpcp
    """
    from ..graph import opened
    from ..queries import MOST_STEPS, connect
    from ..queries import trace as trace_chain
    from ..viz.terminal.connection import show_connection
    from ..viz.terminal.trace import show_trace
    from .console import show

    if to:
        refuse_idle(lang, "--to", {"--up": up, "--down": down, "--cites": cites}, "luocdo trace NUMBER --to NUMBER")
    with opened(store) as graph:
        if to:
            show(connect(graph, number, to, depth=depth), show_connection, lang, as_json=json)
            return
        ways = {"up": up or not down, "down": down or not up}
        limit = MOST_STEPS if json else STEPS_IN_TERMINAL
        chain = trace_chain(graph, number, **ways, depth=depth or LEVELS, cites=cites, limit=limit)
    show(chain, show_trace, lang, as_json=json)
