"""`luocdo view`: the page, and pictures of chains."""

from typing import Any

import click

from ..messages import say
from .command import OneSentence, joined_words, named_words, options, speech, store_place, today
from .faults import refuse_idle


@click.command(cls=OneSentence)
@click.argument("number", metavar="[NUMBER]", nargs=-1, callback=joined_words)
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
    callback=named_words,
    help="Chỉ những gì liên quan đến đơn vị này: việc phải làm, văn bản gửi đến hoặc do nó ban hành, và những gì các văn bản "
    "ấy dựa vào · only what concerns this unit.",
)
@click.option(
    "--number",
    "only",
    metavar="NUMBER",
    callback=named_words,
    help="Chỉ chuỗi của văn bản này (NUMBER đứng một mình: cả kho, mở tại văn bản đó) · only the chain of this "
    "document (a bare NUMBER: the whole store, opened there).",
)
@click.option("--no-text", is_flag=True, help="Không kèm lời văn của văn bản · leave the words of the documents out.")
@click.option(
    "--check/--no-check",
    default=None,
    help="So với mọi điều đã biết như luocdo check, hay chỉ hiện những gì thấy khi đọc từng văn bản; mặc định là so, trừ khi "
    "quá nhiều văn bản · compare with all that is on record, as luocdo check does, or show only what each text shows by itself; "
    "by default compared unless there are too many.",
)
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

    Ví dụ · example: luocdo view 418/TB-VPCP --output chuoi.html --open
    """
    from ..graph import opened
    from ..viz.file import PAGES, refuse_other_endings
    from ..viz.shown.request import Request
    from ..viz.write import form_of, write_page, write_picture

    if only:
        refuse_idle(lang, "--number", {"NUMBER": number}, "luocdo view --number NUMBER")
    if form is None:
        refuse_other_endings(output or "", *PAGES, ".svg", ".png")
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
