"""The commands: each reads its arguments, calls the verb of the same name and shows what it gave."""

import sys
from contextlib import suppress
from pathlib import Path
from shutil import copyfile
from typing import Any

import click

from . import __version__
from .cli_build import SOME_NOT_READ, build
from .cli_check import check
from .cli_decide import decide
from .cli_export import export
from .cli_report import report
from .cli_tasks import tasks
from .command import Verbs, as_json, column_map, office_rules, options, speech, store_place, today
from .errors import LoadError, QueryError, StoreError
from .messages import say

STEPS_IN_TERMINAL = 500
SHOWN_IN_TERMINAL = 100
"""Nobody reads a longer tree or table in a terminal; what is more goes into a file."""

EXAMPLES = Path(__file__).parent / "examples"
DEMO_NUMBER = "918/TB-VPCP"


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="luocdo %(version)s")
def main() -> None:
    """Đọc thư mục văn bản, dựng đồ thị dẫn chiếu, chỉ ra ai phải làm gì, theo văn bản nào, trước ngày nào.

    Reads a folder of Vietnamese legal and administrative documents into a citation graph.
    """


@main.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--text", is_flag=True, help="In văn bản mà các vị trí đếm theo · print the text that offsets count in.")
@options(column_map, office_rules, speech)
@click.pass_context
def read(ctx: click.Context, files: tuple[str, ...], text: bool, lang: str) -> None:
    """In điều mỗi văn bản nói, mỗi văn bản một dòng JSON · print what each document says, one JSON object a line.

    "-" là đầu vào chuẩn · is standard input. Ví dụ · example: luocdo read cong-van/03.docx
    """
    from .console import telling_pages
    from .graph import read_paths

    if "-" in files and sys.stdin is None:
        raise LoadError("no-standard-input")
    unread = 0
    with telling_pages(lang):
        for witness in read_paths(files):
            click.echo(witness.text if text else witness.reading.model_dump_json(context={"lang": lang}))
            unread += not witness.text
    ctx.exit(SOME_NOT_READ if unread else 0)


@main.command()
@click.argument("number")
@click.option("--up", is_flag=True, help="Chỉ hướng lên: vì sao · only upward: why.")
@click.option("--down", is_flag=True, help="Chỉ hướng xuống: ai phải làm · only downward: who must act.")
@click.option("--to", metavar="NUMBER", help="Các đường nối với văn bản này · the ways to this document.")
@click.option("--cites", is_flag=True, help="Kể cả dẫn chiếu thường · mere citations too.")
@click.option("--depth", type=click.IntRange(1, 12), default=8, show_default=True, help="Số bậc · steps.")
@options(store_place, as_json, speech)
def trace(
    number: str, up: bool, down: bool, to: str | None, cites: bool, depth: int, store: str, json: bool, lang: str
) -> None:
    """Chuỗi văn bản từ trung ương đến đơn vị · the chain: why, and who must act.

    Ví dụ · example: luocdo trace "918 tb vpcp"
    """
    from .console import show
    from .graph import opened
    from .queries import MOST_STEPS, connect
    from .queries import trace as trace_chain
    from .viz.terminal.connection import show_connection
    from .viz.terminal.trace import show_trace

    with opened(store) as graph:
        if to:
            show(connect(graph, number, to, depth=depth), show_connection, lang, as_json=json)
            return
        ways = {"up": up or not down, "down": down or not up}
        limit = MOST_STEPS if json else STEPS_IN_TERMINAL
        chain = trace_chain(graph, number, **ways, depth=depth, cites=cites, limit=limit)
    show(chain, show_trace, lang, as_json=json)


