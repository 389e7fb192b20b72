"""`luocdo query`: canned questions, and Cypher that only reads."""

import click

from ..errors import QueryError
from .command import Question, options, speech, store_place
from .forms import in_form


@click.command(cls=Question)
@click.argument("question", required=False)
@click.option("--param", "pairs", multiple=True, metavar="NAME=VALUE", help="Tham số · a parameter.")
@click.option("--limit", type=click.IntRange(1, 5000), default=5000, show_default=True, help="Số dòng · rows.")
@in_form(("table", "json", "csv", "xlsx"), "table", "Dạng in · how to print.")
@click.option(
    "--output", help="Ghi vào tệp .csv, .xlsx hoặc .json · write a file: CSV, a workbook or JSON. [xlsx: QUESTION.xlsx]"
)
@click.option("--list", "listed", is_flag=True, help="Các câu hỏi có sẵn · the canned questions.")
@options(store_place, speech)
def query(
    question: str | None,
    pairs: tuple[str, ...],
    limit: int,
    form: str | None,
    output: str | None,
    listed: bool,
    store: str,
    lang: str,
) -> None:
    """Câu hỏi có sẵn hoặc Cypher chỉ đọc · a canned question, or read-only Cypher.

    Ví dụ · example: luocdo query upstream --param "document=418/TB-VPCP"
    """
    from ..graph import opened
    from ..queries import ask, questions
    from ..queries.asking.ask import typed
    from ..viz.terminal.tables import show_questions
    from .console import save_rows, show_rows

    if listed or question is None:
        answer, picture = questions(lang), show_questions
    else:
        parameters = _pairs(pairs)
        with opened(store) as graph:
            answer, picture = ask(graph, question, typed(question, parameters), limit=limit), None
    if output is None and form == "xlsx":
        output = f"{answer.question or 'ket-qua'}.xlsx"
    if output is None:
        show_rows(answer, form, lang, picture)
    else:
        save_rows(answer, output, form, lang)


def _pairs(pairs: tuple[str, ...]) -> dict[str, str]:
    """Return NAME=VALUE words by name.

    Raises:
        QueryError: "parameter-without-value", "parameter-twice".
    """
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise QueryError("parameter-without-value", parameter=pair)
        if name in found:
            raise QueryError("parameter-twice", parameter=name)
        found[name] = value
    return found
