"""`luocdo impact`: what rests on a document."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import click

from ..errors import QueryError
from .command import SHOWN_IN_TERMINAL, Question, joined_words, named_words, options, speech, store_place
from .forms import printed_as, typed_form


@click.command(cls=Question)
@click.argument("number", metavar="NUMBER", nargs=-1, required=True, callback=joined_words)
@click.option("--relation", "relations", multiple=True, help="Chỉ đi theo quan hệ này · follow only this relation.")
@click.option("--level", "levels", multiple=True, help="Chỉ văn bản của cấp này · only documents of this level.")
@click.option("--province", callback=named_words, help="Chỉ văn bản của tỉnh này · only documents of this province.")
@click.option(
    "--unit",
    callback=named_words,
    help="Chỉ văn bản do đơn vị này ban hành hoặc phải làm · only what this unit issued or must do.",
)
@click.option("--depth", type=click.IntRange(1, 100), default=100, show_default=True, help="Số bậc · steps.")
@click.option("--limit", type=click.IntRange(1, 5000), help="Số văn bản · documents. [100; CSV, JSON: 5000]")
@click.option("--table", is_flag=True, help="Bảng thay cho cây · a table instead of the tree.")
@click.option("--csv", is_flag=True, help="In CSV · print CSV.")
@click.option("--output", help="Ghi vào tệp .csv, .xlsx hoặc .json · write a file: CSV, a workbook or JSON.")
@options(store_place, printed_as("text", "table", "csv", "json"), speech)
@click.pass_context
def impact(
    ctx: click.Context,
    /,
    number: str,
    relations: tuple[str, ...],
    levels: tuple[str, ...],
    limit: int | None,
    table: bool,
    csv: bool,
    output: str | None,
    store: str,
    json: bool,
    lang: str,
    **narrowed: Any,
) -> None:
    """Những gì dựa vào văn bản này: nếu nó bị thay thế thì kế hoạch nào phải xem lại · all that rests on it.

    Ví dụ · example: luocdo impact "61/2018/nd-cp" --level so --csv
    """
    from ..extract.model import LEVELS
    from ..graph import opened
    from ..queries import MOST_ROWS
    from ..queries import impact as impact_of
    from ..queries.chains.reliance import RELYING
    from ..viz.terminal.impact import show_impact, show_impact_table
    from ..viz.terminal.impact_rows import impact_rows
    from .console import save, show, show_rows

    table, csv = table or typed_form(ctx) == "table", csv or typed_form(ctx) == "csv"
    shown = limit or (MOST_ROWS if output or csv or (json and not table) else SHOWN_IN_TERMINAL)
    kinds, ranks = _codes("relation", relations, RELYING, lang), _codes("level", levels, LEVELS, lang)
    with opened(store) as graph:
        found = impact_of(graph, number, relations=kinds, levels=ranks, **narrowed)
    found = replace(found, affected=found.affected[:shown])  # all are counted, whatever is listed
    if output:
        save(found, impact_rows, output, lang)
    elif csv:
        show_rows(impact_rows(found, lang), "csv", lang)
    else:
        show(found, show_impact_table if table else show_impact, lang, as_json=json and not table)


def _codes(family: str, given: Collection[str], known: Collection[str], lang: str) -> set[str]:
    """Return the codes of what was typed for an option, in either language.

    Raises:
        QueryError: "wrong-parameter", with all that it takes in the language of its reader.
    """
    from ..viz.labels import code_of, labels

    codes = {each: code_of(family, each) for each in given}
    for each, code in codes.items():
        if code not in known:
            words = "; ".join(f"{labels(lang)[f'{family}.{one}']} ({one})" for one in known)
            raise QueryError("wrong-parameter", parameter=f"--{family}", example=words, value=each)
    return set(codes.values())