@main.command()
@click.argument("number")
@click.option("--relation", "relations", multiple=True, help="Chỉ đi theo quan hệ này · follow only this relation.")
@click.option("--level", "levels", multiple=True, help="Chỉ văn bản của cấp này · only documents of this level.")
@click.option("--province", help="Chỉ văn bản của tỉnh này · only documents of this province.")
@click.option(
    "--unit", help="Chỉ văn bản do đơn vị này ban hành hoặc phải làm · only what this unit issued or must do."
)
@click.option("--depth", type=click.IntRange(1, 12), default=6, show_default=True, help="Số bậc · steps.")
@click.option("--limit", type=click.IntRange(1, 5000), help="Số văn bản · documents. [100; CSV, JSON: 5000]")
@click.option("--table", is_flag=True, help="Bảng thay cho cây · a table instead of the tree.")
@click.option("--csv", is_flag=True, help="In CSV · print CSV.")
@click.option("--output", help="Ghi vào tệp CSV (mở được bằng Excel) hoặc .json · write a CSV file, or .json.")
@options(store_place, as_json, speech)
def impact(
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
    from .console import save, show, show_rows
    from .graph import opened
    from .queries import MOST_ROWS
    from .queries import impact as impact_of
    from .viz.labels import code_of
    from .viz.terminal.impact import show_impact, show_impact_table
    from .viz.terminal.impact_rows import impact_rows

    shown = limit or (MOST_ROWS if output or csv or (json and not table) else SHOWN_IN_TERMINAL)
    kinds, ranks = (
        {code_of(family, each) for each in some} for family, some in (("relation", relations), ("level", levels))
    )
    with opened(store) as graph:
        found = impact_of(graph, number, relations=kinds, levels=ranks, limit=shown, **narrowed)
    if output:
        save(found, impact_rows, output, lang)
    elif csv:
        show_rows(impact_rows(found, lang), "csv", lang)
    else:
        show(found, show_impact_table if table else show_impact, lang, as_json=json and not table)


@main.command()
@click.argument("number", required=False)
@click.option("--output", help="Tệp ghi ra · the file to write. [luocdo.html, .svg, .png]")
@click.option(
    "--format",
    "form",
    type=click.Choice(("html", "svg", "png")),
    help="Trang, hoặc hình A4 của chuỗi một văn bản; mặc định theo đuôi tệp · the page, or one document's chain on A4; by "
    "default as the file is called.",
)
@click.option("--open", "open_", is_flag=True, help="Mở bằng trình duyệt · open it in the browser.")
@click.option(
    "--for",
    "unit",
    metavar="UNIT",
    help="Chỉ những gì liên quan đến đơn vị này: việc phải làm, văn bản gửi đến hoặc do nó ban hành, và những gì các văn bản "
    "ấy dựa vào · only what concerns this unit.",
)
@click.option(
    "--number",
    "only",
    metavar="NUMBER",
    help="Chỉ chuỗi của văn bản này (NUMBER đứng một mình: cả kho, mở tại văn bản đó) · only the chain of this "
    "document (a bare NUMBER: the whole store, opened there).",
)
@click.option("--no-text", is_flag=True, help="Không kèm lời văn của văn bản · leave the words of the documents out.")
@click.option("--title", help="Tên đặt cho trang · a heading of your own.")
@today
@options(store_place, speech)
def view(
    number: str | None,
    output: str | None,
    form: Any,
    open_: bool,
    only: str | None,
    no_text: bool,
    store: str,
    lang: str,
    **asked: Any,
) -> None:
    """Trang HTML ngoại tuyến: nghĩa vụ, chuỗi, câu chứng minh · the offline HTML explorer.

    Ví dụ · example: luocdo view 918/TB-VPCP --output chuoi.html --open
    """
    from .graph import opened
    from .viz.shown.request import Request
    from .viz.write import form_of, write_page, write_picture

    form = form or form_of(output)
    wanted = Request(number=number, only=only, quotes=not no_text, place=store, **asked)
    with opened(store) as graph:
        if form == "html":
            written = write_page(graph, output or "luocdo.html", wanted, lang=lang)
        else:
            written = write_picture(graph, output or f"luocdo.{form}", wanted, form, lang=lang)
    click.echo(say("page-written" if form == "html" else "picture-written", lang, path=written))
    if open_:
        click.launch(str(written))


@main.command()
@click.argument("question", required=False)
@click.option("--param", "pairs", multiple=True, metavar="NAME=VALUE", help="Tham số · a parameter.")
@click.option("--limit", type=click.IntRange(1, 5000), default=5000, show_default=True, help="Số dòng · rows.")
@click.option("--format", "form", type=click.Choice(("table", "json", "csv")), help="Dạng in · how to print.")
@click.option("--output", help="Ghi vào tệp CSV (mở được bằng Excel) hoặc .json · write a CSV file, or .json.")
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

    Ví dụ · example: luocdo query upstream --param "document=918/TB-VPCP"
    """
    from .console import save_rows, show_rows
    from .graph import opened
    from .queries import ask, questions
    from .queries.ask import typed
    from .viz.terminal.tables import show_questions

    if listed or question is None:
        show_rows(questions(lang), form, lang, show_questions)
        return
    parameters = _pairs(pairs)
    with opened(store) as graph:
        answer = ask(graph, question, typed(question, parameters), limit=limit)
    if output is None:
        show_rows(answer, form, lang)
    else:
        save_rows(answer, output, form, lang)


@main.command()
@click.argument("words", nargs=-1, required=True)
@options(store_place, as_json, speech)
def find(words: tuple[str, ...], store: str, json: bool, lang: str) -> None:
    """Tìm văn bản theo số, trích yếu, không cần dấu · find documents by number or title, without diacritics.

    Ví dụ · example: luocdo find mot cua
    """
    from .console import show
    from .graph import opened
    from .queries import find as find_documents
    from .viz.terminal.tables import show_documents

    with opened(store) as graph:
        found = find_documents(graph, " ".join(words))
    show(found, show_documents, lang, as_json=json)


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


main.add_command(build)
main.add_command(decide)
main.add_command(check)
main.add_command(tasks)
main.add_command(export)
main.add_command(report)


@main.command()
@options(store_place, as_json, speech)
def info(store: str, json: bool, lang: str) -> None:
    """Kho có gì, tệp nào không đọc được · what the store holds, and what was not read."""
    from .console import show
    from .graph import opened
    from .queries import info as counts
    from .viz.terminal.tables import show_info

    with opened(store) as graph:
        held = counts(graph, store)
    show(held, show_info, lang, as_json=json)


@main.command()
@click.option("--output", default="luocdo-demo", show_default=True, help="Thư mục · the folder.")
@options(speech)
@click.pass_context
def demo(ctx: click.Context, output: str, lang: str) -> None:
    """Đọc các công văn mẫu, in một chuỗi, vẽ trang · read the examples, print a chain, draw the page."""
    folder = Path(output)
    shared = {"store": str(folder / "luocdo.store"), "lang": lang}
    with suppress(click.exceptions.Exit):
        ctx.invoke(build, paths=(_copy_examples(folder),), json=False, sure=True, **shared)
    ctx.invoke(trace, number=DEMO_NUMBER, json=False, **shared)
    ctx.invoke(view, number=DEMO_NUMBER, output=str(folder / "luocdo.html"), **shared)


def _copy_examples(folder: Path) -> str:
    """Copy the example dispatches into `folder`, where the reader can open them.

    Raises:
        StoreError: "store-not-writable".
    """
    letters = folder / "cong-van"
    try:
        letters.mkdir(parents=True, exist_ok=True)
        for example in EXAMPLES.iterdir():
            copyfile(example, letters / example.name)
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    return str(letters)
