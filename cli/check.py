"""`luocdo check`: what to look at all over the graph, or in drafts before they are signed."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import StoreError
from ..messages import printed_date, say
from .command import OneSentence, named, office_rules, options, speech, store_place, today
from .faults import refuse_idle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from ..queries.checking.issue import Issue

    Json = dict[str, Any]

_MISSING = "no-store"
_ENDINGS = {"json": (".json",), "sarif": (".sarif", ".json"), "html": (".html", ".htm"), "text": (".txt",)}
"""How the names of files of each form end."""
_WHOLE = ("sarif", "html")
"""Forms that hold all that was found; the corrections are a part of it."""


@click.command(cls=OneSentence)
@click.argument("files", nargs=-1, callback=named)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "sarif", "html")),
    help="Dạng in: chữ (mặc định ở màn hình), JSON (khi nối ống), SARIF 2.1.0, trang HTML · how to print.",
)
@click.option("--output", help="Ghi vào tệp này · write it into this file.")
@click.option("--fix-list", "fixes", is_flag=True, help="Bảng sửa cho người đánh máy · the corrections for the typist.")
@click.option("--all", "every", is_flag=True, help="Kể cả điều đã bỏ qua · those that were dismissed too.")
@today
@options(office_rules, store_place, speech)
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[str, ...],
    form: str | None,
    output: str | None,
    fixes: bool,
    every: bool,
    made: str,
    store: str,
    lang: str,
) -> None:
    """Điều phải xem lại trong kho, hoặc trong dự thảo trước khi ký · what to look at, in the store or in a draft.

    "-" là đầu vào chuẩn · is standard input. Mã thoát 1 khi có lỗi hoặc không đọc được · exit code 1 where there are errors, or a draft that could not be read. Ví dụ · example: luocdo check du-thao.docx --fix-list
    """
    from ..findings import left_unread
    from ..queries.checking.issue import is_open
    from ..viz.file import refuse_other_endings

    form = form or _form_of(output)
    if form in _WHOLE:
        refuse_idle(lang, f"--format {form}", {"--fix-list": fixes}, "luocdo check --fix-list --format json")
    if output is not None:
        refuse_other_endings(output, *_ENDINGS[form])
    found = _found(ctx, files, store, made)
    shown = [issue for issue in found if every or is_open(issue)]
    _give(found, shown, form, output, lang, made=made, fixes=fixes)
    if len(shown) < len(found):
        click.echo(say("findings-dismissed", lang, count=len(found) - len(shown)), err=True)
    # A script must not take a draft that nobody read for a sound one.
    unread = bool(files) and left_unread(issue.finding for issue in found if not issue.has_text)
    ctx.exit(unread or any(issue.finding.severity == "error" and is_open(issue) for issue in found))


def _found(ctx: click.Context, files: tuple[str, ...], store: str, made: str) -> "list[Issue]":
    """Return the issues of the store, or of the files beside the store; a store is wanted for files only where one is named."""
    from ..graph import opened

    if not files:
        from ..queries.check import check as check_graph

        with opened(store) as graph:
            return check_graph(graph, store, made)
    from ..queries.checking.over_drafts import check_drafts

    try:
        with opened(store) as graph:
            return check_drafts(files, graph, store, made)
    except StoreError as error:
        by_default = ctx.get_parameter_source("store") is click.core.ParameterSource.DEFAULT
        if error.code != _MISSING or not by_default:
            raise
    return check_drafts(files, None, store, made)


def _form_of(output: str | None) -> str:
    """Return the form that the name of the file asks for; without a file text in a terminal and JSON in a pipe.

    Raises:
        PageError: "wrong-ending": it asks for none of them.
    """
    from ..viz.file import refuse_other_endings

    if output is None:
        return "text" if sys.stdout.isatty() else "json"
    refuse_other_endings(output, *(ending for endings in _ENDINGS.values() for ending in endings))
    suffix = Path(output).suffix.lower()
    return next((form for form, endings in _ENDINGS.items() if suffix in endings), "json")


def _give(
    found: "Sequence[Issue]",
    shown: "Sequence[Issue]",
    form: str,
    output: str | None,
    lang: str,
    *,
    made: str,
    fixes: bool,
) -> None:
    """Print the issues, or write them; SARIF has a place for what was dismissed."""
    rows = [issue.row(lang) for issue in (found if form == "sarif" else shown)]
    if form == "text" and output is None:
        _show(rows, lang, fixes=fixes)
    elif form == "text":
        _print(_as_text(rows, lang, fixes=fixes), output, len(rows), lang)
    else:
        _print(_text(rows, form, lang, made=made, fixes=fixes), output, len(rows), lang)


def _show(rows: "list[Json]", lang: str, *, fixes: bool) -> None:
    from .console import printed

    printed(_picture(rows, lang, fixes=fixes))


def _as_text(rows: "list[Json]", lang: str, *, fixes: bool) -> str:
    from .console import as_text

    return as_text(_picture(rows, lang, fixes=fixes))


def _picture(rows: "list[Json]", lang: str, *, fixes: bool) -> "RenderableType":
    from ..viz.findings.corrections import corrections, show_corrections
    from ..viz.terminal.issues import show_issues

    return show_corrections(corrections(rows, lang), lang) if fixes else show_issues(rows, lang)


def _text(rows: "list[Json]", form: str, lang: str, *, made: str, fixes: bool) -> str:
    from ..viz.findings.corrections import corrections
    from ..viz.findings.sarif import sarif
    from ..viz.findings.sheet import sheet

    if form == "sarif":
        return sarif(rows, lang)
    if form == "html":
        return sheet(rows, lang, printed_date(made))
    return json.dumps(corrections(rows, lang) if fixes else rows, ensure_ascii=False, indent=2) + "\n"


def _print(text: str, output: str | None, rows: int, lang: str) -> None:
    from ..viz.file import write_whole

    if output is None:
        sys.stdout.write(text)
    else:
        click.echo(say("answer-written", lang, path=write_whole(output, text), rows=rows))
